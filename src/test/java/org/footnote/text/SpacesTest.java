package org.footnote.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class SpacesTest {
    @Test
    void makesOneSpaceOfEachRun() {
        assertEquals("a model, open weights", Spaces.collapsed("  a\tmodel,\r\n\n open   weights \n"));
    }

    @Test
    void leavesNoBreakSpacesWithin() {
        assertEquals("40\u00A0billion dollars", Spaces.collapsed("40\u00A0billion \t dollars"));
    }

    @Test
    void leavesAloneWhatIsOneLineAlready() {
        var line = "a line with single spaces";

        assertSame(line, Spaces.collapsed(line));
        assertEquals("", Spaces.collapsed(" \n "));
    }

    @Test
    void shortensAtASpaceAndNeverWithinACharacter() {
        assertEquals("a model", Spaces.shortened("a model", 7));
        assertEquals("a model…", Spaces.shortened("a model opens", 10));
        assertEquals("amodelope…", Spaces.shortened("amodelopensitself", 10));
        assertEquals("a…", Spaces.shortened("a\uD83D\uDE00\uD83D\uDE00", 3));
    }
}
