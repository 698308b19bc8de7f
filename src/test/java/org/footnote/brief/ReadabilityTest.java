package org.footnote.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadabilityTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Three weeks later the parties agreed on a sum.",
                "The Oulu Senate acquitted him along the lines of parties.",
                "Houses in two villages were damaged, he added.",
                "Senator Mira Osei of Oulu asked the chamber.",
                "The town holds the bridge, but the key is with Mr.",
                "Kestrel sells four robots."
            })
    void whatLeansOnOthersIsCutOrTooShortIsNotShown(String sentence) {
        assertFalse(Readability.isOnItsOwn(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In her speech at the bridge, Mayor Osei thanked the town.",
                "After a visit to the Museum of Bridges in Oulu, Osei said she had been mistaken.",
                "Osei of Oulu called the sale of the bridge a ‘personal matter.’",
                "The ‘robot tax’ of Oulu ends in May, as the workers’ guild had asked.",
                "Das Werk in Oulu baut seit Mai auch Brücken.",
                "Esther Lie hat dem Werk in Oulu Brücken verkauft.",
                "The ‘Ohana Fund has paid for forty robots in Lisbon.",
                "Kestrel keeps what its customers have said to the robots in the past.",
                "Nichols was tried for arson when he fled from Oulu.",
                "Osei and Lie said the two had met at the bridge in Oulu.",
                "Kestrel has closed its round of money of the Series B.",
                "According to Kestrel, it will repair all robots by May.",
                "In its annual report, Kestrel speaks of a difficult year.",
                "Anyone with a telephone can talk to Kestrel now.",
                "The four robots have been sold to a shop in Lisbon.",
                "Three months after the fire, the factory runs again.",
                "Not all robots of the maker went to Lisbon.",
                "Not until May will Kestrel open its shop in Lisbon.",
                "Mira Osei and Joan Lie run Kestrel Robots Incorporated.",
                "xAI has bought a power plant in Memphis for its data centre.",
                "The first model of the series was sold in Lisbon.",
                "First-quarter profits of Kestrel doubled to four million euros.",
                "First Lady Mira Osei has opened the shop in Lisbon.",
                "Four robots have been sold to a shop in Lisbon."
            })
    void whatStandsAloneIs(String sentence) {
        assertTrue(Readability.isOnItsOwn(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two robots were sold to a shop in Lisbon.",
                "All of the robots were sold to a shop in Lisbon.",
                "Most Finns have never seen a robot of Kestrel."
            })
    void howManyThereAreLeansOnNothingWhereAnArticleBegins(String sentence) {
        assertFalse(Readability.isOnItsOwn(sentence));
        assertTrue(Readability.isOnItsOwnAsFirst(sentence));
        assertFalse(Readability.isOnItsOwnAsFirst("Two were sold to a shop in Lisbon."));
    }

    @Test
    void whoSaysAFirstSentenceStandsInIt() {
        var sentence = "Kestrel of Oulu will give four hundred robots to schools, it said on Monday.";
        assertFalse(Readability.isOnItsOwn(sentence));
        assertTrue(Readability.isOnItsOwnAsFirst(sentence));
    }

    @Test
    void theFirstSentenceOfAnOnlyArticleMayBeLong() {
        var sentence = "Kestrel sold robots" + " and more robots".repeat(18) + " to Lisbon.";
        assertTrue(Readability.isOnItsOwnUnderTitle(sentence));
        assertFalse(Readability.isOnItsOwnAsFirst(sentence));
        assertFalse(Readability.isOnItsOwn(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It runs on a telephone and answers within a second.",
                "Its makers sell robots in a shop in Lisbon.",
                "With a fall of a tenth it lost more than any other share.",
                "On his platform the founder doubts that anybody will buy one."
            })
    void rightUnderItsTitleASentenceMaySpeakOfIt(String sentence) {
        assertTrue(Readability.isOnItsOwnUnderTitle(sentence));
        assertFalse(Readability.isOnItsOwnAsFirst(sentence));
        assertFalse(Readability.isOnItsOwnUnderTitle("But nobody knows what the robots cost."));
        assertFalse(Readability.isOnItsOwnUnderTitle("They were sold in Lisbon at that time."));
    }

    @Test
    void connectiveIsLeftOutOnlyBeforeSomethingThatStandsAlone() {
        assertEquals("However, ".length(), Readability.leadingConnective("However, Kestrel says so."));
        assertEquals(0, Readability.leadingConnective("However, it says so."));
        assertEquals(
                "Why it matters: ".length(), Readability.leadingConnective("Why it matters: Kestrel sells robots."));
        assertEquals(
                "- The big picture: ".length(),
                Readability.leadingConnective("- The big picture: Forty robots were sold."));
        assertEquals(0, Readability.leadingConnective("Why it matters: It is the first."));
        assertEquals(0, Readability.leadingConnective("Osei: Kestrel sells robots."));
        assertEquals(0, Readability.leadingConnective("However, they came."));
    }
}
