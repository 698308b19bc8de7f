package org.footnote.ui;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// All keys at a glance.
final class KeysView extends VBox {
    private static final Insets BETWEEN_COLUMNS = new Insets(0, 0, 0, 28);

    private final Button close;

    /// @param columns how many columns of keys there is room for
    KeysView(List<Command> all, int columns, Words words, Runnable closing) {
        getStyleClass().add("keys");
        var title = new Label(words.text("keys.title"));
        title.getStyleClass().add("page-title");
        var grid = new GridPane();
        grid.getStyleClass().add("keys-grid");
        var withKeys = all.stream().filter(command -> !command.key().isEmpty()).toList();
        int rows = (withKeys.size() + columns) / columns;
        add(grid, 0, 0, "1 – 9", words.text("keys.digits"));
        for (int index = 0; index < withKeys.size(); index++) {
            var command = withKeys.get(index);
            int place = index + 1;
            add(grid, place % rows, place / rows, command.key(), command.name());
        }
        close = new Button(words.text("sheet.close"));
        close.setOnAction(press -> closing.run());
        var foot = new HBox(close);
        foot.getStyleClass().add("sheet-foot");
        getChildren().addAll(title, grid, foot);
    }

    Button close() {
        return close;
    }

    private static void add(GridPane grid, int row, int column, String key, String name) {
        var keyLabel = new Label(key);
        keyLabel.getStyleClass().add("key");
        keyLabel.setMinWidth(USE_PREF_SIZE);
        if (column > 0) {
            GridPane.setMargin(keyLabel, BETWEEN_COLUMNS);
        }
        grid.add(keyLabel, column * 2, row);
        var nameLabel = new Label(name);
        nameLabel.setWrapText(true);
        nameLabel.setMinHeight(USE_PREF_SIZE);
        GridPane.setValignment(keyLabel, VPos.TOP);
        GridPane.setValignment(nameLabel, VPos.TOP);
        grid.add(nameLabel, column * 2 + 1, row);
    }
}
