package org.footnote.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.footnote.app.Snapshot;
import org.footnote.model.Feed;
import org.footnote.model.Story;
import org.footnote.model.Topic;

/// The left pane: sections, topics, feeds, and the status line.
final class SidebarView extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final WindowModel model;
    private final Words words;
    private final VBox entries = new VBox();
    private final Map<Shelf, Button> buttons = new HashMap<>();

    SidebarView(WindowModel model, Words words, StatusView status) {
        this.model = model;
        this.words = words;
        getStyleClass().add("sidebar");
        entries.getStyleClass().add("entries");
        var scroll = new ScrollPane(entries);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(brand(), scroll, status);
        model.news().addListener(news -> fill());
        model.shelf().addListener(shelf -> markChosen());
        fill();
    }

    private static TextFlow brand() {
        var name = new Text("Footnote");
        name.getStyleClass().add("brand-name");
        var number = new Text("1");
        number.getStyleClass().add("brand-number");
        var brand = new TextFlow(name, number);
        brand.getStyleClass().add("brand");
        brand.setAccessibleText("Footnote");
        return brand;
    }

    private void fill() {
        var news = model.news().get();
        buttons.clear();
        var items = new ArrayList<Region>();
        items.add(entry(new Shelf.Today(), words.text("shelf.today"), "◷", unreadToday(news)));
        items.add(entry(new Shelf.All(), words.text("shelf.all"), "≡", count(news, story -> true)));
        items.add(entry(
                new Shelf.Saved(),
                words.text("shelf.saved"),
                "☆",
                count(news, s -> news.status(s.id()).saved())));
        if (!news.collections().isEmpty()) {
            items.add(caption(words.text("shelf.collections")));
            news.collections().keySet().stream()
                    .sorted()
                    .forEach(name -> items.add(entry(
                            new Shelf.Collection(name),
                            name,
                            "",
                            news.collections().getOrDefault(name, List.of()).size())));
        }
        items.add(caption(words.text("shelf.topics")));
        for (var topic : Topic.values()) {
            long unread = count(
                    news,
                    story -> story.topic() == topic && !news.status(story.id()).read());
            items.add(entry(new Shelf.OfTopic(topic), words.text("topic." + topic.key()), "", unread));
        }
        addFeeds(items, news);
        entries.getChildren().setAll(items);
        markChosen();
    }

    private void addFeeds(List<Region> items, Snapshot news) {
        var title = new Button(words.text("shelf.feeds"));
        title.getStyleClass().setAll("caption", "caption-button");
        title.setAccessibleText(words.text("feeds.open"));
        title.setOnAction(press -> model.reading().showFeeds());
        items.add(title);
        var unread = unreadByFeed(news);
        var folder = "";
        for (var feed : news.feeds()) {
            if (!feed.folder().equals(folder)) {
                folder = feed.folder();
                if (!folder.isEmpty()) {
                    items.add(caption(folder));
                }
            }
            items.add(feedEntry(feed, unread.getOrDefault(feed.id(), 0L), news));
        }
    }

    private Button feedEntry(Feed feed, long unread, Snapshot news) {
        var button = entry(new Shelf.OfFeed(feed.id()), feed.title(), "", unread);
        var row = (HBox) button.getGraphic();
        row.getChildren().addFirst(new PublisherMark(feed.title(), 2));
        row.getStyleClass().add("feed-entry");
        if (news.health(feed.id()).needsAttention()) {
            var mark = new Label("!");
            mark.getStyleClass().add("broken-mark");
            row.getChildren().add(row.getChildren().size() - 1, mark);
            button.setAccessibleText(words.text("shelf.broken", feed.title()));
        }
        return button;
    }

    private static long unreadToday(Snapshot news) {
        return news.stories().stream()
                .filter(story -> news.today().contains(story.id()))
                .filter(story -> !news.status(story.id()).read())
                .count();
    }

    private static long count(Snapshot news, java.util.function.Predicate<Story> wanted) {
        return news.stories().stream()
                .filter(story -> story.setAside().isEmpty())
                .filter(wanted)
                .count();
    }

    private static Map<Long, Long> unreadByFeed(Snapshot news) {
        var unread = new HashMap<Long, Long>();
        for (var story : news.stories()) {
            if (story.setAside().isEmpty() && !news.status(story.id()).read()) {
                news.storyFeeds()
                        .getOrDefault(story.id(), List.of())
                        .forEach(feed -> unread.merge(feed, 1L, Long::sum));
            }
        }
        return unread;
    }

    private static Label caption(String text) {
        var label = new Label(text);
        label.getStyleClass().add("caption");
        return label;
    }

    private Button entry(Shelf shelf, String name, String icon, long count) {
        var row = new HBox();
        if (!icon.isEmpty()) {
            var sign = new Label(icon);
            sign.getStyleClass().add("entry-icon");
            row.getChildren().add(sign);
        }
        var label = new Label(name);
        label.getStyleClass().add("entry-name");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var number = new Label(count == 0 ? "" : String.format(words.locale(), "%,d", count));
        number.getStyleClass().add("entry-count");
        number.setMinWidth(USE_PREF_SIZE);
        row.getChildren().addAll(label, gap, number);
        row.getStyleClass().add("entry-row");
        var button = new Button();
        button.setGraphic(row);
        button.getStyleClass().setAll("entry");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleRole(AccessibleRole.BUTTON);
        button.setAccessibleText(count == 0 ? name : words.text("shelf.count", name, count));
        button.setOnAction(press -> model.shelf().set(shelf));
        row.prefWidthProperty().bind(button.widthProperty().subtract(20));
        buttons.put(shelf, button);
        return button;
    }

    private void markChosen() {
        buttons.forEach((shelf, button) -> button.pseudoClassStateChanged(
                CHOSEN, shelf.equals(model.shelf().get())));
    }
}
