package org.footnote.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;
import org.footnote.model.FeedKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastsTest {
    /// A Wednesday.
    private static final Instant FIRST = Instant.parse("2026-03-04T09:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The council will vote on the harbour on Friday.                 | 2026-03-06T20:00:00Z | false
            The council will vote on the harbour on Friday.                 | 2026-03-08T20:00:00Z | true
            The council on Friday is set to vote on the harbour.            | 2026-03-08T20:00:00Z | true
            The council will vote on the harbour on March 9.                | 2026-03-08T20:00:00Z | false
            The council will vote on the harbour on March 9.                | 2026-03-11T20:00:00Z | true
            The council will vote on the harbour on January 9.              | 2026-03-11T20:00:00Z | false
            The fair will run from March 5 to March 20.                     | 2026-03-11T20:00:00Z | false
            The council will vote on the harbour, the mayor said on Friday. | 2026-03-08T20:00:00Z | false
            The mayor on Friday told the council that it will lose.         | 2026-03-08T20:00:00Z | false
            The council will vote on the harbour.                           | 2026-06-08T20:00:00Z | false
            The council voted on the harbour on Friday.                     | 2026-03-08T20:00:00Z | false
            On March 9 the court hears the council.                         | 2026-03-08T20:00:00Z | false
            On March 9 the court hears the council.                         | 2026-03-11T20:00:00Z | true
            On March 2 the court is told of the harbour.                    | 2026-03-11T20:00:00Z | false
            """)
    void whatWasToComeIsOverOnceItsDayIs(String text, Instant newest, boolean over) {
        var story = story(text, FIRST, "Gulls like the harbour.", newest);
        assertEquals(
                over,
                new Forecasts(story, Agreement.NONE).isOver(story.sentences().getFirst()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kestrel will pay a fine of a million.       | Kestrel has already paid its fine of a million.     | true
            Kestrel will pay a fine of a million.       | Kestrel is to pay a fine of a million.              | false
            Kestrel will pay a fine of a million.       | Kestrel announced that it will pay a million.       | false
            Kestrel made a deal and will pay a million. | Kestrel paid a million.                             | false
            """)
    void whatWasToComeIsOverOnceALaterSourceTellsItAsDone(String text, String later, boolean over) {
        assertEquals(over, isOver(text, later, FIRST.plusSeconds(60)));
    }

    @Test
    void anEarlierSourceMayHaveToldOfSomethingElse() {
        assertFalse(isOver("Kestrel will pay a fine.", "Kestrel has paid a fine.", FIRST.minusSeconds(60)));
    }

    private static boolean isOver(String text, String other, Instant published) {
        var story = story(text, FIRST, other, published);
        var sentence = sentence(story, text);
        var same = sentence(story, other);
        return new Forecasts(story, one -> one.equals(sentence) ? List.of(same) : List.of()).isOver(sentence);
    }

    private static Sentence sentence(StoryText story, String text) {
        return story.sentences().stream()
                .filter(sentence -> sentence.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static StoryText story(String text, Instant first, String other, Instant second) {
        return StoryText.of(List.of(
                new SourceText(StoryFile.source(1, "one", "Outlet", FeedKind.PUBLISHER, first), text),
                new SourceText(StoryFile.source(2, "two", "Echo", FeedKind.PUBLISHER, second), other)));
    }
}
