package org.footnote.ui;

import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// Makes the buttons of a pane one stop of Tab, however many they are: the one that is chosen, or the one to which the
/// arrows and Home and End have gone. As the WAI-ARIA Authoring Practices have it, "roving tabindex". FX thread only.
final class OneStop {
    private static final int NOWHERE = -2;

    private final Pane entries;
    private final PseudoClass chosen;
    private final List<KeyCode> on;
    private final List<KeyCode> back;
    private final ChangeListener<Node> focus = (owner, was, is) -> focused(is);
    private @Nullable Node stop;

    /// @param chosen the state of the button at which Tab begins
    /// @param on the keys that go to the next button
    /// @param back those that go to the one before
    OneStop(Pane entries, PseudoClass chosen, List<KeyCode> on, List<KeyCode> back) {
        this.entries = entries;
        this.chosen = chosen;
        this.on = List.copyOf(on);
        this.back = List.copyOf(back);
        entries.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        entries.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> pressed(press.getTarget()));
        entries.sceneProperty().addListener((scene, was, is) -> follow(was, is));
    }

    private void follow(@Nullable Scene was, @Nullable Scene is) {
        if (was != null) {
            was.focusOwnerProperty().removeListener(focus);
        }
        if (is != null) {
            is.focusOwnerProperty().addListener(focus);
        }
    }

    private void focused(@Nullable Node owner) {
        if (owner != null && entries.equals(owner.getParent())) {
            stopAt(owner);
        }
    }

    /// Begins at what is chosen now, unless the reader is among the buttons. To be called once the buttons, or which of
    /// them is chosen, have changed.
    void arrange() {
        var now = stop;
        if (now != null && now.isFocused() && entries.getChildren().contains(now)) {
            stopAt(now);
        } else {
            stopAt(chosen());
        }
    }

    private @Nullable Node chosen() {
        var all = buttons();
        return all.stream()
                .filter(button -> button.getPseudoClassStates().contains(chosen))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElse(null);
    }

    private void stopAt(@Nullable Node wanted) {
        stop = wanted;
        buttons().forEach(button -> button.setFocusTraversable(button.equals(wanted)));
    }

    private List<Node> buttons() {
        return entries.getChildren().stream()
                .filter(ButtonBase.class::isInstance)
                .toList();
    }

    /// A button takes the focus from the pointer only if Tab would stop there.
    private void pressed(Object target) {
        var node = target instanceof Node within ? within : null;
        while (node != null && !entries.equals(node.getParent())) {
            node = node.getParent();
        }
        if (node instanceof ButtonBase) {
            node.setFocusTraversable(true);
        }
    }

    private void pressed(KeyEvent key) {
        var all = buttons();
        int from = all.indexOf(entries.getScene().getFocusOwner());
        int to = target(key.getCode(), from, all.size() - 1);
        boolean modified = key.isShiftDown() || key.isControlDown() || key.isAltDown() || key.isMetaDown();
        if (from >= 0 && to != NOWHERE && !modified) {
            move(all, from, Math.clamp(to, 0, all.size() - 1));
            key.consume();
        }
    }

    private int target(KeyCode key, int from, int last) {
        if (on.contains(key)) {
            return from + 1;
        }
        if (back.contains(key)) {
            return from - 1;
        }
        return switch (key) {
            case HOME -> 0;
            case END -> last;
            default -> NOWHERE;
        };
    }

    /// The step itself is JavaFX's, as only it makes the focus visible and scrolls.
    private static void move(List<Node> all, int from, int to) {
        if (to != from) {
            all.get(to).setFocusTraversable(true);
            all.get(from).requestFocusTraversal(to > from ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
        }
    }
}
