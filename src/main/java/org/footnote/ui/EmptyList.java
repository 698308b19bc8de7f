package org.footnote.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What stands where there are no stories: each reason has its own words.
final class EmptyList extends VBox {
    private final Label title = new Label();
    private final Label text = new Label();
    private final WindowModel model;
    private final Words words;

    EmptyList(WindowModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("empty");
        title.getStyleClass().add("empty-title");
        title.setWrapText(true);
        text.setWrapText(true);
        getChildren().addAll(title, text);
        model.shelf().addListener(shelf -> show());
        model.news().addListener(news -> show());
        model.refresh().state().addListener(state -> show());
        show();
    }

    private void show() {
        var key = key();
        title.setText(words.text(key + ".title"));
        text.setText(words.text(key + ".text", words.text("search.help")));
    }

    private String key() {
        var news = model.news().get();
        if (model.shelf().get() instanceof Shelf.Found) {
            return "empty.search";
        }
        if (model.shelf().get() instanceof Shelf.Saved) {
            return "empty.saved";
        }
        if (model.shelf().get() instanceof Shelf.SetAside) {
            return "empty.aside";
        }
        if (model.shelf().get() instanceof Shelf.EditionOf) {
            return "empty.edition";
        }
        if (model.shelf().get() instanceof Shelf.Collection) {
            return "empty.collection";
        }
        if (news.feeds().isEmpty()) {
            return "empty.nofeeds";
        }
        if (model.refresh().isRunning()) {
            return "empty.busy";
        }
        if (model.refresh().state().get() instanceof RefreshModel.Failed) {
            return "empty.failed";
        }
        if (news.offline()) {
            return "empty.offline";
        }
        return switch (model.shelf().get()) {
            case Shelf.OfFeed _, Shelf.OfFolder _ -> "empty.feed";
            case Shelf.OfTopic _ -> "empty.topic";
            case Shelf.Today _,
                    Shelf.All _,
                    Shelf.Saved _,
                    Shelf.Collection _,
                    Shelf.SetAside _,
                    Shelf.EditionOf _,
                    Shelf.Found _ -> "empty.nothing";
        };
    }
}
