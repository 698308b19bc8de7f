package org.footnote.story;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Signs that an article is not the report of one event.
///
/// @param roundUp how much the title looks like that of a list, a newsletter, a test or advice: 1, 0.5 for a mere
/// enumeration, or 0
/// @param isDigest whether it is plainly that of many stories in one, or of advice: what it names it does not report
record Markers(double roundUp, boolean isDigest) {
    private static final Pattern ROUND_UP = Pattern.compile(
            "\\b(?:week in|weekly|week ahead|week's|round-?ups?|newsletter|digest|briefing|in brief|links|recap"
                    + "|what to watch|what to know|day by day|how to|how we|guide|explained|explainer|compared|comparison"
                    + "|versus|vs|best|top \\d+|hands-on|tested|review|opinion|podcast|live updates|q&a|interview|notes"
                    + "|tl;dr|things we|the download|morning|evening|this week|this month|year in"
                    + "|\\d+ (?:things|ways|takeaways|stories|questions|tips|charts|reasons))\\b");

    /// Words of which every one of these and the next expressions has one, or a digit; most titles have none.
    private static final Set<String> SIGNS = Set.of(
            "week",
            "weekly",
            "round",
            "roundup",
            "roundups",
            "newsletter",
            "digest",
            "briefing",
            "brief",
            "links",
            "recap",
            "what",
            "day",
            "how",
            "guide",
            "explained",
            "explainer",
            "compared",
            "comparison",
            "versus",
            "vs",
            "best",
            "top",
            "hands",
            "tested",
            "review",
            "opinion",
            "podcast",
            "live",
            "q",
            "interview",
            "notes",
            "tl",
            "things",
            "download",
            "morning",
            "evening",
            "this",
            "year",
            "news",
            "month",
            "briefs",
            "wrap",
            "letter",
            "reads",
            "reading",
            "stories",
            "headline",
            "headlines",
            "case");

    /// What a title of many stories in one, or of advice, looks like.
    private static final Pattern DIGEST = Pattern.compile(
            "\\bnewsletter\\b|(?<!reviews? )\\bround-?up\\b|^(?:digest|links|in brief|news in brief)\\b|\\bcompared: "
                    + "|\\b(?:daily|weekly|monthly|morning|evening|news|business|tech|ai)"
                    + " (?:brief|briefing|briefs|digest|links|roundup|wrap|recap|letter)\\b"
                    + "|\\b(?:week|month|day|news) in (?:review|brief|ai|tech|pictures|photos)\\b"
                    + "|\\b(?:\\w+day|weekend) (?:links|reads|letter|digest|briefing|brief)\\b|\\b(?:week|day) ahead\\b"
                    + "|\\bnews (?:today|this week|of the (?:day|week|month))\\b|\\bday by day\\b"
                    + "|\\b(?:top|today's|this week's) (?:stories|headlines)\\b|\\bwhat we(?:'re| are) reading\\b"
                    + "|\\bheadline news\\b|\\bin case you missed it\\b|^(?:this|last) week in\\b|^(?:how to|\\d+ (?:ways|tips|tricks))\\b");

    /// What the title of an article says of what kind it is.
    static Markers of(String title) {
        var lower = title.toLowerCase(Locale.ROOT);
        var hasSign = hasSign(lower);
        return new Markers(
                hasSign && ROUND_UP.matcher(lower).find() ? 1 : enumeration(title),
                hasSign && DIGEST.matcher(lower.replace('\u2019', '\'')).find());
    }

    private static double enumeration(String title) {
        var parts = 0;
        for (var at = 0; at < title.length(); at++) {
            var character = title.charAt(at);
            if (character == ';') {
                return 0.5;
            }
            parts += character == ',' ? 1 : 0;
        }
        return parts >= 2 ? 0.5 : 0;
    }

    private static boolean hasSign(String lower) {
        var start = 0;
        for (var at = 0; at <= lower.length(); at++) {
            var unit = at < lower.length() ? lower.charAt(at) : ' ';
            if (unit >= '0' && unit <= '9') {
                return true;
            }
            if ((unit < 'a' || unit > 'z') && unit != '_') {
                if (at > start && SIGNS.contains(lower.substring(start, at))) {
                    return true;
                }
                start = at + 1;
            }
        }
        return false;
    }
}
