package org.footnote.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.footnote.text.Terms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    private static final Vocabulary VOCABULARY = Vocabulary.load();

    @ParameterizedTest
    @CsvSource({
        "'The head of Ravel met Ida Lindqvist in Oslo.', 'Ravel Ida Lindqvist Oslo'",
        "'Investors flee. Copperline fell 5% to $60bn.', Copperline",
        "'iPhone prices and what o1 costs at OpenAI', 'iPhone o1 OpenAI'",
        "'Shares fall after a warning', ''",
    })
    void tellsWhichWordsAreNames(String text, String expected) {
        var words = Terms.words(text);
        var names = Names.inText(text, words, VOCABULARY).stream()
                .mapToObj(at -> words.get(at).written())
                .toList();
        assertEquals(expected.isEmpty() ? List.of() : List.of(expected.split(" ")), names);
    }

    @ParameterizedTest
    @CsvSource({"'Ravel Launches Its New Model', 0", "'Finnish lab launches model that names Bolero', 2"})
    void capitalsSayNothingInATitleThatHasThemAllOver(String title, int count) {
        assertEquals(count, Names.inTitle(title, Terms.words(title), VOCABULARY).cardinality());
    }
}
