package org.footnote.ui;

import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A page of the window's own in the reading pane: a column that scrolls, in the middle as the text of a story is.
abstract class PageScroll extends ScrollPane {
    private final VBox page = new VBox();

    PageScroll() {
        page.getStyleClass().add("page");
        page.setMinWidth(0);
        var middle = new StackPane(page);
        middle.setAlignment(Pos.TOP_CENTER);
        middle.setMinWidth(0);
        getStyleClass().addAll("page-scroll", "own-keys");
        setContent(middle);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    /// The column.
    final VBox page() {
        return page;
    }
}
