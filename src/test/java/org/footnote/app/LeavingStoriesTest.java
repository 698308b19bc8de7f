package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.footnote.library.Library;
import org.footnote.model.FeedKind;
import org.footnote.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Stories that leave the library while the program runs.
class LeavingStoriesTest {
    private static final Instant START = Instant.parse("2026-03-02T06:10:00Z");

    private final HandSetClock clock = new HandSetClock(START);

    @TempDir
    private Path home;

    private volatile String entries = entry("first", START);

    private static String entry(String id, Instant published) {
        return "{\"id\": \"" + id + "\", \"url\": \"https://paper.example/" + id + "\","
                + " \"title\": \"Quillon publishes the language model Heron 3\","
                + " \"content_text\": \"The Finnish lab Quillon has published the weights of Heron 3, a language model"
                + " of 70 billion parameters.\", \"date_published\": \"" + published + "\"}";
    }

    private byte[] feed() {
        return ("{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Paper\", \"items\": [" + entries
                        + "]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatHasLeftIsNoSourceOfWhatComesLater() throws IOException {
        Files.writeString(home.resolve("settings.json"), "{\"offline\": \"nothing\", \"keepDays\": 2}");
        try (var site = new LoopbackSite(exchange -> {
            try (exchange) {
                LoopbackSite.send(exchange, 200, "application/feed+json", feed());
            }
        })) {
            try (var library = Library.open(home)) {
                library.addFeed(site.address("/feed"), "Paper", "", FeedKind.PUBLISHER, "");
            }
            try (var footnote = Footnote.open(home, clock)) {
                footnote.refresh().everything(progress -> {});
                assertEquals(List.of("first"), sources(footnote));
                clock.move(Duration.ofDays(4));
                footnote.refresh().everything(progress -> {});
                assertTrue(footnote.snapshot().stories().isEmpty());
                entries = entry("later", clock.instant());
                footnote.refresh().everything(progress -> {});
                assertEquals(List.of("later"), sources(footnote));
            }
        }
    }

    private static List<String> sources(Footnote footnote) {
        return footnote.snapshot().stories().stream()
                .flatMap(story -> story.sources().stream())
                .map(Source::address)
                .map(address -> address.substring(address.lastIndexOf('/') + 1))
                .toList();
    }
}
