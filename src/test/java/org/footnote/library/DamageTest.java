package org.footnote.library;

import static org.footnote.library.Samples.NOON;
import static org.footnote.library.Samples.health;
import static org.footnote.library.Samples.id;
import static org.footnote.library.Samples.saved;
import static org.footnote.library.Samples.stored;
import static org.footnote.library.Samples.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.footnote.model.FeedKind;
import org.footnote.model.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamageTest {
    private static final int FEEDS = 20;
    private static final int STORIES = 200;

    @TempDir
    Path home;

    private Path file;

    @BeforeEach
    void fill() {
        file = home.resolve("library.db");
        try (var library = Library.open(home)) {
            for (int feed = 1; feed <= FEEDS; feed++) {
                library.addFeed("https://circuit.example/" + feed, "Feed " + feed, "", FeedKind.LAB, "");
            }
            for (int number = 0; number < STORIES; number++) {
                var feed = 1 + number % FEEDS;
                var entry = "e" + number;
                library.keep(health(feed), List.of(stored(feed, entry, "Title " + number, "Text. ".repeat(500))));
                var article = id(feed, entry);
                library.keepStories(
                        List.of(story("s" + number, "Headline", NOON, "Text.", article)),
                        List.of(new Membership(article, "s" + number, "")));
                library.keepStatuses(List.of(saved("s" + number)));
            }
        }
    }

    private void damage(long at, int length) throws IOException {
        var garbage = new byte[length];
        new Random(at).nextBytes(garbage);
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            bytes.write(garbage);
        }
    }

    private void backUp() {
        try (var library = Library.open(home)) {
            library.backups().write(LocalDate.of(2026, 11, 20));
        }
    }

    @Test
    void salvagesEverythingWhenTheBeginningIsGarbage() throws IOException {
        damage(0, 4096);
        try (var library = Library.open(home)) {
            assertEquals(Opening.State.SALVAGED, library.opening().state());
            assertNotNull(library.opening().keptAside());
            assertEquals(FEEDS, library.feeds().size());
            assertEquals(STORIES, library.articles(NOON).size());
            assertEquals(STORIES, library.statuses().size());
            assertEquals(STORIES, library.stories(StoryFilter.ALL).size());
            assertEquals(10, library.search("text", 10).size());
            assertTrue(library.check());
        }
        try (var again = Library.open(home)) {
            assertEquals(Opening.State.READY, again.opening().state());
        }
    }

    @Test
    void saysWhatHappenedAndKeepsTheDamagedFile() throws IOException {
        damage(0, 4096);
        var bytes = Files.readAllBytes(file);
        try (var library = Library.open(home)) {
            var opening = library.opening();
            assertEquals(
                    "The library was damaged. What could be read of it was saved into a new one.",
                    opening.messages().getFirst());
            assertEquals(
                    "It holds 20 feeds, 200 articles and 200 saved stories.",
                    opening.messages().get(1));
            var aside = opening.keptAside();
            assertNotNull(aside);
            org.junit.jupiter.api.Assertions.assertArrayEquals(bytes, Files.readAllBytes(aside));
        }
    }

    @Test
    void salvagesWhatACutOffFileStillHolds() throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(bytes.length() * 2 / 3);
        }
        try (var library = Library.open(home)) {
            assertEquals(Opening.State.SALVAGED, library.opening().state());
            assertEquals(FEEDS, library.feeds().size());
            assertTrue(library.articles(NOON).size() > STORIES / 3);
            assertTrue(library.check());
        }
    }

    @Test
    void salvagesALibraryOfAnEarlierVersion() throws IOException, SQLException {
        var earlier = new EarlierLibrary(home.resolve("earlier"));
        earlier.make(5);
        Files.createFile(new Place(earlier.home()).damageNote());
        try (var library = Library.open(earlier.home())) {
            assertEquals(Opening.State.SALVAGED, library.opening().state());
            assertEquals(earlier.stories(), library.stories(StoryFilter.ALL));
            assertTrue(library.check());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void salvagesWhatIsReadableAroundGarbagePages(int seed) throws IOException, SQLException {
        var random = new Random(seed);
        var roots = roots();
        for (int damaged = 0; damaged < 6; ) {
            var page = random.nextInt((int) (Files.size(file) / 4096));
            if (!roots.contains(page + 1L)) {
                damage(4096L * page, 4096);
                damaged++;
            }
        }
        reopenUntilSound();
        try (var library = Library.open(home)) {
            assertTrue(library.check());
            assertTrue(
                    library.articles(NOON).size() >= STORIES / 2,
                    () -> "" + library.articles(NOON).size());
            library.keep(health(1), List.of(stored(1, "new", "New", "Goes on.")));
            assertEquals(1, library.search("\"goes on\"", 5).size());
        }
    }

    /// With the first page of a table all the others are lost, as nothing leads to them: that is what backups are for.
    private Set<Long> roots() throws SQLException {
        try (var session = Session.writing(file)) {
            var roots = new HashSet<>(
                    session.list("SELECT rootpage FROM sqlite_schema WHERE rootpage > 0", row -> row.getLong(1)));
            roots.add(1L);
            return roots;
        }
    }

    private void reopenUntilSound() {
        boolean sound = false;
        for (int start = 0; start < 3 && !sound; start++) {
            try (var library = Library.open(home)) {
                sound = library.check();
            } catch (LibraryException noticed) {
                assertEquals(LibraryException.Reason.DAMAGED, noticed.reason());
            }
        }
        assertTrue(sound);
    }

    @Test
    void takesFromTheBackupWhatTheFileDoesNotGive() throws IOException {
        backUp();
        Files.write(file, "This is no database.".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        try (var library = Library.open(home)) {
            assertEquals(Opening.State.SALVAGED, library.opening().state());
            assertEquals(FEEDS, library.feeds().size());
            assertEquals(STORIES, library.statuses().size());
            assertEquals(STORIES, library.stories(StoryFilter.ALL.savedOnly()).size());
            assertEquals(STORIES, library.articles(NOON).size());
        }
    }

    @Test
    void takesAnEarlierBackupWhereTheLatestIsDamagedToo() throws IOException {
        backUp();
        Files.move(home.resolve("backups/footnote-2026-11-20.json"), home.resolve("backups/footnote-2020-01-01.json"));
        Files.writeString(home.resolve("backups/footnote-2020-01-02.json"), "{");
        Files.delete(file);
        try (var library = Library.open(home)) {
            assertEquals(STORIES, library.stories(StoryFilter.ALL.savedOnly()).size());
            assertTrue(library.opening().messages().stream()
                    .anyMatch(said -> said.startsWith("footnote-2020-01-02.json cannot be read")));
        }
    }

    @Test
    void takesAnEmptyFileForALostLibraryWhereThereIsABackup() throws IOException {
        backUp();
        Files.write(file, new byte[0]);
        try (var library = Library.open(home)) {
            assertEquals(FEEDS, library.feeds().size());
        }
    }

    @Test
    void takesAMissingFileForALostLibraryWhereThereIsABackup() throws IOException {
        backUp();
        Files.delete(file);
        try (var library = Library.open(home)) {
            assertEquals(FEEDS, library.feeds().size());
            assertEquals(STORIES, library.stories(StoryFilter.ALL.savedOnly()).size());
            assertTrue(library.opening().messages().getFirst().startsWith("The library file was gone."));
        }
        try (var library = Library.open(home)) {
            assertEquals(Opening.State.READY, library.opening().state());
        }
    }

    @Test
    void beginsOnceMoreWhereASalvageWasKilledBeforeTheNewFileWasWhole() throws IOException, SQLException {
        backUp();
        Files.delete(file);
        try (var begun = Session.writing(new Place(home).fresh())) {
            Schema.upgrade(begun);
        }
        try (var library = Library.open(home)) {
            assertEquals(FEEDS, library.feeds().size());
            assertEquals(Opening.State.SALVAGED, library.opening().state());
        }
    }

    @Test
    void leavesTheLogOfTheDamagedFileOutWhereASalvageWasKilledBeforeItsEnd() throws IOException {
        var place = new Place(home);
        Files.copy(file, home.resolve("salvaged"));
        try (var library = Library.open(home)) {
            library.keep(health(1), List.of(stored(1, "late", "Late", "Late text. ".repeat(5_000))));
            Files.copy(place.log(), home.resolve("log"));
        }
        Files.delete(file);
        Files.move(home.resolve("salvaged"), place.salvaged());
        Files.move(home.resolve("log"), place.log());
        try (var library = Library.open(home)) {
            assertEquals(Opening.State.READY, library.opening().state());
            assertEquals(STORIES, library.articles(NOON).size());
            assertTrue(library.check());
        }
    }

    @Test
    void opensAnEmptyLibraryWhereNothingIsLeft() throws IOException {
        Files.write(file, new byte[50_000]);
        try (var library = Library.open(home)) {
            assertEquals(Opening.State.SALVAGED, library.opening().state());
            assertEquals(List.of(), library.feeds());
            assertFalse(library.opening().messages().isEmpty());
        }
    }

    @Test
    void neverFailsWhateverIsFlipped() throws IOException {
        var random = new Random(7);
        var whole = Files.readAllBytes(file);
        var states = new ArrayList<Opening.State>();
        for (int round = 0; round < 12; round++) {
            var bytes = whole.clone();
            for (int flip = 0; flip < 40; flip++) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(file, bytes);
            reopenUntilSound();
            try (var library = Library.open(home)) {
                states.add(library.opening().state());
                library.articles(NOON);
                library.stories(StoryFilter.ALL);
                library.search("text", 20);
            } catch (LibraryException noticed) {
                assertEquals(LibraryException.Reason.DAMAGED, noticed.reason());
            }
        }
        assertEquals(12, states.size());
    }
}
