package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.footnote.library.Library;
import org.footnote.model.FeedKind;
import org.footnote.model.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// What the reader says about the grouping stands, also after a restart, until it is taken back.
class CorrectionsTest {
    @TempDir
    private Path home;

    @BeforeEach
    void refresh() throws IOException {
        NewsServer.fetchNoPages(home);
        try (var server = new NewsServer()) {
            try (var library = Library.open(home)) {
                for (var file : List.of("wire.xml", "daily.xml", "gazette.json", "regional.xml")) {
                    library.addFeed(server.address(file), file, "", FeedKind.PUBLISHER, "");
                }
            }
            try (var footnote = NewsServer.open(home)) {
                footnote.refresh().everything(progress -> {});
            }
        }
    }

    private static Story largest(Footnote footnote) {
        return footnote.snapshot().stories().stream()
                .max(Comparator.comparingInt(story -> story.sources().size()))
                .orElseThrow();
    }

    private static String storyOf(Footnote footnote, String article) {
        return footnote.snapshot().stories().stream()
                .filter(story -> story.sources().stream()
                        .anyMatch(source -> source.article().equals(article)))
                .map(Story::id)
                .findFirst()
                .orElseThrow();
    }

    /// How many decisions a backup holds.
    private static int decisionsIn(Path backup) {
        return new JsonMapper().readTree(backup).path("decisions").size();
    }

    @Test
    void aBackupBringsNoNetworkBack() {
        try (var library = Library.open(home)) {
            Supplier<Settings> usual = () -> Settings.DEFAULT;
            var presentation = new Presentation(library, NewsServer.MORNING, usual);
            var stories = new Stories(library, NewsServer.MORNING, usual);
            var screen = new Screen(Snapshot.EMPTY.withOffline(true));
            var backups = new Backups(library, stories, presentation, screen, NewsServer.MORNING);
            backups.restore(backups.backUp());
            assertFalse(screen.snapshot().stories().isEmpty());
            assertTrue(screen.snapshot().offline());
        }
    }

    @Test
    void whatIsTakenOutStaysOut() {
        var story = "";
        var article = "";
        try (var footnote = NewsServer.open(home)) {
            var before = largest(footnote);
            story = before.id();
            article = before.sources().getLast().article();
            footnote.corrections().notThisStory(before, before.sources().getLast());
            assertNotEquals(story, storyOf(footnote, article));
        }
        try (var footnote = NewsServer.open(home)) {
            assertNotEquals(story, storyOf(footnote, article));
        }
    }

    @Test
    void decisionsAreKeptUntilTheyAreTakenBack() {
        try (var footnote = NewsServer.open(home)) {
            var before = largest(footnote);
            var undo =
                    footnote.corrections().notThisStory(before, before.sources().getLast());
            assertEquals(1, decisionsIn(footnote.backups().backUp()));
            undo.undo();
            assertEquals(0, decisionsIn(footnote.backups().backUp()));
        }
    }

    @Test
    void whatABackupBringsBackIsObeyedAtOnce() {
        try (var footnote = NewsServer.open(home)) {
            var before = largest(footnote);
            var article = before.sources().getLast().article();
            var undo =
                    footnote.corrections().notThisStory(before, before.sources().getLast());
            var backup = footnote.backups().backUp();
            undo.undo();
            assertEquals(before.id(), storyOf(footnote, article));
            footnote.backups().restore(backup);
            assertNotEquals(before.id(), storyOf(footnote, article));
        }
    }

    @Test
    void whatIsTakenOutStaysOutThoughMoreIsPutToItAfterARestart() {
        var out = "";
        var in = "";
        try (var footnote = NewsServer.open(home)) {
            var before = largest(footnote);
            out = before.sources().getLast().article();
            in = before.sources().getFirst().article();
            footnote.corrections().notThisStory(before, before.sources().getLast());
        }
        try (var footnote = NewsServer.open(home)) {
            var apart = List.of(storyOf(footnote, out), storyOf(footnote, in));
            var single = footnote.snapshot().story(apart.getFirst()).orElseThrow();
            var other = footnote.snapshot().stories().stream()
                    .filter(story -> !apart.contains(story.id()))
                    .findFirst()
                    .orElseThrow();
            footnote.corrections().sameStory(single, other);
            assertNotEquals(storyOf(footnote, in), storyOf(footnote, out));
        }
    }

    @Test
    void whatWasTakenOutComesBackByUndo() {
        try (var footnote = NewsServer.open(home)) {
            var before = largest(footnote);
            var source = before.sources().getLast();
            footnote.corrections().notThisStory(before, source).undo();
            assertEquals(before.id(), storyOf(footnote, source.article()));
        }
    }

    @Test
    void aStoryKeepsItsNameThoughItsFirstSourceIsTakenOutAndPutBack() {
        try (var footnote = NewsServer.open(home)) {
            var before = largest(footnote);
            var source = before.sources().getFirst();
            var undo = footnote.corrections().notThisStory(before, source);
            assertEquals(
                    before.id(), storyOf(footnote, before.sources().getLast().article()));
            undo.undo();
            assertEquals(before.id(), storyOf(footnote, source.article()));
        }
    }

    @Test
    void whatIsPutBackHasTheNumberThatItHad() {
        try (var footnote = NewsServer.open(home)) {
            var before = largest(footnote);
            footnote.corrections()
                    .notThisStory(before, before.sources().getFirst())
                    .undo();
            assertEquals(numbers(before), numbers(largest(footnote)));
        }
    }

    private static List<String> numbers(Story story) {
        return story.sources().stream()
                .map(source -> source.number() + " " + source.article())
                .toList();
    }

    @Test
    void storiesThatAreTwoAgainAreAsTheReaderHadLeftThem() {
        try (var footnote = NewsServer.open(home)) {
            var stories = footnote.snapshot().stories();
            var two = List.of(stories.getFirst(), stories.getLast());
            var ids = two.stream().map(Story::id).toList();
            two.forEach(footnote.reading()::opened);
            footnote.reading().save(ids, true);
            var before = ids.stream().map(footnote.snapshot()::status).toList();
            footnote.corrections().sameStory(two.getFirst(), two.getLast()).undo();
            assertEquals(before, ids.stream().map(footnote.snapshot()::status).toList());
        }
    }

    @Test
    void whatIsOnlyTakenOutOfAStoryLeavesNothingNewInIt() {
        try (var footnote = NewsServer.open(home)) {
            var story = footnote.reading().told(largest(footnote));
            footnote.reading().opened(story);
            for (var source : story.sources()) {
                var undo = footnote.corrections().notThisStory(story, source);
                assertEquals(WhatIsNew.NOTHING, fresh(footnote, story.id()), "without " + source.title());
                undo.undo();
                assertEquals(WhatIsNew.NOTHING, fresh(footnote, story.id()), "again with " + source.title());
            }
        }
    }

    @Test
    void storiesThatWereReadHaveNothingNewInThemAsOneNorAsTwoAgain() {
        try (var footnote = NewsServer.open(home)) {
            var stories = footnote.snapshot().stories();
            var first = largest(footnote);
            var second = stories.stream()
                    .filter(other -> !other.id().equals(first.id()))
                    .findFirst()
                    .orElseThrow();
            List.of(first, second).forEach(footnote.reading()::opened);
            var undo = footnote.corrections().sameStory(first, second);
            var joined = largest(footnote);
            assertEquals(WhatIsNew.NOTHING, fresh(footnote, joined.id()), joined.headline());
            footnote.reading().opened(joined);
            undo.undo();
            for (var story : List.of(first, second)) {
                assertEquals(WhatIsNew.NOTHING, fresh(footnote, story.id()), story.headline());
            }
        }
    }

    private static WhatIsNew fresh(Footnote footnote, String id) {
        var story = footnote.snapshot().story(id).orElseThrow();
        return WhatIsNew.of(footnote.reading().told(story), footnote.snapshot().status(id));
    }

    @Test
    void twoStoriesBecomeOneAndTwoAgain() {
        try (var footnote = NewsServer.open(home)) {
            var stories = footnote.snapshot().stories();
            var first = stories.getFirst();
            var second = stories.getLast();
            assertFalse(first.id().equals(second.id()));
            var article = second.sources().getFirst().article();
            var other = first.sources().getFirst().article();
            var undo = footnote.corrections().sameStory(first, second);
            assertEquals(storyOf(footnote, other), storyOf(footnote, article));
            undo.undo();
            assertEquals(first.id(), storyOf(footnote, other));
            assertEquals(second.id(), storyOf(footnote, article));
            assertEquals(
                    stories.stream().map(CorrectionsTest::numbers).collect(Collectors.toSet()),
                    footnote.snapshot().stories().stream()
                            .map(CorrectionsTest::numbers)
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void theEditionStaysAsItIsWhileItIsCorrected() {
        try (var footnote = NewsServer.open(home)) {
            var edition = footnote.snapshot().today();
            var corrected = largest(footnote);
            footnote.corrections()
                    .notThisStory(corrected, corrected.sources().getLast())
                    .undo();
            assertEquals(edition, footnote.snapshot().today());
            var undo = footnote.corrections()
                    .notThisStory(corrected, corrected.sources().getLast());
            assertEquals(edition, footnote.snapshot().today());
            undo.undo();
            assertEquals(edition, footnote.snapshot().today());
        }
    }

    @Test
    void storiesOfTheEditionThatBecomeOneStandThereOnceAndComeBackByUndo() {
        try (var footnote = NewsServer.open(home)) {
            var edition = footnote.snapshot().today();
            var first = footnote.snapshot().story(edition.getFirst()).orElseThrow();
            var last = footnote.snapshot().story(edition.getLast()).orElseThrow();
            assertNotEquals(first.id(), last.id(), "there is something to join");
            var undo = footnote.corrections().sameStory(first, last);
            var joint = storyOf(footnote, first.sources().getFirst().article());
            assertEquals(joint, footnote.snapshot().today().getFirst());
            assertEquals(edition.size() - 1, footnote.snapshot().today().size());
            undo.undo();
            assertEquals(edition.size(), footnote.snapshot().today().size());
        }
    }

    @Test
    void aStoryOfOneSourceCannotBeTakenApart() {
        try (var footnote = NewsServer.open(home)) {
            var before = largest(footnote);
            var source = before.sources().getLast();
            footnote.corrections().notThisStory(before, source);
            var single = footnote.snapshot()
                    .story(storyOf(footnote, source.article()))
                    .orElseThrow();
            assertThrows(
                    FootnoteException.class,
                    () -> footnote.corrections()
                            .notThisStory(single, single.sources().getFirst()));
        }
    }
}
