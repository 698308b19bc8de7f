package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.footnote.ui.ReadingModel.SourceOpen;
import org.footnote.ui.ReadingModel.StoryOpen;
import org.junit.jupiter.api.Test;

/// The way from the list to a story, to a passage and back.
class StoryScreenTest {
    @Test
    void keysWalkTheListAndMarkRead() {
        try (var screen = FxScreen.open(new DemoEdition().desk(), 1440, 900)) {
            screen.type("jj");
            assertEquals("chips", screen.model().selected().get());
            screen.await(() -> screen.desk.news().status("chips").read());
            screen.type("k");
            assertEquals("lantern", screen.model().selected().get());
            screen.save("story-light", 1);
            screen.type("t");
            screen.save("story-dark", 1);
            screen.type("n");
            assertEquals("senate", screen.model().selected().get());
        }
    }

    @Test
    void digitOpensThePassageAndEscapeGoesBack() {
        try (var screen = FxScreen.open(new DemoEdition().desk(), 1440, 900)) {
            screen.type("j3");
            screen.await(() -> screen.model().reading().page().get() instanceof SourceOpen);
            screen.save("source-light", 1);
            screen.press(KeyCode.ESCAPE);
            assertTrue(screen.model().reading().page().get() instanceof StoryOpen);
        }
    }

    @Test
    void citationShowsItsCardAndOpensItsSentence() {
        try (var screen = FxScreen.open(new DemoEdition().desk(), 1440, 900)) {
            screen.type("j");
            var marks = FxScreen.onFx(() -> List.copyOf(screen.scene().getRoot().lookupAll(".citation")));
            screen.run(() -> marks.get(3).requestFocus());
            screen.save("card-light", 1);
            screen.run(() -> ((CitationMark) marks.get(3)).fire());
            screen.await(
                    () -> screen.model().reading().page().get() instanceof SourceOpen open && open.citation() != null);
            screen.save("passage-light", 1);
        }
    }

    @Test
    void shadowOfACardDoesNotCoverItsNumber() {
        try (var screen = FxScreen.open(new DemoEdition().desk(), 1440, 900)) {
            screen.type("j");
            var marks = FxScreen.onFx(() -> List.copyOf(screen.scene().getRoot().lookupAll(".citation")));
            screen.run(() -> marks.get(3).requestFocus());
            var place =
                    FxScreen.onFx(() -> marks.get(3).localToScene(marks.get(3).getLayoutBounds()));
            boolean covered = FxScreen.onFx(() -> {
                var card = screen.scene().lookup(".citation-card");
                return card.contains(card.sceneToLocal(place.getCenterX(), place.getCenterY()));
            });
            assertFalse(covered);
        }
    }

    @Test
    void linksAreReachedAndOpenedByKeyboard() {
        try (var screen = FxScreen.open(new DemoEdition().desk(), 1440, 900)) {
            screen.type("j1");
            screen.await(() -> screen.model().reading().page().get() instanceof SourceOpen);
            screen.press(KeyCode.TAB);
            screen.type("l");
            assertEquals("https://archive.example.org/lantern-r", hint(screen));
            screen.save("link-light", 1);
            screen.press(KeyCode.ENTER);
            screen.await(() -> screen.browsed.equals(List.of("https://archive.example.org/lantern-r")));
            screen.type("L");
            assertEquals("https://example.org/report.pdf", hint(screen));
            screen.press(KeyCode.TAB);
            screen.press(KeyCode.TAB);
            assertEquals("", hint(screen));
        }
    }

    private static String hint(FxScreen screen) {
        return FxScreen.onFx(() -> ((Label) screen.scene().lookup(".link-hint")).getText());
    }
}
