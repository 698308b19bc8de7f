package org.footnote.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footnote.model.FeedKind;
import org.footnote.model.GroupingDecision;
import org.footnote.model.Membership;
import org.junit.jupiter.api.Test;

/// What the reader says of stories that nothing is compared with any more.
class ClosedStoriesTest {
    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    private final StoryGrouper grouper = new StoryGrouper(Comparison.SUMMARY);
    private final Map<String, String> stories = new HashMap<>();

    private void arrive(String id, int hours, String title, String summary) {
        var time = START.plus(Duration.ofHours(hours));
        take(grouper.group(
                List.of(new StoryGrouper.Item(id, title, summary, "", "paper " + id, FeedKind.PUBLISHER, "", time))));
    }

    private void take(List<Membership> changed) {
        changed.forEach(place -> stories.put(place.article(), place.story()));
    }

    /// Two stories that are closed, a and c in one and b in the other, and two that are open, of y and of z.
    private void closeThree() {
        var launch = "The lab Quillon has published the weights of Heron 3, a language model of 70 billion parameters.";
        arrive("a", 0, "Quillon releases its open model Heron 3", launch);
        arrive("b", 1, "Fire closes a chip plant in Dresden", "Nobody was hurt in the fire, says its owner.");
        arrive("c", 2, "Finnish lab Quillon opens Heron 3", "Heron 3, with 70 billion parameters, comes with weights.");
        arrive("y", 11 * 24, "Another unrelated survey", "Most nurses work at night.");
        arrive("z", 11 * 24 + 7, "A third unrelated survey", "Most pilots sleep at day.");
    }

    @Test
    void takesAnArticleOutOfAClosedStory() {
        closeThree();
        var id = stories.get("a");
        var decision = new GroupingDecision("c", "a", false);
        take(grouper.decide(decision));
        assertEquals(id, stories.get("a"));
        assertEquals("s-c", stories.get("c"));
        take(grouper.undo(decision));
        assertEquals(id, stories.get("c"));
    }

    @Test
    void putsClosedStoriesTogether() {
        closeThree();
        var decision = new GroupingDecision("b", "a", true);
        take(grouper.decide(decision));
        assertEquals(List.of("s-b", "s-b", "s-b"), List.of(stories.get("a"), stories.get("b"), stories.get("c")));
        take(grouper.undo(decision));
        assertEquals(List.of("s-a", "s-b", "s-a"), List.of(stories.get("a"), stories.get("b"), stories.get("c")));
    }

    @Test
    void putsSeveralOpenStoriesIntoAClosedOne() {
        closeThree();
        take(grouper.decide(new GroupingDecision("a", "y", true)));
        take(grouper.decide(new GroupingDecision("a", "z", true)));
        assertEquals(List.of("s-a", "s-a"), List.of(stories.get("y"), stories.get("z")));
        take(grouper.decide(new GroupingDecision("y", "a", false)));
        assertEquals(List.of("s-y", "s-a"), List.of(stories.get("y"), stories.get("z")));
    }

    @Test
    void takesAnOpenStoryOutOfAClosedOneAgain() {
        closeThree();
        var decision = new GroupingDecision("a", "y", true);
        take(grouper.decide(decision));
        take(grouper.undo(decision));
        assertEquals("s-y", stories.get("y"));
        assertEquals("s-a", stories.get("a"));
    }

    @Test
    void correctsWhatIsOlderThanWhatWasRestored() {
        grouper.recall(List.of(new Membership("p", "s-p", ""), new Membership("q", "s-p", "p")));
        assertEquals(List.of(new Membership("q", "s-q", "p")), grouper.decide(new GroupingDecision("q", "p", false)));
    }

    @Test
    void forgetsClosedStoriesOnly() {
        closeThree();
        assertTrue(grouper.forget("a"));
        assertFalse(grouper.forget("y"));
        assertTrue(grouper.decide(new GroupingDecision("a", "c", false)).isEmpty());
    }
}
