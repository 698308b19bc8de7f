package org.footnote.ui;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The command palette: every command with its key, narrowed down by typing.
final class PaletteView extends VBox {
    private final TextField field = new TextField();
    private final ObservableList<Command> shown = FXCollections.observableArrayList();
    private final ListView<Command> list = new ListView<>(shown);
    private final List<Command> all;
    private final Runnable close;

    PaletteView(List<Command> all, Words words, Runnable close) {
        this.all = all;
        this.close = close;
        getStyleClass().add("palette");
        field.setPromptText(words.text("palette.prompt"));
        field.setAccessibleText(words.text("palette.prompt"));
        list.setAccessibleText(words.text("palette.list"));
        list.setCellFactory(view -> new CommandCell());
        list.setFocusTraversable(false);
        list.setOnMouseClicked(click -> run());
        var nothing = new Label(words.text("palette.nothing"));
        list.setPlaceholder(nothing);
        getChildren().addAll(field, list);
        field.textProperty().addListener((text, was, is) -> narrow(is));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        narrow("");
    }

    TextField field() {
        return field;
    }

    /// Those that begin with the words come first.
    private void narrow(String wanted) {
        var words = wanted.toLowerCase(Locale.ROOT).strip();
        shown.setAll(all.stream()
                .filter(command -> place(words, command) >= 0)
                .sorted(Comparator.comparing(command -> place(words, command) > 0))
                .toList());
        list.getSelectionModel().selectFirst();
    }

    /// Where the words stand in a command's name, also one by one; -1 if it lacks one of them.
    private static int place(String words, Command command) {
        var name = command.name().toLowerCase(Locale.ROOT);
        int place = name.indexOf(words);
        boolean hasAll = Arrays.stream(words.split("\\s+", -1)).allMatch(name::contains);
        return place < 0 && hasAll ? name.length() : place;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
            int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, Math.max(0, shown.size() - 1));
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - 4));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            run();
            event.consume();
        }
    }

    private void run() {
        var command = list.getSelectionModel().getSelectedItem();
        if (command != null) {
            close.run();
            command.runIfPossible();
        }
    }

    /// A line of the palette: the command's name, its key at the right. It keeps its labels: with new ones for each
    /// command, the first line stays empty on a screen of double scale.
    private static final class CommandCell extends ListCell<Command> {
        private final Label name = new Label();
        private final Label key = new Label();
        private final HBox row;

        CommandCell() {
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            key.getStyleClass().add("key");
            row = new HBox(name, gap, key);
            row.getStyleClass().add("palette-row");
        }

        @Override
        protected void updateItem(@Nullable Command command, boolean empty) {
            super.updateItem(command, empty);
            if (command == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            name.setText(command.name());
            key.setText(command.key());
            setGraphic(row);
            setAccessibleText(command.nameAndKey());
        }
    }
}
