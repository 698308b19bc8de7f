package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.footnote.library.Library;
import org.footnote.model.FeedKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadOnlyHomeTest {
    @Test
    void asksNobodyForWhatItCouldNotStore(@TempDir Path home) throws IOException {
        NewsServer.fetchNoPages(home);
        try (var server = new NewsServer()) {
            try (var library = Library.open(home)) {
                library.addFeed(server.address("wire.xml"), "Wire", "", FeedKind.PUBLISHER, "");
            }
            // The lock file cannot be opened for writing where a folder stands in its place, not even by root.
            Files.deleteIfExists(home.resolve("library.lock"));
            Files.createDirectory(home.resolve("library.lock"));
            try (var footnote = NewsServer.open(home)) {
                var report = footnote.refresh().everything(progress -> {});
                assertEquals(List.of(), server.answers());
                assertEquals(report.asked(), report.unkept());
                assertTrue(report.trouble().contains("read-only"), report.trouble());
            }
        }
    }
}
