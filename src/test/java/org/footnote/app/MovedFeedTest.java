package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.footnote.library.Library;
import org.footnote.model.Feed;
import org.footnote.model.FeedKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Feeds whose server says that they have moved for good, to where the reader knows one.
class MovedFeedTest {
    private static final String FEED =
            "<rss version='2.0'><channel><title>Harbour</title><item><title>A crane that thinks</title>"
                    + "<guid>crane</guid></item></channel></rss>";

    @TempDir
    private Path home;

    private NewsServer server;

    @BeforeEach
    void start() throws IOException {
        NewsServer.fetchNoPages(home);
        server = new NewsServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Feed add(Library library, String file) {
        return library.addFeed(server.address(file), file, "", FeedKind.PUBLISHER, "");
    }

    private void refresh() {
        try (var footnote = NewsServer.open(home)) {
            footnote.refresh().everything(progress -> {});
        }
    }

    @Test
    void becomesOneWithTheFeedThatIsThereAndBringsNothingTwice() {
        try (var library = Library.open(home)) {
            add(library, "tools.xml");
        }
        refresh();
        try (var library = Library.open(home)) {
            add(library, "old-tools.xml");
        }
        refresh();
        try (var library = Library.open(home)) {
            assertEquals(
                    List.of("tools.xml"),
                    library.feeds().stream().map(Feed::title).toList());
            var articles = library.articles(Instant.EPOCH);
            assertEquals(
                    articles.size(),
                    articles.stream()
                            .map(article -> article.entryId())
                            .distinct()
                            .count());
        }
    }

    @Test
    void staysInTheFolderIntoWhichTheReaderPutsItMeanwhile() throws IOException {
        var meanwhile = new CopyOnWriteArrayList<Runnable>();
        try (var old = new LoopbackSite(exchange -> {
                    meanwhile.forEach(Runnable::run);
                    exchange.getResponseHeaders().set("Location", server.address("tools.xml"));
                    LoopbackSite.send(exchange, 301, "text/plain", new byte[0]);
                    exchange.close();
                });
                var footnote = NewsServer.open(home)) {
            Files.writeString(
                    home.resolve("list.opml"),
                    "<opml version='2.0'><body><outline type='rss' xmlUrl='" + old.address("/") + "'/></body></opml>");
            var subscriptions = footnote.subscriptions();
            var feed =
                    subscriptions.importOpml(home.resolve("list.opml")).added().getFirst();
            meanwhile.add(() -> subscriptions.update(feed.withFolder("Tools")));
            footnote.refresh().everything(progress -> {});
        }
        try (var library = Library.open(home)) {
            var moved = library.feeds().getFirst();
            assertEquals(server.address("tools.xml"), moved.address());
            assertEquals("Tool Notes", moved.title());
            assertEquals("Tools", moved.folder());
        }
    }

    @Test
    void staysWhereTheReaderHasLeftTheOneThatIsThere() {
        try (var library = Library.open(home)) {
            library.removeFeed(add(library, "tools.xml").id());
            add(library, "old-tools.xml");
        }
        refresh();
        try (var library = Library.open(home)) {
            assertEquals(
                    List.of(server.address("old-tools.xml")),
                    library.feeds().stream().map(Feed::address).toList());
            assertEquals(
                    1,
                    library.articles(Instant.EPOCH).stream()
                            .map(article -> article.feed())
                            .distinct()
                            .count());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isMovedAlsoWhereItHasNothingNew(boolean hasValidators) throws IOException {
        var isMoved = new AtomicBoolean();
        try (var site = new LoopbackSite(exchange -> {
            var isOld = exchange.getRequestURI().getPath().equals("/old");
            var isKnown = exchange.getRequestHeaders().containsKey("If-None-Match");
            if (hasValidators) {
                exchange.getResponseHeaders().set("ETag", "\"1\"");
            }
            if (isOld && isMoved.get()) {
                exchange.getResponseHeaders().set("Location", "/new");
                LoopbackSite.send(exchange, 301, "text/plain", new byte[0]);
            } else if (isKnown) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                LoopbackSite.send(exchange, 200, "application/rss+xml", FEED.getBytes(StandardCharsets.UTF_8));
            }
            exchange.close();
        })) {
            try (var library = Library.open(home)) {
                library.addFeed(site.address("/old"), "Harbour", "", FeedKind.PUBLISHER, "");
            }
            refresh();
            isMoved.set(true);
            refresh();
            try (var library = Library.open(home)) {
                assertEquals(
                        List.of(site.address("/new")),
                        library.feeds().stream().map(Feed::address).toList());
                assertEquals(1, library.articles(Instant.EPOCH).size());
            }
        }
    }
}
