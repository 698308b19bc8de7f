package org.footnote.brief;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeaningTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "These robots were sold in Lisbon.",
                "“Its robots were sold in Lisbon.”",
                "It's the first bridge of its kind.",
                "Another was sold in Lisbon.",
                "Two of the robots were sold in Lisbon.",
                "Nevertheless Kestrel sells robots.",
                "As a result Kestrel sells robots.",
                "As such Kestrel sells robots.",
                "What Kestrel sells is a robot.",
                "If Kestrel sells robots, Lisbon buys them.",
                "Your robot is sold in Lisbon.",
                "No, Kestrel sells no robots.",
                "Among them is a robot of Kestrel.",
                "For them, Kestrel built a robot.",
                "In each case Kestrel sold a robot.",
                "Because of this Kestrel sells robots.",
                "Everyone in Lisbon knows him.",
                "A week earlier Kestrel had sold robots.",
                "Months later Kestrel sold robots.",
                "Since then Kestrel has sold robots.",
                "At the time Kestrel sold robots.",
                "Previously, Kestrel had sold robots.",
                "Elsewhere, Kestrel sells robots.",
                "The last goes to a shop in Lisbon.",
                "The trio sells robots in Lisbon.",
                "The ten were sold in Lisbon.",
                "The others were sold in Lisbon.",
                "3-1, the robots of Lisbon won.",
                "Not sold in Lisbon are robots.",
                "Diese Brücke ist aus Oulu.",
                "Trotzdem verkauft Oulu die Brücke."
            })
    void beginningsLeanOnTheSentenceBefore(String sentence) {
        assertTrue(Leaning.beginsSo(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thesen of Oulu sells robots.",
                "Anotherton sells robots in Lisbon.",
                "Butter is sold in Lisbon.",
                "Weeks of rain have closed the bridge.",
                "On that bridge in Oulu stands a robot.",
                "Anyone can buy a robot in Lisbon.",
                "Later Osei sold the bridge.",
                "The second robot was sold in Lisbon.",
                "The ten robots were sold in Lisbon.",
                "Not one robot was sold in Lisbon.",
                "Das Werk verkauft Roboter.",
                "Dasselbe Werk verkauft Roboter."
            })
    void beginningsThatNameWhatTheySpeakOfDoNot(String sentence) {
        assertFalse(Leaning.isIn(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In view of the above, the ministry closes the office.",
                "Later in the interview, Osei spoke of her years in Oulu.",
                "Unlike most such systems, it tells chemists which part matters.",
                "In its own tests it does better than its rivals.",
                "Three weeks later the parties agreed on a sum.",
                "A: It is the first law of its kind in India.",
                "The fourth is not allowed any more at all.",
                "Gov. Mira Osei promptly signed it.",
                "Earlier, the ministry had spoken of eight robots.",
                "In it, Osei blames the town for the fall of the bridge.",
                "Osei gave the plans to the mayor at that time.",
                "The package with the telling name is to change that.",
                "The ministry said the two were fined for the fall of the bridge.",
                "Oulu and Turku have done so through an order.",
                "88–52, the map could give them five more seats.",
                "The Netherlands has imposed one of €8.4 million on Kestrel.",
                "Anyone may download it and sell what is built on it.",
                "The four include a judge of the court in Lyon.",
                "After returning on August 18 she refused to leave the hall.",
                "On that occasion, Kestrel gave a party in Lisbon.",
                "Monday, he looked as if he was hiding something.",
                "Let's break it down for the readers of Lisbon.",
                "To that end, Kestrel hired forty engineers in Lisbon.",
                "Of that, four million will go to the shop in Lisbon.",
                "Deshalb fordern vier Werke der Stadt mehr Brücken.",
                "Es bezeichnet den Entwurf der Brücke als ungeeignet.",
                "Das ist für die Brücken der Stadt ein Fortschritt.",
                "Seine Brücke trägt vierzig Roboter aus Oulu.",
                "Not open the shop of the sisters in Lisbon.",
                "Yes, nobody had seen robots like these before.",
                "Today they sold the bridge of Oulu."
            })
    void sentencesLeanAtTheirBeginningOrFurtherOn(String sentence) {
        assertTrue(Leaning.isIn(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Osei and Lie said the two had met at the bridge in Oulu.",
                "According to Kestrel, it will repair all robots by May.",
                "In its annual report, Kestrel speaks of a difficult year.",
                "After a visit to the Museum of Bridges in Oulu, Osei said she had been mistaken.",
                "Three months after the fire, the factory runs again.",
                "Not until May will Kestrel open its shop in Lisbon."
            })
    void whatIsNamedInASentenceMayBePointedAtThere(String sentence) {
        assertFalse(Leaning.isIn(sentence));
    }

    @Test
    void whoCountsWhatItNamesLeansOnNothing() {
        assertTrue(Leaning.beginsByCounting("Most of the robots were sold."));
        assertTrue(Leaning.beginsByCounting("Two robots were sold."));
        assertFalse(Leaning.beginsByCounting("Most of them were sold."));
        assertFalse(Leaning.beginsByCounting("Two were sold."));
    }

    @Test
    void aPronounInFrontMayBeForWhatTheTitleNames() {
        assertTrue(Leaning.beginsWithPronoun("Its robots run on a telephone."));
        assertTrue(Leaning.beginsWithPronoun("Seine Roboter sind aus Oulu."));
        assertFalse(Leaning.beginsWithPronoun("This robot runs on a telephone."));
    }
}
