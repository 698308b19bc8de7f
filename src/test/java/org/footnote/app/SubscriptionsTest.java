package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubscriptionsTest {
    @Test
    void endlessNamesInAListAreShortened(@TempDir Path home) throws IOException {
        var list = home.resolve("list.opml");
        Files.writeString(list, """
                <opml version="2.0"><body><outline text="%s"><outline text="Inner">
                <outline text="%s" xmlUrl="https://a.example/feed"/></outline></outline></body></opml>""".formatted("folder ".repeat(2_000), "Title ".repeat(2_000)));
        try (var footnote = NewsServer.open(home)) {
            var feed = footnote.subscriptions().importOpml(list).added().getFirst();
            assertEquals("folder ".repeat(13) + "folder…/Inner", feed.folder());
            assertEquals("Title ".repeat(32) + "Title…", feed.title());
        }
    }

    @Test
    void unsubscribingCanBeTakenBack(@TempDir Path home) {
        try (var footnote = NewsServer.open(home)) {
            var address = footnote.subscriptions().bundled().getFirst().address();
            footnote.subscriptions().chooseBundled(address, true);
            var feed = footnote.snapshot().feeds().getFirst();
            footnote.subscriptions().update(feed.withFolder("Labs"));
            var before = footnote.snapshot().feeds();
            var removed = footnote.subscriptions().remove(feed);
            assertEquals(List.of(), footnote.snapshot().feeds());
            removed.undo();
            assertEquals(before, footnote.snapshot().feeds());
        }
    }

    @Test
    void forgettingASearchCanBeTakenBack(@TempDir Path home) {
        try (var footnote = NewsServer.open(home)) {
            var search = footnote.search().save("Chips", "chip is:unread");
            var forgotten = footnote.search().forget(search);
            assertEquals(List.of(), footnote.search().saved());
            forgotten.undo();
            var back = footnote.search().saved().getFirst();
            assertEquals(List.of("Chips", "chip is:unread"), List.of(back.name(), back.query()));
        }
    }
}
