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

    /// Short names of Hebrew, which have a mark in them, are left out.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "en", "de", "fr", "es", "it", "pt", "nl", "hu", "el", "pl", "ru", "cs", "sk", "ro", "nb", "da", "sv",
                "fi", "et", "lv", "lt", "sl", "tr", "uk", "bg", "sr", "mk", "id", "ms", "he", "ar", "af", "is", "eu",
                "gl", "sq", "hr"
            })
    void knowsTheNamesThatTheJdkKnows(String language) {
        var wrong = new TreeSet<String>();
        for (var month : Month.values()) {
            for (var form : FORMS) {
                var name = month.getDisplayName(form, Locale.forLanguageTag(language));
                var word = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
                if (word.chars().allMatch(Character::isLetter)
                        && !MonthNames.month(word, language).equals(Optional.of(month))) {
                    wrong.add(name + " of " + month);
                }
            }
        }
        assertTrue(wrong.isEmpty(), wrong.toString());
    }

    @ParameterizedTest
    @CsvSource({"SEPT, 9", "Jänner, 1", "setiembre, 9", "ΜΆΙΟΣ, 5", "Aralık, 12", "marraskuuta, 11"})
    void knowsTheWordWhateverItsCaseAndAccents(String word, int month) {
        assertEquals(Optional.of(Month.of(month)), MonthNames.month(word, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "listopada, pl, 11",
        "listopada, hr, 10",
        "Listopad, cs-CZ, 11",
        "lip, pl_PL, 7",
        "lip, HR, 6",
        "srp, cs, 8",
        "srp, hr, 7",
        "listopada, '', 0",
        "listopada, de, 0",
        "may, tr, 5"
    })
    void aWordOfTwoMeaningsNamesAMonthOnlyInItsLanguage(String word, String language, int month) {
        assertEquals(
                month, MonthNames.month(word, language).map(Month::getValue).orElse(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Marathon", "decade", "mayor", "Augustin", "monday", ""})
    void otherWordsAreNone(String word) {
        assertEquals(Optional.empty(), MonthNames.month(word, ""));
    }

    @Test
    void everyLanguageHasTwelveMonths() {
        for (var line : WordLists.lines(MonthNames.class, "months.txt")) {
            assertEquals(12, line.split(",", -1).length, line);
        }
    }
}
