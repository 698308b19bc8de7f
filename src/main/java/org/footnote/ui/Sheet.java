package org.footnote.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What lies over the window, one thing at a time, on a veil: Escape takes it away, and so does a click beside it. As
/// long as it is there, the focus stays within it; then it goes back to where it was.
final class Sheet extends StackPane {
    /// Of the height of the window.
    private static final double SPACE_ABOVE = 0.105;

    /// In pixels, above and below.
    private static final double LEAST_SPACE = 12;

    private final Region top = new Region();
    private final Region bottom = new Region();
    private final FocusPlace focus;
    private @Nullable Node last;
    private @Nullable Runnable answer;

    /// @param focusElsewhere gives the focus to something in the window, where what had it is gone
    Sheet(Runnable focusElsewhere) {
        focus = new FocusPlace(focusElsewhere);
        getStyleClass().add("sheet");
        setVisible(false);
        setOnMousePressed(press -> {
            if (press.getTarget() == this && answer == null) {
                close();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        for (var end : List.of(top, bottom)) {
            end.setManaged(false);
        }
        sceneProperty().addListener((scene, was, is) -> keepFocus(is));
    }

    /// Goes round within the box, in reading order: with Tab, and with arrows where they have nothing else to do.
    private void walk(KeyEvent key) {
        boolean modified = key.isControlDown() || key.isAltDown() || key.isMetaDown();
        int step = modified ? 0 : step(key);
        if (step != 0) {
            walk(step);
            key.consume();
        }
    }

    private static int step(KeyEvent key) {
        boolean arrows = key.getTarget() instanceof ButtonBase;
        return switch (key.getCode()) {
            case TAB -> key.isShiftDown() ? -1 : 1;
            case LEFT, UP -> arrows ? -1 : 0;
            case RIGHT, DOWN -> arrows ? 1 : 0;
            default -> 0;
        };
    }

    /// Leaves the step itself to JavaFX, since only it makes the focus visible.
    private void walk(int step) {
        var stops = new ArrayList<Node>();
        collectStops(this, stops);
        var owner = getScene().getFocusOwner();
        int next = stops.indexOf(owner) + step;
        if (stops.isEmpty()) {
            return;
        }
        Node from = owner;
        if (owner == null || !isWithin(owner) || next < 0 || next >= stops.size()) {
            from = step > 0 ? top : bottom;
            from.requestFocus();
        }
        from.requestFocusTraversal(step > 0 ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
    }

    private static void collectStops(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            stops.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collectStops(child, stops));
        }
    }

    /// Takes the focus back where it leaves the box in any other way.
    private void keepFocus(Scene scene) {
        scene.focusOwnerProperty().addListener((owner, was, is) -> {
            if (isVisible() && is != null && isWithin(is)) {
                last = is;
            } else if (isVisible() && last != null && isWithin(last)) {
                last.requestFocus();
            }
        });
    }

    private boolean isWithin(Node node) {
        Node at = node;
        while (at != null && at != this) {
            at = at.getParent();
        }
        return at == this;
    }

    /// Shows a box in the upper third of the window and gives it the focus.
    void show(Region box, Node first) {
        answer = null;
        put(box, first);
    }

    /// Shows a box that is to be answered: a click beside it does nothing, and Escape is an answer as well.
    ///
    /// @param escaped has to close the sheet
    void showUntilAnswered(Region box, Node first, Runnable escaped) {
        answer = escaped;
        put(box, first);
    }

    private void put(Region box, Node first) {
        if (!isVisible()) {
            focus.remember(getScene());
        }
        last = null;
        var frame = new Frame(box);
        setAlignment(frame, Pos.TOP_CENTER);
        getChildren().setAll(top, frame, bottom);
        setVisible(true);
        // The box is in the scene once its frame has a skin, and takes the focus only then.
        frame.applyCss();
        first.requestFocus();
    }

    @Override
    protected void layoutChildren() {
        getChildren().stream().filter(Frame.class::isInstance).forEach(this::placeBox);
        super.layoutChildren();
    }

    /// The box hangs as far from the top as the window is high, whatever the size of its text; where it is too high for
    /// that, only as far as there is room.
    private void placeBox(Node frame) {
        double room = getHeight() - frame.prefHeight(Math.min(getWidth(), frame.prefWidth(-1)));
        double above = Math.clamp(Math.floor(room / 2), LEAST_SPACE, Math.max(LEAST_SPACE, getHeight() * SPACE_ABOVE));
        var margin = new Insets(Math.floor(above), 0, LEAST_SPACE, 0);
        if (!margin.equals(getMargin(frame))) {
            setMargin(frame, margin);
        }
    }

    /// As high as its box, or as high as there is room: then the box scrolls.
    private static final class Frame extends ScrollPane {
        private final Region box;

        Frame(Region box) {
            super(box);
            this.box = box;
            getStyleClass().add("sheet-box");
            getStyleClass().addAll(box.getStyleClass());
            box.getStyleClass().add("sheet-content");
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
    void close() {
        if (isVisible()) {
            setVisible(false);
            answer = null;
            getChildren().clear();
            focus.giveBack();
        }
    }

    /// Closes, as the reader wants to be rid of it.
    ///
    /// @return false if there was nothing to take away
    boolean escape() {
        boolean open = isVisible();
        if (answer != null) {
            answer.run();
        } else {
            close();
        }
        return open;
    }
}
