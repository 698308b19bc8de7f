package org.footnote.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.footnote.model.Support;

/// The fixed sections of a brief, in the order in which they are shown, and which statement belongs under which.
enum Headings {
    WHAT_HAPPENED("What happened"),
    DETAILS("Details"),
    NUMBERS("By the numbers"),
    WORDS("In their words"),
    NEXT("What comes next"),
    BACKGROUND("Background"),
    ONE_SOURCE("Only one source says");

    private static final int MOST_HAPPENED = 3;

    private static final Pattern FUTURE = Pattern.compile(
            "\\b(?:will|plans? to|planned for|(?:is|are) (?:to|due|expected|scheduled|set) |expects? to|aims? to"
                    + "|intends? to|hopes? to|next (?:week|month|year|spring|summer|autumn|fall|winter)"
                    + "|later this (?:week|month|year)|in the coming)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("\\d");

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
        if (Readability.isQuoteWithSpeaker(text)) {
            return WORDS;
        }
        if (TimeFrame.isPast(text)) {
            return BACKGROUND;
        }
        if (FUTURE.matcher(Readability.withoutQuotes(text)).find()) {
            return NEXT;
        }
        if (happened < MOST_HAPPENED && !(corroborated && alone)) {
            return WHAT_HAPPENED;
        }
        if (alone && originals > 1) {
            return ONE_SOURCE;
        }
        var numbers = NUMBER.matcher(text).results().count();
        return numbers >= 2 ? NUMBERS : DETAILS;
    }
}
