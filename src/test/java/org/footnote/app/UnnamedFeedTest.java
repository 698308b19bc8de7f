package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.footnote.library.Library;
import org.footnote.model.Article;
import org.footnote.model.Feed;
import org.footnote.model.FeedKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Feeds of lists that name only their addresses.
class UnnamedFeedTest {
    @TempDir
    private Path home;

    @BeforeEach
    void readNoPages() throws IOException {
        NewsServer.fetchNoPages(home);
    }

    private void refresh() {
        try (var footnote = NewsServer.open(home)) {
            footnote.refresh().everything(progress -> {});
        }
    }

    @Test
    void aFeedWithoutANameIsCalledAsItCallsItself() throws IOException {
        try (var server = new NewsServer()) {
            var address = server.address("tools.xml");
            Files.writeString(
                    home.resolve("list.opml"),
                    "<opml version='2.0'><body><outline type='rss' xmlUrl='" + address + "'/></body></opml>");
            try (var footnote = NewsServer.open(home)) {
                footnote.subscriptions().importOpml(home.resolve("list.opml"));
            }
            refresh();
            try (var library = Library.open(home)) {
                var named = library.feeds().getFirst();
                assertEquals(
                        List.of(named.title()),
                        library.articles(Instant.EPOCH).stream()
                                .map(Article::publisher)
                                .distinct()
                                .toList());
                assertEquals("Tool Notes", named.title());
            }
        }
    }

    @Test
    void aFeedThatTheReaderHasNamedKeepsThatName() throws IOException {
        try (var server = new NewsServer()) {
            try (var library = Library.open(home)) {
                library.addFeed(server.address("old-tools.xml"), "Mine", "", FeedKind.PUBLISHER, "");
            }
            refresh();
            try (var library = Library.open(home)) {
                assertEquals(
                        List.of("Mine"),
                        library.feeds().stream().map(Feed::title).toList());
            }
        }
    }

    @Test
    void aFeedThatHasMovedIsNamedToo() throws IOException {
        try (var server = new NewsServer()) {
            var old = server.address("old-tools.xml");
            try (var library = Library.open(home)) {
                library.addFeed(old, old, "", FeedKind.PUBLISHER, "");
            }
            refresh();
            try (var library = Library.open(home)) {
                var named = library.feeds().getFirst();
                assertEquals(server.address("tools.xml"), named.address());
                assertEquals("Tool Notes", named.title());
            }
        }
    }
}
