package org.footnote.brief;

import java.util.regex.Pattern;

/// Whether a sentence speaks of the time before the event. Pure functions.
final class TimeFrame {
    private static final Pattern PAST = Pattern.compile(
            "\\b(?:last (?:year|month|week|spring|summer|autumn|fall|winter|time)(?:['’]s)?"
                    + "|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|several|\\d+) (?:years?|months?|weeks?|decades?)"
                    + " (?:ago|earlier)|the year before|previous(?:ly)?|earlier (?:round|study|model|version|suit|case|deal)"
                    + "|predecessor|in the past|until now|year-earlier|before that|used to)\\b",
            Pattern.CASE_INSENSITIVE);

    private TimeFrame() {}

    static boolean isPast(String sentence) {
        return PAST.matcher(sentence).find();
    }
}
