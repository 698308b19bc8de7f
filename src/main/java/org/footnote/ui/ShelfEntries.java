package org.footnote.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.footnote.app.Snapshot;
import org.footnote.model.ReadingStatus;

/// The entries of the sidebar that lead to shelves: which of them is chosen, and how much is unread in each. FX thread
/// only.
final class ShelfEntries {
    /// The state of the entry whose shelf is shown.
    static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ShelfModel model;
    private final Words words;
    private final Map<Shelf, Button> buttons = new HashMap<>();
    private final Map<Shelf, Button> folders = new HashMap<>();
    private final Map<String, Button> searches = new HashMap<>();
    private final Map<Shelf, Label> counts = new HashMap<>();
    private final Map<Shelf, String> names = new HashMap<>();
    private final Button aside;

    ShelfEntries(ShelfModel model, Words words) {
        this.model = model;
        this.words = words;
        aside = SidebarEntry.button(words.text("shelf.aside"), "");
        aside.getStyleClass().add("aside-entry");
        aside.setOnAction(press -> model.openSetAside());
    }

    /// Forgets all but that of what is set aside.
    void clear() {
        buttons.clear();
        folders.clear();
        searches.clear();
        counts.clear();
        names.clear();
    }

    /// An entry with a count.
    Button add(Shelf shelf, String name, String icon) {
        var number = new Label();
        number.getStyleClass().add("entry-count");
        number.setMinWidth(Region.USE_PREF_SIZE);
        var button = SidebarEntry.button(name, icon);
        ((HBox) button.getGraphic()).getChildren().add(number);
        button.setOnAction(press -> model.show(shelf));
        names.put(shelf, name);
        counts.put(shelf, number);
        buttons.put(shelf, button);
        return button;
    }

    /// Gives an entry another name for those who hear it.
    void rename(Shelf shelf, String name) {
        names.put(shelf, name);
    }

    /// The head of a folder.
    Button addFolder(String folder) {
        var name = SidebarEntry.head(folder);
        var shelf = new Shelf.OfFolder(folder);
        name.setMnemonicParsing(false);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setAccessibleText(words.text("shelf.folder", folder));
        name.setOnAction(press -> model.show(shelf));
        folders.put(shelf, name);
        return name;
    }

    /// A search that is kept.
    Button addSearch(String name, String query) {
        var button = SidebarEntry.button(name, "");
        button.setOnAction(press -> model.search(query));
        searches.put(query, button);
        return button;
    }

    /// The way to what is set aside.
    Button aside() {
        return aside;
    }

    /// The entry of a shelf, if it has been made.
    Optional<Button> of(Shelf shelf) {
        return Optional.ofNullable(buttons.get(shelf));
    }

    /// The shelf to which an entry leads, if it is such an entry.
    Optional<Shelf> shelfOf(Node entry) {
        return buttons.entrySet().stream()
                .filter(one -> one.getValue().equals(entry))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// Marks the entry whose shelf is shown.
    void markChosen() {
        var shown = model.shown().get();
        for (var some : List.of(buttons, folders)) {
            some.forEach((shelf, button) -> button.pseudoClassStateChanged(CHOSEN, shelf.equals(shown)));
        }
        aside.pseudoClassStateChanged(CHOSEN, shown instanceof Shelf.SetAside);
        searches.forEach((query, button) -> button.pseudoClassStateChanged(
                CHOSEN, shown instanceof Shelf.Found found && found.query().equals(query)));
    }

    /// Says how much each holds.
    void count(Snapshot news) {
        var unread = news.unread();
        counts.forEach((shelf, label) -> {
            long count = count(shelf, news, unread);
            label.setText(count == 0 ? "" : String.format(words.locale(), "%,d", count));
            label.setManaged(count > 0);
            of(shelf).ifPresent(button -> {
                var name = names.getOrDefault(shelf, "");
                button.setAccessibleText(count == 0 ? name : words.text("shelf.count", name, count));
            });
        });
    }

    private static long count(Shelf shelf, Snapshot news, Snapshot.Unread unread) {
        return switch (shelf) {
            case Shelf.Today _ -> unread.today();
            case Shelf.All _ -> unread.all();
            case Shelf.Saved _ ->
                news.statuses().values().stream().filter(ReadingStatus::saved).count();
            case Shelf.Collection collection ->
                news.collections().getOrDefault(collection.name(), List.of()).size();
            case Shelf.OfTopic topic -> unread.topics().getOrDefault(topic.topic(), 0);
            case Shelf.OfFeed feed -> unread.feeds().getOrDefault(feed.feed(), 0);
            case Shelf.OfFolder _, Shelf.SetAside _, Shelf.EditionOf _, Shelf.Found _ -> 0;
        };
    }
}
