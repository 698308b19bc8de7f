package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.footnote.library.ImageStore.Size;
import org.footnote.library.Library;
import org.footnote.library.Retention;
import org.footnote.library.StoryFilter;
import org.footnote.model.Edition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HousekeepingTest {
    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    @TempDir
    private Path home;

    private final Clock clock = Clock.fixed(NOW, ZoneId.systemDefault());
    private Library library;
    private Settings settings;
    private Housekeeping housekeeping;

    @BeforeEach
    void open() {
        library = Library.open(home, clock);
        settings = Settings.DEFAULT.withKeepDays(30);
        housekeeping = new Housekeeping(library, clock, () -> settings);
        keep("old", 90);
        keep("new", 1);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void keep(String id, int daysAgo) {
        PlainStory.keep(library, id, NOW.minus(Duration.ofDays(daysAgo)));
    }

    @Test
    void writesABackupAndLetsGoOfWhatIsOldOnceADay() {
        assertTrue(housekeeping.daily());
        assertEquals(1, library.backups().list().size());
        assertEquals(List.of("new"), library.storyIds(StoryFilter.ALL));
        keep("older", 100);
        assertFalse(housekeeping.daily());
        assertEquals(Set.of("new", "older"), Set.copyOf(library.storyIds(StoryFilter.ALL)));
    }

    @Test
    void letsGoOfPicturesForWhichThereIsNoMoreRoomButForThoseOfTheEdition() {
        library.retain(new Retention(30, 0, Set.of(), 0, Set.of()));
        library.pictures().keep("a", Size.READING, "shown", new byte[] {1}, 1, 1);
        library.pictures().keep("b", Size.READING, "new", new byte[] {2}, 1, 1);
        library.keepEdition(new Edition(LocalDate.now(clock), NOW, List.of("new")));
        settings = settings.withOfflineMegabytes(0);
        assertTrue(housekeeping.daily());
        assertEquals(Set.of("b"), library.pictures().addresses(Size.READING));
        assertEquals(List.of("new"), library.storyIds(StoryFilter.ALL));
    }

    @Test
    void whatWasInterruptedIsDoneTheNextTime() {
        Thread.currentThread().interrupt();
        var done = housekeeping.daily();
        assertTrue(Thread.interrupted());
        assertFalse(done);
        assertEquals(List.of(), library.backups().list());
        assertTrue(housekeeping.daily());
        assertEquals(1, library.backups().list().size());
    }

    @Test
    void saysNothingWhereTheLibraryIsClosedMeanwhile() {
        library.close();
        assertFalse(housekeeping.daily());
    }

    @Test
    void makesRoomAlsoWhereNoBackupCanBeWritten() throws IOException {
        Files.writeString(home.resolve("backups"), "no folder");
        assertTrue(housekeeping.daily());
        assertEquals(List.of("new"), library.storyIds(StoryFilter.ALL));
    }
}
