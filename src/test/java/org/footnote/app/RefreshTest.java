package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.footnote.library.Library;
import org.footnote.model.FeedKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Refreshes that the reader ends early.
class RefreshTest {
    private static final List<String> FEEDS = List.of("/one.xml", "/two.xml", "/three.xml", "/four.xml", "/five.xml");

    @TempDir
    private Path home;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);
    private LoopbackSite site;

    /// Every feed is asked for and none answers before the test is over.
    @BeforeEach
    void start() throws IOException {
        NewsServer.fetchNoPages(home);
        site = new LoopbackSite(exchange -> {
            try (exchange) {
                asked.countDown();
                over.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        try (var library = Library.open(home)) {
            FEEDS.forEach(feed -> library.addFeed(site.address(feed), feed, "", FeedKind.PUBLISHER, ""));
        }
    }

    @AfterEach
    void stop() {
        over.countDown();
        site.close();
    }

    @Test
    void endsWhileFeedsAreAsked() throws InterruptedException {
        try (var footnote = NewsServer.open(home)) {
            var refresh = footnote.refresh();
            var cancelling = Thread.startVirtualThread(() -> {
                try {
                    asked.await();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
                refresh.cancel();
            });
            var report = refresh.everything(progress -> {});
            cancelling.join();
            assertTrue(report.cancelled());
            assertFalse(report.offline());
            assertEquals(0, report.newArticles());
        }
    }

    @Test
    void endsAlsoWhatWaitsForItsTurn() throws Exception {
        try (var footnote = NewsServer.open(home)) {
            var refresh = footnote.refresh();
            var report = new CompletableFuture<RefreshReport>();
            var begun = new AtomicBoolean();
            refresh.everything(progress -> {
                if (!begun.getAndSet(true)) {
                    var second = Thread.ofPlatform().start(() -> report.complete(refresh.whatIsDue(again -> {})));
                    while (second.getState() != Thread.State.WAITING) {
                        Thread.onSpinWait();
                    }
                    refresh.cancel();
                }
            });
            assertTrue(report.get(60, TimeUnit.SECONDS).cancelled());
        }
    }

    @Test
    void endsBeforeTheFirstFeedIsAsked() {
        try (var footnote = NewsServer.open(home)) {
            var refresh = footnote.refresh();
            var report = refresh.everything(progress -> {
                if (progress.done() == 0) {
                    refresh.cancel();
                }
            });
            assertTrue(report.cancelled());
            assertEquals(0, report.newArticles());
        }
    }
}
