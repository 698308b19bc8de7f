package org.footnote.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
    @ParameterizedTest
    @CsvSource({
        "companies, company",
        "sues, sue",
        "launched, launch",
        "planning, plan",
        "agreement, agre",
        "chips, chip",
        "access, access",
        "virus, virus",
        "state, stat",
        "fell, fell"
    })
    void takesEndingsOff(String word, String stem) {
        assertEquals(stem, Terms.stem(word));
    }

    @Test
    void leavesFunctionWordsAndPossessivesOut() {
        assertEquals(
                List.of("openai", "model", "beat", "u.s", "rival"),
                Terms.of("OpenAI’s new model beats the U.S. rivals"));
    }

    @Test
    void splitsHyphenatedWordsAndKeepsSingleDigits() {
        assertEquals(List.of("gpt", "5", "open", "weight"), Terms.of("GPT-5: open-weight"));
    }

    @Test
    void tellsWhereWordsStand() {
        var word = Terms.words("The lab sued").getLast();
        assertEquals("sued", word.written());
        assertEquals(8, word.start());
    }

    @Test
    void endsWordsAtAllButLettersAndNumbers() {
        var written = Terms.words("(AT&T's R2-D2, 3\u00bd \ud835\udc00x: caf\u00e9.)").stream()
                .map(Terms.Term::written)
                .toList();
        assertEquals(List.of("AT&T's", "R2", "D2", "3\u00bd", "\ud835\udc00x", "caf\u00e9"), written);
    }
}
