package org.footnote.ui;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What was wrong at the start, and what became of it. It stays until the reader has taken it away.
final class TroublesView extends VBox {
    private final Button close = new Button();

    /// @param titleKey of what stands above
    /// @param troubles one plain sentence each, as the rooms below the window say it
    TroublesView(String titleKey, List<String> troubles, Words words, Runnable closing) {
        getStyleClass().add("troubles");
        var title = new Label(words.text(titleKey));
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        getChildren().add(title);
        troubles.forEach(trouble -> getChildren().add(paragraph(words.said(trouble))));
        close.setText(words.text("sheet.close"));
        close.setDefaultButton(true);
        close.setCancelButton(true);
        close.setOnAction(press -> closing.run());
        var foot = new HBox(close);
        foot.getStyleClass().add("sheet-foot");
        getChildren().add(foot);
    }

    private static Label paragraph(String text) {
        var paragraph = new ArticleLabel(text);
        paragraph.setMinHeight(USE_PREF_SIZE);
        return paragraph;
    }

    Button close() {
        return close;
    }
}
