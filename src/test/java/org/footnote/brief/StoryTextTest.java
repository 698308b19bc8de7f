package org.footnote.brief;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.footnote.model.FeedKind;
import org.junit.jupiter.api.Test;

class StoryTextTest {
    @Test
    void linesOfATranscriptAreNotShown() {
        var text = "SIMON: Kestrel has sold forty robots to Lisbon.\nOSEI: Kestrel has built them all in Oulu.";
        var source = StoryFile.source(1, "a", "Outlet", FeedKind.PUBLISHER, Instant.EPOCH);
        var story = StoryText.of(List.of(new SourceText(source, text)));
        assertTrue(story.sentences().stream().noneMatch(Sentence::showable));
    }
}
