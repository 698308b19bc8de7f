package org.footnote.ui;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
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
        var frame = new Frame(box);
        setAlignment(frame, Pos.TOP_CENTER);
        getChildren().setAll(frame);
        setVisible(true);
        // The box is in the scene once its frame has a skin, and takes the focus only then.
        frame.applyCss();
        focus.requestFocus();
    }

    /// As high as its box, or as high as there is room: then the box scrolls.
    private static final class Frame extends ScrollPane {
        private final Region box;

        Frame(Region box) {
            super(box);
            this.box = box;
            getStyleClass().add("sheet-box");
            getStyleClass().addAll(box.getStyleClass());
            setFitToWidth(true);
            setFitToHeight(true);
            setHbarPolicy(ScrollBarPolicy.NEVER);
            setFocusTraversable(false);
            setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            var insets = getInsets();
            double inner = width < 0 ? width : width - insets.getLeft() - insets.getRight();
            return Math.ceil(box.prefHeight(inner)) + insets.getTop() + insets.getBottom() + 1;
        }
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
