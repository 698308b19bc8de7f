package org.footnote.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// All keys at a glance.
final class KeysView extends VBox {
    /// In characters: two keys that are longer stand below each other.
    private static final int LONG_KEY = 16;

    private final Button close;

    /// @param columns how many columns of keys there is room for
    KeysView(List<Command> all, int columns, Words words, Runnable closing) {
        getStyleClass().add("keys");
        var title = new Label(words.text("keys.title"));
        title.getStyleClass().add("page-title");
        var lines = new ArrayList<Line>();
        lines.add(new Line("1 – 9", words.text("keys.digits")));
        all.stream()
                .filter(command -> !command.key().isEmpty())
                .map(command -> new Line(command.key(), command.name()))
                .forEach(lines::add);
        int rows = (lines.size() + columns - 1) / columns;
        var side = new HBox();
        side.getStyleClass().add("keys-columns");
        for (int from = 0; from < lines.size(); from += rows) {
            side.getChildren().add(column(lines.subList(from, Math.min(from + rows, lines.size()))));
        }
        close = new Button(words.text("sheet.close"));
        close.setOnAction(press -> closing.run());
        var foot = new HBox(close);
        foot.getStyleClass().add("sheet-foot");
        getChildren().addAll(title, side, foot);
    }

    /// Keys, and what they do.
    private record Line(String key, String name) {}

    Button close() {
        return close;
    }

    /// A column has rows of its own, so that a name of two lines in one moves nothing in another.
    private static GridPane column(List<Line> lines) {
        var column = new GridPane();
        column.getStyleClass().add("keys-grid");
        HBox.setHgrow(column, Priority.ALWAYS);
        for (int row = 0; row < lines.size(); row++) {
            var line = lines.get(row);
            var key = new Label(inLines(line.key()));
            key.getStyleClass().add("key");
            key.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
            var name = new Label(line.name());
            name.setWrapText(true);
            name.setMinHeight(USE_PREF_SIZE);
            GridPane.setValignment(key, VPos.TOP);
            GridPane.setValignment(name, VPos.TOP);
            column.addRow(row, key, name);
        }
        return column;
    }

    private static String inLines(String key) {
        return key.length() > LONG_KEY ? key.replace(Command.OR, "\n") : key;
    }
}
