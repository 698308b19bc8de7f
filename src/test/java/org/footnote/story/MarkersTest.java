package org.footnote.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Newsletter: a week of launches, day by day",
                "Weekly digest: chips, courts and a new model",
                "Saturday links: robots, rules and a rocket",
                "The week ahead in AI",
                "This week’s top stories",
                "How to run a language model at home",
                "Four assistants compared: who books best?",
            })
    void knowsATitleOfManyStories(String title) {
        assertTrue(Markers.of(title).isDigest(), title);
        assertEquals(1, Markers.of(title).roundUp());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Markets digest weak figures from China",
                "Reviews round-up: what critics say of the new console",
                "Lab opens weekly model releases to everyone",
                "Regulator compared notes with Brussels",
            })
    void takesAReportForOne(String title) {
        assertFalse(Markers.of(title).isDigest(), title);
    }

    @Test
    void countsAnEnumerationHalf() {
        assertEquals(0.5, Markers.of("Chips, courts, code").roundUp());
    }
}
