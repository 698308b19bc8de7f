package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footnote.feed.FeedReader;
import org.footnote.feed.FeedResult;
import org.footnote.library.Library;
import org.footnote.model.Article;
import org.footnote.model.FeedHealth;
import org.footnote.model.FeedKind;
import org.footnote.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    private static List<String> images(Path home, String... images) {
        var number = new AtomicInteger();
        var entries = Stream.of(images)
                .map(image -> "<item><title>Title " + number.incrementAndGet() + "</title><description>"
                        + "&lt;p&gt;&lt;img src='" + image + "'&gt; Words.&lt;/p&gt;</description></item>")
                .collect(Collectors.joining());
        var document = "<rss version='2.0'><channel><title>Paper</title>" + entries + "</channel></rss>";
        try (var library = Library.open(home)) {
            var address = "https://paper.example/feed";
            var feed = library.addFeed(address, "Paper", "", FeedKind.PUBLISHER, "");
            var read = (FeedResult.Read)
                    new FeedReader().read(document.getBytes(StandardCharsets.UTF_8), "application/rss+xml", address);
            var arrivals = new Intake(library).keep(feed, FeedHealth.unknown(feed.id()), read.feed(), NOW);
            return arrivals.newArticles().stream().map(Article::image).toList();
        }
    }

    @Test
    void takesAPictureOfThreeEntriesForTheFeedsOwn(@TempDir Path home) {
        var logo = "https://paper.example/logo.png";
        var photo = "https://paper.example/photo.jpg";
        assertEquals(List.of("", photo, "", photo, ""), images(home, logo, photo, logo, photo, logo));
    }

    @Test
    void whatWasKeptByAProgramThatWasKilledIsToldByTheNext(@TempDir Path home) {
        images(home, "https://paper.example/1.jpg", "https://paper.example/2.jpg");
        try (var library = Library.open(home)) {
            assertTrue(
                    told(new Stories(library, Clock.fixed(NOW, ZoneOffset.UTC))).isEmpty());
            var next = new Stories(library, Clock.fixed(NOW.plusSeconds(60), ZoneOffset.UTC));
            assertFalse(told(next).isEmpty());
            assertEquals(2, library.memberships(NOW.minusSeconds(1)).size());
            assertTrue(told(next).isEmpty());
        }
    }

    private static List<Story> told(Stories stories) {
        var told = new ArrayList<Story>();
        stories.take(Arrivals.together(List.of()), change -> told.addAll(change.told()));
        return told;
    }
}
