package org.footnote.story;

import static org.footnote.story.StoryFixture.NOW;
import static org.footnote.story.StoryFixture.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.footnote.model.FeedKind;
import org.footnote.model.RankReason;
import org.footnote.model.Story;
import org.footnote.model.Topic;
import org.footnote.story.StoryRanker.Weights;
import org.junit.jupiter.api.Test;

class StoryRankerTest {
    private final StoryRanker ranker = new StoryRanker(Weights.DEFAULT, Set.of(), Set.of());

    @Test
    void moreIndependentSourcesWeighMore() {
        var one = story().source("A", "T", FeedKind.PUBLISHER, 8).build();
        var two = story().source("A", "T", FeedKind.PUBLISHER, 8)
                .source("B", "T", FeedKind.PUBLISHER, 8)
                .build();
        assertTrue(rank(two) > rank(one));
    }

    @Test
    void copiesAndAggregatorsWeighNothing() {
        var one = story().source("A", "T", FeedKind.PUBLISHER, 8).build();
        var copied = story().source("A", "T", FeedKind.PUBLISHER, 8)
                .source("B", "T", FeedKind.PUBLISHER, 8, 1)
                .source("C", "T", FeedKind.AGGREGATOR, 8)
                .build();
        assertEquals(rank(one), rank(copied));
    }

    @Test
    void fresherWeighsMore() {
        assertTrue(rank(story().source("A", "T", FeedKind.PUBLISHER, 1).build())
                > rank(story().source("A", "T", FeedKind.PUBLISHER, 30).build()));
    }

    @Test
    void pointsAreTheSumOfTheReasons() {
        var ranked = ranker.rank(
                story().source("Lab", "T", FeedKind.LAB, 3)
                        .source("A", "T", FeedKind.PUBLISHER, 2)
                        .source("B", "T", FeedKind.PUBLISHER, 1)
                        .curatedBy("Curator")
                        .build(),
                NOW);
        assertEquals(
                ranked.rank(),
                ranked.reasons().stream().mapToDouble(RankReason::points).sum(),
                1e-9);
        assertEquals(
                Set.of(
                        RankReason.Kind.INDEPENDENT_SOURCES,
                        RankReason.Kind.PRIMARY_SOURCE,
                        RankReason.Kind.FRESH,
                        RankReason.Kind.SPREADING,
                        RankReason.Kind.CURATED),
                Set.copyOf(ranked.reasons().stream().map(RankReason::kind).toList()));
    }

    @Test
    void namesWhatTheReaderFollows() {
        var following = new StoryRanker(Weights.DEFAULT, Set.of(Topic.BUSINESS), Set.of("the daily"));
        var reasons = following
                .rank(
                        story().source("The Daily", "T", FeedKind.PUBLISHER, 1)
                                .source("THE DAILY", "T", FeedKind.PUBLISHER, 1)
                                .build(),
                        NOW)
                .reasons();
        assertEquals(
                List.of("business", "The Daily"),
                reasons.stream()
                        .filter(reason -> reason.kind() == RankReason.Kind.FOLLOWED)
                        .map(RankReason::detail)
                        .toList());
    }

    @Test
    void aReasonThatCountsTwiceGivesTwiceThePointsAndOneThatDoesNotNone() {
        var story = story().source("Lab", "T", FeedKind.LAB, 3)
                .source("A", "T", FeedKind.PUBLISHER, 2)
                .build();
        var usual = points(ranker, story);
        var other = points(
                new StoryRanker(
                        Weights.DEFAULT.times(reason -> reason == RankReason.Kind.PRIMARY_SOURCE ? 2 : 0),
                        Set.of(),
                        Set.of()),
                story);
        assertEquals(
                Map.of(RankReason.Kind.PRIMARY_SOURCE, 2 * usual.getOrDefault(RankReason.Kind.PRIMARY_SOURCE, 0.0)),
                other);
    }

    private static Map<RankReason.Kind, Double> points(StoryRanker ranker, Story story) {
        return ranker.rank(story, NOW).reasons().stream()
                .collect(Collectors.toMap(RankReason::kind, RankReason::points));
    }

    @Test
    void sourceFromTheFutureIsNotCountedAsSpreading() {
        var ranked = ranker.rank(
                story().source("A", "T", FeedKind.PUBLISHER, 1)
                        .source("B", "T", FeedKind.PUBLISHER, -5)
                        .build(),
                NOW);
        assertTrue(ranked.reasons().stream().noneMatch(reason -> reason.kind() == RankReason.Kind.SPREADING));
    }

    private double rank(Story story) {
        return ranker.rank(story, NOW).rank();
    }
}
