package org.footnote.library;

import static org.footnote.library.Samples.NOON;
import static org.footnote.library.Samples.health;
import static org.footnote.library.Samples.id;
import static org.footnote.library.Samples.stored;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Full disks, read-only homes, other programs, other versions.
class TroubleTest {
    @TempDir
    Path home;

    private static LibraryException.Reason reasonOf(Runnable work) {
        return assertThrows(LibraryException.class, work::run).reason();
    }

    @Test
    void readsOnWhenTheDiskIsFull() {
        try (var library = Library.open(home)) {
            library.keep(health(1), List.of(stored(1, "a", "A", "Kept before.")));
            library.write(session -> session.number("PRAGMA max_page_count = 1"));
            var large = stored(1, "b", "B", "Large. ".repeat(500_000));
            var full = assertThrows(LibraryException.class, () -> library.keep(health(1), List.of(large)));
            assertEquals(LibraryException.Reason.FULL, full.reason());
            assertTrue(String.valueOf(full.getMessage()).endsWith("free some space and do it once more."));
            assertEquals("Kept before.", library.body(id(1, "a")).orElseThrow().text());
            assertTrue(library.article(id(1, "b")).isEmpty());
            library.write(session -> session.number("PRAGMA max_page_count = 1000000"));
            assertEquals(
                    1, library.keep(health(1), List.of(large)).newArticles().size());
        }
    }

    @Test
    void saysWhyWhereALibraryWasBegunAndCouldNotBeFinished() throws IOException {
        Files.write(home.resolve("library.db"), new byte[0]);
        Files.createDirectory(home.resolve("library.lock"));
        try (var session = Session.writing(home.resolve("library.db"))) {
            session.run("PRAGMA application_id = 7");
        } catch (SQLException trouble) {
            throw new IOException(trouble);
        }
        assertEquals(
                LibraryException.Reason.UNWRITABLE,
                reasonOf(() -> Library.open(home).close()));
    }

    @Test
    void searchesOnWhenTheDiskIsFull() {
        try (var library = Library.open(home)) {
            library.keep(health(1), List.of(stored(1, "a", "A", "Kept before.")));
            assertEquals(1, library.search("kept", 5).size());
            var words = IntStream.range(0, 50_000)
                    .mapToObj(number -> "kept" + number)
                    .collect(Collectors.joining(" "));
            library.write(session -> {
                new ArticleTable(session).keep(List.of(Draft.of(stored(1, "b", "B", words))), NOON);
                return session.number("PRAGMA max_page_count = 1");
            });
            assertEquals(1, library.search("kept ", 5).size());
            library.write(session -> session.number("PRAGMA max_page_count = 1000000"));
            assertEquals(1, library.search("kept49999", 5).size());
        }
    }

    @Test
    void saysThatAnotherOneIsOpen() {
        try (var library = Library.open(home)) {
            var refused = assertThrows(LibraryException.class, () -> Library.open(home));
            assertEquals(LibraryException.Reason.IN_USE, refused.reason());
            assertTrue(String.valueOf(refused.getMessage()).startsWith("Another Footnote is already open"));
            assertEquals(List.of(), library.feeds());
        }
        Library.open(home).close();
    }

    @Test
    void refusesANewerLibraryAndLeavesItAlone() throws IOException {
        try (var library = Library.open(home)) {
            library.write(session -> {
                session.run("PRAGMA user_version = 99");
                return 0;
            });
        }
        var before = Files.readAllBytes(home.resolve("library.db"));
        assertEquals(LibraryException.Reason.NEWER, reasonOf(() -> Library.open(home)));
        assertArrayEquals(before, Files.readAllBytes(home.resolve("library.db")));
    }

    @Test
    void refusesAHomeThatIsAFile() throws IOException {
        var notAFolder = Files.writeString(home.resolve("file"), "x");
        assertEquals(LibraryException.Reason.UNWRITABLE, reasonOf(() -> Library.open(notAFolder)));
        assertEquals(LibraryException.Reason.UNWRITABLE, reasonOf(() -> Library.open(notAFolder.resolve("below"))));
    }

    @Test
    void readsAHomeThatCannotBeWrittenTo() throws IOException {
        try (var library = Library.open(home)) {
            library.keep(health(1), List.of(stored(1, "a", "A", "Kept before.")));
        }
        blockWriting();
        try (var library = Library.open(home)) {
            assertReadsOnly(library);
        }
    }

    @Test
    void readsWhatOnlyStandsInTheLogOfAHomeThatCannotBeWrittenTo() throws IOException {
        var killed = home.resolve("killed");
        try (var library = Library.open(killed)) {
            library.keep(health(1), List.of(stored(1, "a", "A", "Kept before.")));
            assertEquals(1, library.search("kept", 5).size());
            for (var name : List.of("library.db", "library.db-wal")) {
                Files.copy(killed.resolve(name), home.resolve(name));
            }
        }
        blockWriting();
        try (var library = Library.open(home)) {
            assertReadsOnly(library);
        }
    }

    /// The lock file cannot be opened for writing where a folder stands in its place, not even by root.
    private void blockWriting() throws IOException {
        Files.deleteIfExists(home.resolve("library.lock"));
        Files.createDirectory(home.resolve("library.lock"));
    }

    private static void assertReadsOnly(Library library) {
        assertEquals(Opening.State.READ_ONLY, library.opening().state());
        assertEquals(1, library.articles(NOON).size());
        assertEquals(1, library.search("kept", 5).size());
        assertEquals(
                LibraryException.Reason.UNWRITABLE,
                reasonOf(() -> library.keep(health(1), List.of(stored(1, "b", "B", "x")))));
        assertEquals(
                LibraryException.Reason.UNWRITABLE,
                reasonOf(() -> library.pictures().keep("x", ImageStore.Size.ICON, "o", new byte[] {1}, 1, 1)));
    }

    @Test
    void saysThatItIsClosed() {
        var library = Library.open(home);
        library.close();
        assertEquals(LibraryException.Reason.CLOSED, reasonOf(() -> library.recordHealth(health(1))));
        assertEquals(LibraryException.Reason.CLOSED, reasonOf(library::feeds));
        library.close();
    }

    @Test
    void storesWhatManyThreadsBringAtOnce() throws InterruptedException {
        try (var library = Library.open(home)) {
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int feed = 1; feed <= 100; feed++) {
                    var number = feed;
                    threads.execute(() -> {
                        library.keep(
                                health(number), List.of(stored(number, "a", "A", "a"), stored(number, "b", "B", "b")));
                        library.articles(NOON);
                    });
                }
            }
            assertEquals(200, library.articles(NOON).size());
            assertEquals(0, library.health().size());
        }
    }

    @Test
    void goesOnStoringWhereTheIndexCannotBeMade() throws Exception {
        var session = Session.writing(home.resolve("library.db"));
        var tried = new CountDownLatch(1);
        try (var writer = new Writer(session, chore -> {
            tried.countDown();
            throw new StackOverflowError("As of a text that is nested too deep");
        })) {
            tried.await();
            var stored = CompletableFuture.supplyAsync(() -> writer.write(changed -> changed.number("SELECT 1")));
            assertEquals(1, stored.get(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void aChangeThatFailsTakesNoOtherWithIt() {
        try (var library = Library.open(home)) {
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int feed = 1; feed <= 40; feed++) {
                    var number = feed;
                    threads.execute(() -> library.keep(health(number), List.of(stored(number, "a", "A", "a"))));
                    threads.execute(() -> assertThrows(
                            IllegalStateException.class,
                            () -> library.write(session -> {
                                session.change("INSERT INTO tombstone VALUES (?, 1)", "half " + number);
                                throw new IllegalStateException("fails");
                            })));
                }
            }
            assertEquals(40, library.articles(NOON).size());
            assertEquals(0, library.<Long>read(session -> session.number("SELECT count(*) FROM tombstone")));
        }
    }
}
