package org.footnote.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.footnote.app.Backups.Daily;

/// A box that asks from which backup to bring back what is missing: one of the daily ones, or another file.
final class BackupsView extends VBox {
    private final Button other;
    private final List<Button> days;

    /// @param daily the latest first
    BackupsView(
            List<Daily> daily, Words words, Ages ages, Runnable close, Consumer<Path> restore, Runnable chooseFile) {
        getStyleClass().add("backups");
        var title = new Label(words.text("backups.title"));
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        days = daily.stream()
                .map(one -> day(ages.dayHeading(one.day()), close, () -> restore.accept(one.file())))
                .toList();
        other = new Button(words.text("backups.other"));
        other.setOnAction(press -> {
            close.run();
            chooseFile.run();
        });
        var cancel = new Button(words.text("sheet.cancel"));
        cancel.setOnAction(press -> close.run());
        var foot = new HBox(other, cancel);
        foot.getStyleClass().add("sheet-foot");
        getChildren().addAll(title, note(words.text("backups.holds")), note(words.text("backups.adds")));
        getChildren().addAll(days);
        if (days.isEmpty()) {
            getChildren().add(note(words.text("backups.none")));
        }
        getChildren().add(foot);
    }

    private static Button day(String name, Runnable close, Runnable restore) {
        var button = new Button(name);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("backup-day");
        button.setOnAction(press -> {
            close.run();
            restore.run();
        });
        return button;
    }

    private static Label note(String text) {
        var note = new Label(text);
        note.getStyleClass().add("note");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        return note;
    }

    /// What has the focus at first: the latest backup, or the way to another file.
    Button first() {
        return Stream.concat(days.stream(), Stream.of(other)).findFirst().orElse(other);
    }
}
