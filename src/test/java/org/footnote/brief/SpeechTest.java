package org.footnote.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeechTest {
    @Test
    void wordsOfSpeakingTellThatSomebodySpeaks() {
        assertTrue(Speech.isIn("The bridge is closed, according to Osei."));
        assertFalse(Speech.isIn("It ends the so-called robot tax."));
        assertFalse(Speech.isIn("Kestrel sells robots to Lisbon."));
    }

    @Test
    void whoSpeaksIsKnownByName() {
        assertEquals(Set.of("Mira", "Osei"), Speech.speaker("The bridge is closed, according to Mira Osei."));
        assertEquals(Set.of("Mira", "J.", "Osei"), Speech.speaker("Mira J. Osei, the mayor of Oulu, said so."));
        assertEquals(Set.of(), Speech.speaker("The mayor said that the bridge is closed."));
        assertEquals(Set.of(), Speech.speaker("Mira Osei has closed the bridge."));
    }

    @Test
    void quotationsAreTakenOut() {
        assertEquals("Osei said:  .", Speech.withoutQuotes("Osei said: “We close it”."));
        assertEquals("Osei closed it.", Speech.withoutQuotes("Osei closed it."));
    }

    @Test
    void aFewWordsBetweenMarksQuoteNobody() {
        assertTrue(Speech.quotesSomebody("Osei calls it “a bridge between two towns”."));
        assertFalse(Speech.quotesSomebody("Osei calls it “a bridge”."));
    }

    @Test
    void aFewWordsBetweenMarksMakeNoStatementSomebodys() {
        assertTrue(Speech.isQuoteWithSpeaker("“We have sold forty robots to a shop,” Osei said."));
        assertFalse(Speech.isQuoteWithSpeaker("Kestrel said that its fortieth robot, which it sold to a shop in"
                + " Lisbon that is run by two sisters, is “a machine for everybody”."));
    }

    @Test
    void weIsPersonalOutsideOfQuotationsOnly() {
        assertTrue(Speech.isPersonal("We sell robots to Lisbon."));
        assertFalse(Speech.isPersonal("Osei said “we sell robots”."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Houses in two villages were damaged, he added.",
                "Attacks on the browser had been reported, it said."
            })
    void whoIsOnlyHeAtTheEndHasSpokenBefore(String sentence) {
        assertTrue(Speech.isSaidByPronoun(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Senator Mira Osei of Oulu asked the chamber.",
                "Mr. Lie wrote in his message on Monday.",
                "“The bridge is closed for good reasons,” she said.",
                "“The bridge is closed,” said they of Oulu.",
                "“The bridge is closed for good reasons.”"
            })
    void whatIsSaidAndWhoSaysItStandTogether(String sentence) {
        assertFalse(Speech.isComplete(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The bridge is closed for good reasons,” Osei said.",
                "“Robot”, the first film of Osei, is shown in Lisbon.",
                "What Mira Osei of Oulu asked.",
                "Mr. Lie wrote in his message that the bridge is closed."
            })
    void whoSaysSomethingSaysWhat(String sentence) {
        assertTrue(Speech.isComplete(sentence));
    }
}
