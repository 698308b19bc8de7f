package org.footnote.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import org.footnote.text.Terms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynonymsTest {
    private final Synonyms synonyms = Synonyms.load();

    @ParameterizedTest
    @CsvSource({
        "British ministers, Britain's ministers",
        "Redmond opens a data centre, Microsoft opens a datacenter",
        "robotaxis in Seoul, self-driving in South Korea's south",
        "ChatGPT maker hires, OpenAI hires",
        "a start-up, startups",
        "$65bn and 180m, 65 billion and 180 million",
    })
    void takesOneWordForAllThatMeanTheSame(String one, String other) {
        assertEquals(
                List.of(),
                stems(one).stream().filter(stem -> !stems(other).contains(stem)).toList());
    }

    private List<String> stems(String text) {
        return synonyms.words(Terms.words(text), new BitSet()).stems().stream()
                .filter(stem -> !stem.isEmpty())
                .toList();
    }
}
