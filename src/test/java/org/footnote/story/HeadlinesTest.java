package org.footnote.story;

import static org.footnote.story.StoryFixture.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.footnote.model.FeedKind;
import org.junit.jupiter.api.Test;

class HeadlinesTest {
    @Test
    void prefersNamesNumbersAndAnActiveVerb() {
        var sources = story().source("A", "What this means for everyone", FeedKind.PUBLISHER, 1)
                .source("B", "Orinoco raises $40 million for its open model Delta 3", FeedKind.PUBLISHER, 1)
                .sources();
        assertEquals("B", Headlines.choose(sources).orElseThrow().publisher());
    }

    @Test
    void takesThePublishersNameOffTheEnd() {
        var sources = story().source("The Daily", "Orinoco opens a lab in Lyon - The Daily", FeedKind.PUBLISHER, 1)
                .sources();
        assertEquals(
                "Orinoco opens a lab in Lyon",
                Headlines.choose(sources).orElseThrow().text());
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
    void lowerNumberWinsATie() {
        var sources = story().source("A", "Orinoco opens a lab in Lyon", FeedKind.PUBLISHER, 1)
                .source("B", "Orinoco opens a lab in Lyon", FeedKind.PUBLISHER, 1)
                .sources();
        assertEquals("A", Headlines.choose(sources).orElseThrow().publisher());
    }

    @Test
    void givesNothingWithoutTitles() {
        assertTrue(Headlines.choose(List.of()).isEmpty());
    }
}
