package org.footnote.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// Dates as feeds write them, to the second. What cannot be read for certain is absent: never a wrong instant.
/// Pure functions for any thread.
public final class FeedDates {
    private static final int LONGEST = 100;
    /// No feed is older: year 1 and its like are what programs write that have no date.
    private static final Instant EARLIEST = Instant.parse("1800-01-01T00:00:00Z");
    /// Later years are those of another calendar, as the Buddhist 2564, or mean never, as 9999.
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private FeedDates() {}

    /// Reads RFC 3339 and RFC 822 dates and their many relatives; a date without a zone is in UTC.
    public static Optional<Instant> read(String text) {
        return read(text, "");
    }

    /// The same for a date in a known language, which tells apart names of months that mean two of them.
    ///
    /// @param language its tag (BCP 47), "" if unknown
    public static Optional<Instant> read(String text, String language) {
        var date = text.strip();
        if (date.isEmpty() || date.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return rfc3339(date)
                    .or(() -> rfc822(date))
                    .or(() -> Optional.ofNullable(LenientDate.read(date, language)))
                    .filter(instant -> !instant.isBefore(EARLIEST) && !instant.isAfter(LATEST));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /// The first date of several that can be read.
    static Optional<Instant> firstOf(List<String> texts, String language) {
        return texts.stream().flatMap(text -> read(text, language).stream()).findFirst();
    }

    /// `yyyy-mm-ddThh:mm:ss`, any fraction, `Z` or an offset; empty if the text is not of just this form.
    private static Optional<Instant> rfc3339(String text) {
        if (text.length() < 20 || text.charAt(4) != '-' || text.charAt(7) != '-' || text.charAt(10) != 'T') {
            return Optional.empty();
        }
        if (text.charAt(13) != ':' || text.charAt(16) != ':') {
            return Optional.empty();
        }
        int end = 19;
        if (text.charAt(end) == '.') {
            end++;
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
        }
        int offset = offset(text, end);
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        return offset == Integer.MIN_VALUE || (year | month | day) < 0
                ? Optional.empty()
                : at(LocalDate.of(year, month, day), text, 11, offset);
    }

    /// `Mon, 02 Jan 2006 15:04:05 GMT` or with a numeric offset; empty if the text is not of just this form.
    private static Optional<Instant> rfc822(String text) {
        int from = text.length() > 5 && text.charAt(3) == ',' && text.charAt(4) == ' ' ? 5 : 0;
        if (text.length() < from + 22 || text.charAt(from + 2) != ' ' || text.charAt(from + 6) != ' ') {
            return Optional.empty();
        }
        if (text.charAt(from + 11) != ' ' || text.charAt(from + 14) != ':' || text.charAt(from + 17) != ':') {
            return Optional.empty();
        }
        if (text.charAt(from + 20) != ' ') {
            return Optional.empty();
        }
        int day = number(text, from, from + 2);
        int month = month(text, from + 3);
        int year = number(text, from + 7, from + 11);
        int offset = offset(text, from + 21);
        return offset == Integer.MIN_VALUE || (year | month | day) < 0
                ? Optional.empty()
                : at(LocalDate.of(year, month, day), text, from + 12, offset);
    }

    private static Optional<Instant> at(LocalDate date, String text, int from, int offset) {
        int hour = number(text, from, from + 2);
        int minute = number(text, from + 3, from + 5);
        int second = number(text, from + 6, from + 8);
        return (hour | minute | second) < 0 ? Optional.empty() : Optional.of(at(date, hour, minute, second, offset));
    }

    /// @param offset minutes east of Greenwich
    /// @throws DateTimeException if there is no such time of day
    static Instant at(LocalDate date, int hour, int minute, int second, int offset) {
        boolean midnight = hour == 24 && minute == 0 && second == 0;
        var time = LocalDateTime.of(
                midnight ? date.plusDays(1) : date,
                LocalTime.of(midnight ? 0 : hour, minute, second == 60 ? 59 : second));
        return time.toInstant(ZoneOffset.UTC).minusSeconds(offset * 60L);
    }

    private static int month(String text, int from) {
        for (int i = 0; i < MONTHS.length(); i += 3) {
            if (text.regionMatches(true, from, MONTHS, i, 3)) {
                return i / 3 + 1;
            }
        }
        return -1;
    }

    /// Minutes east of Greenwich; `Integer.MIN_VALUE` if the rest of the text is no plain offset.
    private static int offset(String text, int from) {
        int left = text.length() - from;
        if ((left == 1 && text.charAt(from) == 'Z') || (left == 3 && text.startsWith("GMT", from))) {
            return 0;
        }
        if ((left != 5 && left != 6) || (text.charAt(from) != '+' && text.charAt(from) != '-')) {
            return Integer.MIN_VALUE;
        }
        if (left == 6 && text.charAt(from + 3) != ':') {
            return Integer.MIN_VALUE;
        }
        int hours = number(text, from + 1, from + 3);
        int minutes = number(text, text.length() - 2, text.length());
        if ((hours | minutes) < 0 || hours > 23 || minutes > 59) {
            return Integer.MIN_VALUE;
        }
        return (text.charAt(from) == '-' ? -1 : 1) * (hours * 60 + minutes);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
