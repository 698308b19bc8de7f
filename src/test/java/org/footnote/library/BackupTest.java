package org.footnote.library;

import static org.footnote.library.Samples.NOON;
import static org.footnote.library.Samples.fullText;
import static org.footnote.library.Samples.health;
import static org.footnote.library.Samples.id;
import static org.footnote.library.Samples.saved;
import static org.footnote.library.Samples.stored;
import static org.footnote.library.Samples.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.footnote.library.Shelves.StoryCollection;
import org.footnote.model.Body;
import org.footnote.model.FeedKind;
import org.footnote.model.GroupingDecision;
import org.footnote.model.Membership;
import org.footnote.model.MuteRule;
import org.footnote.model.Passage;
import org.footnote.model.ReadingStatus;
import org.footnote.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    Path home;

    @TempDir
    Path other;

    @TempDir
    Path third;

    private Path filledAndBackedUp() {
        try (var library = Library.open(home)) {
            library.addFeed("https://circuit.example/1", "One", "https://circuit.example/", FeedKind.LAB, "News");
            library.addFeed("https://circuit.example/2", "Two", "", FeedKind.PUBLISHER, "");
            library.keep(health(2), List.of(stored(2, "a", "A", "It costs 5."), stored(2, "b", "B", "Unsaved.")));
            library.keepFullText(id(2, "a"), fullText("It costs 5.", "And more."));
            var story = story("s", "Headline", NOON, "It costs 5.", id(2, "a"));
            library.keepStories(List.of(story), List.of(new Membership(id(2, "a"), "s", "")));
            library.keepStatuses(List.of(saved("s"), new ReadingStatus("t", true, false, NOON, List.of(), List.of())));
            library.decide(new GroupingDecision("a", "b", true));
            var shelves = library.shelves();
            shelves.collect(shelves.makeCollection("Papers").id(), "s");
            shelves.saveSearch("Chips", "chip is:unread");
            shelves.keepMuteRule(new MuteRule(0, MuteRule.Kind.STORY, "x", NOON));
            shelves.keepMuteRule(new MuteRule(0, MuteRule.Kind.PHRASE, "crypto", null));
            return library.backups().write(DAY);
        }
    }

    private static boolean holds(Library library, StoryCollection collection, String story) {
        return library.storyIds(StoryFilter.ALL.collection(collection.id())).contains(story);
    }

    @Test
    void bringsEverythingTheReaderMadeIntoAnEmptyLibrary() {
        var file = filledAndBackedUp();
        try (var from = Library.open(home);
                var into = Library.open(other)) {
            assertEquals(new RestoreReport(2, 1, 2, 6, false), into.backups().restore(file));
            assertEquals(from.feeds(), into.feeds());
            assertEquals(from.story("s"), into.story("s"));
            assertEquals(from.body(id(2, "a")), into.body(id(2, "a")));
            assertEquals(from.feedText(id(2, "a")), into.feedText(id(2, "a")));
            assertEquals(from.article(id(2, "a")), into.article(id(2, "a")));
            assertTrue(into.article(id(2, "b")).isEmpty());
            assertEquals(from.statuses(), into.statuses());
            assertEquals(from.decisions(), into.decisions());
            assertEquals(from.shelves().savedSearches(), into.shelves().savedSearches());
            assertEquals(from.shelves().muteRules(), into.shelves().muteRules());
            assertEquals(
                    List.of("Papers"),
                    into.shelves().collections().stream()
                            .filter(shelf -> holds(into, shelf, "s"))
                            .map(StoryCollection::name)
                            .toList());
            assertEquals(new RestoreReport(0, 0, 0, 0, false), into.backups().restore(file));
        }
    }

    @Test
    void whatACitationPointsIntoIsThereAlsoWhereTheTextHasChangedSince() {
        Path file;
        var passage = new Passage(id(1, "a"), 0, 11, "It costs 5.");
        try (var library = Library.open(home)) {
            library.addFeed("https://circuit.example/1", "One", "", FeedKind.PUBLISHER, "");
            library.keep(health(1), List.of(stored(1, "a", "A", "It costs 5.")));
            library.keepStories(List.of(story("s", "Headline", NOON, "It costs 5.", id(1, "a"))), List.of());
            library.keepStatuses(List.of(saved("s")));
            library.keep(health(1), List.of(stored(1, "a", "A", "It costs 6.")));
            library.keep(health(1), List.of(stored(1, "a", "A", "It costs 7.")));
            file = library.backups().write(DAY);
        }
        try (var from = Library.open(home);
                var into = Library.open(other)) {
            into.backups().restore(file);
            assertEquals("It costs 5.", into.textOf(passage).orElseThrow().text());
            assertEquals(earlier(from), earlier(into));
        }
    }

    private static List<Body> earlier(Library library) {
        return library.read(session -> new BodyTable(session)
                .earlier(new ArticleTable(session).rowOf(id(1, "a")).orElseThrow()));
    }

    @Test
    void takesWhatItKnowsOfABackupOfALaterVersionAndSaysSo() throws IOException {
        var later = later("\"readingGroups\": [{\"name\": \"New\"}],");
        try (var library = Library.open(other)) {
            assertEquals(new RestoreReport(2, 1, 2, 6, true), library.backups().restore(later));
        }
    }

    @Test
    void saysThatALaterVersionWroteWhatItCannotRead() throws IOException {
        var later = later("\"statuses\": [{\"story\": \"s\", \"opened\": \"week 12\"}],");
        try (var library = Library.open(other)) {
            var refused =
                    assertThrows(LibraryException.class, () -> library.backups().restore(later));
            assertEquals(LibraryException.Reason.NEWER, refused.reason());
            assertEquals(List.of(), library.feeds());
        }
    }

    private Path later(String more) throws IOException {
        var file = filledAndBackedUp();
        var text = Files.readString(file).replace("\"version\": 1,", "\"version\": 2, " + more);
        if (more.contains("\"statuses\"")) {
            text = text.replace("\n\"statuses\": [", "\n\"formerStatuses\": [");
        }
        return Files.writeString(home.resolve("later.json"), text);
    }

    @Test
    void whatIsSavedHasTheIdsOfItsFeedsWhereTheseHaveOtherNumbers() {
        Path file;
        try (var library = Library.open(home)) {
            var one = library.addFeed("https://circuit.example/1", "One", "", FeedKind.PUBLISHER, "");
            var two = library.addFeed("https://circuit.example/2", "Two", "", FeedKind.PUBLISHER, "");
            keepSaved(library, one.id(), two.id());
            file = library.backups().write(DAY);
        }
        try (var library = Library.open(other);
                var expected = Library.open(third)) {
            library.addFeed("https://circuit.example/2", "Two", "", FeedKind.PUBLISHER, "");
            library.addFeed("https://circuit.example/1", "One", "", FeedKind.PUBLISHER, "");
            keepSaved(expected, 2, 1);
            library.backups().restore(file);
            assertEquals(expected.articles(Instant.EPOCH), library.articles(Instant.EPOCH));
            assertEquals(expected.memberships(Instant.EPOCH), library.memberships(Instant.EPOCH));
            assertEquals(told(expected), told(library));
            assertEquals(expected.statuses(), library.statuses());
            assertEquals(expected.decisions(), library.decisions());
            assertEquals(expected.shelves().muteRules(), library.shelves().muteRules());
            assertEquals(
                    expected.storyIds(StoryFilter.ALL.collection(1)), library.storyIds(StoryFilter.ALL.collection(1)));
            assertEquals(new RestoreReport(0, 0, 0, 0, false), library.backups().restore(file));
        }
    }

    private static List<String> told(Library library) {
        return library.stories(StoryFilter.ALL).stream()
                .map(story -> story.id() + " of "
                        + story.sources().stream().map(Source::article).toList() + " " + story.brief())
                .toList();
    }

    /// An entry of each feed, of the same name, in stories that are made from their ids; the second is a copy.
    private static void keepSaved(Library library, long one, long two) {
        var first = id(one, "1");
        var second = id(two, "1");
        library.keep(health(one), List.of(stored(one, "1", "First", "It costs 5.")));
        library.keep(health(two), List.of(stored(two, "1", "Second", "It costs 6.")));
        var grouped = "s-" + first;
        var curated = "c-" + second;
        library.keepStories(
                List.of(
                        story(grouped, "Headline", NOON, "It costs 5.", first, second),
                        story(curated, "Curated", NOON.minusSeconds(1), "It costs 6.", second)),
                List.of(new Membership(first, grouped, ""), new Membership(second, grouped, first)));
        library.keepStatuses(List.of(
                new ReadingStatus(curated, true, true, NOON, List.of("Seen."), List.of(second)),
                new ReadingStatus(grouped + "-2", true, false, NOON, List.of(), List.of(first, second))));
        library.decide(new GroupingDecision(first, second, true));
        library.shelves().keepMuteRule(new MuteRule(0, MuteRule.Kind.STORY, grouped + "-3", NOON));
        library.shelves().collect(library.shelves().makeCollection("Papers").id(), grouped);
    }

    @Test
    void aFeedThatWasRemovedHereComesBackUnderItsNumber() {
        var file = filledAndBackedUp();
        try (var library = Library.open(other)) {
            library.addFeed("https://circuit.example/3", "Three", "", FeedKind.PUBLISHER, "");
            var removed = library.addFeed("https://circuit.example/1", "Before", "", FeedKind.PUBLISHER, "");
            library.removeFeed(removed.id());
            library.backups().restore(file);
            var feed = library.feeds().stream()
                    .filter(one -> one.address().equals(removed.address()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(removed.id(), feed.id());
            assertEquals("One", feed.title());
            assertEquals("News", feed.folder());
        }
    }

    @Test
    void leavesNoHalfBackupsBehind() throws IOException {
        try (var library = Library.open(home)) {
            Files.createDirectories(home.resolve("backups/footnote-2026-11-20.json/in the way"));
            assertThrows(LibraryException.class, () -> library.backups().write(DAY));
            library.backups().write(DAY.plusDays(1));
        }
        try (var files = Files.list(home.resolve("backups"))) {
            assertEquals(
                    List.of("footnote-2026-11-20.json", "footnote-2026-11-21.json"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void anInterruptedBackupIsNoFullDisk() {
        try (var library = Library.open(home)) {
            Thread.currentThread().interrupt();
            var ended =
                    assertThrows(LibraryException.class, () -> library.backups().write(DAY));
            assertTrue(Thread.interrupted());
            assertEquals(LibraryException.Reason.CLOSED, ended.reason());
            library.backups().write(DAY);
        }
    }

    @Test
    void restoresOnlyWhatIsMissing() {
        var file = filledAndBackedUp();
        try (var library = Library.open(home)) {
            library.removeFeed(1);
            library.keepStatuses(List.of(ReadingStatus.untouched("s")));
            assertEquals(new RestoreReport(1, 0, 1, 0, false), library.backups().restore(file));
            assertEquals(2, library.feeds().size());
            assertTrue(library.status("s").saved());
        }
    }

    @Test
    void whatTheReaderHasDecidedSinceStands() {
        var file = filledAndBackedUp();
        try (var library = Library.open(home)) {
            var since = new GroupingDecision("b", "a", false);
            library.decide(since);
            library.backups().restore(file);
            assertEquals(List.of(since), library.decisions());
        }
    }

    @Test
    void whatAFeedHasChangedSinceStands() {
        var file = filledAndBackedUp();
        try (var library = Library.open(home)) {
            library.keep(health(2), List.of(stored(2, "a", "Corrected", "Corrected text.")));
            var story = library.story("s").orElseThrow().withSetAside("for a test");
            library.keepStories(List.of(story), List.of());
            library.backups().restore(file);
            assertEquals("Corrected", library.article(id(2, "a")).orElseThrow().title());
            assertEquals(story, library.story("s").orElseThrow());
        }
    }

    @Test
    void keepsSevenDays() {
        try (var library = Library.open(home, noonOf(DAY.plusDays(8)))) {
            for (int day = 0; day < 9; day++) {
                library.backups().write(DAY.plusDays(day));
            }
            library.backups().write(DAY.plusDays(8));
            var names = library.backups().list().stream()
                    .map(file -> file.getFileName().toString())
                    .toList();
            assertEquals(7, names.size());
            assertEquals("footnote-2026-11-28.json", names.getFirst());
            assertEquals("footnote-2026-11-22.json", names.getLast());
        }
    }

    @Test
    void whatOnlyLooksLikeABackupOfADayIsLeftAlone() throws IOException {
        var folder = Files.createDirectories(home.resolve("backups"));
        var others = List.of(
                Files.writeString(folder.resolve("footnote-2026-02-30.json"), "{}"),
                Files.writeString(folder.resolve("footnote-notes.json"), "{}"),
                Files.createDirectory(folder.resolve("footnote-2026-01-01.json")));
        try (var library = Library.open(home, noonOf(DAY.plusDays(8)))) {
            for (int day = 0; day < 9; day++) {
                library.backups().write(DAY.plusDays(day));
            }
            assertEquals(7, library.backups().list().size());
            assertTrue(library.backups().list().stream().noneMatch(others::contains));
        }
        assertTrue(others.stream().allMatch(Files::exists));
    }

    @Test
    void backupsOfAClockThatHasBeenSetBackComeLast() {
        try (var library = Library.open(home, noonOf(DAY))) {
            for (int day = 0; day < 9; day++) {
                library.backups().write(DAY.plusYears(9).plusDays(day));
            }
            var yesterday = library.backups().write(DAY.minusDays(1));
            var today = library.backups().write(DAY);
            assertEquals(List.of(today, yesterday), library.backups().list().subList(0, 2));
            assertEquals(7, library.backups().list().size());
        }
    }

    private static InstantSource noonOf(LocalDate day) {
        return InstantSource.fixed(
                day.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant());
    }

    @Test
    void refusesWhatIsNoBackup() throws IOException {
        var file = Files.writeString(home.resolve("x.json"), "{\"feeds\": [{}]}");
        var cut = Files.writeString(other.resolve("cut.json"), "{\"footnote\": \"backup\", \"feeds\": [");
        var timeless = Files.writeString(
                other.resolve("timeless.json"),
                "{\"footnote\": \"backup\", \"statuses\": [{\"story\": \"s\", \"opened\": \"yesterday\"}]}");
        try (var library = Library.open(home)) {
            for (var bad : List.of(file, cut, home.resolve("missing.json"), timeless)) {
                var refused = assertThrows(
                        LibraryException.class, () -> library.backups().restore(bad));
                assertEquals(LibraryException.Reason.NO_BACKUP, refused.reason());
            }
        }
        assertFalse(Files.exists(new Place(home).damageNote()), "the library itself is well");
    }
}
