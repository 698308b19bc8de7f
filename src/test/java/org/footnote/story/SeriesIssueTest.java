package org.footnote.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.footnote.model.FeedKind;
import org.footnote.model.Membership;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesIssueTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Harbour notes: a crane that thinks (14 Aug 2026) | Harbour notes: who owns the tide (12 Aug 2026)",
                "2026-08-06 Add a stylesheet anywhere | 2026-08-01 Three sentences on robots",
                "PICTURE: 2026 August 7 - The sharpest sun | PICTURE: 2026 August 22 - A shower of stars",
                "The Model Daily: August 14, 2026 | The Model Daily: August 17, 2026",
                "News in brief for August 7 | News in brief for August 20",
                "Modelle am Morgen, 3. Juni 2026 | Modelle am Morgen, 4. Juni 2026",
                "August 12, 2026 | August 7, 2026"
            })
    void issuesOfOneSeriesDiffer(String one, String other) {
        assertTrue(differ(one, other));
        assertFalse(differ(one, one));
        assertFalse(SeriesIssue.differ(SeriesIssue.of("Bee", one), SeriesIssue.of("Herald", other)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Post halts parcels to the US from August 25 | Parcels to the US end on August 29",
                "Ferry to the islands opens on Jan. 1, 2027 | Island ferry delayed to Jan. 9, 2027",
                "GPT-5 arrives in May 12 months late | What GPT-5 can do",
                "Death toll rises to 12 | Death toll rises to 15"
            })
    void reportsThatNameADayAreNoIssues(String one, String other) {
        assertFalse(differ(one, other));
    }

    @Test
    void withoutAPublisherThereIsNoSeries() {
        assertEquals(SeriesIssue.NONE, SeriesIssue.of("", "The Model Daily: August 14, 2026"));
        assertEquals(SeriesIssue.NONE, SeriesIssue.of("Bee", "The Model Daily: 45 August 2026"));
    }

    @Test
    void issuesOfOneDayAfterTheOtherAreTwoStories() {
        var text = "Today's links, a long read on chips, and what we read ten years ago on the same harbour.";
        var grouper = new StoryGrouper(Comparison.SUMMARY);
        var places = grouper.group(List.of(
                item("one", "Harbour notes: links and letters (14 Aug 2026)", text, "2026-08-14T06:00:00Z"),
                item(
                        "two",
                        "Harbour notes: links and letters (15 Aug 2026)",
                        text + " Again.",
                        "2026-08-15T06:00:00Z")));
        assertEquals(2, places.stream().map(Membership::story).distinct().count());
    }

    private static boolean differ(String one, String other) {
        return SeriesIssue.differ(SeriesIssue.of("Bee", one), SeriesIssue.of("Bee", other));
    }

    private static StoryGrouper.Item item(String id, String title, String summary, String published) {
        return new StoryGrouper.Item(
                id, title, summary, "", "Harbour Notes", FeedKind.PUBLISHER, "", Instant.parse(published));
    }
}
