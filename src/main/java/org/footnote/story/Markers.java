package org.footnote.story;

import java.util.Locale;
import java.util.regex.Pattern;

/// Signs that an article is not the report of one event.
final class Markers {
    private static final Pattern ROUND_UP = Pattern.compile(
            "\\b(?:week in|weekly|week ahead|week's|round-?ups?|newsletter|digest|briefing|in brief|links|recap"
                    + "|what to watch|what to know|day by day|how to|how we|guide|explained|explainer|compared|comparison"
                    + "|versus|vs|best|top \\d+|hands-on|tested|review|opinion|podcast|live updates|q&a|interview|notes"
                    + "|tl;dr|things we|the download|morning|evening|this week|this month|year in"
                    + "|\\d+ (?:things|ways|takeaways|stories|questions|tips|charts|reasons))\\b");

    private Markers() {}

    /// How much a title looks like that of a list, a newsletter, a test or advice: 1, 0.5 for a mere enumeration, or 0.
    static double roundUp(String title) {
        if (ROUND_UP.matcher(title.toLowerCase(Locale.ROOT)).find()) {
            return 1;
        }
        var parts = title.chars()
                .filter(character -> character == ',' || character == ';')
                .count();
        return parts >= 2 || title.indexOf(';') >= 0 ? 0.5 : 0;
    }
}
