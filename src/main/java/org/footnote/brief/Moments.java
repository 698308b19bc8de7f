package org.footnote.brief;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footnote.text.Quantity;
import org.footnote.text.Quantity.Dimension;

/// Whether two figures are of two moments. Pure functions.
final class Moments {
    private static final int HALF_AN_HOUR = 30;
    private static final long NEWS = Duration.ofDays(5).toDays();

    /// A beginning of what somebody told on a day: no day of what is told.
    private static final Pattern TOLD = Pattern.compile(
            "\\b(?:said|says|told|announced|reported|published|wrote|statement|according|confirmed|posted|filed"
                    + "|interview|briefing|conference)\\b[^,.;]{0,30}$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ZONE = Pattern.compile(
            "\\b(?:GMT|UTC|[ECMP][SD]?T|CES?T|BST|IST|JST|KST|AES?T|local time|(?:Eastern|Central|Pacific)(?: time)?)\\b");

    private Moments() {}

    /// Whether one sentence tells what was before, or both name years or days and none in common, or one alone a day
    /// that was no news any more when its article came out.
    static boolean differ(Stated one, Stated other) {
        if (areApart(years(one), years(other))
                || one.profile().isPast() != other.profile().isPast()) {
            return true;
        }
        return !one.figure().isDate()
                && !other.figure().isDate()
                && (areApart(weekdays(one), weekdays(other))
                        || isOfAnotherDay(one, other)
                        || isOfAnotherDay(other, one));
    }

    private static boolean areApart(Set<Integer> some, Set<Integer> others) {
        return !some.isEmpty() && !others.isEmpty() && some.stream().noneMatch(others::contains);
    }

    /// The years of a sentence, apart from the figure itself.
    private static Set<Integer> years(Stated stated) {
        return dates(stated)
                .map(quantity -> quantity.date().year())
                .filter(year -> year != 0)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Quantity> dates(Stated stated) {
        return stated.profile().quantities().stream()
                .filter(quantity -> quantity.isDate() && !quantity.equals(stated.figure()));
    }

    private static Set<Integer> weekdays(Stated stated) {
        return dates(stated)
                .filter(quantity ->
                        quantity.dimension() == Dimension.WEEKDAY && !isOfTelling(stated.sentence(), quantity))
                .map(quantity -> (int) quantity.value())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether a day is that on which somebody told what the sentence tells.
    static boolean isOfTelling(Sentence sentence, Quantity day) {
        return TOLD.matcher(sentence.text().substring(Math.max(0, day.start() - 50), day.start()))
                .find();
    }

    private static boolean isOfAnotherDay(Stated one, Stated other) {
        var days = days(other);
        return days(one).stream()
                .anyMatch(day -> days.stream().noneMatch(day::isCompatible) && (!days.isEmpty() || isOld(day, one)));
    }

    private static List<Quantity> days(Stated stated) {
        return dates(stated)
                .filter(quantity -> quantity.dimension() == Dimension.DATE
                        && quantity.date().month() != 0)
                .toList();
    }

    /// Whether a day, or a month, was over when the article came out.
    private static boolean isOld(Quantity day, Stated stated) {
        var published = stated.sentence().source().source().published();
        if (published == null) {
            return false;
        }
        var told = published.atZone(ZoneOffset.UTC).toLocalDate();
        var date = day.date();
        if (date.day() == 0) {
            return date.month() != told.getMonthValue()
                    && date.month() != told.minusDays(NEWS).getMonthValue();
        }
        var year = date.year() == 0 ? told.getYear() : date.year();
        return date.day() <= LocalDate.of(year, date.month(), 1).lengthOfMonth()
                && LocalDate.of(year, date.month(), date.day()).isBefore(told.minusDays(NEWS));
    }

    /// Whether only one speaks of what is to come, and the other of what is done.
    static boolean differInTense(Stated one, Stated other) {
        var tense = one.profile().tense();
        var opposed = other.profile().tense();
        return (tense == Tense.TO_COME && opposed == Tense.DONE) || (tense == Tense.DONE && opposed == Tense.TO_COME);
    }

    /// Whether two times of day may be one, told in two zones.
    static boolean areInOtherZones(Stated one, Stated other) {
        return one.is(Dimension.CLOCK)
                && Math.abs(one.figure().value() - other.figure().value()) % HALF_AN_HOUR == 0
                && (ZONE.matcher(one.sentence().text()).find()
                        || ZONE.matcher(other.sentence().text()).find());
    }
}
