package org.footnote.brief;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// What is a whole sentence.
class WholenessTest {
    @Test
    void teasersStateNothing() {
        assertFalse(Wholeness.isSentence("And the next mayor of Oulu is …"));
        assertTrue(Wholeness.isSentence("The next mayor of Oulu is Mira Osei."));
    }

    @Test
    void headingsAreNoSentences() {
        assertFalse(Wholeness.isSentence("The next mayor of Oulu"));
        assertFalse(Wholeness.isSentence("Osei won."));
        assertTrue(Wholeness.isSentence("“Mira Osei is the mayor.”"));
    }

    @Test
    void whatBeginsOrGoesOnInAnotherSentenceIsCut() {
        assertFalse(Wholeness.isUncut("of the bridge was closed on Monday."));
        assertFalse(Wholeness.isUncut("[Municipal] bridges are closed on Monday."));
        assertFalse(Wholeness.isUncut("The bridge was closed by Mr."));
        assertFalse(Wholeness.isUncut("The mayor said the “bridge is closed."));
        assertFalse(Wholeness.isUncut("The bridge (built in 1911 is closed."));
        assertTrue(Wholeness.isUncut("iPhones on the “bridge” (built in 1911) are dear."));
    }
}
