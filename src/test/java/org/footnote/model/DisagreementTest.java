package org.footnote.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DisagreementTest {
    private static Disagreement of(String... texts) {
        return new Disagreement(
                "… people were hurt",
                Disagreement.Kind.CONFLICT,
                Stream.of(texts).map(DisagreementTest::value).toList());
    }

    private static Disagreement.Value value(String text) {
        var passage = new Passage("a", 0, text.length(), text);
        return new Disagreement.Value(text, new Citation(1, passage, Citation.Standing.VERBATIM));
    }

    @Test
    void valuesThatAreWrittenAlikeButForCapitalsStandTogether() {
        assertEquals(
                List.of(List.of(value("four"), value("Four"), value("four")), List.of(value("nine"))),
                of("four", "nine", "Four", "four").alike());
    }

    @Test
    void valuesThatDifferStayInTheirOrder() {
        assertEquals(
                List.of(List.of(value("nine")), List.of(value("four")), List.of(value("12"))),
                of("nine", "four", "12").alike());
    }
}
