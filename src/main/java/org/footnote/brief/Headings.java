package org.footnote.brief;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.footnote.model.Section;
import org.footnote.model.Support;
import org.footnote.text.Quantities;
import org.footnote.text.Quantity;

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

    /// A clause that hangs on a noun, up to the next comma or the end of its words; or one that hangs on the whole.
    private static final Pattern ABOUT_SOMEBODY = Pattern.compile(" (?<=\\w )(?:who|which|whose|that) [^,;.]{3,60}"
            + "|(?<=[\\w,]) (?:who|whose) [^,;.]{3,120}(?=, (?:has|have|was|were) )"
            + "|, (?:(?:up|down) from|despite|compared|although|though|even though) [^;]{3,160}$");

    /// A sentence that begins or ends with a year: "In December 2008, three men ...".
    private static final Pattern YEAR = Pattern.compile(
            "^(?:(?:Back |Early |Late |As early as )?[Ii]n|On|During|At the (?:end|start|beginning) of) (?:\\p{Lu}\\p{Ll}+ )?"
                    + "(?:\\d{1,2}(?:st|nd|rd|th)?,? )?((?:19|20)\\d\\d)\\b|^(?!.*(?:,| since| than| that| which) ).*\\bin (?:\\p{Lu}\\p{Ll}+ )?((?:19|20)\\d\\d)\\.$");

    private static final Duration A_MONTH = Duration.ofDays(31);

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
        if (Speech.isQuoteWithSpeaker(text)) {
            return WORDS;
        }
        var plain = Speech.withoutQuotes(text);
        var toCome = Future.start(plain);
        if ((isBackground(toCome < 0 ? text : plain.substring(0, toCome)) || isOfAnEarlierYear(chosen.sentence()))
                && chosen.sentence().position() > 0) {
            return BACKGROUND;
        }
        if (toCome >= 0 || Appointments.isOne(chosen.sentence())) {
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

    /// Whether it tells what was before, and not only of whom it speaks: "A man who was fired last week has been
    /// caught".
    static boolean isBackground(String text) {
        return TimeFrame.isPast(ABOUT_SOMEBODY.matcher(text).replaceAll(" "));
    }

    /// Whether it tells of a year that was over when its article came out, by a month at least.
    static boolean isOfAnEarlierYear(Sentence sentence) {
        var published = sentence.source().source().published();
        var year = YEAR.matcher(sentence.shown());
        if (published == null || !year.find()) {
            return false;
        }
        var given = Integer.parseInt(year.group(1) == null ? year.group(2) : year.group(1));
        return given < published.minus(A_MONTH).atOffset(ZoneOffset.UTC).getYear();
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
