package org.footnote.ui;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/// A few characters that can be pressed, within a line of text.
class TextButton extends InlineText {
    private Runnable action = () -> {};

    TextButton(String characters, AccessibleRole role) {
        super(characters);
        setFocusTraversable(true);
        setAccessibleRole(role);
        setOnMousePressed(press -> requestFocus());
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
                fire();
            }
        });
        setOnKeyPressed(this::press);
    }

    /// Whether a node is such characters, or stands among them.
    static boolean isAt(Node node) {
        return node instanceof TextButton || node.getParent() instanceof TextButton;
    }

    private void press(KeyEvent key) {
        boolean taken = switch (key.getCode()) {
            case ENTER, SPACE -> {
                fire();
                yield true;
            }
            case TAB ->
                requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            case UP -> requestFocusTraversal(TraversalDirection.UP);
            case DOWN -> requestFocusTraversal(TraversalDirection.DOWN);
            case LEFT -> requestFocusTraversal(TraversalDirection.LEFT);
            case RIGHT -> requestFocusTraversal(TraversalDirection.RIGHT);
            default -> false;
        };
        if (taken) {
            key.consume();
        }
    }

    /// What pressing it does.
    final void onPress(Runnable wanted) {
        action = wanted;
    }

    /// Does what pressing it does.
    final void fire() {
        action.run();
    }

    @Override
    public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
        if (wanted == AccessibleAction.FIRE) {
            fire();
        } else {
            super.executeAccessibleAction(wanted, parameters);
        }
    }
}
