package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.footnote.model.Topic;
import org.junit.jupiter.api.Test;

/// The sidebar without a pointer: one stop of Tab, however many feeds there are, and arrows within it.
class SidebarKeysScreenTest {
    private final DemoDesk desk = new DemoEdition().desk();

    private static List<Button> entries(FxScreen screen) {
        return FxScreen.onFx(() -> ((Pane) screen.scene().lookup(".entries"))
                .getChildren().stream()
                        .filter(Button.class::isInstance)
                        .map(Button.class::cast)
                        .toList());
    }

    private static Node owner(FxScreen screen) {
        return FxScreen.onFx(() -> screen.scene().getFocusOwner());
    }

    @Test
    void tabStopsOnceAtWhatIsChosen() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.model().shelf().show(new Shelf.OfTopic(Topic.BUSINESS)));
            screen.run(() -> screen.scene().lookup(".sidebar .more").requestFocus());
            screen.press(KeyCode.TAB);
            assertTrue(
                    owner(screen).getAccessibleText().startsWith("Business"),
                    owner(screen).getAccessibleText());
            screen.press(KeyCode.TAB);
            assertFalse(entries(screen).contains(owner(screen)), "the next stop is beyond the entries");
            screen.run(() ->
                    screen.scene().getFocusOwner().requestFocusTraversal(javafx.scene.TraversalDirection.PREVIOUS));
            assertTrue(owner(screen).getAccessibleText().startsWith("Business"), "and back");
        }
    }

    @Test
    void arrowsGoOnWithinIt() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            var all = entries(screen);
            screen.run(all.getFirst()::requestFocus);
            screen.press(KeyCode.DOWN);
            screen.press(KeyCode.DOWN);
            assertEquals(all.get(2), owner(screen));
            assertTrue(FxScreen.onFx(all.get(2)::isFocusVisible));
            screen.press(KeyCode.UP);
            assertEquals(all.get(1), owner(screen));
            screen.press(KeyCode.END);
            assertEquals(all.getLast(), owner(screen));
            screen.press(KeyCode.DOWN);
            screen.press(KeyCode.HOME);
            assertEquals(all.getFirst(), owner(screen));
            screen.press(KeyCode.DOWN);
            screen.press(KeyCode.ENTER);
            assertEquals(new Shelf.All(), screen.model().shelf().shown().get());
        }
    }

    @Test
    void theStopOfTabStaysWhileEntriesAreMadeAnew() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.model().shelf().show(new Shelf.All()));
            var changes = new ArrayList<Boolean>();
            screen.run(() -> ((Pane) screen.scene().lookup(".entries"))
                    .getChildren()
                    .addListener((ListChangeListener<Node>) change -> change.getList().stream()
                            .filter(entry -> entry.getAccessibleText() != null
                                    && entry.getAccessibleText().startsWith("All stories"))
                            .forEach(entry -> entry.focusTraversableProperty()
                                    .addListener((traversable, was, is) -> changes.add(is)))));
            var story = desk.news().stories().getFirst();
            screen.run(() -> screen.model().collect("To cite", story, true));
            screen.await(() -> screen.model().toast().shown().get() != null);
            assertTrue(entries(screen).stream().anyMatch(entry -> "To cite, 1".equals(entry.getAccessibleText())));
            assertEquals(List.of(), changes);
        }
    }

    @Test
    void entriesEndWhereTheyDoWithoutAScrollBar() {
        try (var high = FxScreen.open(desk, 1440, 1400);
                var low = FxScreen.open(desk, 1440, 500)) {
            assertFalse(hasScrollBar(high));
            assertTrue(hasScrollBar(low));
            assertEquals(ends(high), ends(low));
            for (var command : List.of("sidebarwider", "sidebarnarrower", "larger")) {
                for (var screen : List.of(high, low)) {
                    screen.run(() -> screen.window.commands().run(command));
                }
                assertEquals(ends(high), ends(low), 1, command);
            }
        }
    }

    private static boolean hasScrollBar(FxScreen screen) {
        return FxScreen.onFx(
                () -> screen.scene().lookup(".sidebar .scroll-bar:vertical").isVisible());
    }

    private static double ends(FxScreen screen) {
        var entry = entries(screen).getFirst();
        return FxScreen.onFx(() -> entry.localToScene(entry.getLayoutBounds()).getMaxX());
    }

    @Test
    void menusShowKeysThatTheyDoNotTake() {
        var print = ShownKey.item(new Command("share.print", "Print …", "Ctrl+P", () -> true, () -> {}));
        var refresh = ShownKey.item(new Command("refresh", "Refresh", "R  F5", () -> true, () -> {}));
        assertEquals("Print …", print.getText());
        assertEquals("Ctrl+P", print.getAccelerator().getDisplayText());
        assertFalse(print.getAccelerator().equals(refresh.getAccelerator()));
    }
}
