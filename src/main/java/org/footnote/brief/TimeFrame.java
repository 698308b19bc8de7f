package org.footnote.brief;

import java.util.regex.Pattern;

/// Which time a sentence speaks of: before the event, or still to come. Pure functions.
final class TimeFrame {
    private static final String PERIOD = "last (?:year|month|week|quarter|spring|summer|autumn|fall|winter)(?:['’]s)?"
            + "|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|several|\\d+) (?:years?|months?|weeks?|decades?)"
            + " (?:ago|earlier)|the year before|year-earlier|previous (?:year|quarter|month)";

    private static final Pattern PAST_PERIOD = Pattern.compile("\\b(?:" + PERIOD + ")\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern PAST = Pattern.compile(
            "\\b(?:" + PERIOD
                    + "|last time|previous(?:ly)?|earlier (?:round|study|model|version|suit|case|deal)"
                    + "|predecessor|in the past|until now|before that|used to)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FORECAST = Pattern.compile(
            "\\b(?:forecasts?|expects? (?:\\w+ ){0,4}(?:revenue|sales|profit|losses|income|earnings|growth)"
                    + "|projects?|projected|guidance|outlook|(?:this|the current|the next|next|coming) (?:fiscal )?(?:quarter|year)"
                    + "|(?:revenue|sales|profit|income|earnings) (?:\\w+ ){0,3}(?:will|to (?:reach|rise|grow|fall|triple|double)))\\b",
            Pattern.CASE_INSENSITIVE);

    private TimeFrame() {}

    /// Whether it tells what was before.
    static boolean isPast(String sentence) {
        return PAST.matcher(sentence).find();
    }

    /// Whether it names a time that is over ("last year", "two years ago").
    static boolean isPastPeriod(String sentence) {
        return PAST_PERIOD.matcher(sentence).find();
    }

    /// Whether its figures are expected and not reported.
    static boolean isForecast(String sentence) {
        return FORECAST.matcher(sentence).find();
    }
}
