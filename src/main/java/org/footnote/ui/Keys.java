package org.footnote.ui;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Turns keys into commands. Letters are taken as typed, which works on every keyboard layout; none while typing.
final class Keys {
    static final Map<String, String> TYPED = Map.ofEntries(
            Map.entry("j", "next"),
            Map.entry("k", "previous"),
            Map.entry("n", "nextunread"),
            Map.entry("p", "previousunread"),
            Map.entry("o", "open"),
            Map.entry("v", "original"),
            Map.entry("b", "original"),
            Map.entry("s", "save"),
            Map.entry("m", "read"),
            Map.entry("A", "allread"),
            Map.entry("r", "refresh"),
            Map.entry("/", "search"),
            Map.entry("l", "nextlink"),
            Map.entry("L", "previouslink"),
            Map.entry("t", "theme"),
            Map.entry("[", "shelfup"),
            Map.entry("]", "shelfdown"),
            Map.entry("?", "keys"));

    static final Map<KeyCode, String> WITH_CONTROL = Map.ofEntries(
            Map.entry(KeyCode.K, "search"),
            Map.entry(KeyCode.F, "find"),
            Map.entry(KeyCode.Z, "undo"),
            Map.entry(KeyCode.C, "copy"),
            Map.entry(KeyCode.A, "selectall"),
            Map.entry(KeyCode.P, "share.print"),
            Map.entry(KeyCode.COMMA, "settings"),
            Map.entry(KeyCode.PLUS, "larger"),
            Map.entry(KeyCode.EQUALS, "larger"),
            Map.entry(KeyCode.ADD, "larger"),
            Map.entry(KeyCode.MINUS, "smaller"),
            Map.entry(KeyCode.SUBTRACT, "smaller"),
            Map.entry(KeyCode.DIGIT0, "usual"),
            Map.entry(KeyCode.NUMPAD0, "usual"));

    static final Map<KeyCode, String> PRESSED = Map.of(KeyCode.F5, "refresh", KeyCode.F1, "keys");

    /// What a button, a field or a list has a use of its own for.
    static final Map<KeyCode, String> LEFT_OVER = Map.of(
            KeyCode.SPACE, "scroll",
            KeyCode.ENTER, "open",
            KeyCode.DOWN, "next",
            KeyCode.UP, "previous");

    static final Map<KeyCode, String> IN_PAGE = Map.of(
            KeyCode.PAGE_DOWN, "pagedown",
            KeyCode.PAGE_UP, "scrollup",
            KeyCode.HOME, "top",
            KeyCode.END, "end");

    private final Commands commands;
    private final KeyTarget target;

    /// What keys need to know of the window besides the commands.
    interface KeyTarget {
        /// Whether something lies over the window that has keys of its own.
        boolean isCovered();

        /// Opens the source with this number at its passage.
        void openSource(int number);
    }

    private Keys(Commands commands, KeyTarget target) {
        this.commands = commands;
        this.target = target;
    }

    /// Takes a scene's keys from now on.
    static void listen(Scene scene, Commands commands, KeyTarget target) {
        var keys = new Keys(commands, target);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
    }

    private void typed(KeyEvent event) {
        boolean modified = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        if (modified || target.isCovered() || isTyping(event)) {
            return;
        }
        var character = event.getCharacter();
        if (character.length() == 1 && character.charAt(0) >= '1' && character.charAt(0) <= '9') {
            target.openSource(character.charAt(0) - '0');
            event.consume();
            return;
        }
        var command = TYPED.get(character);
        if (command != null) {
            commands.run(command);
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        var command = command(event);
        if (!command.isEmpty()) {
            commands.run(command);
            event.consume();
        }
    }

    private String command(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            return "back";
        }
        if (target.isCovered()) {
            return "";
        }
        if (event.isShortcutDown() && !event.isAltDown()) {
            return withControl(event);
        }
        if (event.isAltDown() && event.getCode() == KeyCode.LEFT) {
            return "back";
        }
        var leftOver = LEFT_OVER.get(event.getCode());
        if (leftOver != null) {
            boolean back = leftOver.equals("scroll") && event.isShiftDown();
            return isPressable(event) ? "" : back ? "scrollup" : leftOver;
        }
        return PRESSED.getOrDefault(event.getCode(), inPage(event));
    }

    private static String withControl(KeyEvent event) {
        if (event.isShiftDown() && event.getCode() == KeyCode.P) {
            return "palette";
        }
        if (event.getCode() == KeyCode.HOME || event.getCode() == KeyCode.END) {
            return inPage(event);
        }
        boolean ownsIt = isTyping(event)
                && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.C || event.getCode() == KeyCode.A);
        return ownsIt ? "" : WITH_CONTROL.getOrDefault(event.getCode(), "");
    }

    /// The text control would take these keys for a caret that is not shown, and go on from there.
    private static String inPage(KeyEvent event) {
        for (var node = focused(event); node != null && !event.isShiftDown(); node = node.getParent()) {
            if (node.getStyleClass().contains(DocumentView.STYLE)) {
                return IN_PAGE.getOrDefault(event.getCode(), "");
            }
        }
        return "";
    }

    private static boolean isTyping(KeyEvent event) {
        return focused(event) instanceof TextInputControl;
    }

    private static boolean isPressable(KeyEvent event) {
        var focused = focused(event);
        return focused instanceof TextInputControl
                || focused instanceof TextButton
                || focused instanceof ButtonBase
                || focused instanceof ComboBoxBase
                || focused instanceof Labeled
                || focused instanceof TitledPane
                || (focused != null && focused.getStyleClass().contains("own-keys"));
    }

    private static @org.jspecify.annotations.Nullable Node focused(KeyEvent event) {
        return event.getSource() instanceof Scene scene ? scene.getFocusOwner() : null;
    }
}
