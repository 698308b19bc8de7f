package org.footnote.ui;

import java.util.function.DoubleConsumer;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;

/// The edge between two panes, which the pointer can move. Whoever uses the keyboard has commands for it.
final class PaneEdge extends Region {
    private static final double REACH = 6;

    private final Region pane;

    /// @param moved hears the width that the pane is to have
    /// @param reset runs on a double click
    PaneEdge(Region pane, DoubleConsumer moved, Runnable reset) {
        this.pane = pane;
        setManaged(false);
        setCursor(Cursor.H_RESIZE);
        setOnMouseDragged(drag -> {
            moved.accept(pane.sceneToLocal(drag.getSceneX(), drag.getSceneY()).getX());
            drag.consume();
        });
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                reset.run();
            }
        });
    }

    /// Lies over the pane's right edge.
    void follow(boolean shown, double height) {
        setVisible(shown && pane.isVisible());
        resizeRelocate(pane.getBoundsInParent().getMaxX() - REACH / 2, 0, REACH, height);
    }
}
