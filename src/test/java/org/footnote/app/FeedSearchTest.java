package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a reader types when adding a feed.
class FeedSearchTest {
    @TempDir
    private Path home;

    @Test
    void findsFeedOfHostThatKnowsNoSecureConnections() throws Exception {
        try (var server = new NewsServer();
                var footnote = NewsServer.open(home)) {
            var typed = server.address("wire.xml").substring("http://".length());
            assertEquals(
                    server.address("wire.xml"),
                    footnote.subscriptions().find(typed).getFirst().address());
        }
    }

    @Test
    void saysWhatAnAddressLooksLike() throws Exception {
        try (var footnote = NewsServer.open(home)) {
            var refused = assertThrows(
                    FootnoteException.class, () -> footnote.subscriptions().find("hello world"));
            assertEquals(
                    "This is not an address of the web. One looks like example.org or https://example.org/feed.",
                    refused.getMessage());
        }
    }
}
