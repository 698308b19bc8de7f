package org.footnote.text;

import java.util.List;

/// The English names of the calendar, in its order.
public final class CalendarNames {
    /// January to December, in lower case.
    public static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /// Monday to Sunday in lower case, as ISO 8601 counts them.
    public static final List<String> WEEKDAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    /// A day of the week with a capital, as a regular expression.
    public static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

    /// All of them with a capital, as alternatives of a regular expression, without brackets around them.
    public static final String EXPRESSION =
            WEEKDAY + "|January|February|March|April|May|June|July|August|September|October|November|December";

    private CalendarNames() {}
}
