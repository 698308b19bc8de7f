package org.footnote.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.footnote.app.About;

/// Which version this is, and whose work is in it.
final class AboutView extends VBox {
    private final Button close;

    AboutView(About about, Words words, Runnable closing) {
        getStyleClass().add("about");
        var title = new Label("Footnote");
        title.getStyleClass().add("page-title");
        var version = new Label(words.text("about.version", about.version(), words.day(about.released())));
        version.getStyleClass().add("note");
        var licences = new Label(about.thirdParty().strip());
        licences.setWrapText(true);
        var scroll = new ScrollPane(licences);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("about-licences");
        scroll.setAccessibleText(words.text("about.licences"));
        close = new Button(words.text("sheet.close"));
        close.setOnAction(press -> closing.run());
        var foot = new HBox(close);
        foot.getStyleClass().add("sheet-foot");
        getChildren().addAll(title, version, scroll, foot);
    }

    Button close() {
        return close;
    }
}
