package org.footnote.brief;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.footnote.text.Quantity;
import org.footnote.text.Quantity.Dimension;

/// Tells a newer figure that follows an older one from a contradiction. Pure functions.
final class Updates {
    /// How much later an article has to be before its figure may replace another: what is reported in the course of
    /// one day contradicts. 16 to 20 hours give the same on the AI stories; with 12 one contradiction is an update.
    private static final Duration LEAST_GAP = Duration.ofHours(16);

    private static final int CUE_WORDS = 8;

    /// How far from a figure, in UTF-16 units, words may tell that it is a toll.
    private static final int NEARBY = 40;

    private static final Pattern TOLL = Pattern.compile(
            "\\b(?:kill(?:s|ed|ing)?|dead|died|deaths?|fatalities|casualties|toll|lives|injur(?:ed|ing|ies)|wound(?:ed|ing)"
                    + "|hurt|missing|displaced|evacuated|arrested|arrests|detained|infected|infections)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CUE = Pattern.compile(
            "\\b(?:now|(?:has|have|had) (?:since )?(?:grown|risen|climbed|swollen|increased|doubled|fallen|dropped"
                    + "|shrunk|passed|been (?:raised|lowered|revised|corrected|increased|cut|put))|grew to|rose to"
                    + "|climbed to|up from|down from|instead of|(?:raised|increased|lowered|cut|revised|corrected"
                    + "|enlarged|expanded|extended) (?:\\w+ ){0,4}(?:to|from)|final (?:count|tally|figure|number"
                    + "|report|total|toll|price|sum|bill)|latest (?:count|tally|figure|number)|new (?:count|tally"
                    + "|figure|total|estimate|number)s?|updated|revised|recount|since then|since the (?:filing"
                    + "|announcement|first)|in the meantime|meanwhile|by now|so far|more than first|than (?:first"
                    + "|initially|originally|previously)|originally|initially|previously|at first|earlier (?:figure"
                    + "|count|estimate|number|plan|report)s?|(?:has been|was) (?:moved|postponed|pushed|delayed"
                    + "|brought forward|raised|lowered)|(?:moved|postponed|pushed back|put off|delayed|brought forward)"
                    + " (?:\\w+ ){0,3}(?:to|until|by|from)|no longer|after all)\\b",
            Pattern.CASE_INSENSITIVE);

    /// Things whose count only grows while a story goes on.
    private static final Set<String> GROWING =
            Set.of("dead", "death", "victim", "injur", "download", "signatur", "arrest", "die", "kill", "toll");

    private Updates() {}

    /// Whether a figure in a later article replaces one in an earlier article.
    static boolean replaces(Stated newer, Stated older) {
        if (isToll(newer) && isToll(older)) {
            return newer.figure().value() > older.figure().value() && isLater(newer, older, Duration.ZERO);
        }
        return isLater(newer, older, LEAST_GAP) && (hasCue(newer) || hasGrown(newer.figure(), older.figure()));
    }

    /// How many people came to harm: counted again and again while a story goes on.
    static boolean isToll(Stated stated) {
        return stated.isCount()
                && TOLL.matcher(stated.before(NEARBY) + " " + stated.behind(NEARBY))
                        .find();
    }

    private static boolean isLater(Stated newer, Stated older, Duration gap) {
        var time = newer.sentence().source().source().published();
        var before = older.sentence().source().source().published();
        return time != null && before != null && time.isAfter(before) && !time.isBefore(before.plus(gap));
    }

    /// Whether words of change stand within eight words of the figure.
    private static boolean hasCue(Stated stated) {
        var figure = stated.figure();
        var tokens = stated.sentence().tokens();
        var from = tokens.get(Math.max(0, figure.first() - CUE_WORDS)).start();
        var to = tokens.get(Math.min(tokens.size() - 1, figure.last() + CUE_WORDS))
                .end();
        return CUE.matcher(stated.sentence().text().substring(from, to).toLowerCase(Locale.ROOT))
                .find();
    }

    private static boolean hasGrown(Quantity newer, Quantity older) {
        return newer.dimension() == Dimension.COUNT
                && newer.value() > older.value()
                && newer.noun().stream().anyMatch(GROWING::contains);
    }
}
