package org.footnote.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.footnote.model.FeedKind;
import org.footnote.model.Source;
import org.footnote.text.Tokens;

/// Chooses a story's headline among the titles of its sources: the most specific one, never a rewritten one.
/// Pure functions, for any thread.
public final class Headlines {
    /// A headline and whose it is.
    public record Headline(String text, String publisher) {}

    private static final Pattern NUMBER = Pattern.compile("[$€£¥]?\\d[\\d.,]*");
    private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}[\\p{L}\\d]+");
    private static final Pattern TEASER = Pattern.compile(
            "\\?|^(?:why|how|what|where|when|who|here['’]s|this|these|watch|live|opinion|editorial|comment|analysis|column"
                    + "|podcast|video|transcript|the week|week in|(?:news )?wrap|round-?up|newsletter|everything|inside|meet"
                    + "|\\d+ (?:things|ways|reasons|takeaways|questions))\\b"
                    + "|\\b(?:explained|live updates|newsletter|transcript|(?:things|all you need) to know)\\b",
            Pattern.CASE_INSENSITIVE);

    /// Who speaks to the reader, judges or shouts.
    private static final Pattern PERSONAL =
            Pattern.compile("\\b(?:[Yy]ou|[Yy]our|[Ww]e|[Oo]ur|I|[Mm]y|[Mm]ust|[Ss]hould)\\b|!|^(?:[\"“‘'])|[…]$");

    /// Tells what is still to come: of a story whose event has happened since, it is the older title.
    private static final Pattern TO_COME = Pattern.compile(
            "\\b(?:(?:set|expected|expects?|poised|due|scheduled) to|to (?:rule|decide|vote|learn|face trial)|ahead of"
                    + "|awaits?|awaiting|brac(?:es|ing) for|looms?)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LOOSE_END = Pattern.compile("\\s[-|–—·]+$");

    /// What a title is worth that says all that the others say.
    private static final double CENTRAL = 8;

    /// The title of a newsletter names an issue: "Friday: robots, robots, and one dentist".
    private static final double OF_AN_ISSUE = 3;

    /// Of fewer titles nobody tells which one is beside the story, and what they share says little: "The Nobel Prize in
    /// Chemistry 2024".
    private static final int ENOUGH = 4;

    private static final Set<String> ACTIVE = Set.of(
            "launches",
            "releases",
            "unveils",
            "announces",
            "raises",
            "sues",
            "buys",
            "acquires",
            "cuts",
            "opens",
            "bans",
            "fines",
            "approves",
            "rejects",
            "agrees",
            "signs",
            "publishes",
            "introduces",
            "wins",
            "loses",
            "says",
            "plans",
            "faces",
            "files",
            "orders",
            "drops",
            "adds",
            "ends",
            "delays",
            "beats",
            "tops",
            "joins",
            "leaves",
            "names",
            "invests",
            "blocks",
            "halts",
            "expands",
            "ships",
            "shows",
            "finds",
            "passes",
            "warns");

    private Headlines() {}

    /// The headline among the titles of a story's sources; titles of copies and digests only where there is no other.
    ///
    /// @return empty if no source has a title
    public static Optional<Headline> choose(List<Source> sources) {
        var candidates = sources.stream().map(Candidate::of).toList();
        var firstChoices = candidates.stream()
                .filter(Candidate::isFirstChoice)
                .map(Candidate::words)
                .filter(words -> !words.isEmpty())
                .toList();
        return candidates.stream()
                .filter(candidate -> !candidate.source().title().isBlank())
                .max(Comparator.comparing(Candidate::isFirstChoice)
                        .thenComparingDouble(candidate -> candidate.score(firstChoices))
                        .thenComparing(candidate -> candidate.source().number(), Comparator.reverseOrder()))
                .map(candidate ->
                        new Headline(candidate.title(), candidate.source().publisher()));
    }

    /// A source whose title may stand on top.
    ///
    /// @param title without the name of its site
    /// @param words stems of the title
    private record Candidate(Source source, String title, Set<String> words) {
        static Candidate of(Source source) {
            var title = Headlines.title(source.title(), source.publisher(), source.address());
            return new Candidate(source, title, Tokens.stems(Tokens.of(title)));
        }

        boolean isFirstChoice() {
            return source.copyOf() == 0 && source.kind().isSource();
        }

        double score(List<Set<String>> titles) {
            return Headlines.score(title)
                    + CENTRAL * centrality(words, titles)
                    - (source.kind() == FeedKind.NEWSLETTER ? OF_AN_ISSUE : 0);
        }
    }

    /// A title without the name of its site behind it, and without a separator that is left of it.
    ///
    /// @param publisher as the feed names it, "" if unknown
    /// @param address of the article, "" if unknown
    public static String title(String title, String publisher, String address) {
        return SiteNames.without(LOOSE_END.matcher(title.strip()).replaceFirst(""), publisher, address);
    }

    /// How much one title has in common with those of the story, 0 to 1: titles of essays and round-ups have little.
    private static double centrality(Set<String> words, List<Set<String>> titles) {
        if (titles.size() < ENOUGH) {
            return 0;
        }
        return titles.stream()
                .mapToDouble(other -> other.stream().filter(words::contains).count()
                        / Math.sqrt((double) other.size() * Math.max(1, words.size())))
                .average()
                .orElse(0);
    }

    private static double score(String title) {
        var words = title.split("\\s+");
        var names = Math.max(0, different(NAME, title) - 1);
        var numbers = different(NUMBER, title);
        var active = Arrays.stream(words).anyMatch(word -> ACTIVE.contains(word.toLowerCase(Locale.ROOT)));
        var score = Math.min(4, isTitleCase(words) ? names * 0.4 : names) + Math.min(2, numbers) * 1.2;
        score += active ? 1.5 : 0;
        score -= TEASER.matcher(title).find() ? 3 : 0;
        score -= TO_COME.matcher(title).find() ? 2 : 0;
        score -= PERSONAL.matcher(title).find() ? 3 : 0;
        score -= title.equals(title.toUpperCase(Locale.ROOT)) ? 2 : 0;
        score -= title.length() > 110 ? (title.length() - 110) / 20.0 : 0;
        score -= title.length() < 35 ? (35 - title.length()) / 10.0 : 0;
        return score;
    }

    /// Said twice, a name tells no more: "Open-R1: a fully open reproduction of DeepSeek-R1".
    private static long different(Pattern pattern, String title) {
        return pattern.matcher(title)
                .results()
                .map(MatchResult::group)
                .distinct()
                .count();
    }

    /// In a title whose words nearly all have capitals, a capital does not tell a name.
    private static boolean isTitleCase(String[] words) {
        var capitals = 0;
        for (var word : words) {
            capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        }
        return capitals > words.length * 0.65;
    }
}
