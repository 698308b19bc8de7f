package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.footnote.library.Library;
import org.footnote.model.Edition;
import org.footnote.model.MuteRule;
import org.footnote.model.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A window begins with the stories of its first screen; the others follow.
class BeginTest {
    @TempDir
    private Path home;

    private Snapshot whole = Snapshot.EMPTY;

    @BeforeEach
    void keepTenStoriesAndAnEditionOfThree() {
        try (var footnote = NewsServer.open(home)) {
            footnote.welcome();
        }
        try (var library = Library.open(home)) {
            library.keepEdition(new Edition(
                    LocalDate.now(NewsServer.MORNING), NewsServer.MORNING.instant(), Welcome.STORIES.subList(2, 5)));
        }
        try (var footnote = NewsServer.open(home)) {
            whole = footnote.snapshot();
        }
    }

    private Footnote begin() {
        return Footnote.begin(home, NewsServer.MORNING);
    }

    private static List<String> ids(Snapshot snapshot) {
        return snapshot.stories().stream().map(Story::id).toList();
    }

    @Test
    void beginsWithTheStoriesOfTheEdition() {
        try (var footnote = begin()) {
            assertEquals(Welcome.STORIES.subList(2, 5), footnote.snapshot().today());
            assertEquals(3, footnote.snapshot().stories().size());
            assertFalse(footnote.snapshot().whole());
            assertEquals(
                    new Snapshot.Unread(0, 3, java.util.Map.of(), java.util.Map.of()),
                    footnote.snapshot().unread());
        }
    }

    @Test
    void isWhatItWouldHaveBeenOnceItIsComplete() {
        try (var footnote = begin()) {
            var begun = footnote.snapshot();
            var heard = new ArrayList<Snapshot>();
            footnote.onChange(heard::add);
            footnote.complete();
            footnote.complete();
            assertEquals(List.of(whole), heard);
            assertEquals(10, whole.unread().all());
            begun.stories()
                    .forEach(story -> assertSame(
                            story, footnote.snapshot().story(story.id()).orElseThrow()));
        }
    }

    @Test
    void whatIsChangedIsChangedInTheWhole() {
        try (var footnote = begin()) {
            var other = Welcome.STORIES.getLast();
            footnote.reading().save(List.of(other), true);
            assertTrue(footnote.snapshot().whole());
            assertEquals(ids(whole), ids(footnote.snapshot()));
            assertEquals(
                    List.of(other),
                    footnote.exports().saved().stream().map(Story::id).toList());
        }
    }

    @Test
    void whatIsLookedUpIsLookedUpInTheWhole() {
        try (var footnote = NewsServer.open(home)) {
            footnote.reading().save(List.of(Welcome.STORIES.getLast()), true);
            footnote.mutes().mute(MuteRule.Kind.PHRASE, "AlexNet");
        }
        try (var footnote = begin()) {
            assertEquals(1, footnote.exports().saved().size());
        }
    }

    @Test
    void opensWithAllWhereNothingOfTheEditionIsThere() {
        try (var library = Library.open(home)) {
            library.keepEdition(
                    new Edition(LocalDate.now(NewsServer.MORNING), NewsServer.MORNING.instant(), List.of("gone")));
        }
        try (var footnote = begin()) {
            assertTrue(footnote.snapshot().whole());
            assertEquals(ids(whole), ids(footnote.snapshot()));
        }
    }

    @Test
    void aHomeWithoutStoriesIsWhole(@TempDir Path empty) {
        try (var footnote = Footnote.begin(empty, NewsServer.MORNING)) {
            assertTrue(footnote.snapshot().whole());
            footnote.welcome();
            assertNotEquals(List.of(), footnote.snapshot().stories());
        }
    }
}
