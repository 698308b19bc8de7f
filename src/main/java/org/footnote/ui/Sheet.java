package org.footnote.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What lies over the window, one thing at a time, on a veil: Escape or a click beside it takes it away.
final class Sheet extends StackPane {
    private @Nullable Node before;
    private boolean canClose = true;

    Sheet() {
        getStyleClass().add("sheet");
        setVisible(false);
        setOnMousePressed(press -> {
            if (press.getTarget() == this && canClose) {
                close();
            }
        });
    }

    /// Shows a box in the upper third of the window and gives it the focus.
    void show(Region box, Node focus) {
        show(box, focus, true);
    }

    /// Shows a box that only its own buttons close.
    void showUntilAnswered(Region box, Node focus) {
        show(box, focus, false);
    }

    private void show(Region box, Node focus, boolean closable) {
        if (!isVisible() && getScene() != null) {
            before = getScene().getFocusOwner();
        }
        canClose = closable;
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        box.getStyleClass().add("sheet-box");
        setAlignment(box, Pos.TOP_CENTER);
        getChildren().setAll(box);
        setVisible(true);
        focus.requestFocus();
    }

    boolean isOpen() {
        return isVisible();
    }

    /// Takes it away and gives the focus back.
    ///
    /// @return false if there was nothing to take away
    boolean close() {
        if (!isVisible()) {
            return false;
        }
        setVisible(false);
        getChildren().clear();
        if (before != null) {
            before.requestFocus();
        }
        return true;
    }

    /// Closes unless it is to be answered first.
    ///
    /// @return whether something lies over the window, closed now or not
    boolean escape() {
        return isVisible() && (!canClose || close());
    }
}
