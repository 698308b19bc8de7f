package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.footnote.model.FeedHealth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What lies over the window keeps the focus until Escape takes it away; then the focus is where it was.
class OverlayFocusTest {
    private final DemoDesk desk = new DemoEdition().desk();

    private static Map<String, Consumer<FxScreen>> sheets() {
        return Map.of(
                "first run", screen -> screen.window.welcome(),
                "suggested feeds", screen -> screen.window.showBundled(),
                "palette", screen -> screen.window.showPalette(),
                "keys", screen -> screen.window.showKeys(),
                "about", screen -> screen.window.showAbout(),
                "another name", screen -> feedMenu(screen, "Rename"),
                "new folder", screen -> feedMenu(screen, "New folder"),
                "new collection", screen -> storyMenu(screen, "New collection"),
                "muted phrase", screen -> storyMenu(screen, "Stories with a word or phrase"));
    }

    @Test
    void theFocusStaysInThePageWhenAnotherStoryTakesThePlaceOfWhatHadIt() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.model().move(1, false));
            screen.await(() -> screen.scene().lookup(".citation") != null);
            screen.run(() -> screen.scene().lookup(".citation").requestFocus());
            screen.run(() -> screen.model().move(1, false));
            screen.settle();
            assertTrue(FxScreen.onFx(() -> screen.window.reading().isFocusWithin()));
        }
    }

    @Test
    void sheetsKeepTheFocusUntilEscape() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.type("j");
            var before = FxScreen.onFx(() -> screen.scene().getRoot().lookupAll(".entry").stream()
                    .skip(3)
                    .findFirst()
                    .orElseThrow());
            sheets().forEach((name, show) -> {
                screen.run(before::requestFocus);
                screen.run(() -> show.accept(screen));
                screen.await(() -> screen.window.sheet().isOpen());
                assertKept(screen, name);
                screen.press(KeyCode.ESCAPE);
                assertFalse(screen.window.sheet().isOpen(), name);
                assertEquals(before, owner(screen), name);
            });
        }
    }

    private static void assertKept(FxScreen screen, String name) {
        var first = owner(screen);
        assertWithin(screen, first);
        var forward = walk(screen, KeyCode.TAB, false);
        assertTrue(forward.contains(first), name + ": Tab comes round");
        assertEquals(forward, walk(screen, KeyCode.TAB, true), name + ": Shift+Tab goes the same way back");
        for (var arrow : List.of(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.LEFT, KeyCode.UP)) {
            walk(screen, arrow, false);
        }
    }

    @Test
    void showsWhereTheFocusIs() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.window.welcome());
            screen.await(() -> screen.window.sheet().isOpen());
            for (int step = 0; step < 3; step++) {
                screen.press(KeyCode.TAB);
                assertTrue(owner(screen).isFocusVisible());
            }
            screen.save("firstrun-focus-light", 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"find", "search"})
    void givesTheFocusBack(String command) {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.type("j");
            var before = FxScreen.onFx(() -> screen.scene().lookup(".rich-text-area .citation"));
            assertNotNull(before);
            screen.run(before::requestFocus);
            screen.run(() -> screen.window.commands().run(command));
            assertFalse(before.equals(owner(screen)));
            screen.press(KeyCode.ESCAPE);
            assertEquals(before, owner(screen));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings", "feeds", "offline"})
    void pagesOfTheWindowGiveTheFocusBack(String command) {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.type("j");
            var before = FxScreen.onFx(() -> screen.scene().lookup(".entry"));
            screen.run(before::requestFocus);
            screen.run(() -> screen.window.commands().run(command));
            assertFalse(before.equals(owner(screen)));
            screen.press(KeyCode.ESCAPE);
            assertEquals(before, owner(screen));
            screen.run(() -> screen.window.commands().run(command));
            var list = FxScreen.onFx(() -> screen.scene().lookup(".list-view"));
            screen.run(list::requestFocus);
            screen.type("j");
            assertEquals(list, owner(screen), "who has gone elsewhere stays there");
        }
    }

    @Test
    void beginsInTheList() {
        try (var screen = FxScreen.open(desk, 400, 700)) {
            screen.type("j");
            assertEquals("lantern", screen.model().selected().get());
        }
    }

    private static Set<Node> walk(FxScreen screen, KeyCode key, boolean shift) {
        var seen = screen.focused(key, shift, 60);
        seen.forEach(owner -> assertWithin(screen, owner));
        return seen;
    }

    private static Node owner(FxScreen screen) {
        return FxScreen.onFx(() -> screen.scene().getFocusOwner());
    }

    private static void assertWithin(FxScreen screen, Node node) {
        Node at = node;
        while (at != null && !at.equals(screen.window.sheet())) {
            at = at.getParent();
        }
        assertNotNull(at, node + " is not within the sheet");
    }

    private static void feedMenu(FxScreen screen, String name) {
        var feed = screen.model().news().get().feeds().getFirst();
        fire(screen.window.feedMenus().of(feed, FeedHealth.unknown(feed.id())), name);
    }

    private static void storyMenu(FxScreen screen, String name) {
        fire(screen.window.storyMenus().of(screen.model().news().get().stories().getFirst()), name);
    }

    private static void fire(List<MenuItem> items, String name) {
        items.stream()
                .flatMap(OverlayFocusTest::leaves)
                .filter(item -> String.valueOf(item.getText()).startsWith(name))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private static Stream<MenuItem> leaves(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream().flatMap(OverlayFocusTest::leaves) : Stream.of(item);
    }
}
