package org.footnote.export;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footnote.model.Citation;
import org.footnote.model.Disagreement;
import org.footnote.model.Section;
import org.footnote.model.Source;
import org.footnote.model.Statement;
import org.footnote.model.Story;
import org.footnote.model.Support;

/// The words that all readable formats share.
final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

    /// What commands a terminal, as ECMA-48 writes it.
    private static final Pattern ESCAPES = Pattern.compile(
            "\\u001B\\[[0-?]*[ -/]*[@-~]|\\u001B\\][^\\u0007\\u001B]*(?:\\u0007|\\u001B\\\\)?|\\u001B.");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Words() {}

    /// A text on one line without control characters, terminal escapes and characters that turn the direction of
    /// what follows: they come from other people's pages.
    static String clean(String text) {
        return SPACES.matcher(ESCAPES.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .codePoints()
                .filter(point -> !Character.isISOControl(point) && !turnsDirection(point) && !isSurrogate(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    private static boolean turnsDirection(int point) {
        return (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069)
                || point == 0x200E
                || point == 0x200F
                || point == 0x061C
                || point == 0xFEFF
                || point == 0x2028
                || point == 0x2029;
    }

    private static boolean isSurrogate(int point) {
        return point >= 0xD800 && point <= 0xDFFF;
    }

    /// An address that may be linked, "" if it is not http or https or holds what does not belong in one.
    static String address(String address) {
        var plain = clean(address);
        var web = plain.regionMatches(true, 0, "https://", 0, 8) || plain.regionMatches(true, 0, "http://", 0, 7);
        return web
                ? plain.replace(" ", "%20")
                        .replace("<", "%3C")
                        .replace(">", "%3E")
                        .replace("\"", "%22")
                : "";
    }

    /// Publisher, author and day of a source, as far as they are known.
    static String origin(Source source) {
        var parts = new ArrayList<String>();
        parts.add(clean(source.publisher()));
        parts.add(clean(source.author()));
        if (source.published() != null) {
            parts.add(source.published().atOffset(ZoneOffset.UTC).toLocalDate().toString());
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /// What kind of source it is, "" for an ordinary one.
    static String standing(Source source) {
        if (source.copyOf() > 0) {
            return "copy of " + source.copyOf();
        }
        return source.kind().isPrimary() ? "primary source" : "";
    }

    /// How many articles there are and how many of them are independent; where none is, how many are primary.
    static String count(Story story) {
        return counted(story.sources().size(), "article") + ", " + standing(story)
                + (story.curatedBy().isEmpty() ? "" : ", curated by " + clean(story.curatedBy()));
    }

    private static String standing(Story story) {
        if (story.independentSources() > 0) {
            return counted(story.independentSources(), "independent source");
        }
        return story.primarySources() > 0 ? counted(story.primarySources(), "primary source") : "no independent source";
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    /// How well a statement is supported, "" where several say it.
    private static String support(Statement statement, Story story) {
        return switch (statement.support()) {
            case SEVERAL -> "";
            case ONE -> "one source";
            case OWN -> publishers(statement, story) > 1 ? "their own claim" : "its own claim";
        };
    }

    private static long publishers(Statement statement, Story story) {
        var numbers = numbers(statement.citations());
        return story.sources().stream()
                .filter(source -> numbers.contains(source.number()))
                .map(Source::publisher)
                .distinct()
                .count();
    }

    static String heading(Disagreement disagreement) {
        return switch (disagreement.kind()) {
            case CONFLICT -> clean(disagreement.about());
            case UPDATE -> clean(disagreement.about()) + " (updated)";
        };
    }

    /// What those cite who give the same value.
    static List<Citation> citations(List<Disagreement.Value> same) {
        return same.stream().map(Disagreement.Value::citation).toList();
    }

    /// What stands behind a statement and its numbers: how well it is supported and, where its words need it, when
    /// they were written; "" where there is nothing to say that its section's heading has not said.
    static String notes(Section section, Statement statement, Story story) {
        boolean isSaid = section.saysOneSource() && statement.support() == Support.ONE;
        return Stream.concat(
                        Stream.of(support(statement, story)).filter(support -> !isSaid && !support.isEmpty()),
                        written(statement, story).stream())
                .collect(Collectors.joining(", "));
    }

    /// When the words of a statement were written, where they name a day that only this tells.
    static Optional<String> written(Statement statement, Story story) {
        return statement
                .written(story.sources())
                .map(moment -> "written " + DAY.format(moment.atOffset(ZoneOffset.UTC)));
    }

    /// The numbers of a statement's sources, each once, in ascending order, as readers expect them.
    static List<Integer> numbers(List<Citation> citations) {
        return citations.stream().map(Citation::source).distinct().sorted().toList();
    }
}
