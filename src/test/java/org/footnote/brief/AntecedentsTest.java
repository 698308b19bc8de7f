package org.footnote.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.footnote.model.FeedKind;
import org.junit.jupiter.api.Test;

class AntecedentsTest {
    @Test
    void theCompanyOfAnOnlySummaryIsWhoItsTitleNames() {
        var text = "The company wants to build a shop as large as a harbour.";
        var source = new SourceText(StoryFile.source(1, "a", "One", FeedKind.PUBLISHER, Instant.EPOCH), text);
        var other = StoryFile.source(2, "b", "Two", FeedKind.PUBLISHER, Instant.EPOCH);
        var alone = StoryText.of(List.of(source));
        var beside = StoryText.of(List.of(source, new SourceText(other, "Robots are sold in Lisbon.")));
        assertTrue(new Antecedents(alone, new Bearing(alone))
                .areKnown(alone.sentences().getFirst()));
        assertFalse(new Antecedents(beside, new Bearing(beside))
                .areKnown(beside.sentences().getFirst()));
    }

    @Test
    void theAgencyOfTheFirstSentenceIsWhoItNames() {
        var text = "Guards of the Secret Service are too few, though the agency says that this is not new.";
        var source = StoryFile.source(1, "a", "One", FeedKind.PUBLISHER, Instant.EPOCH);
        var story = StoryText.of(List.of(new SourceText(source, text)));
        assertTrue(new Antecedents(story, new Bearing(story))
                .areKnown(story.sentences().getFirst()));
    }

    @Test
    void theCompanyIsOnlyShownWhereItIsNamed() {
        var known = "Kestrel has sold forty robots. The company has doubled its revenue in a year.";
        var unknown = "Falcon is a rival from Turin. The firm has lost half of its customers since May.";
        var sources = List.of(
                new SourceText(
                        StoryFile.source(1, "a", "One", FeedKind.PUBLISHER, Instant.EPOCH),
                        "Today Kestrel moved. " + known),
                new SourceText(
                        StoryFile.source(2, "b", "Two", FeedKind.PUBLISHER, Instant.EPOCH),
                        "Robots of Kestrel move. " + unknown));
        var story = StoryText.of(sources);
        var antecedents = new Antecedents(story, new Bearing(story));
        assertEquals(
                List.of("The firm has lost half of its customers since May."),
                story.sentences().stream()
                        .filter(sentence -> !antecedents.areKnown(sentence))
                        .map(Sentence::text)
                        .toList());
    }
}
