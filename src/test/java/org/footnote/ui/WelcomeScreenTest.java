package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import org.footnote.app.Snapshot;
import org.footnote.model.Topic;
import org.junit.jupiter.api.Test;

/// From the welcome edition to the reader's first own one.
class WelcomeScreenTest {
    private final DemoDesk desk = new DemoEdition().desk();
    private final Snapshot edition = desk.news();
    private final OddStories odd = new OddStories();

    private FxScreen openWelcome() {
        desk.show(DemoEdition.welcome(DemoEdition.withStories(
                edition,
                List.of(
                        odd.plain("welcome-one", "A milestone of long ago", Topic.MODELS_RESEARCH),
                        odd.plain("welcome-two", "Another milestone", Topic.MODELS_RESEARCH)))));
        var screen = FxScreen.open(desk, 1440, 900);
        screen.run(() -> screen.window.restore(Map.of()));
        assertEquals("welcome-one", screen.model().selected().get());
        return screen;
    }

    @Test
    void theFirstEditionIsShownWithItsFirstStory() {
        try (var screen = openWelcome()) {
            desk.show(edition);
            screen.await(() ->
                    edition.today().getFirst().equals(screen.model().selected().get()));
            assertFalse(desk.news().status("welcome-one").read());
        }
    }

    @Test
    void theFirstEditionIsThereUnderAPageOfTheWindowToo() {
        for (var page : List.of("feeds", "settings", "offline")) {
            try (var screen = openWelcome()) {
                screen.run(() -> screen.window.commands().run(page));
                desk.show(edition);
                screen.await(() -> edition.today()
                        .getFirst()
                        .equals(screen.model().selected().get()));
                assertTrue(screen.model().reading().page().get().isOfWindow(), page + " stays");
                screen.press(KeyCode.ESCAPE);
                assertEquals(
                        edition.today().getFirst(),
                        screen.model().reading().story().orElseThrow().story().id());
            }
        }
    }

    @Test
    void aWelcomeStoryThatTheReaderHasOpenedStays() {
        try (var screen = openWelcome()) {
            screen.type("j");
            screen.await(() -> "welcome-two".equals(screen.model().selected().get()));
            desk.show(edition);
            screen.await(() -> screen.model().cards().size() == edition.today().size());
            screen.settle();
            assertEquals("welcome-two", screen.model().selected().get());
        }
    }

    @Test
    void theWelcomeEditionIsNotCountedAsUnstored() {
        try (var screen = openWelcome()) {
            assertEquals(List.of("Refresh"), FxScreen.onFx(() -> status(screen)));
            desk.show(edition);
            screen.await(() -> status(screen).size() == 2);
        }
    }

    private static List<String> status(FxScreen screen) {
        return screen.scene().getRoot().lookupAll(".status .hyperlink").stream()
                .filter(Node::isVisible)
                .map(link -> ((Hyperlink) link).getText())
                .toList();
    }
}
