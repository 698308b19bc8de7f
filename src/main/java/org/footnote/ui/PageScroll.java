package org.footnote.ui;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A page of the window's own in the reading pane: a column that scrolls, in the middle as the text of a story is. It
/// stands where it stood when the scroll bar comes or goes.
abstract class PageScroll extends ScrollPane {
    /// How wide a scroll bar is, in pixels: the style sheet has it as well, for bars that are there.
    static final double SCROLL_BAR = 10;

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
        viewportBoundsProperty().addListener((bounds, was, is) -> {
            boolean hasBar = is.getWidth() < getWidth() - 1;
            middle.setPadding(new Insets(0, hasBar ? 0 : SCROLL_BAR, 0, 0));
        });
    }

    /// The column.
    final VBox page() {
        return page;
    }
}
