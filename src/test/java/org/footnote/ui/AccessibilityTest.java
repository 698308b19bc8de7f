package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Walks the scene graph in every state: whatever takes the focus has a name, and focusing never marks read.
class AccessibilityTest {
    private final DemoDesk desk = new DemoEdition().desk();

    @Test
    void everythingThatTakesTheFocusHasAName() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            assertNamed(screen, "empty");
            screen.type("j");
            assertNamed(screen, "story");
            screen.type("1");
            screen.await(() -> screen.model().reading().page().get() instanceof ReadingModel.SourceOpen);
            assertNamed(screen, "source");
            for (var page : List.of("feeds", "settings", "palette", "find")) {
                screen.run(() -> screen.window.commands().run(page));
                assertNamed(screen, page);
                screen.press(KeyCode.ESCAPE);
            }
            screen.type("?");
            assertNamed(screen, "keys");
        }
    }

    @Test
    void focusGoesThroughTheWholeWindowAndMarksNothingRead() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.type("j");
            screen.await(() -> desk.news().status("lantern").read());
            int unread = desk.news().unread().all();
            var visited = new ArrayList<Node>();
            for (int step = 0; step < 45; step++) {
                screen.press(KeyCode.TAB);
                var owner = FxScreen.onFx(() -> screen.scene().getFocusOwner());
                if (owner != null && !visited.contains(owner)) {
                    visited.add(owner);
                }
            }
            assertEquals(unread, desk.news().unread().all());
            assertFalse(visited.stream().noneMatch(node -> node.getStyleClass().contains("citation")), "citations");
            assertFalse(visited.stream().noneMatch(node -> node.getStyleClass().contains("entry")), "shelves");
            assertFalse(visited.stream().noneMatch(TextField.class::isInstance), "search");
        }
    }

    @Test
    void nothingThatLiesUnderAnotherPageTakesTheFocus() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.type("j");
            screen.type("1");
            screen.await(() -> screen.model().reading().page().get() instanceof ReadingModel.SourceOpen);
            assertEquals(List.of(), citations(screen), "source");
            for (var page : List.of("feeds", "settings", "offline")) {
                screen.run(() -> screen.window.commands().run(page));
                assertEquals(List.of(), citations(screen), page);
                screen.press(KeyCode.ESCAPE);
            }
            assertTrue(screen.model().reading().page().get() instanceof ReadingModel.SourceOpen);
            screen.press(KeyCode.ESCAPE);
            assertFalse(citations(screen).isEmpty());
        }
    }

    /// The numbers at which the focus can stop.
    private static List<String> citations(FxScreen screen) {
        return FxScreen.onFx(() -> screen.scene().getRoot().lookupAll(".citation").stream()
                .filter(AccessibilityTest::isSeen)
                .filter(Node::isFocusTraversable)
                .map(Node::getAccessibleText)
                .toList());
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static void assertNamed(FxScreen screen, String state) {
        var nameless = FxScreen.onFx(() -> {
            var found = new ArrayList<String>();
            collect(screen.scene().getRoot(), found);
            return found;
        });
        assertEquals(List.of(), nameless, state);
    }

    private static void collect(Node node, List<String> nameless) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable()
                && !(node instanceof ScrollBar)
                && name(node).isBlank()) {
            nameless.add(node.getClass().getSimpleName() + " " + node.getStyleClass());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, nameless));
        }
    }

    private static String name(Node node) {
        var text = node.getAccessibleText();
        if (text != null) {
            return text;
        }
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }
}
