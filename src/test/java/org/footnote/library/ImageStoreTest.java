package org.footnote.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

    private Instant now = Instant.parse("2026-11-20T08:00:00Z");

    @BeforeEach
    void open() {
        library = Library.open(home, () -> now);
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
        retain(Long.MAX_VALUE);
        assertFalse(Files.exists(stray));
        assertTrue(Files.exists(kept.file()));
    }

    private RetentionReport retain(long room) {
        return library.retain(new Retention(0, 0, Set.of(), room, Set.of()));
    }

    /// Keeps a picture a minute after the last one.
    private Path keep(String address, Size size, String owner, int seed, int bytes) {
        now = now.plusSeconds(60);
        var picture = new byte[bytes];
        new Random(seed).nextBytes(picture);
        return pictures.keep(address, size, owner, picture, 1, 1).file();
    }

    @Test
    void theOldestPicturesLeaveWhereTheyTakeTooMuchRoom() {
        var files = new ArrayList<Path>();
        for (int number = 0; number < 300; number++) {
            files.add(keep("p" + (999 - number), Size.READING, "a" + number, number, 1000));
        }
        assertEquals(0, retain(300_000).pictures());
        assertEquals(255, retain(50_000).pictures());
        assertEquals(45_000, pictures.bytes());
        assertTrue(files.subList(0, 255).stream().noneMatch(Files::exists));
        assertTrue(files.subList(255, 300).stream().allMatch(Files::exists));
        assertEquals(0, retain(50_000).pictures());
    }

    @Test
    void whatOneArticleShowsLeavesInAllItsSizes() {
        keep("a", Size.READING, "o", 1, 900);
        keep("a", Size.THUMBNAIL, "o", 2, 100);
        keep("b", Size.READING, "o", 3, 500);
        assertEquals(2, retain(999).pictures());
        assertEquals(Set.of("b"), pictures.addresses(Size.READING));
        assertEquals(Set.of(), pictures.addresses(Size.THUMBNAIL));
    }

    @Test
    void iconsAndNotesOfWhatCannotBeHadStayAndCountForNothing() {
        var icon = keep("publisher:P", Size.ICON, "publisher:P", 1, 5000);
        var other = keep("a", Size.READING, "o", 2, 1000);
        pictures.noteMissing("b", Size.READING, "o", "There is none.");
        assertEquals(1000, pictures.bytes());
        assertEquals(0, retain(1000).pictures());
        assertEquals(1, retain(0).pictures());
        assertTrue(Files.exists(icon));
        assertFalse(Files.exists(other));
        assertTrue(pictures.missing("b", Size.READING).isPresent());
    }

    @Test
    void aFileThatAnotherAddressHasToStays() {
        var file = keep("a", Size.READING, "o", 1, 1000);
        assertEquals(file, keep("b", Size.READING, "saved", 1, 1000));
        library.keepStatuses(List.of(Samples.saved("saved")));
        retain(0);
        assertTrue(pictures.find("a", Size.READING).isEmpty());
        assertTrue(pictures.find("b", Size.READING).isPresent());
    }

    @Test
    void aPictureStaysThatASavedStoryShowsAsWell() {
        keep("a", Size.READING, "o", 1, 1000);
        pictures.use("a", "saved");
        library.keepStatuses(List.of(Samples.saved("saved")));
        assertEquals(0, retain(0).pictures());
        assertTrue(pictures.find("a", Size.READING).isPresent());
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
