package org.footnote.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthNamesTest {
    private static final List<TextStyle> FORMS =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

    /// Croatian is left out, half of whose short names are those of other months in Polish and Czech, and so are short
    /// names of Hebrew, which have a mark in them.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "en", "de", "fr", "es", "it", "pt", "nl", "hu", "el", "pl", "ru", "cs", "sk", "ro", "nb", "da", "sv",
                        "fi",
                "et", "lv", "lt", "sl", "tr", "uk", "bg", "sr", "mk", "id", "ms", "he", "ar", "af", "is", "eu", "gl",
                        "sq"
            })
    void knowsTheNamesThatTheJdkKnows(String language) {
        var wrong = new TreeSet<String>();
        for (var month : Month.values()) {
            for (var form : FORMS) {
                var name = month.getDisplayName(form, Locale.forLanguageTag(language));
                var word = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
                if (word.chars().allMatch(Character::isLetter)
                        && !MonthNames.month(word).equals(Optional.of(month))) {
                    wrong.add(name + " of " + month);
                }
            }
        }
        assertTrue(wrong.isEmpty(), wrong.toString());
    }

    @ParameterizedTest
    @CsvSource({"SEPT, 9", "Jänner, 1", "setiembre, 9", "ΜΆΙΟΣ, 5", "Aralık, 12", "listopada, 11", "marraskuuta, 11"})
    void knowsTheWordWhateverItsCaseAndAccents(String word, int month) {
        assertEquals(Optional.of(Month.of(month)), MonthNames.month(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Marathon", "decade", "mayor", "Augustin", "monday", ""})
    void otherWordsAreNone(String word) {
        assertEquals(Optional.empty(), MonthNames.month(word));
    }

    @Test
    void everyLanguageHasTwelveMonths() {
        for (var line : WordLists.lines(MonthNames.class, "months.txt")) {
            assertEquals(12, line.split(",", -1).length, line);
        }
    }
}
