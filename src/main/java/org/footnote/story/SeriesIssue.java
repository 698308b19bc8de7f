package org.footnote.story;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.text.MonthNames;

/// The issue of a column, a newsletter or a list that comes day by day, as its title names it: "Links (14 Aug 2026)",
/// "News in brief for August 7". Issues of one series share most of their words and tell of different things. Kept as
/// a number: a hash code of the series above, the day below, never negative, and 0 for what is no such issue.
final class SeriesIssue {
    /// No issue of a series.
    static final long NONE = 0;

    private static final int DAY_BITS = 16;
    private static final int MOST_DAYS = 31;

    /// "2026-08-14", "14 Aug 2026", "Aug. 14, 2026" and "2026 August 14"; years may be missing.
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("\\b20\\d\\d-(?<month>\\d\\d)-(?<day>\\d\\d)\\b"),
            Pattern.compile("\\b(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)? (?<month>\\p{L}{3,})\\b\\.?,?(?: 20\\d\\d\\b)?"),
            Pattern.compile("\\b(?:20\\d\\d )?(?<month>\\p{L}{3,})\\b\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b"
                    + "(?:,? 20\\d\\d\\b)?"));

    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

    /// "flights from Jan. 1, 2027": the day is part of what is told.
    private static final Pattern IN_A_SENTENCE = Pattern.compile("\\p{Ll} $");

    private SeriesIssue() {}

    /// The issue that an article is, [#NONE] where its title names no day or its publisher is not known.
    static long of(String publisher, String title) {
        if (publisher.isEmpty() || title.chars().noneMatch(unit -> unit >= '0' && unit <= '9')) {
            return NONE;
        }
        for (var form : FORMS) {
            var date = form.matcher(title);
            while (date.find()) {
                var day = day(date);
                if (day > 0) {
                    return (series(publisher, title, date) & Integer.MAX_VALUE) << DAY_BITS | day;
                }
            }
        }
        return NONE;
    }

    private static int day(Matcher date) {
        var day = Integer.parseInt(date.group("day"));
        var month = month(date.group("month"));
        return day < 1 || day > MOST_DAYS || month == 0 ? 0 : month * (MOST_DAYS + 1) + day;
    }

    private static int month(String written) {
        return Character.isDigit(written.charAt(0))
                ? Integer.parseInt(written)
                : MonthNames.month(written, "").map(Month::getValue).orElse(0);
    }

    /// A day with its year, set apart, is how an issue is named; any other only where the words before it are the same.
    private static long series(String publisher, String title, Matcher date) {
        var before = title.substring(0, date.start());
        var isSetApart = YEAR.matcher(date.group()).find()
                && !IN_A_SENTENCE.matcher(before).find();
        return (isSetApart ? publisher : publisher + "\n" + before)
                .toLowerCase(Locale.ROOT)
                .hashCode();
    }

    /// Whether two are issues of one series that came on different days.
    static boolean differ(long issue, long other) {
        return issue != other && issue != NONE && other != NONE && issue >> DAY_BITS == other >> DAY_BITS;
    }
}
