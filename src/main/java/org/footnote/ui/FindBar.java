package org.footnote.ui;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// Finds words within the page: how many there are, and the way from one to the next.
final class FindBar extends HBox {
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final ReadingView reading;
    private final Words words;
    private List<DocumentView.Place> places = List.of();
    /// Which of the places the reader is on, -1 before the first.
    private int at = -1;
    private final FocusPlace focus;

    FindBar(WindowModel model, ReadingView reading, Words words) {
        this.reading = reading;
        this.words = words;
        focus = new FocusPlace(() -> reading.onTop().focus());
        getStyleClass().add("find-bar");
        setVisible(false);
        setManaged(false);
        field.setPromptText(words.text("find.prompt"));
        field.setAccessibleText(words.text("find.prompt"));
        count.setMinWidth(USE_PREF_SIZE);
        field.textProperty().addListener((text, was, is) -> find());
        model.reading().page().addListener((page, was, is) -> follow(is));
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

    private void fill() {
        getChildren()
                .addAll(
                        field,
                        count,
                        button("‹", "find.previous", () -> move(-1)),
                        button("›", "find.next", () -> move(1)),
                        button("×", "find.close", this::close));
    }

    void open() {
        if (!isFocusWithin()) {
            focus.remember(getScene());
        }
        if (getChildren().isEmpty()) {
            fill();
        }
        setVisible(true);
        setManaged(true);
        field.requestFocus();
        field.selectAll();
        find();
    }

    /// Looks for the same words on another page, which stays where it is until the reader goes on.
    private void follow(ReadingModel.Page page) {
        if (isVisible()) {
            if (ReadingView.hasWords(page)) {
                look();
            } else {
                hide();
            }
        }
    }

    /// Takes the bar and its marks away, and gives the focus back.
    ///
    /// @return false if it was not open
    boolean close() {
        if (!isVisible()) {
            return false;
        }
        hide();
        focus.giveBack();
        return true;
    }

    private void hide() {
        setVisible(false);
        setManaged(false);
        reading.endFind();
    }

    private void find() {
        look();
        move(1);
    }

    private void look() {
        places = reading.find(field.getText());
        at = -1;
        showCount();
    }

    private void move(int step) {
        if (!places.isEmpty()) {
            at = at < 0 && step < 0 ? places.size() - 1 : Math.floorMod(at + step, places.size());
            showCount();
            reading.onTop().pointAt(places.get(at));
        }
    }

    private void showCount() {
        count.setText(field.getText().isEmpty() ? "" : words.text("find.count", at + 1, places.size()));
    }
}
