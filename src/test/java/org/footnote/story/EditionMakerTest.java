package org.footnote.story;

import static org.footnote.story.StoryFixture.NOW;
import static org.footnote.story.StoryFixture.story;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.footnote.model.Edition;
import org.footnote.model.FeedKind;
import org.footnote.model.Story;
import org.junit.jupiter.api.Test;

class EditionMakerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private final StoryRanker ranker = new StoryRanker(StoryRanker.Weights.DEFAULT, Set.of(), Set.of());

    @Test
    void holdsTheWeightiestDozen() {
        var stories = IntStream.range(0, 20)
                .mapToObj(hours -> ranked(story().id("s" + (10 + hours)).source("A", "T", FeedKind.PUBLISHER, hours)))
                .toList();
        var edition = EditionMaker.make(TODAY, NOW, stories, null);
        assertEquals(stories.stream().limit(12).map(Story::id).toList(), edition.stories());
    }

    @Test
    void leavesOutWhatIsSetAsideOrOld() {
        var stories = List.of(
                ranked(story().id("aside").setAside("not about AI").source("A", "T", FeedKind.PUBLISHER, 1)),
                ranked(story().id("old").source("A", "T", FeedKind.PUBLISHER, 48)));
        var lastWeek = new Edition(TODAY.minusDays(6), NOW.minusSeconds(6 * 24 * 3600), List.of());
        assertEquals(List.of(), EditionMaker.make(TODAY, NOW, stories, lastWeek).stories());
    }

    @Test
    void looksBackAWeekTheFirstTime() {
        var stories = List.of(
                ranked(story().id("days").source("A", "T", FeedKind.PUBLISHER, 6 * 24)),
                ranked(story().id("weeks").source("A", "T", FeedKind.PUBLISHER, 15 * 24)));
        assertEquals(
                List.of("days"), EditionMaker.make(TODAY, NOW, stories, null).stories());
    }

    @Test
    void repeatsYesterdaysStoryOnlyIfItHasGrown() {
        var yesterday = new Edition(TODAY.minusDays(1), NOW.minusSeconds(24 * 3600), List.of("same", "grown"));
        var stories = List.of(
                ranked(story().id("same").source("A", "T", FeedKind.PUBLISHER, 25)),
                ranked(story().id("copied")
                        .source("A", "T", FeedKind.PUBLISHER, 25)
                        .source("B", "T", FeedKind.PUBLISHER, 2, 1)),
                ranked(story().id("grown")
                        .source("A", "T", FeedKind.PUBLISHER, 25)
                        .source("B", "T", FeedKind.PUBLISHER, 2)));
        var edition = EditionMaker.make(TODAY, NOW, stories, yesterday);
        assertEquals(List.of("grown", "copied"), edition.stories());
    }

    @Test
    void holdsWhatCameTooLateForTheLastEdition() {
        var yesterday = new Edition(TODAY.minusDays(1), NOW.minusSeconds(12 * 3600), List.of("shown"));
        var stories = List.of(
                ranked(story().id("shown").source("A", "T", FeedKind.PUBLISHER, 13)),
                ranked(story().id("late").source("A", "T", FeedKind.PUBLISHER, 14)),
                ranked(story().id("older").source("A", "T", FeedKind.PUBLISHER, 24)));
        assertEquals(
                List.of("late"),
                EditionMaker.make(TODAY, NOW, stories, yesterday).stories());
    }

    private Story ranked(StoryFixture story) {
        return ranker.rank(story.build(), NOW);
    }
}
