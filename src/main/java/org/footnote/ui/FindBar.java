package org.footnote.ui;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import jfx.incubator.scene.control.richtext.TextPos;

/// Finds words within the page: how many there are, and the way from one to the next.
final class FindBar extends HBox {
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final ReadingView reading;
    private final Words words;
    private List<TextPos> places = List.of();
    private int at;
    private final FocusPlace focus;

    FindBar(ReadingView reading, Words words) {
        this.reading = reading;
        this.words = words;
        focus = new FocusPlace(() -> reading.onTop().focus());
        getStyleClass().add("find-bar");
        setVisible(false);
        setManaged(false);
        field.setPromptText(words.text("find.prompt"));
        field.setAccessibleText(words.text("find.prompt"));
        count.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        field,
                        count,
                        button("‹", "find.previous", () -> move(-1)),
                        button("›", "find.next", () -> move(1)),
                        button("×", "find.close", this::close));
        field.textProperty().addListener((text, was, is) -> find(is));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                move(event.isShiftDown() ? -1 : 1);
                event.consume();
            }
        });
    }

    private Button button(String sign, String key, Runnable run) {
        var button = new Button(sign);
        button.getStyleClass().setAll("bar-button");
        button.setAccessibleText(words.text(key));
        button.setOnAction(press -> run.run());
        return button;
    }

    void open() {
        if (!isFocusWithin()) {
            focus.remember(getScene());
        }
        setVisible(true);
        setManaged(true);
        field.requestFocus();
        field.selectAll();
        find(field.getText());
    }

    /// Takes the bar and its marks away, and gives the focus back.
    ///
    /// @return false if it was not open
    boolean close() {
        if (!isVisible()) {
            return false;
        }
        setVisible(false);
        setManaged(false);
        reading.onTop().find("");
        focus.giveBack();
        return true;
    }

    private void find(String wanted) {
        places = reading.onTop().find(wanted);
        at = 0;
        show();
    }

    private void move(int step) {
        if (!places.isEmpty()) {
            at = Math.floorMod(at + step, places.size());
            show();
        }
    }

    private void show() {
        boolean nothingAsked = field.getText().isEmpty();
        count.setText(nothingAsked ? "" : words.text("find.count", places.isEmpty() ? 0 : at + 1, places.size()));
        if (!places.isEmpty()) {
            reading.onTop().reveal(places.get(at).index(), places.get(at).offset());
        }
    }
}
