package org.footnote.feed;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.footnote.text.MonthNames;
import org.jspecify.annotations.Nullable;

/// A calendar day in any of the forms that feeds use; months by name or number.
final class LenientDay {
    private static final String SEPARATED = "[\\s,.-]+(?:del? |of )?";
    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?(?![\\d/-])");
    private static final Pattern ISO_NAMED =
            Pattern.compile("(?<!\\d)(\\d{4})[-/. ]{1,2}([\\p{L}]+)[-/. ](\\d{1,2})(?!\\d)");
    private static final Pattern DAY_NUMBER = Pattern.compile("(\\d{4})-?(\\d{3})");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern SHORT =
            Pattern.compile("(\\d{2})(?:(-?)(\\d{2})\\2(\\d{2})|(\\d{3}))|-(\\d{2})-?(\\d{2})");
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º)?" + SEPARATED
            + "([\\p{L}]+)" + SEPARATED + "(\\d{4}|'?\\d{2})(?!\\d)");
    private static final Pattern MONTH_DAY_YEAR =
            Pattern.compile("([\\p{L}]+)[\\s,.-]+(\\d{1,2})(?:st|nd|rd|th)?[\\s,.-]+(\\d{4})(?!\\d)");
    private static final Pattern MONTH_YEAR = Pattern.compile("^([\\p{L}]+)[\\s,]+(\\d{4})$");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})([/. -])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d/.-])");

    private LenientDay() {}

    /// Whether a text already holds a whole day, so that a year behind the time of day is none.
    static boolean isWhole(String text) {
        return ISO.matcher(text).find()
                || ISO_NAMED.matcher(text).find()
                || COMPACT.matcher(text).find()
                || DAY_MONTH_YEAR.matcher(text).find()
                || MONTH_DAY_YEAR.matcher(text).find()
                || NUMBERS.matcher(text).find();
    }

    /// @throws DateTimeException if there is no such day
    static @Nullable LocalDate read(String text, String language) {
        var match = found(ISO, text);
        if (match != null) {
            return LocalDate.of(number(match, 1), number(match, 2), match.group(3) == null ? 1 : number(match, 3));
        }
        match = found(ISO_NAMED, text);
        if (match != null) {
            return named(number(match, 1), match.group(2), number(match, 3), language);
        }
        var bare = bare(text);
        if (bare != null) {
            return bare;
        }
        match = found(DAY_MONTH_YEAR, text);
        if (match != null) {
            return named(year(match.group(3)), match.group(2), number(match, 1), language);
        }
        match = found(MONTH_DAY_YEAR, text);
        if (match != null) {
            return named(year(match.group(3)), match.group(1), number(match, 2), language);
        }
        match = found(MONTH_YEAR, text);
        if (match != null) {
            return named(year(match.group(2)), match.group(1), 1, language);
        }
        match = found(NUMBERS, text);
        return match == null ? null : numbers(match, text);
    }

    /// Digits alone, as ISO 8601 writes them, its two-digit years of 1988 included.
    private static @Nullable LocalDate bare(String text) {
        var compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return LocalDate.of(number(compact, 1), number(compact, 2), number(compact, 3));
        }
        if (YEAR.matcher(text).matches()) {
            return LocalDate.of(Integer.parseInt(text), 1, 1);
        }
        var ordinal = DAY_NUMBER.matcher(text);
        if (ordinal.matches()) {
            return LocalDate.ofYearDay(number(ordinal, 1), number(ordinal, 2));
        }
        var old = SHORT.matcher(text);
        if (!old.matches()) {
            return null;
        }
        if (old.group(6) != null) {
            return LocalDate.of(year(old.group(6)), number(old, 7), 1);
        }
        return old.group(5) == null
                ? LocalDate.of(year(old.group(1)), number(old, 3), number(old, 4))
                : LocalDate.ofYearDay(year(old.group(1)), number(old, 5));
    }

    /// dd.mm.yyyy with dots, hyphens and spaces, unless the second number can be no month. With slashes Americans
    /// write the month first and the British the day: where both are possible, only the day of the week tells.
    private static @Nullable LocalDate numbers(MatchResult match, String text) {
        int first = number(match, 1);
        int second = number(match, 3);
        int year = year(match.group(4));
        if (!match.group(2).equals("/") || first == second || first > 12 || second > 12) {
            boolean monthFirst = second > 12;
            return LocalDate.of(year, monthFirst ? first : second, monthFirst ? second : first);
        }
        return Stream.of(LocalDate.of(year, first, second), LocalDate.of(year, second, first))
                .filter(day -> text.startsWith(day.getDayOfWeek()
                        .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                        .toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate named(int year, String month, int day, String language) {
        return MonthNames.month(month, language)
                .map(known -> LocalDate.of(year, known, day))
                .orElse(null);
    }

    private static @Nullable MatchResult found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? matcher.toMatchResult() : null;
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits.replace("'", ""));
        return digits.length() >= 4 ? year : year < 70 ? 2000 + year : 1900 + year;
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
