package org.footnote.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.footnote.model.GroupingDecision;
import org.junit.jupiter.api.Test;

class DecisionsTest {
    private final Decisions decisions = new Decisions();

    private void together(String first, String second) {
        decisions.add(new GroupingDecision(first, second, true));
    }

    private void apart(String first, String second) {
        decisions.add(new GroupingDecision(first, second, false));
    }

    @Test
    void whatIsTakenApartLaterIsApartThoughOthersHeldItTogether() {
        together("a", "b");
        together("b", "c");
        apart("a", "c");
        assertTrue(decisions.areApart("a", "c"));
        assertNotEquals(decisions.root("a"), decisions.root("c"));
        assertEquals(decisions.root("b"), decisions.root("c"));
    }

    @Test
    void whatIsPutTogetherLaterIsTogetherThoughItWasApart() {
        apart("a", "c");
        together("a", "b");
        together("b", "c");
        assertFalse(decisions.areApart("a", "c"));
        assertEquals(decisions.root("a"), decisions.root("c"));
    }

    @Test
    void whatBelongsToOneOfTwoIsApartFromTheOtherToo() {
        together("more", "a");
        apart("a", "b");
        assertTrue(decisions.areApart("more", "b"));
        assertTrue(decisions.areApart("b", "more"));
        assertTrue(decisions.areApart("a", "b"));
    }

    @Test
    void aDecisionTakenBackIsNoMoreWhicheverIsNamedFirst() {
        together("a", "b");
        apart("c", "d");
        assertTrue(decisions.unitesAny() && decisions.separatesAny());
        decisions.remove(new GroupingDecision("b", "a", true));
        decisions.remove(new GroupingDecision("d", "c", false));
        assertFalse(decisions.unitesAny() || decisions.separatesAny());
    }
}
