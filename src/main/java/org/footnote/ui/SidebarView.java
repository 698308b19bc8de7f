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
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.footnote.app.Search;
import org.footnote.app.Snapshot;
import org.footnote.model.Feed;
import org.footnote.model.FeedHealth;
import org.footnote.model.Topic;

/// The left pane: sections, topics and feeds; below them stands the status line.
final class SidebarView extends VBox {
    /// Feeds whose entries the window opens with, and that are added at a time when they come near what is in view.
    private static final int STEP = 16;

    /// The first frame is painted and read before more come.
    private static final Duration FIRST_LOOK = Duration.ofMillis(400);

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
    private final OneStop stop = new OneStop(entries, ShelfEntries.CHOSEN, List.of(KeyCode.DOWN), List.of(KeyCode.UP));
    private final ScrollPane scroll = new ScrollPane(entries);
    private final ShelfEntries shelves;
    private final Background background;
    private final Deque<Folders.Line> waiting = new ArrayDeque<>();
    private final Region roomForWaiting = new Region();
    private double entryHeight;
    private boolean laidOut;
    private boolean mayGrow;
    private boolean arePlaced;

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
        shelves = new ShelfEntries(model.shelf(), words);
        entries.getStyleClass().add("entries");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.vvalueProperty().addListener(position -> showWhatIsInView());
        scroll.viewportBoundsProperty().addListener(bounds -> leaveRoomForBar());
        scroll.widthProperty().addListener(width -> leaveRoomForBar());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll, drag.shadow());
        model.news().addListener((news, was, is) -> show(was, is));
        model.shelf().shown().addListener(shelf -> markChosen());
        model.searches().kept().addListener((ListChangeListener<Search.Saved>) change -> {
            fillAgain();
            shelves.count(model.news().get());
        });
        model.refresh().state().addListener(state -> showIcons());
        fill(STEP);
        shelves.count(model.news().get());
    }

    private void leaveRoomForBar() {
        entries.pseudoClassStateChanged(BESIDE_BAR, scroll.getViewportBounds().getWidth() < scroll.getWidth() - 1);
    }

    /// Before the first frame, makes the room that the waiting entries will take.
    @Override
    protected void layoutChildren() {
        if (!laidOut) {
            laidOut = true;
            shelves.of(new Shelf.Today()).ifPresent(entry -> entryHeight = entry.prefHeight(-1));
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
            shelves.count(model.news().get());
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
            focused.map(shelf -> shelf.after(was, is)).flatMap(shelves::of).ifPresent(Button::requestFocus);
        }
        shelves.count(is);
    }

    /// The shelf whose entry has the focus, or today's where it is an entry of another kind.
    private Optional<Shelf> focused() {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        return Optional.ofNullable(owner)
                .filter(entries.getChildren()::contains)
                .map(entry -> shelves.shelfOf(entry).orElseGet(Shelf.Today::new));
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
        shelves.clear();
        marks.clear();
        drag.clear();
        var items = new ArrayList<Region>();
        items.add(shelves.add(new Shelf.Today(), words.text("shelf.today"), "◷"));
        items.add(shelves.add(new Shelf.All(), words.text("shelf.all"), "≡"));
        items.add(shelves.add(new Shelf.Saved(), words.text("shelf.saved"), "☆"));
        if (!news.collections().isEmpty()) {
            items.add(SidebarEntry.caption(words.text("shelf.collections")));
            Shelf.collections(news).forEach(name -> items.add(collectionEntry(name)));
        }
        addSearches(items);
        items.add(SidebarEntry.caption(words.text("shelf.topics")));
        for (var topic : Topic.values()) {
            items.add(shelves.add(new Shelf.OfTopic(topic), words.text("topic." + topic.key()), ""));
        }
        items.add(shelves.aside());
        addFeeds(items, news, most);
        items.add(roomForWaiting);
        keepRoom();
        entries.getChildren().setAll(items);
        markChosen();
    }

    private Button collectionEntry(String name) {
        var button = shelves.add(new Shelf.Collection(name), name, "");
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
            var button = shelves.addSearch(search.name(), search.query());
            showMenu(button, () -> {
                var forget = new MenuItem(words.text("search.forget"));
                forget.setOnAction(press -> model.searches().forget(search));
                return List.of(forget);
            });
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
        var name = shelves.addFolder(folder);
        drag.head(name, folder);
        return name;
    }

    private Button feedEntry(Feed feed, Snapshot news) {
        var button = shelves.add(new Shelf.OfFeed(feed.id()), feed.title(), "");
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
            shelves.rename(new Shelf.OfFeed(feed.id()), words.text("shelf.broken", feed.title()));
        }
        return button;
    }

    private void markChosen() {
        shelves.markChosen();
        stop.arrange();
    }
}
