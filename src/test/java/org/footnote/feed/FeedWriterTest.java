package org.footnote.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedWriterTest {
    @Test
    void writesWhatTheReaderReads() {
        var now = Instant.parse("2025-06-03T09:39:21Z");
        var story = new FeedWriter.Written("urn:s:1", "A < B", "https://a.example/1", "Short", "<p>Long</p>", now);
        var text = new FeedWriter().write("urn:f", "Saved", now, List.of(story));
        var feed = assertInstanceOf(
                        FeedResult.Read.class, new FeedReader().read(text.getBytes(StandardCharsets.UTF_8), "", ""))
                .feed();
        var entry = feed.entries().getFirst();
        assertEquals("A < B", entry.title());
        assertEquals(List.of("<p>Long</p>"), entry.contents());
        assertEquals(now, entry.updated());
    }

    @Test
    void leavesOutWhatNoDocumentMayHold() {
        var odd = "Tw\uFFFFo\u0001 \uD83Dwords";
        var story = new FeedWriter.Written("urn:s:1", odd, "https://a.example/1", odd, odd, Instant.EPOCH);
        var text = new FeedWriter().write("urn:f", odd, Instant.EPOCH, List.of(story));
        var feed = assertInstanceOf(
                        FeedResult.Read.class, new FeedReader().read(text.getBytes(StandardCharsets.UTF_8), "", ""))
                .feed();
        assertEquals("Two words", feed.title());
        assertEquals("Two words", feed.entries().getFirst().title());
        assertEquals(List.of("Two words"), feed.entries().getFirst().contents());
    }

    @Test
    void saysWhoPutTheFeedTogether() {
        var text = new FeedWriter().write("urn:f", "Saved", Instant.EPOCH, List.of());
        assertTrue(text.replaceAll("\\s", "").contains("<author><name>Footnote</name></author>"), text);
    }
}
