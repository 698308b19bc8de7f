package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.footnote.app.Settings;
import org.footnote.model.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Rows of chips without a pointer: one stop of Tab each, and arrows within them.
class ChipKeysScreenTest {
    private final DemoDesk desk = new DemoEdition().desk();

    /// Shows a place where there are rows of chips.
    private static void show(FxScreen screen, String place) {
        switch (place) {
            case "first run" -> screen.window.welcome();
            case "bundled" -> screen.window.showBundled();
            default -> screen.window.commands().run(place);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings", "first run", "bundled"})
    void tabStopsOnceInEachRowAtWhatIsOn(String place) {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> show(screen, place));
            screen.await(() -> !rows(screen).isEmpty());
            screen.run(() -> begins(screen).getFirst().requestFocus());
            screen.press(KeyCode.TAB);
            var stops = screen.focused(KeyCode.TAB, false, 200);
            assertEquals(Set.copyOf(FxScreen.onFx(() -> begins(screen))), chips(stops));
            assertEquals(chips(stops), chips(screen.focused(KeyCode.TAB, true, 200)), "and back");
        }
    }

    private static Set<Node> chips(Set<Node> nodes) {
        return nodes.stream().filter(ToggleButton.class::isInstance).collect(Collectors.toSet());
    }

    private static List<List<ToggleButton>> rows(FxScreen screen) {
        return screen.scene().getRoot().lookupAll(".chips").stream()
                .map(row -> row.lookupAll(".chip").stream()
                        .map(ToggleButton.class::cast)
                        .toList())
                .toList();
    }

    /// Of each row the first chip that is on, else the first.
    private static List<Node> begins(FxScreen screen) {
        return rows(screen).stream()
                .map(row -> (Node) row.stream()
                        .filter(ToggleButton::isSelected)
                        .findFirst()
                        .orElse(row.getFirst()))
                .toList();
    }

    @Test
    void arrowsGoAlongARowAndChooseNothing() {
        try (var screen = openSettings()) {
            screen.run(() -> chip(screen, "Look: As the system").requestFocus());
            screen.press(KeyCode.RIGHT);
            screen.press(KeyCode.DOWN);
            assertEquals("Look: Dark", owner(screen));
            screen.press(KeyCode.RIGHT);
            assertEquals("Look: Dark", owner(screen), "the row ends there");
            screen.press(KeyCode.UP);
            assertEquals("Look: Light", owner(screen));
            assertTrue(FxScreen.onFx(() -> screen.scene().getFocusOwner().isFocusVisible()));
            screen.press(KeyCode.LEFT);
            assertEquals("Look: As the system", owner(screen));
            screen.press(KeyCode.END);
            assertEquals("Look: Dark", owner(screen));
            screen.press(KeyCode.HOME);
            assertEquals("Look: As the system", owner(screen));
            assertEquals(Settings.Theme.LIGHT, desk.settings().theme());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SPACE", "ENTER"})
    void aKeyChooses(KeyCode key) {
        try (var screen = openSettings()) {
            screen.run(() -> chip(screen, "Look: Light").requestFocus());
            screen.press(KeyCode.RIGHT);
            screen.press(key);
            screen.await(() -> desk.settings().theme() == Settings.Theme.DARK);
            assertEquals("Look: Dark", owner(screen));
            assertFalse(FxScreen.onFx(() -> chip(screen, "Look: Light").isSelected()));
        }
    }

    @Test
    void whatIsChosenElsewhereIsWhereTabBegins() {
        try (var screen = openSettings()) {
            screen.run(() -> screen.model().prefer(desk.settings().withTheme(Settings.Theme.DARK)));
            screen.run(() -> chip(screen, "Text size: 100 %").requestFocus());
            screen.run(() -> screen.scene().getFocusOwner().requestFocusTraversal(TraversalDirection.PREVIOUS));
            assertEquals("Look: Dark", owner(screen));
        }
    }

    @Test
    void chipsThatAreOnByThemselvesAreReachedTheSameWay() {
        try (var screen = openSettings()) {
            screen.run(() -> chip(screen, "Topics you follow: Business").requestFocus());
            screen.press(KeyCode.SPACE);
            screen.await(() -> desk.settings().followedTopics().equals(Set.of(Topic.BUSINESS)));
            screen.press(KeyCode.RIGHT);
            screen.press(KeyCode.SPACE);
            screen.await(() -> desk.settings().followedTopics().size() == 2);
        }
    }

    private FxScreen openSettings() {
        var screen = FxScreen.open(desk, 1440, 900);
        screen.run(() -> screen.window.commands().run("settings"));
        return screen;
    }

    private static String owner(FxScreen screen) {
        return FxScreen.onFx(() -> screen.scene().getFocusOwner().getAccessibleText());
    }

    private static ToggleButton chip(FxScreen screen, String name) {
        return rows(screen).stream()
                .flatMap(List::stream)
                .filter(chip -> name.equals(chip.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }
}
