package org.footnote.brief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.footnote.text.Quantities;
import org.footnote.text.Quantity;

/// What is to be on a day that had not come when its article came out, told in the present tense: "On September 15 the
/// court hears the parties". Pure functions.
final class Appointments {
    /// How far before a day the word may stand that makes it one of what is told, in UTF-16 units.
    private static final int BESIDE = 30;

    private static final Pattern PRESENT = Pattern.compile(
            "\\b(?:is|are|hears?|begins?|starts?|opens?|meets?|votes?|ends?|expires?|closes?|launches|arrives?|rules?"
                    + "|decides?|returns?|takes? (?:effect|place)|goes (?:on|into|to)|go (?:on|into|to)"
                    + "|comes? into (?:force|effect))\\b");

    /// What stands right before the day: "on Monday, ", "begins ".
    private static final Pattern ON = Pattern.compile(
            "\\b(?:on|from|until|is|begins|starts|ends|opens|expires)(?: \\w{3,6}day,?)? $", Pattern.CASE_INSENSITIVE);

    private Appointments() {}

    static boolean isOne(Sentence sentence) {
        return day(sentence).isPresent();
    }

    /// The last day to come that a sentence names; empty where it tells what is done.
    static Optional<LocalDate> day(Sentence sentence) {
        var published = sentence.source().source().published();
        var plain = Speech.withoutQuotes(sentence.shown());
        if (published == null || !PRESENT.matcher(plain).find() || Future.hasDone(plain)) {
            return Optional.empty();
        }
        var told = Forecasts.day(published);
        return Quantities.of(sentence.tokens()).stream()
                .filter(quantity -> quantity.dimension() == Quantity.Dimension.DATE && isOn(sentence, quantity))
                .flatMap(quantity -> Forecasts.day(quantity, told).stream())
                .max(Comparator.naturalOrder())
                .filter(day -> day.isAfter(told));
    }

    private static boolean isOn(Sentence sentence, Quantity day) {
        var before = sentence.text().substring(Math.max(0, day.start() - BESIDE), day.start());
        return ON.matcher(before).find();
    }
}
