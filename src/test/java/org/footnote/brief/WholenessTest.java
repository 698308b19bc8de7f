package org.footnote.brief;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholenessTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The town holds the bridge, but the key is with Mr.",
                "A court in Oulu today convicted a man of robbing L.",
                "A., who was named to the board of the bridge, has left.",
                "caliber of the revolver was not told to reporters.",
                "[Younger] engineers in the factories of robots.",
                "Bridges for everybody, every day.’",
                "The spokesman continued: ‘The bridge is closed for good reasons.",
                "First, the shop in Lisbon sells forty robots.",
                "Second is the shop that sells robots in Lisbon.",
                "Osei Praises Forty Robots and Their Makers in Lisbon.",
                "Kestrel has sold forty robots to the shop of Osei, D-O . . .",
                "Kestrel has sold forty robots to a shop in…",
                "Kestrel has sold “forty robots to a shop in Lisbon.",
                "Kestrel has sold robots (forty to a shop in Lisbon.",
                "Kestrel sold them] to a shop in Lisbon.",
                "Kestrel sold \"forty robots to Lisbon.",
                "We sell forty robots to Lisbon.",
                "Finally, Kestrel sold robots."
            })
    void whatIsCutOrNoSentenceIsNotWhole(String sentence) {
        assertFalse(Wholeness.isUncut(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Osei of Oulu called the sale of the bridge a ‘personal matter.’",
                "The ‘robot tax’ of Oulu ends in May, as the workers’ guild had asked.",
                "The ‘Ohana Fund has paid for forty robots in Lisbon.",
                "Das Werk nennt den Roboter „eine Brücke in die Stadt“.",
                "Kestrel has closed its round of money of the Series B.",
                "The shop in Lisbon sells vitamin K.",
                "Mira Osei and Joan Lie run Kestrel Robots Incorporated.",
                "xAI has bought a power plant in Memphis for its data centre.",
                "$40 buys a robot in Lisbon.",
                "First-quarter profits of Kestrel doubled to four million euros.",
                "Four robots have been sold to a shop in Lisbon."
            })
    void wholeSentencesAreUncut(String sentence) {
        assertTrue(Wholeness.isUncut(sentence));
    }

    @Test
    void headingsCaptionsAndQuestionsStateNothing() {
        assertFalse(Wholeness.isSentence("Robots of Oulu in Lisbon"));
        assertFalse(Wholeness.isSentence("Who sells robots to Lisbon?"));
        assertFalse(Wholeness.isSentence("Kestrel sells robots."));
        assertTrue(Wholeness.isSentence("Kestrel sells four robots."));
        assertTrue(Wholeness.isSentence("Osei said that “Kestrel sells robots.”"));
    }

    @Test
    void teasersStateNothing() {
        assertFalse(Wholeness.isSentence("And the next mayor of Oulu is …"));
        assertTrue(Wholeness.isSentence("The next mayor of Oulu is Mira Osei."));
    }
}
