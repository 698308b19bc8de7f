package org.footnote.ui;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.footnote.app.Search;
import org.footnote.app.Snapshot;
import org.footnote.model.Feed;
import org.footnote.model.FeedHealth;
import org.footnote.model.ReadingStatus;
import org.footnote.model.Topic;

/// The left pane: sections, topics and feeds; below them stands the status line.
final class SidebarView extends VBox {
    /// Feeds whose entries the window opens with, and that are added at a time when they come near what is in view.
    private static final int STEP = 16;

    /// The first frame is painted and read before more come.
    private static final Duration FIRST_LOOK = Duration.ofMillis(400);

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass BESIDE_BAR = PseudoClass.getPseudoClass("beside-bar");

    private final WindowModel model;
    private final Words words;
    private final SmallPictures small;
    private final FeedMenus menus;
    private final CollectionMenus collections;
    private final FeedDrag drag;
    private final ContextMenu context = new ContextMenu();
    private final Map<Button, PublisherMark> marks = new HashMap<>();
    private final Entries entries = new Entries();
    private final OneStop stop = new OneStop(entries, CHOSEN);
    private final ScrollPane scroll = new ScrollPane(entries);
    private final Map<Shelf, Button> buttons = new HashMap<>();
    private final Map<String, Button> searches = new HashMap<>();
    private final Map<Shelf, Button> folders = new HashMap<>();
    private final Map<Shelf, Label> counts = new HashMap<>();
    private final Map<Shelf, String> names = new HashMap<>();
    private final Background background;
    private final Deque<Folders.Line> waiting = new ArrayDeque<>();
    private final Region roomForWaiting = new Region();
    private double entryHeight;
    private boolean laidOut;
    private boolean mayGrow;
    private boolean arePlaced;
    private final Button aside;

    SidebarView(
            WindowModel model,
            Words words,
            SidebarHead head,
            SmallPictures small,
            FeedMenus menus,
            CollectionMenus collections,
            Background background) {
        this.model = model;
        this.background = background;
        this.small = small;
        this.menus = menus;
        this.collections = collections;
        drag = new FeedDrag(model.feeds());
        this.words = words;
        getStyleClass().add("sidebar");
        aside = SidebarEntry.button(words.text("shelf.aside"), "");
        aside.getStyleClass().add("aside-entry");
        aside.setOnAction(press -> model.shelf().openSetAside());
        entries.getStyleClass().add("entries");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.vvalueProperty().addListener(position -> showWhatIsInView());
        scroll.viewportBoundsProperty()
                .addListener((bounds, was, is) ->
                        entries.pseudoClassStateChanged(BESIDE_BAR, is.getWidth() < scroll.getWidth() - 1));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll, drag.shadow());
        model.news().addListener((news, was, is) -> show(was, is));
        model.shelf().shown().addListener(shelf -> markChosen());
        model.searches().kept().addListener((ListChangeListener<Search.Saved>) change -> {
            fillAgain();
            count(model.news().get());
        });
        model.refresh().state().addListener(state -> showIcons());
        fill(STEP);
        count(model.news().get());
    }

    /// Before the first frame, makes the room that the waiting entries will take.
    @Override
    protected void layoutChildren() {
        if (!laidOut) {
            laidOut = true;
            buttons.values().stream().findFirst().ifPresent(entry -> entryHeight = entry.prefHeight(-1));
            keepRoom();
            background.after(FIRST_LOOK, () -> {
                mayGrow = true;
                fillOn();
            });
        }
        super.layoutChildren();
    }

    /// Keeps the scroll bar as it is while entries are waiting.
    private void keepRoom() {
        roomForWaiting.setMinHeight(waiting.size() * entryHeight);
    }

    /// The entries tell when they have their places.
    private final class Entries extends VBox {
        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            arePlaced = true;
            background.soon(SidebarView.this::showWhatIsInView);
        }
    }

    private void showWhatIsInView() {
        fillOn();
        showIcons();
    }

    /// Adds the next entries that wait where they would be in view soon. Of hundreds of feeds a reader sees twenty, and
    /// each entry takes some milliseconds and kilobytes. Called again when they have their places.
    private void fillOn() {
        double height = scroll.getViewportBounds().getHeight();
        if (mayGrow && arePlaced && !waiting.isEmpty() && roomForWaiting.getLayoutY() <= top(height) + 2 * height) {
            arePlaced = false;
            var items = new ArrayList<Region>();
            addWaiting(items, STEP);
            entries.getChildren().addAll(entries.getChildren().size() - 1, items);
            keepRoom();
            markChosen();
            count(model.news().get());
        }
    }

    /// Asks for the icons of the feeds that are in view; those of the others would only take memory.
    private void showIcons() {
        double height = scroll.getViewportBounds().getHeight();
        double top = top(height);
        marks.forEach((entry, mark) -> {
            double place = entry.getLayoutY();
            if (entry.getHeight() > 0 && place + entry.getHeight() >= top && place <= top + height) {
                mark.askForIcon();
            }
        });
    }

    /// Where the view begins among the entries.
    private double top(double height) {
        return scroll.getVvalue() * Math.max(0, entries.getHeight() - height);
    }

    /// Rebuilds the entries where there are others, else only counts anew: the focus stays where it is.
    private void show(Snapshot was, Snapshot is) {
        boolean sameEntries = was.feeds().equals(is.feeds())
                && troubled(was).equals(troubled(is))
                && was.collections().keySet().equals(is.collections().keySet());
        if (!sameEntries) {
            var focused = focused();
            fillAgain();
            focused.map(shelf -> shelf.after(was, is)).map(buttons::get).ifPresent(Button::requestFocus);
        }
        count(is);
    }

    /// The shelf whose entry has the focus, or today's where it is an entry of another kind.
    private Optional<Shelf> focused() {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        return Optional.ofNullable(owner)
                .filter(entries.getChildren()::contains)
                .map(entry -> buttons.entrySet().stream()
                        .filter(one -> one.getValue().equals(entry))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElseGet(Shelf.Today::new));
    }

    private static Set<Long> troubled(Snapshot news) {
        return news.health().values().stream()
                .filter(FeedHealth::needsAttention)
                .map(FeedHealth::feed)
                .collect(Collectors.toSet());
    }

    /// As many entries as before, so that the view stays where it is.
    private void fillAgain() {
        fill(Math.max(STEP, marks.size()));
    }

    /// @param most how many feeds get their entries now
    private void fill(int most) {
        var news = model.news().get();
        buttons.clear();
        folders.clear();
        counts.clear();
        marks.clear();
        searches.clear();
        drag.clear();
        var items = new ArrayList<Region>();
        items.add(entry(new Shelf.Today(), words.text("shelf.today"), "◷"));
        items.add(entry(new Shelf.All(), words.text("shelf.all"), "≡"));
        items.add(entry(new Shelf.Saved(), words.text("shelf.saved"), "☆"));
        if (!news.collections().isEmpty()) {
            items.add(SidebarEntry.caption(words.text("shelf.collections")));
            Shelf.collections(news).forEach(name -> items.add(collectionEntry(name)));
        }
        addSearches(items);
        items.add(SidebarEntry.caption(words.text("shelf.topics")));
        for (var topic : Topic.values()) {
            items.add(entry(new Shelf.OfTopic(topic), words.text("topic." + topic.key()), ""));
        }
        items.add(aside);
        addFeeds(items, news, most);
        items.add(roomForWaiting);
        keepRoom();
        entries.getChildren().setAll(items);
        markChosen();
    }

    private void count(Snapshot news) {
        var unread = news.unread();
        counts.forEach((shelf, label) -> {
            long count = switch (shelf) {
                case Shelf.Today today -> unread.today();
                case Shelf.All all -> unread.all();
                case Shelf.Saved saved ->
                    news.statuses().values().stream()
                            .filter(ReadingStatus::saved)
                            .count();
                case Shelf.Collection collection ->
                    news.collections()
                            .getOrDefault(collection.name(), List.of())
                            .size();
                case Shelf.OfTopic topic -> unread.topics().getOrDefault(topic.topic(), 0);
                case Shelf.OfFeed feed -> unread.feeds().getOrDefault(feed.feed(), 0);
                case Shelf.OfFolder folder -> 0;
                case Shelf.SetAside aside -> 0;
                case Shelf.EditionOf edition -> 0;
                case Shelf.Found found -> 0;
            };
            label.setText(count == 0 ? "" : String.format(words.locale(), "%,d", count));
            label.setManaged(count > 0);
            var button = buttons.get(shelf);
            if (button != null) {
                var name = names.getOrDefault(shelf, "");
                button.setAccessibleText(count == 0 ? name : words.text("shelf.count", name, count));
            }
        });
    }

    private Button collectionEntry(String name) {
        var button = entry(new Shelf.Collection(name), name, "");
        showMenu(button, () -> collections.of(name));
        collections.listen(button, name);
        return button;
    }

    private void addSearches(List<Region> items) {
        var kept = model.searches().kept();
        if (!kept.isEmpty()) {
            items.add(SidebarEntry.caption(words.text("shelf.searches")));
        }
        for (var search : kept) {
            var button = SidebarEntry.button(search.name(), "");
            button.setOnAction(press -> model.shelf().search(search.query()));
            showMenu(button, () -> {
                var forget = new MenuItem(words.text("search.forget"));
                forget.setOnAction(press -> model.searches().forget(search));
                return List.of(forget);
            });
            searches.put(search.query(), button);
            items.add(button);
        }
    }

    /// Opens a menu on the secondary button, or on the menu key.
    private void showMenu(Button button, Supplier<List<MenuItem>> itemsOf) {
        button.setOnContextMenuRequested(request -> {
            context.getItems().setAll(itemsOf.get());
            context.show(button, request.getScreenX(), request.getScreenY());
            request.consume();
        });
    }

    private void addFeeds(List<Region> items, Snapshot news, int most) {
        var title = SidebarEntry.head(words.text("shelf.feeds"));
        title.setAccessibleText(words.text("feeds.open"));
        title.setOnAction(press -> model.reading().showFeeds());
        drag.head(title, "");
        items.add(title);
        waiting.clear();
        waiting.addAll(Folders.lines(news.feeds()));
        addWaiting(items, most);
    }

    private void addWaiting(List<Region> items, int most) {
        var news = model.news().get();
        for (int left = most; left > 0 && !waiting.isEmpty(); left--) {
            items.add(
                    switch (waiting.remove()) {
                        case Folders.Head head -> folderHead(head.folder());
                        case Folders.Entry entry -> feedEntry(entry.feed(), news);
                    });
        }
    }

    private Button folderHead(String folder) {
        var name = SidebarEntry.head(folder);
        var shelf = new Shelf.OfFolder(folder);
        name.setMnemonicParsing(false);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setAccessibleText(words.text("shelf.folder", folder));
        name.setOnAction(press -> model.shelf().show(shelf));
        folders.put(shelf, name);
        drag.head(name, folder);
        return name;
    }

    private Button feedEntry(Feed feed, Snapshot news) {
        var button = entry(new Shelf.OfFeed(feed.id()), feed.title(), "");
        var row = (HBox) button.getGraphic();
        var sign = new PublisherMark(feed.title(), 2, small);
        marks.put(button, sign);
        row.getChildren().addFirst(sign);
        row.getStyleClass().add("feed-entry");
        drag.source(button, feed);
        showMenu(button, () -> menus.of(feed, model.news().get().health(feed.id())));
        if (news.health(feed.id()).needsAttention()) {
            var mark = new Label("!");
            mark.getStyleClass().add("broken-mark");
            row.getChildren().add(row.getChildren().size() - 1, mark);
            names.put(new Shelf.OfFeed(feed.id()), words.text("shelf.broken", feed.title()));
        }
        return button;
    }

    private Button entry(Shelf shelf, String name, String icon) {
        var number = new Label();
        number.getStyleClass().add("entry-count");
        number.setMinWidth(USE_PREF_SIZE);
        var button = SidebarEntry.button(name, icon);
        ((HBox) button.getGraphic()).getChildren().add(number);
        button.setOnAction(press -> model.shelf().show(shelf));
        names.put(shelf, name);
        counts.put(shelf, number);
        buttons.put(shelf, button);
        return button;
    }

    private void markChosen() {
        for (var some : List.of(buttons, folders)) {
            some.forEach((shelf, button) -> button.pseudoClassStateChanged(
                    CHOSEN, shelf.equals(model.shelf().shown().get())));
        }
        aside.pseudoClassStateChanged(CHOSEN, model.shelf().shown().get() instanceof Shelf.SetAside);
        searches.forEach((query, button) -> button.pseudoClassStateChanged(
                CHOSEN,
                model.shelf().shown().get() instanceof Shelf.Found found
                        && found.query().equals(query)));
        stop.arrange();
    }
}
