package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.footnote.model.ReadingStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTest {
    private static final List<String> STORY = List.of("s");

    @Test
    void takingBackAMarkLeavesWhatWasSavedSince(@TempDir Path home) {
        try (var footnote = NewsServer.open(home)) {
            var marked = footnote.reading().mark(STORY, true);
            var saved = footnote.reading().save(STORY, true);
            marked.undo();
            assertFalse(footnote.snapshot().status("s").read());
            assertTrue(footnote.snapshot().status("s").saved());
            saved.undo();
            assertEquals(ReadingStatus.untouched("s"), footnote.snapshot().status("s"));
        }
    }
}
