package org.footnote.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.footnote.text.MonthNames;
import org.jspecify.annotations.Nullable;

/// The first date in a line of a page, as machines or people write it; months by number or name.
final class WrittenDates {
    private static final int EARLIEST_YEAR = 1994;
    private static final Pattern ISO = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d\\d)[-/.](\\d\\d?)[-/.](\\d\\d?)(?:[T ]+(\\d\\d?):(\\d\\d)(?::(\\d\\d))?(?:[.,]\\d+)?\\s*(Z|UTC|GMT|[+-]\\d\\d:?\\d\\d)?)?");
    /// Seconds or milliseconds since 1970, of the years from 2001 to 2033.
    private static final Pattern EPOCH = Pattern.compile("(1\\d{9})(?:\\d{3})?");
    private static final Pattern COMPACT = Pattern.compile("^((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d\\d?)[./-](\\d\\d?)[./-]((?:19|20)\\d\\d|\\d\\d)(?!\\d)");
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
    private static final String MONTH = "(?<month>\\p{L}{3,})\\.?";
    private static final String DAY = "(?<day>\\d\\d?)";
    /// Days with the name of their month: "May 3rd, 2024", "3. de mayo de 2024", "2024. május 3". Of a text that has
    /// several, what is written in the first of these forms.
    private static final List<Pattern> NAMED = Stream.of(
                    MONTH + "[\\s-]+" + DAY + "(?:st|nd|rd|th)?,?[\\s-]+" + YEAR,
                    "(?<!\\d)" + DAY + "(?:st|nd|rd|th|\\.|º|er)?[\\s-]+(?:de\\s+)?" + MONTH + ",?[\\s-]+(?:de\\s+)?"
                            + YEAR,
                    "(?<!\\d)" + YEAR + "\\.?\\s+" + MONTH + "\\s+" + DAY + "(?!\\d)")
            .map(Pattern::compile)
            .toList();
    private static final Pattern CJK =
            Pattern.compile("((?:19|20)\\d\\d)\\s*[年년]\\s*(\\d\\d?)\\s*[月월]\\s*(\\d\\d?)\\s*[日일]");

    private WrittenDates() {}

    /// The first date in a text, however it is written.
    ///
    /// @param language the tag of its language, "" if unknown
    static Optional<OffsetDateTime> read(String text, String language) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        var epoch = EPOCH.matcher(text.strip());
        if (epoch.matches()) {
            return Optional.of(
                    Instant.ofEpochSecond(Long.parseLong(epoch.group(1))).atOffset(ZoneOffset.UTC));
        }
        var iso = ISO.matcher(text);
        if (iso.find()) {
            return iso(iso);
        }
        var compact = COMPACT.matcher(text);
        return compact.find() ? date(compact, 1, 2, 3) : readWritten(text, language);
    }

    /// The first date in a text with a month's name, else the first in numbers.
    static Optional<OffsetDateTime> readWritten(String text, String language) {
        for (var form : NAMED) {
            var found = form.matcher(text);
            while (found.find()) {
                var read = MonthNames.month(found.group("month"), language)
                        .flatMap(month -> date(found.group("year"), month.getValue(), found.group("day")));
                if (read.isPresent()) {
                    return read;
                }
            }
        }
        return numbers(text);
    }

    private static Optional<OffsetDateTime> numbers(String text) {
        var cjk = CJK.matcher(text);
        if (cjk.find()) {
            return date(cjk, 1, 2, 3);
        }
        var iso = ISO.matcher(text);
        if (iso.find()) {
            return iso(iso);
        }
        var numbers = DAY_FIRST.matcher(text);
        if (numbers.find()) {
            var year = numbers.group(3).length() == 2 ? "20" + numbers.group(3) : numbers.group(3);
            var read = date(year, Integer.parseInt(numbers.group(2)), numbers.group(1));
            return read.isPresent() ? read : date(year, Integer.parseInt(numbers.group(1)), numbers.group(2));
        }
        return Optional.empty();
    }

    private static Optional<OffsetDateTime> iso(Matcher found) {
        var day = date(found, 1, 2, 3);
        if (found.group(4) == null || day.isEmpty()) {
            return day;
        }
        try {
            var second = found.group(6) == null ? 0 : Integer.parseInt(found.group(6));
            var time = LocalTime.of(Integer.parseInt(found.group(4)), Integer.parseInt(found.group(5)), second);
            return day.map(start -> OffsetDateTime.of(start.toLocalDate(), time, offset(found.group(7))));
        } catch (DateTimeException impossible) {
            return day;
        }
    }

    private static ZoneOffset offset(@Nullable String written) {
        return written == null || Character.isLetter(written.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(written);
    }

    static Optional<OffsetDateTime> date(Matcher found, int year, int month, int day) {
        return date(found.group(year), Integer.parseInt(found.group(month)), found.group(day));
    }

    private static Optional<OffsetDateTime> date(String year, int month, String day) {
        try {
            var date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
            return date.getYear() >= EARLIEST_YEAR
                    ? Optional.of(date.atStartOfDay().atOffset(ZoneOffset.UTC))
                    : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
