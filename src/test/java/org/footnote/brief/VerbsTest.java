package org.footnote.brief;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.footnote.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerbsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A visit to an office full of whiteboards.",
                "The story of a quiz that machines fail.",
                "Three models, a thinner one later and a daily briefing.",
                "A report from a cooperative that pays by the hour.",
                "A walk through requests, chunks and costs of a new function.",
                "A recording from the Osei sisters and Joan Lie's live video."
            })
    void linesWithoutAVerbStateNothing(String line) {
        assertFalse(Verbs.areIn(line, Tokens.of(line)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kestrel sues the town of Oulu.",
                "The model that reads contracts costs $3 a month.",
                "Critics fear the model, which fails at sums.",
                "Two thieves cut the fence and ran.",
                "Two thirds switch the robot off in the first week.",
                "Estimates of the harvest improve by a quarter.",
                "The country declared bankruptcy that month.",
                "Makers of chips, which are scarce, raise prices.",
                "Die Firma verkauft ihre Roboter nach Lyon und Turin.",
                "La empresa vende sus robots en Lyon a bajo precio."
            })
    void sentencesWithAVerbDo(String sentence) {
        assertTrue(Verbs.areIn(sentence, Tokens.of(sentence)));
    }
}
