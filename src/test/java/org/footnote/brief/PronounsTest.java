package org.footnote.brief;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PronounsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Oulu Senate acquitted him along the lines of parties.",
                "The fall, police said, led to a quarrel that cost her the office.",
                "Police found him near the bridge and let him go.",
                "In 54 matches with the Lions he lost only two.",
                "Overall, he ended the year with two prizes of the city.",
                "“Since January, he has led the works of the harbour with care,” Osei said."
            })
    void sheOfAnotherSentenceIsNobodyHere(String sentence) {
        assertTrue(Pronouns.leanOnOthers(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Osei said he had left the bridge to the town.",
                "A man was fined after he had left the bridge open.",
                "Asked why he was late, Osei blamed the bridge of Oulu.",
                "In her speech at the bridge, Mayor Osei thanked the town.",
                "The model known for her poses has left the town of Oulu."
            })
    void whoIsNamedOrDescribedMayBeSheAfterwards(String sentence) {
        assertFalse(Pronouns.leanOnOthers(sentence));
    }
}
