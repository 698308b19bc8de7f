package org.footnote.ui;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A box that asks for one line of text.
final class Asking extends VBox {
    private final TextField field;

    Asking(String question, String text, String done, Words words, Runnable close, Consumer<String> answer) {
        getStyleClass().add("asking");
        var title = new Label(question);
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        field = new TextField(text);
        field.setAccessibleText(question);
        var cancel = new Button(words.text("sheet.cancel"));
        cancel.setOnAction(press -> close.run());
        var save = new Button(done);
        save.getStyleClass().add("primary");
        save.setDefaultButton(true);
        save.setOnAction(press -> {
            close.run();
            if (!field.getText().isBlank()) {
                answer.accept(field.getText().strip());
            }
        });
        var foot = new HBox(cancel, save);
        foot.getStyleClass().add("sheet-foot");
        getChildren().addAll(title, field, foot);
    }

    TextField field() {
        return field;
    }
}
