package org.footnote.brief;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.footnote.text.Quantities;
import org.footnote.text.Quantity;
import org.footnote.text.Quantity.Dimension;
import org.jspecify.annotations.Nullable;

/// Which sentences of a story tell as still to come what is over by its newest source: the day that they name is past,
/// or a later source tells the same as done. Immutable.
final class Forecasts {
    /// A day ends at other hours elsewhere.
    private static final Duration ZONES = Duration.ofHours(12);

    /// How far before what is to come its day may stand, in UTF-16 units: "on Wednesday is set to".
    private static final int BESIDE = 12;

    /// A day without a year that is longer past is one of the next year.
    private static final int LONG_PAST = 31;

    private final Agreement agreement;
    private final @Nullable LocalDate newest;

    Forecasts(StoryText story, Agreement agreement) {
        this.agreement = agreement;
        newest = story.originals().stream()
                .map(original -> original.source().published())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(time -> day(time.minus(ZONES)))
                .orElse(null);
    }

    static LocalDate day(Instant time) {
        return time.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /// Whether a sentence is about what is to come and that is over.
    boolean isOver(Sentence sentence) {
        var published = sentence.source().source().published();
        if (newest == null || published == null) {
            return false;
        }
        var text = Speech.withoutQuotes(sentence.shown());
        var start = Future.start(text);
        if (start < 0) {
            return Appointments.day(sentence)
                    .filter(day -> day.isBefore(newest))
                    .isPresent();
        }
        return isPast(sentence, start, day(published))
                || (!Future.tellsDone(text.substring(0, start)) && isTold(sentence, published));
    }

    /// The last day that is named counts: "from October 16 to November 14".
    private boolean isPast(Sentence sentence, int start, LocalDate published) {
        var from = start + sentence.text().length() - sentence.shown().length() - BESIDE;
        return Quantities.of(sentence.tokens()).stream()
                .filter(quantity -> quantity.start() >= from && !Moments.isOfTelling(sentence, quantity))
                .flatMap(quantity -> day(quantity, published).stream())
                .max(Comparator.naturalOrder())
                .filter(last -> last.isBefore(newest))
                .isPresent();
    }

    /// The day that is named, in an article of a day.
    static Optional<LocalDate> day(Quantity quantity, LocalDate published) {
        if (quantity.dimension() == Dimension.WEEKDAY) {
            var ahead = Math.floorMod(
                    (int) quantity.value() - published.getDayOfWeek().getValue(), 7);
            return Optional.of(published.plusDays(ahead));
        }
        var date = quantity.date();
        if (quantity.dimension() != Dimension.DATE || date.month() == 0 || date.day() == 0) {
            return Optional.empty();
        }
        var years = date.year() != 0 ? Stream.of(date.year()) : Stream.of(published.getYear(), published.getYear() + 1);
        return years.filter(year ->
                        date.day() <= LocalDate.of(year, date.month(), 1).lengthOfMonth())
                .map(year -> LocalDate.of(year, date.month(), date.day()))
                .filter(day -> date.year() != 0 || ChronoUnit.DAYS.between(day, published) <= LONG_PAST)
                .findFirst();
    }

    private boolean isTold(Sentence sentence, Instant published) {
        return agreement.sameAs(sentence).stream()
                .anyMatch(other -> isLater(other, published)
                        && Tense.of(other.text()) != Tense.TO_COME
                        && Future.tellsDone(other.text()));
    }

    private static boolean isLater(Sentence other, Instant published) {
        var time = other.source().source().published();
        return time != null && time.isAfter(published);
    }
}
