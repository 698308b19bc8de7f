package org.footnote.ui;

import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// Lets the cards of a list go on to its edge, under the scroll bar: JavaFX cuts them off where that begins, and with
/// them the lines between them.
final class ListEdge {
    private ListEdge() {}

    static void open(ListView<?> list) {
        list.skinProperty().subscribe(skin -> {
            if (list.lookup(".clipped-container") instanceof Region cards) {
                var shown = new Rectangle();
                shown.widthProperty().bind(list.widthProperty());
                shown.heightProperty().bind(cards.heightProperty());
                cards.setClip(shown);
            }
        });
    }
}
