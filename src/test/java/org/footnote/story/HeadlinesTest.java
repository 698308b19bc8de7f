package org.footnote.story;

import static org.footnote.story.StoryFixture.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.footnote.model.FeedKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlinesTest {
    @Test
    void prefersNamesNumbersAndAnActiveVerb() {
        var sources = story().source("A", "What this means for everyone", FeedKind.PUBLISHER, 1)
                .source("B", "Orinoco raises $40 million for its open model Delta 3", FeedKind.PUBLISHER, 1)
                .sources();
        assertEquals("B", Headlines.choose(sources).orElseThrow().publisher());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Orinoco opens a lab in Lyon - The Daily", "Orinoco opens a lab in Lyon |"})
    void takesOffTheEndWhatIsNoPartOfATitle(String title) {
        var sources = story().source("The Daily", title, FeedKind.PUBLISHER, 1).sources();
        assertEquals(
                "Orinoco opens a lab in Lyon",
                Headlines.choose(sources).orElseThrow().text());
    }

    @Test
    void nameThatIsSaidTwiceCountsOnce() {
        var sources = story().source("A", "Open-Delta3: one more rebuilding of Orinoco-Delta3", FeedKind.PUBLISHER, 1)
                .source("B", "Orinoco shows Delta3, made by its lab in Lyon", FeedKind.PUBLISHER, 1)
                .sources();
        assertEquals("B", Headlines.choose(sources).orElseThrow().publisher());
    }

    @Test
    void titleOfACopyOrDigestIsTheLastChoice() {
        var sources = story().source("A", "Lab opens", FeedKind.PUBLISHER, 1)
                .source("B", "Orinoco opens its second lab in Lyon in May", FeedKind.PUBLISHER, 1, 1)
                .source("C", "Orinoco opens its second lab in Lyon in May", FeedKind.DIGEST, 1)
                .sources();
        assertEquals("A", Headlines.choose(sources).orElseThrow().publisher());
    }

    @Test
    void titleOfANewsletterNamesAnIssue() {
        var sources = story().source(
                        "A", "Mira Osei's Friday: Kestrel, Orinoco, and one dentist", FeedKind.NEWSLETTER, 1)
                .source("B", "Lab opens in Lyon after all", FeedKind.PUBLISHER, 1)
                .sources();
        assertEquals("B", Headlines.choose(sources).orElseThrow().publisher());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Orinoco is set to open its Lyon lab in May",
                "Rhone council to vote on Orinoco's Lyon lab",
                "Orinoco tests its robots in Lyon and Paris ahead of the opening",
                "Lyon awaits the first lab of Orinoco in the Rhone valley"
            })
    void whatHasHappenedGoesBeforeWhatWasToCome(String older) {
        var sources = story().source("A", older, FeedKind.PUBLISHER, 1)
                .source("B", "The lab in Lyon is open, Orinoco tells", FeedKind.PUBLISHER, 1)
                .sources();
        assertEquals("B", Headlines.choose(sources).orElseThrow().publisher());
    }

    @Test
    void lowerNumberWinsATie() {
        var sources = story().source("A", "Orinoco opens a lab in Lyon", FeedKind.PUBLISHER, 1)
                .source("B", "Orinoco opens a lab in Lyon", FeedKind.PUBLISHER, 1)
                .sources();
        assertEquals("A", Headlines.choose(sources).orElseThrow().publisher());
    }

    @Test
    void prefersWhatTheOtherTitlesSayAsWell() {
        var sources = story().source("A", "Osei wins the vote in Oulu against Lie and Berg", FeedKind.PUBLISHER, 1)
                .source("B", "Orinoco opens a lab in Lyon", FeedKind.PUBLISHER, 1)
                .source("C", "Lab of Orinoco opens near Lyon", FeedKind.PUBLISHER, 1)
                .source("D", "Orinoco now has a lab in Lyon as well", FeedKind.PUBLISHER, 1)
                .sources();
        assertNotEquals("A", Headlines.choose(sources).orElseThrow().publisher());
    }

    @Test
    void ofFewTitlesTheMostSpecificIsChosen() {
        var sources = story().source("A", "The Halo Prize in Chemistry 2026", FeedKind.PUBLISHER, 1)
                .source("B", "Marit Osei and Jon Lie win the Halo Prize for three new salts", FeedKind.PUBLISHER, 1)
                .source("C", "Halo Prize in Chemistry 2026", FeedKind.PUBLISHER, 1)
                .sources();
        assertEquals("B", Headlines.choose(sources).orElseThrow().publisher());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What Orinoco and its lab in Lyon mean for France",
                "Is the lab of Orinoco in Lyon good for France?",
                "Orinoco must not open a lab in Lyon",
                "Orinoco opens a lab in Lyon for you and France!",
                "‘Orinoco opens a lab in Lyon’: Osei on France",
                "Opinion: Orinoco opens a lab in Lyon",
                "Transcript: Osei of Orinoco on the lab in Lyon",
                "Orinoco opens a lab in Lyon: 5 things to know"
            })
    void prefersAPlainTitle(String other) {
        var sources = story().source("A", other, FeedKind.PUBLISHER, 1)
                .source("B", "Orinoco opens a lab in Lyon", FeedKind.PUBLISHER, 1)
                .sources();
        assertEquals("B", Headlines.choose(sources).orElseThrow().publisher());
    }

    @Test
    void givesNothingWithoutTitles() {
        assertTrue(Headlines.choose(List.of()).isEmpty());
    }
}
