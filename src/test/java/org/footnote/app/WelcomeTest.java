package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.footnote.model.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WelcomeTest {
    @TempDir
    private Path home;

    private Snapshot snapshot = Snapshot.EMPTY;

    @BeforeEach
    void open() {
        try (var footnote = Footnote.open(home)) {
            footnote.welcome();
            snapshot = footnote.snapshot();
        }
    }

    @Test
    void tellsTenMilestones() {
        assertEquals(Welcome.STORIES, snapshot.today());
        assertTrue(snapshot.welcome());
    }

    @Test
    void everyMilestoneHasSeveralSourcesAndCitedStatements() {
        for (var story : snapshot.stories()) {
            assertTrue(story.sources().size() >= 2, story.headline());
            assertTrue(story.brief().statements().size() >= 3, story.headline());
            assertTrue(
                    story.brief().statements().stream()
                            .noneMatch(statement -> statement.citations().isEmpty()),
                    story.headline());
            assertEquals(0, story.brief().dropped(), story.headline());
        }
    }

    /// The welcome edition is told in one hand: where its sources seem to differ, the wrong things were compared.
    @Test
    void noMilestoneHasSourcesThatDiffer() {
        for (var story : snapshot.stories()) {
            assertEquals(List.of(), story.brief().disagreements(), story.headline());
        }
    }

    @Test
    void standsThereAfterTheNextStart() {
        try (var footnote = Footnote.open(home)) {
            assertEquals(Welcome.STORIES, footnote.snapshot().today());
            assertTrue(footnote.snapshot().welcome());
            assertTrue(footnote.snapshot().feeds().isEmpty());
        }
    }

    @Test
    void headlinesDiffer() {
        var headlines = new HashSet<String>();
        snapshot.stories().stream().map(Story::headline).forEach(headlines::add);
        assertEquals(Welcome.STORIES.size(), headlines.size());
        assertFalse(headlines.contains(""));
    }
}
