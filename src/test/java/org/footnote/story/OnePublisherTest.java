package org.footnote.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import org.footnote.model.FeedKind;
import org.footnote.model.Membership;
import org.junit.jupiter.api.Test;

/// What is joined of two articles that come at the end of a week of AI news.
class OnePublisherTest {
    private static final String WARNING =
            "By Ida Lund/ Port Olm – 17 August 2026 – The harbour police have issued a warning"
                    + " on pictures that are made with AI.";
    private static final String RAID =
            "By Ida Lund/ Port Olm – 17 August 2026 – Fourteen men remain held after a raid by the harbour police.";
    private static final String HORNETS =
            "Two hikers have died after an attack by hornets in the hills above Port Olm.";
    private static final String RESCUE =
            "A third hiker was found alive after the attack by hornets in the hills above Port Olm.";

    @Test
    void aBylineInAllSummariesMakesNoStory() throws IOException {
        assertEquals(
                2, stories("Police warn of AI-made pictures online", WARNING, "Fourteen held after drug raid", RAID));
    }

    @Test
    void aFollowUpIsOfTheStory() throws IOException {
        assertEquals(
                1, stories("Hornets kill two hikers near Olm", HORNETS, "Hiker found after hornet attack", RESCUE));
    }

    private static long stories(String title, String summary, String otherTitle, String otherSummary)
            throws IOException {
        var file = Path.of("src/test/resources/org/footnote/story/ai-week.jsonl");
        var items = new ArrayList<>(
                LabelledStream.read("week", file, Comparison.SUMMARY).items());
        items.add(item("one", title, summary, "2025-01-30T20:00:00Z"));
        items.add(item("two", otherTitle, otherSummary, "2025-01-30T22:00:00Z"));
        return new StoryGrouper(Comparison.SUMMARY)
                .group(items).stream()
                        .filter(place -> !place.article().startsWith("ad"))
                        .map(Membership::story)
                        .distinct()
                        .count();
    }

    private static StoryGrouper.Item item(String id, String title, String summary, String published) {
        return new StoryGrouper.Item(
                id, title, summary, "", "Olm Post", FeedKind.PUBLISHER, "", Instant.parse(published));
    }
}
