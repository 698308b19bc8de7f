package org.footnote.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoryTest {
    private static final Instant WHEN = Instant.parse("2026-11-23T09:30:00Z");

    /// A story whose source n is a copy of the nth number, 0 if it is none.
    private static Story story(int... copyOf) {
        var sources = IntStream.range(0, copyOf.length)
                .mapToObj(index ->
                        PlainSource.of(index + 1, FeedKind.PUBLISHER, "", "").asCopyOf(copyOf[index]))
                .toList();
        return new Story("s", "", "", null, sources, Brief.EMPTY, WHEN, WHEN, "", "", 0, List.of(), "");
    }

    private static List<Integer> copies(Story story, int number) {
        return story.copiesOf(story.sources().get(number - 1)).stream()
                .map(Source::number)
                .toList();
    }

    @Test
    void copiesOfCopiesStandUnderTheOriginal() {
        var story = story(0, 1, 2, 0, 3, 4);
        assertEquals(List.of(2, 3, 5), copies(story, 1));
        assertEquals(List.of(6), copies(story, 4));
    }

    @Test
    void sourcesThatAreCopiesOfEachOtherEndTheSearch() {
        assertEquals(List.of(), copies(story(0, 3, 2), 1));
    }
}
