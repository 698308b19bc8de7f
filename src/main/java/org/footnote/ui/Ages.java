package org.footnote.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// Moments as a reader says them: "2 h ago", "20 Jan", "Monday, 23 November".
final class Ages {
    private final Words words;
    private final Clock clock;

    Ages(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /// The hour of the day, 0 to 23.
    int hour() {
        return LocalTime.now(clock).getHour();
    }

    /// How long ago, for the last day; then the date.
    String ago(Instant moment) {
        var age = Duration.between(moment, clock.instant());
        if (age.toMinutes() < 1) {
            return words.text("age.now");
        }
        if (age.toHours() < 1) {
            return words.text("age.minutes", age.toMinutes());
        }
        return age.toHours() < 24 ? words.text("age.hours", age.toHours()) : shortDate(moment);
    }

    /// Day and month, with the year where it is not this one.
    String shortDate(Instant moment) {
        var date = dateOf(moment);
        var pattern = date.getYear() == today().getYear() ? "age.pattern.short" : "age.pattern.year";
        return date.format(DateTimeFormatter.ofPattern(words.text(pattern), words.locale()));
    }

    /// The whole date, for a page's head.
    String longDate(Instant moment) {
        return dateOf(moment)
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(words.locale()));
    }

    /// The time of day, with the date where it is not today's.
    String exact(Instant moment) {
        return dateOf(moment).equals(today()) ? timeOfDay(moment) : dayAndTime(moment);
    }

    private String timeOfDay(Instant moment) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(words.locale())
                .withZone(clock.getZone())
                .format(moment);
    }

    private String dayAndTime(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.locale())
                .withZone(clock.getZone())
                .format(moment);
    }

    /// A day's heading: "Today", "Yesterday", else its name and date.
    String dayHeading(LocalDate day) {
        if (day.equals(today())) {
            return words.text("age.today");
        }
        return day.equals(today().minusDays(1)) ? words.text("age.yesterday") : day(day);
    }

    /// Name of the day and date, with the year where it is not this one.
    String day(LocalDate day) {
        var pattern = day.getYear() == today().getYear() ? "age.pattern.day" : "age.pattern.dayyear";
        return day.format(DateTimeFormatter.ofPattern(words.text(pattern), words.locale()));
    }

    /// The day on which words were written that name others by it ("yesterday"), in brackets.
    String written(Instant moment) {
        var day = dateOf(moment).format(DateTimeFormatter.ofPattern(words.text("age.pattern.written"), words.locale()));
        return words.text("statement.written", day);
    }

    LocalDate dateOf(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDate();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
