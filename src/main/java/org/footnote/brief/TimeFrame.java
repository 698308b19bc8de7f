package org.footnote.brief;

import java.util.regex.Pattern;

/// Which time a sentence speaks of: before the event, or still to come. Pure functions.
final class TimeFrame {
    private static final String PERIOD =
            "last (?:year|month|week|quarter|spring|summer|autumn|fall|winter|season)(?:['’]s)?"
                    + "|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|several|\\d+) (?:years?|months?|weeks?|decades?)"
                    + " (?:ago|earlier)|the year before|year-earlier|(?:previous|prior) (?:year|quarter|month|week)";

    private static final Cue PAST_PERIOD = Cue.of(
            "\\b(?:" + PERIOD + ")\\b", "last ", "ago", "earlier", "before", "year-earlier", "previous ", "prior ");

    private static final Cue PAST = Cue.of(
            "\\b(?:" + PERIOD
                    + "|last time|previous(?:ly)?|earlier (?:round|study|model|version|suit|case|deal)"
                    + "|predecessor|in the past|until now|before that|used to|had (?:already|earlier|long|once))\\b",
            "had ",
            "last ",
            "ago",
            "earlier",
            "before",
            "previous",
            "prior ",
            "predecessor",
            "in the past",
            "until now",
            "used to");

    private static final Cue FORECAST = Cue.of(
            "\\b(?:forecasts?|expects? (?:\\w+ ){0,4}(?:revenue|sales|profit|losses|income|earnings|growth)"
                    + "|projects?|projected|guidance|outlook|(?:this|the current|the next|next|coming) (?:fiscal )?(?:quarter|year)"
                    + "|(?:revenue|sales|profit|income|earnings) (?:\\w+ ){0,3}(?:will|to (?:reach|rise|grow|fall|triple|double)))\\b",
            "forecast",
            "expect",
            "project",
            "guidance",
            "outlook",
            "quarter",
            "year",
            "revenue",
            "sales",
            "profit",
            "income",
            "earnings");

    /// What a figure is only held against: "34,000 fewer than the week before", "compared with the previous year".
    private static final Pattern COMPARISON =
            Pattern.compile("\\b(?:from|than|compared (?:with|to)|over|since|versus|against|after)"
                    + "(?: [$€£]?[\\d.,]+%?(?: \\w+){0,2})?(?: the| a| in| that in)? (?:" + PERIOD + ")(?:['’]s)?");

    private TimeFrame() {}

    /// Whether it tells what was before.
    static boolean isPast(String sentence) {
        return PAST.isIn(sentence);
    }

    /// Whether what it tells is of a time that is over ("last year", "two years ago"), and not only held against it.
    static boolean isPastPeriod(String sentence) {
        return PAST_PERIOD.isIn(sentence)
                && PAST_PERIOD.isIn(COMPARISON.matcher(sentence).replaceAll(" "));
    }

    /// Whether its figures are expected and not reported.
    static boolean isForecast(String sentence) {
        return FORECAST.isIn(sentence);
    }
}
