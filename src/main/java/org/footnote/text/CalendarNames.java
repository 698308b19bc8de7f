package org.footnote.text;

import java.util.List;

/// The English names of the calendar in lower case, in its order.
public final class CalendarNames {
    /// January to December.
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

    /// Monday to Sunday, as ISO 8601 counts them.
    public static final List<String> WEEKDAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private CalendarNames() {}
}
