package org.footnote.story;

import static org.footnote.story.StoryFixture.NOW;
import static org.footnote.story.StoryFixture.story;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.footnote.model.FeedKind;
import org.footnote.model.MuteRule;
import org.footnote.model.MuteRule.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MutingTest {
    @ParameterizedTest
    @CsvSource({
        "PHRASE, data centre, true",
        "PHRASE, DATA CENTRE, true",
        "PHRASE, data cent, false",
        "PHRASE, '', false",
        "PUBLISHER, the daily, false",
        "TOPIC, business, true",
        "TOPIC, policy-safety, false",
        "ADDRESS, EXAMPLE.org, true",
        "ADDRESS, example.org/2, false",
        "ADDRESS, example.net, false",
        "STORY, story, true",
        "STORY, other, false",
    })
    void hidesWhatTheRuleNames(Kind kind, String pattern, boolean hidden) {
        var story = story().source("The Daily", "A data centre opens", FeedKind.PUBLISHER, 2)
                .source("The Weekly", "It opens", FeedKind.PUBLISHER, 1)
                .build();
        var muting = new Muting(List.of(new MuteRule(1, kind, pattern, NOW)));
        assertEquals(hidden, muting.hiding(story).isPresent());
    }

    @Test
    void publisherIsHiddenOnlyWhereItStandsAlone() {
        var alone = story().source("The Daily", "A lab opens", FeedKind.PUBLISHER, 2)
                .build();
        var rule = new MuteRule(1, Kind.PUBLISHER, "The Daily", null);
        assertEquals(rule, new Muting(List.of(rule)).hiding(alone).orElseThrow());
    }

    @Test
    void mutedStoryComesBackWithANewIndependentSource() {
        var rule = new MuteRule(1, Kind.STORY, "story", NOW.minusSeconds(3 * 3600));
        var muting = new Muting(List.of(rule));
        var quiet = story().source("A", "T", FeedKind.PUBLISHER, 5).build();
        var grown = story().source("A", "T", FeedKind.PUBLISHER, 5)
                .source("B", "T", FeedKind.PUBLISHER, 1)
                .build();
        var copied = story().source("A", "T", FeedKind.PUBLISHER, 5)
                .source("B", "T", FeedKind.PUBLISHER, 1, 1)
                .build();
        assertEquals(
                List.of(true, false, true),
                List.of(
                        muting.hiding(quiet).isPresent(),
                        muting.hiding(grown).isPresent(),
                        muting.hiding(copied).isPresent()));
    }
}
