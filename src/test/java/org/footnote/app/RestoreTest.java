package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footnote.library.Library;
import org.footnote.model.Feed;
import org.footnote.model.FeedKind;
import org.footnote.model.Source;
import org.footnote.model.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a backup brings into another home goes on there with the same feeds, whatever numbers they have.
class RestoreTest {
    private static final Clock MORNING = Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneOffset.UTC);
    private static final String COLLECTION = "Chips";

    @TempDir
    private Path from;

    @TempDir
    private Path into;

    private LoopbackSite site;

    @BeforeEach
    void serve() throws IOException {
        site = new LoopbackSite(exchange -> {
            try (exchange) {
                var path = exchange.getRequestURI().getPath();
                if (path.startsWith("/feed/")) {
                    var bytes = feed(path.substring(6)).getBytes(StandardCharsets.UTF_8);
                    LoopbackSite.send(exchange, 200, "application/rss+xml", bytes);
                } else {
                    exchange.sendResponseHeaders(404, -1);
                }
            }
        });
    }

    @AfterEach
    void close() {
        site.close();
    }

    /// Both papers name their entries alike.
    private static String feed(String paper) {
        var title = paper.equals("circuit")
                ? "Quillon trains its AI model on 40,000 chips of its own"
                : "Court in Oulu forbids AI in marking school exams";
        return "<rss version='2.0'><channel><title>" + paper + "</title><item><title>" + title + "</title>"
                + "<guid>1</guid><link>http://127.0.0.1/" + paper + "</link>"
                + "<pubDate>Fri, 20 Nov 2026 07:00:00 GMT</pubDate><description>" + title
                + ", it said on Friday. The artificial intelligence is to be finished in May.</description></item>"
                + "</channel></rss>";
    }

    private void subscribe(Path home, String... papers) {
        try (var library = Library.open(home, MORNING)) {
            for (var paper : papers) {
                library.addFeed(site.address("/feed/" + paper), paper, "", FeedKind.PUBLISHER, "");
            }
        }
    }

    private static Footnote open(Path home, Duration later) {
        return Footnote.open(home, Clock.offset(MORNING, later));
    }

    private static Story ofCircuit(Footnote footnote) {
        return footnote.snapshot().stories().stream()
                .filter(story -> story.headline().contains("Quillon"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> articles(Footnote footnote) {
        return footnote.snapshot().stories().stream()
                .flatMap(story -> story.sources().stream())
                .map(Source::article)
                .sorted()
                .toList();
    }

    private Path savedAndBackedUp() {
        try (var footnote = open(from, Duration.ZERO)) {
            footnote.refresh().everything(_ -> {});
            var story = ofCircuit(footnote).id();
            footnote.reading().save(Set.of(story), true);
            footnote.collections().add(COLLECTION, story);
            return footnote.backups().backUp();
        }
    }

    @Test
    void whatIsSavedComesNoSecondTimeWhereItsFeedHasAnotherNumber() {
        subscribe(from, "circuit", "lantern");
        var backup = savedAndBackedUp();
        subscribe(into, "lantern");
        try (var footnote = open(into, Duration.ofHours(1))) {
            footnote.refresh().everything(_ -> {});
            var before = articles(footnote);
            footnote.backups().restore(backup);
            footnote.refresh().everything(_ -> {});
            assertEquals(before.size() + 1, articles(footnote).size());
            assertStillSaved(footnote);
        }
    }

    @Test
    void whatIsSavedComesNoSecondTimeWhereItsFeedWasRemovedBefore() {
        subscribe(from, "circuit");
        var backup = savedAndBackedUp();
        subscribe(into, "lantern", "circuit");
        try (var footnote = open(into, Duration.ofHours(1))) {
            footnote.refresh().everything(_ -> {});
            var before = articles(footnote);
            footnote.subscriptions().remove(feed(footnote));
            footnote.backups().restore(backup);
            footnote.refresh().everything(_ -> {});
            assertEquals(before, articles(footnote));
            assertStillSaved(footnote);
        }
    }

    private static Feed feed(Footnote footnote) {
        return footnote.snapshot().feeds().stream()
                .filter(feed -> feed.address().endsWith("circuit"))
                .findFirst()
                .orElseThrow();
    }

    /// The story is there once, saved, and alone in its collection.
    private static void assertStillSaved(Footnote footnote) {
        var snapshot = footnote.snapshot();
        var story = ofCircuit(footnote).id();
        assertTrue(snapshot.status(story).saved());
        assertEquals(Map.of(COLLECTION, List.of(story)), snapshot.collections());
        assertEquals(
                2, snapshot.stories().stream().map(Story::headline).distinct().count());
        assertEquals(2, snapshot.stories().size());
    }
}
