package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.css.PseudoClass;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// Feeds go into folders and out of them, with the mouse and with the keyboard.
class FoldersScreenTest {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final DemoDesk desk = new DemoEdition().desk();

    @Test
    void dragsAFeedIntoAFolderAndOutAgain() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.model().feeds().move(desk.news().feeds().get(4), "Letters"));
            screen.await(() -> folder(4).equals("Letters"));
            var wire = entry(screen, "Coastal Wire");
            var letters = head(screen, "Letters");
            drag(screen, wire, letters);
            screen.save("drag-light", 1);
            assertTrue(FxScreen.onFx(() -> screen.scene().lookup(".drag-shadow").isVisible()));
            assertTrue(letters.getPseudoClassStates().contains(TARGET));
            drop(screen, wire, letters);
            screen.await(() -> folder(1).equals("Letters"));
            assertFalse(
                    FxScreen.onFx(() -> screen.scene().lookup(".drag-shadow").isVisible()));
            wire = entry(screen, "Coastal Wire");
            drag(screen, wire, entry(screen, "Almanac"));
            drop(screen, wire, entry(screen, "Almanac"));
            screen.await(() -> folder(1).isEmpty());
            screen.press(KeyCode.Z, false, true);
            screen.await(() -> folder(1).equals("Letters"));
        }
    }

    @Test
    void headOfAFolderShowsTheStoriesOfItsFeeds() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.model().feeds().move(desk.news().feeds().get(1), "Letters"));
            screen.await(() -> folder(1).equals("Letters"));
            screen.run(((Button) head(screen, "Letters"))::fire);
            assertEquals(
                    new Shelf.OfFolder("Letters"),
                    screen.model().shelf().shown().get());
            var feed = desk.news().feeds().get(1).id();
            assertEquals(
                    desk.news().storyFeeds().values().stream()
                            .filter(feeds -> feeds.contains(feed))
                            .count(),
                    screen.model().cards().size());
        }
    }

    @Test
    void dropBesideEveryFolderChangesNothing() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            var wire = entry(screen, "Coastal Wire");
            drag(screen, wire, screen.scene().lookup(".reading"));
            drop(screen, wire, screen.scene().lookup(".reading"));
            screen.settle();
            assertEquals("", folder(1));
            assertFalse(desk.done.toString().contains("update"));
        }
    }

    @Test
    void movesAFeedFromItsMenu() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.model().feeds().move(desk.news().feeds().get(4), "Letters"));
            screen.await(() -> folder(4).equals("Letters"));
            var entry = entry(screen, "Coastal Wire");
            screen.run(() -> {
                entry.requestFocus();
                // As the menu key does.
                entry.fireEvent(
                        new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 100, 450, true, null));
            });
            screen.run(() -> {
                var menu = Window.getWindows().stream()
                        .filter(ContextMenu.class::isInstance)
                        .map(ContextMenu.class::cast)
                        .findFirst()
                        .orElseThrow();
                var folders = menu.getItems().stream()
                        .filter(Menu.class::isInstance)
                        .map(Menu.class::cast)
                        .filter(item -> item.getText().equals("Folder"))
                        .findFirst()
                        .orElseThrow();
                folders.getItems().getFirst().fire();
                menu.hide();
            });
            screen.await(() -> folder(1).equals("Letters"));
        }
    }

    private String folder(int feed) {
        return desk.news().feeds().get(feed).folder();
    }

    private static Node entry(FxScreen screen, String name) {
        return FxScreen.onFx(() -> screen.scene().getRoot().lookupAll(".entry").stream()
                .filter(node -> String.valueOf(node.getAccessibleText()).startsWith(name))
                .findFirst()
                .orElseThrow());
    }

    private static Node head(FxScreen screen, String folder) {
        return FxScreen.onFx(() -> screen.scene().getRoot().lookupAll(".caption").stream()
                .filter(node -> node instanceof javafx.scene.control.Labeled label
                        && label.getText().equals(folder))
                .findFirst()
                .orElseThrow());
    }

    /// Presses on one thing and moves to another, button held.
    private static void drag(FxScreen screen, Node from, Node to) {
        var start = centre(from);
        var end = centre(to);
        screen.run(() -> {
            from.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, start, true));
            from.fireEvent(mouse(MouseEvent.DRAG_DETECTED, start, true));
            for (int step = 1; step <= 4; step++) {
                from.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, start.interpolate(end, step / 4.0), true));
            }
        });
    }

    private static void drop(FxScreen screen, Node from, Node to) {
        screen.run(() -> from.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, centreNow(to), false)));
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, Point2D at, boolean down) {
        return new MouseEvent(
                type,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                down,
                false,
                false,
                false,
                false,
                false,
                null);
    }

    private static Point2D centre(Node node) {
        return FxScreen.onFx(() -> centreNow(node));
    }

    private static Point2D centreNow(Node node) {
        var bounds = node.localToScene(node.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }
}
