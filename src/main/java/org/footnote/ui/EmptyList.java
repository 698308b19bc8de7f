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
        model.shelf().shown().addListener(shelf -> show());
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
        return switch (model.shelf().shown().get()) {
            case Shelf.Found _ -> "empty.search";
            case Shelf.Saved _ -> "empty.saved";
            case Shelf.SetAside _ -> "empty.aside";
            case Shelf.EditionOf _ -> "empty.edition";
            case Shelf.Collection _ -> "empty.collection";
            case Shelf.OfFeed _, Shelf.OfFolder _ -> unlessNothingComes("empty.feed");
            case Shelf.OfTopic _ -> unlessNothingComes("empty.topic");
            case Shelf.Today _, Shelf.All _ -> unlessNothingComes("empty.nothing");
        };
    }

    /// Why nothing comes at all, or else what this place has to say.
    private String unlessNothingComes(String otherwise) {
        var news = model.news().get();
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
        return news.stories().isEmpty() && model.refresh().answers().areAllSilent(news) ? "empty.silent" : otherwise;
    }
}
