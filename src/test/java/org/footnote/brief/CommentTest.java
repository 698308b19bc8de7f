package org.footnote.brief;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The arrest marks a dramatic turn for the party.",
                "The refusal reflects a careful balancing act.",
                "Osei also addressed the circumstances of the sale.",
                "The interview offers a glimpse into the world of robots.",
                "The deal came together rather swiftly.",
                "Osei's words on robots also drew attention.",
                "Lisbon just drew a line in the sand for its makers."
            })
    void commentsTellNoEvent(String sentence) {
        assertTrue(Comment.is(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The sale marks a shift of 40 robots to Lisbon.",
                "In a move that underscores a growing trend, Kestrel shut its plant.",
                "Osei addressed the council of Lisbon on Monday.",
                "The sale drew attention to the bridges of Lisbon.",
                "The court rejected the deal that Kestrel had offered.",
                "Osei said that “the sale marks a turn”."
            })
    void whatHappenedIsNoComment(String sentence) {
        assertFalse(Comment.is(sentence));
    }
}
