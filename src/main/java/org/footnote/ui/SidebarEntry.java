package org.footnote.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Makes the lines of the sidebar: entries to press, and the captions between them.
final class SidebarEntry {
    private SidebarEntry() {}

    /// An entry; what else it shows goes into the [HBox] that is its graphic.
    ///
    /// @param icon a sign before the name, "" for none
    static Button button(String name, String icon) {
        var row = new HBox();
        if (!icon.isEmpty()) {
            var sign = new Label(icon);
            sign.getStyleClass().add("entry-icon");
            row.getChildren().add(sign);
        }
        var label = new Label(name);
        label.getStyleClass().add("entry-name");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        row.getChildren().add(label);
        row.getStyleClass().add("entry-row");
        var button = new Button();
        button.setGraphic(row);
        button.getStyleClass().setAll("entry");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(name);
        row.prefWidthProperty().bind(button.widthProperty().subtract(20));
        return button;
    }

    /// A caption that can be pressed.
    static Button head(String text) {
        var button = new Button(text);
        button.getStyleClass().setAll("caption", "caption-button");
        return button;
    }

    static Label caption(String text) {
        var label = new Label(text);
        label.getStyleClass().add("caption");
        return label;
    }
}
