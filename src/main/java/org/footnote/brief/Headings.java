package org.footnote.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.footnote.model.Section;
import org.footnote.model.Support;
import org.footnote.text.Quantities;
import org.footnote.text.Quantity;
import org.footnote.text.Token;

/// The fixed sections of a brief, in the order in which they are shown, and which statement belongs under which.
enum Headings {
    WHAT_HAPPENED("What happened"),
    DETAILS("Details"),
    NUMBERS("By the numbers"),
    WORDS("In their words"),
    NEXT("What comes next"),
    BACKGROUND("Background"),
    ONE_SOURCE(Section.ONE_SOURCE);

    private static final int MOST_HAPPENED = 3;
    private static final int CANDIDATES = 6;

    /// What a summary is worth that says all that the titles say.
    private static final double OF_TITLES = 6;

    private static final int SHORT_SUMMARY = 9;

    /// Beginnings that speak of somebody or something told already.
    private static final Pattern DETAIL = Pattern.compile(
            "^(?:The (?:company|firm|start-?up|group|maker|model|service|new|deal|bill|law|case|suit|study|report|authority"
                    + "|regulator|agency|court|government|plan|system|tool|feature|vote|map|money|sum|round|technique)\\b"
                    + "|With (?:a|an|the|its)\\b|According to|In (?:a|an|its) |(?:\\S+ ){1,4}(?:also|already)\\b)");

    private static final Pattern FUTURE =
            Pattern.compile("\\b(?:will|(?<!['’]s |the |a |an |his |her |its |their |any |no )plans? to|planned for"
                    + "|(?:is|are) (?:to|due|expected|scheduled|set) |expects? to|aims? to"
                    + "|intends? to|hopes? to|[Nn]ext (?:week|month|year|spring|summer|autumn|fall|winter)"
                    + "|[Ll]ater this (?:week|month|year)|in the coming)\\b");

    /// What a sentence tells as done, before it comes to what is to come: "has passed a law, which will ...".
    private static final Pattern DONE = Pattern.compile(
            "\\b(?:was|were|has|have|had|did|\\w{3,}ed)\\b(?<!\\b(?:announced|expected|planned|scheduled|warned|added|indeed"
                    + "|called|stated|promised|vowed|pledged|agreed|hundred|need|confirmed|noted|claimed|explained|United|asked))");

    /// A clause that hangs on a noun, up to the next comma or the end of its words.
    private static final Pattern ABOUT_SOMEBODY = Pattern.compile("(?<=\\w) (?:who|which|whose|that) [^,;.]{3,60}");

    /// From which on one count is enough.
    private static final double LARGE = 1000;

    /// "Three people" is no figure.
    private static final double SMALL = 10;

    private final String heading;

    Headings(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }

    /// The statement that stands on top of all: one of the best, which tells the event as the beginning of a report
    /// does, and is no detail of it.
    ///
    /// @param chosen best first, at least one
    /// @param titles the words of the sources' titles
    static Chosen summary(List<Chosen> chosen, List<Set<String>> titles) {
        return chosen.stream()
                .limit(CANDIDATES)
                .max(Comparator.comparingDouble(
                                (Chosen one) -> asSummary(one, chosen.indexOf(one)) + OF_TITLES * saysOf(titles, one))
                        .thenComparingInt(one -> -chosen.indexOf(one)))
                .orElseThrow();
    }

    /// How much of the titles a sentence says, 0 to 1.
    private static double saysOf(List<Set<String>> titles, Chosen one) {
        var words = contentOf(one.sentence().tokens());
        return titles.stream()
                .filter(title -> !title.isEmpty())
                .mapToDouble(title -> title.stream().filter(words::contains).count() / (double) title.size())
                .average()
                .orElse(0);
    }

    /// The stems of the words that say something.
    static Set<String> contentOf(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.isContent() || token.isNumber())
                .map(Token::stem)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static double asSummary(Chosen one, int rank) {
        var sentence = one.sentence();
        var text = sentence.shown();
        var position = sentence.position();
        return -rank
                + (position == 0 ? 3 : position < 3 ? 1.5 : 0)
                + (one.support() == Support.SEVERAL ? 2.5 : 0)
                + Math.min(one.same().size(), 3)
                + (sentence.words() < SHORT_SUMMARY ? -2 : 0)
                + (isBackground(text) ? -2 : 0)
                + (DETAIL.matcher(text).find() ? -2.5 : 0)
                + (Readability.quotesSomebody(text) || Readability.isPersonal(text) ? -3 : 0);
    }

    /// Puts chosen statements under headings; empty ones are left out.
    ///
    /// @param chosen best first
    /// @param originals how many sources the story has
    static Map<Headings, List<Chosen>> arrange(List<Chosen> chosen, int originals) {
        var arranged = new EnumMap<Headings, List<Chosen>>(Headings.class);
        var corroborated = chosen.stream().anyMatch(one -> one.support() == Support.SEVERAL);
        var happened = 0;
        for (var one : chosen) {
            var heading = headingOf(one, corroborated, happened, originals);
            happened += heading == WHAT_HAPPENED ? 1 : 0;
            arranged.computeIfAbsent(heading, _ -> new ArrayList<>()).add(one);
        }
        arranged.values()
                .forEach(statements -> statements.sort(Comparator.comparingDouble(
                                (Chosen one) -> one.sentence().share())
                        .thenComparingInt(one -> one.sentence().order())));
        return arranged;
    }

    private static Headings headingOf(Chosen chosen, boolean corroborated, int happened, int originals) {
        var text = chosen.sentence().shown();
        var alone = chosen.support() != Support.SEVERAL;
        if (Readability.isQuoteWithSpeaker(text)) {
            return WORDS;
        }
        if (isBackground(text) && chosen.sentence().position() > 0) {
            return BACKGROUND;
        }
        if (isToCome(Readability.withoutQuotes(text))) {
            return NEXT;
        }
        if (happened < MOST_HAPPENED && !(corroborated && alone)) {
            return WHAT_HAPPENED;
        }
        if (alone && chosen.alone() && originals > 1) {
            return ONE_SOURCE;
        }
        return isOfFigures(chosen.sentence()) ? NUMBERS : DETAILS;
    }

    /// Whether it is about what is to come, and does not just end in that.
    private static boolean isToCome(String text) {
        var future = FUTURE.matcher(text);
        return future.find() && !DONE.matcher(text.substring(0, future.start())).find();
    }

    /// Whether it tells what was before, and not only of whom it speaks: "A man who was fired last week has been
    /// caught".
    private static boolean isBackground(String text) {
        return TimeFrame.isPast(ABOUT_SOMEBODY.matcher(text).replaceAll(" "));
    }

    /// Whether it gives a sum, a share or a measure, a large count, or two of some size; a date is none of these.
    private static boolean isOfFigures(Sentence sentence) {
        return Quantities.of(sentence.tokens()).stream()
                        .mapToInt(Headings::weight)
                        .sum()
                >= 2;
    }

    private static int weight(Quantity figure) {
        return switch (figure.dimension()) {
            case MONEY, PERCENT, POINTS, POWER, ENERGY, SPEED, LENGTH, MASS, MEMORY, VOLUME, AREA, DEGREE, PAIR -> 2;
            case COUNT -> figure.value() >= LARGE ? 2 : figure.value() >= SMALL ? 1 : 0;
            case MULTIPLE, DURATION, AGE -> 1;
            case CLOCK, DATE, SEASON, YEAR, WEEKDAY, AGO, VERSION -> 0;
        };
    }
}
