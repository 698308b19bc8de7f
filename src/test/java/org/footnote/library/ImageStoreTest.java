package org.footnote.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.footnote.library.ImageStore.Size;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageStoreTest {
    private static final byte[] PICTURE = {1, 2, 3, 4};

    @TempDir
    Path home;

    private Library library;
    private ImageStore pictures;

    @BeforeEach
    void open() {
        library = Library.open(home);
        pictures = library.pictures();
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void findsWhatWasKept() throws IOException {
        pictures.keep("https://x.example/a.png", Size.READING, "article", PICTURE, 20, 10);
        var found = pictures.find("https://x.example/a.png", Size.READING).orElseThrow();
        assertArrayEquals(PICTURE, Files.readAllBytes(found.file()));
        assertEquals(20, found.width());
        assertEquals(10, found.height());
        assertTrue(pictures.find("https://x.example/a.png", Size.THUMBNAIL).isEmpty());
    }

    @Test
    void storesTheSameContentOnce() {
        var one = pictures.keep("https://x.example/a.png", Size.READING, "a", PICTURE, 2, 2);
        var other = pictures.keep("https://y.example/b.png", Size.READING, "b", PICTURE, 2, 2);
        assertEquals(one.file(), other.file());
        assertEquals(4, pictures.bytes());
    }

    @Test
    void neverMakesAPathOfAnAddress() throws IOException {
        pictures.keep("../../../etc/passwd", Size.ICON, "../x", PICTURE, 1, 1);
        try (var files = Files.walk(home.resolve("pictures"))) {
            assertTrue(files.filter(Files::isRegularFile)
                    .allMatch(file -> file.getFileName().toString().matches("[0-9a-f]{64}")));
        }
        library.write(session -> session.change("UPDATE picture SET hash = '../../library.db', bytes = 1"));
        assertTrue(pictures.find("../../../etc/passwd", Size.ICON).isEmpty());
    }

    @Test
    void doesNotShowAFileThatWasCutOff() throws IOException {
        var stored = pictures.keep("a", Size.READING, "o", PICTURE, 1, 1);
        Files.write(stored.file(), new byte[] {1});
        assertTrue(pictures.find("a", Size.READING).isEmpty());
        pictures.keep("a", Size.READING, "o", PICTURE, 1, 1);
        assertTrue(pictures.find("a", Size.READING).isPresent());
    }

    @Test
    void clearsAwayFilesThatNothingNames() throws IOException {
        var kept = pictures.keep("https://x.example/a.png", Size.READING, "article", PICTURE, 20, 10);
        var stray = Files.write(kept.file().resolveSibling("0".repeat(64)), PICTURE);
        library.retain(new Retention(0, 0, Set.of()));
        assertFalse(Files.exists(stray));
        assertTrue(Files.exists(kept.file()));
    }

    @Test
    void remembersWhatCannotBeHad() {
        pictures.noteMissing("a", Size.READING, "o", "The server has no such picture.");
        assertEquals(
                "The server has no such picture.",
                pictures.missing("a", Size.READING).orElseThrow());
        assertTrue(pictures.find("a", Size.READING).isEmpty());
        pictures.keep("a", Size.READING, "o", PICTURE, 1, 1);
        assertTrue(pictures.missing("a", Size.READING).isEmpty());
    }
}
