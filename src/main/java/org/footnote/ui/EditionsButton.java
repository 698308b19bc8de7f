package org.footnote.ui;

import java.time.LocalDate;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.footnote.app.Snapshot;

/// The way to earlier editions, hidden while there is none.
final class EditionsButton extends MenuButton {
    private static final int MOST_EDITIONS = 30;

    private final WindowModel model;
    private final Ages ages;

    EditionsButton(WindowModel model, Words words, Ages ages) {
        super("⌄");
        this.model = model;
        this.ages = ages;
        getStyleClass().add("more");
        setAccessibleText(words.text("list.editions"));
        setTooltip(new Tooltip(words.text("list.editions")));
        model.news().addListener((news, was, is) -> fill(is));
        fill(model.news().get());
    }

    private void fill(Snapshot news) {
        getItems()
                .setAll(news.editions().stream()
                        .filter(date -> !date.equals(news.latest(ages.today())))
                        .limit(MOST_EDITIONS)
                        .map(this::edition)
                        .toList());
        setVisible(!getItems().isEmpty());
    }

    private MenuItem edition(LocalDate date) {
        var item = new MenuItem(ages.dayHeading(date));
        item.setOnAction(press -> model.shelf().openEdition(date));
        return item;
    }
}
