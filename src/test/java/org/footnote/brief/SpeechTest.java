package org.footnote.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

/// Whose words a sentence gives.
class SpeechTest {
    @Test
    void aFewWordsBetweenMarksMakeNoStatementSomebodys() {
        assertTrue(Speech.isQuoteWithSpeaker("“We have sold forty robots to a shop,” Osei said."));
        assertFalse(Speech.isQuoteWithSpeaker("Kestrel said that its fortieth robot, which it sold to a shop in"
                + " Lisbon that is run by two sisters, is “a machine for everybody”."));
        assertFalse(Speech.isIn("It ends the so-called robot tax."));
    }

    @Test
    void namesWhoSpeaks() {
        var osei = Set.of("Mira", "Osei");
        assertEquals(osei, Speech.speaker("Mira Osei, the mayor of Oulu, said the bridge is closed."));
        assertEquals(osei, Speech.speaker("The bridge is closed, according to Mira Osei."));
        assertEquals(Set.of(), Speech.speaker("The mayor said the bridge is closed."));
        assertEquals(Set.of(), Speech.speaker("Mira Osei closed the bridge."));
    }

    @Test
    void leavesOutWhatIsQuoted() {
        assertEquals("Osei said   and left.", Speech.withoutQuotes("Osei said “it is closed” and left."));
        assertEquals("Osei left.", Speech.withoutQuotes("Osei left."));
    }

    @Test
    void isNotPersonalByWhatItQuotes() {
        assertTrue(Speech.isPersonal("Today we open our bridge."));
        assertFalse(Speech.isPersonal("Osei said “we open our bridge” on Monday."));
    }
}
