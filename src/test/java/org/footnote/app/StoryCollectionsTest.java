package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.footnote.model.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Collections can be made, named and deleted, and each of it taken back.
class StoryCollectionsTest {
    @TempDir
    private Path home;

    private Footnote footnote;
    private String first = "";
    private String second = "";

    @BeforeEach
    void open() {
        footnote = Footnote.open(home);
        footnote.welcome();
        var ids = footnote.snapshot().stories().stream().map(Story::id).toList();
        first = ids.getFirst();
        second = ids.get(1);
    }

    @AfterEach
    void close() {
        footnote.close();
    }

    @Test
    void undoOfTheFirstStoryTakesTheCollectionAway() {
        var undo = footnote.collections().add("Robots", first);
        assertEquals(Map.of("Robots", List.of(first)), collections());
        undo.undo();
        assertEquals(Map.of(), collections());
    }

    @Test
    void undoOfTheFirstStoryLeavesWhatCameLater() {
        var undo = footnote.collections().add("Robots", first);
        footnote.collections().add("Robots", second);
        undo.undo();
        assertEquals(Map.of("Robots", List.of(second)), collections());
    }

    @Test
    void deletingTakesNoStoryAwayAndCanBeTakenBack() {
        footnote.collections().add("Robots", first);
        footnote.collections().add("Robots", second);
        var before = collections();
        var stories = footnote.snapshot().stories();
        var undo = footnote.collections().delete("Robots");
        assertEquals(Map.of(), collections());
        assertEquals(stories, footnote.snapshot().stories());
        undo.undo();
        assertEquals(before, collections());
    }

    @Test
    void whatWasPutInComesOutAgainAlsoWhereTheCollectionWasBroughtBackSince() {
        var undo = footnote.collections().add("Robots", first);
        footnote.collections().delete("Robots").undo();
        undo.undo();
        assertEquals(Map.of(), collections());
    }

    @Test
    void renamesAndTakesItBack() {
        footnote.collections().add("Robots", first);
        var undo = footnote.collections().rename("Robots", "Machines");
        assertEquals(Map.of("Machines", List.of(first)), collections());
        undo.undo();
        assertEquals(Map.of("Robots", List.of(first)), collections());
    }

    @Test
    void noTwoHaveOneName() {
        footnote.collections().add("Robots", first);
        footnote.collections().add("Machines", second);
        assertThrows(FootnoteException.class, () -> footnote.collections().rename("Robots", "Machines"));
        assertEquals(Map.of("Robots", List.of(first), "Machines", List.of(second)), collections());
    }

    private Map<String, List<String>> collections() {
        return footnote.snapshot().collections();
    }
}
