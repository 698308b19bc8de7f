package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The list of keys says all that there are, and no others.
class KeysTest {
    /// Keys that stand for another one, on some keyboards.
    private static final Map<KeyCode, String> SIGNS = Map.ofEntries(
            Map.entry(KeyCode.PLUS, "+"),
            Map.entry(KeyCode.EQUALS, "+"),
            Map.entry(KeyCode.ADD, "+"),
            Map.entry(KeyCode.MINUS, "−"),
            Map.entry(KeyCode.SUBTRACT, "−"),
            Map.entry(KeyCode.DIGIT0, "0"),
            Map.entry(KeyCode.NUMPAD0, "0"),
            Map.entry(KeyCode.COMMA, ","),
            Map.entry(KeyCode.DOWN, "↓"),
            Map.entry(KeyCode.UP, "↑"),
            Map.entry(KeyCode.ENTER, "↵"));

    private final Map<String, Set<String>> taken = new TreeMap<>();

    @Test
    void eachKeyIsListedWithWhatItDoes() {
        Keys.TYPED.forEach((typed, command) -> take(command, typed(typed)));
        Keys.WITH_CONTROL.forEach((code, command) -> take(command, "Ctrl+" + name(code)));
        for (var table : List.of(Keys.PRESSED, Keys.LEFT_OVER, Keys.IN_PAGE)) {
            table.forEach((code, command) -> take(command, name(code)));
        }
        take("scrollup", "Shift+Space");
        take("palette", "Ctrl+Shift+P");
        take("top", "Ctrl+Home");
        take("end", "Ctrl+End");
        take("back", "Esc");
        take("back", "Alt+←");
        try (var screen = FxScreen.open(new DemoEdition().desk(), 1440, 900)) {
            var listed = screen.window.commands().all().stream()
                    .filter(command -> !command.key().isEmpty())
                    .collect(Collectors.toMap(
                            Command::id, command -> Set.of(command.key().split(Command.OR))));
            assertEquals(taken, new TreeMap<>(listed));
        }
    }

    @Test
    void theListHasALineForEachCommandWithAKey() {
        try (var screen = FxScreen.open(new DemoEdition().desk(), 1024, 680, Locale.GERMANY, DemoEdition.CLOCK)) {
            screen.type("?");
            var expected = screen.window.commands().all().stream()
                    .filter(command -> !command.key().isEmpty())
                    .map(Command::name)
                    .collect(Collectors.toCollection(TreeSet::new));
            expected.add(new Words(Locale.GERMANY).text("keys.digits"));
            var shown = FxScreen.onFx(() -> screen.scene().getRoot().lookupAll(".keys-grid > .label").stream()
                    .filter(label -> !label.getStyleClass().contains("key"))
                    .map(label -> ((Label) label).getText())
                    .collect(Collectors.toCollection(TreeSet::new)));
            assertEquals(expected, shown);
        }
    }

    private void take(String command, String key) {
        taken.computeIfAbsent(command, any -> new TreeSet<>()).add(key);
    }

    private static String typed(String character) {
        boolean shifted = Character.isUpperCase(character.charAt(0));
        return shifted ? "Shift+" + character : character.toUpperCase(Locale.ROOT);
    }

    private static String name(KeyCode code) {
        return SIGNS.getOrDefault(code, code.getName());
    }
}
