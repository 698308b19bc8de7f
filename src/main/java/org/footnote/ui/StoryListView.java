package org.footnote.ui;

import java.util.HashSet;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.footnote.app.Search;
import org.footnote.app.Snapshot;
import org.jspecify.annotations.Nullable;

/// The middle pane: what the list is of, the search box, and the cards.
final class StoryListView extends VBox {
    private static final double ROOM_FOR_PICTURES = 350;
    private static final Duration TYPING_PAUSE = Duration.millis(120);

    private final WindowModel model;
    private final Words words;
    private final Ages ages;
    private final Background background;
    private final SmallPictures small;
    private final ArticleLabel title = new ArticleLabel("", "list-title");
    private final Label subtitle = new Label();
    private final Hyperlink keep = new Hyperlink();
    private final Button sections = new Button("≡");
    private final TextField search = new TextField();
    private final PauseTransition typing = new PauseTransition(TYPING_PAUSE);
    private final ListView<Row> list = new ListView<>();
    private final ListPlace place = new ListPlace(list);
    private final FocusPlace focus = new FocusPlace(list::requestFocus);
    private boolean headIsDue;
    private boolean countIsDue = true;
    private boolean selectionIsDue;
    private boolean roomy = true;

    StoryListView(
            WindowModel model, Words words, Ages ages, StoryMenus menus, Background background, SmallPictures small) {
        this.model = model;
        this.words = words;
        this.ages = ages;
        this.background = background;
        this.small = small;
        getStyleClass().add("story-list");
        title.setMostLines(2);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        subtitle.getStyleClass().add("list-subtitle");
        subtitle.setWrapText(true);
        subtitle.setMinHeight(USE_PREF_SIZE);
        search.setPromptText(words.text("search.prompt"));
        search.setAccessibleText(words.text("search.prompt"));
        search.getStyleClass().add("search");
        search.setTooltip(new Tooltip(words.text("search.help")));
        sections.getStyleClass().setAll("bar-button");
        sections.setAccessibleText(words.text("list.sections"));
        sections.setTooltip(new Tooltip(words.text("list.sections")));
        var top = new HBox(sections, title, new EditionsButton(model, words, ages));
        top.getStyleClass().add("list-top");
        var head = new VBox(top, subtitle, search, keep);
        head.getStyleClass().add("list-head");
        keep.getStyleClass().add("keep-search");
        keep.setOnAction(press -> keepSearch());
        list.setItems(model.rows());
        ListEdge.open(list);
        list.setCellFactory(view -> new StoryCell(words, ages, menus, small, () -> roomy));
        list.setAccessibleText(words.text("list.name"));
        list.setPlaceholder(new EmptyList(model, words));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
        standAlone(false);
        connect();
        showHead();
    }

    /// What the way to the sections does, where the sidebar is not beside the list.
    void onSections(Runnable show) {
        sections.setOnAction(press -> show.run());
    }

    /// Shows the way to the sections, where the sidebar is not beside the list.
    void standAlone(boolean alone) {
        sections.setVisible(alone);
        sections.setManaged(alone);
    }

    private void connect() {
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                openFocused();
            }
        });
        model.selected().addListener((selected, was, is) -> select(is, true));
        model.shelf().shown().addListener((shelf, was, is) -> {
            if (!is.isStill(was)) {
                showAnother(is);
            }
        });
        model.news().addListener((news, was, is) -> {
            place.remember();
            countIsDue |= was.stories().size() != is.stories().size();
            showHeadSoon();
        });
        model.rows().addListener((ListChangeListener<Row>) change -> {
            boolean moved = isMoved(change);
            if (moved) {
                countIsDue = true;
                showHeadSoon();
                background.soon(place::restore);
            }
            if (moved || !selectionIsDue) {
                selectionIsDue = true;
                background.soon(this::select);
            }
        });
        model.searches().kept().addListener((ListChangeListener<Search.Saved>) change -> showKeep());
        list.widthProperty().addListener(width -> leaveRoom());
        model.settings().addListener(settings -> leaveRoom());
        model.refresh().state().addListener((state, was, is) -> {
            if (!(is instanceof RefreshModel.Running) && small.renew()) {
                showPictures();
            }
        });
        typing.setOnFinished(pause -> model.shelf().search(search.getText()));
        search.textProperty().addListener((text, was, is) -> typing.playFromStart());
        search.setOnAction(enter -> {
            typing.stop();
            model.shelf().search(search.getText());
            list.requestFocus();
        });
    }

    private void showAnother(Shelf shelf) {
        place.forget();
        countIsDue = true;
        showHeadSoon();
        if (!search.isFocused()) {
            putIntoSearchBox(shelf instanceof Shelf.Found found ? found.query() : "");
        }
    }

    /// Takes down how far the list is scrolled.
    void remember(Map<String, String> all) {
        place.remember(all);
    }

    /// Scrolls the list to where it was.
    void restore(Map<String, String> remembered) {
        place.restore(remembered);
    }

    /// Opens what the list's own keys have gone to, or the first story where what is open is not among these, as after
    /// a search.
    ///
    /// @return false if the list has nothing else than what is open, or has not the focus
    boolean openOther() {
        var open = model.selected().get();
        boolean isElsewhere = list.getSelectionModel().getSelectedItem() instanceof Row.Card card
                && !card.story().id().equals(open);
        if (!list.isFocused() || (!isElsewhere && indexOf(open) >= 0)) {
            return false;
        }
        if (isElsewhere) {
            openFocused();
        } else {
            model.move(1, false);
        }
        return true;
    }

    /// Opens the card on which the list's selection stands.
    void openFocused() {
        if (list.getSelectionModel().getSelectedItem() instanceof Row.Card card) {
            model.open(card.story());
        }
    }

    /// Leaves pictures out where the words need the width.
    private void leaveRoom() {
        double scale = model.settings().get().textSize() / 100.0;
        boolean wide = list.getWidth() >= ROOM_FOR_PICTURES * scale;
        if (wide != roomy) {
            roomy = wide;
            showPictures();
        }
    }

    /// Shows the pictures that a refresh has brought; the card on top stays where it is.
    private void showPictures() {
        place.remember();
        list.refresh();
        background.soon(place::restore);
    }

    /// Whether rows came, went or changed places, not only their looks.
    private static boolean isMoved(ListChangeListener.Change<? extends Row> change) {
        boolean moved = false;
        while (change.next()) {
            moved |= change.getAddedSize() != 1 || change.getRemovedSize() != 1;
        }
        return moved;
    }

    /// Selects what was selected before rows were replaced.
    private void select() {
        selectionIsDue = false;
        select(model.selected().get(), false);
    }

    private void select(@Nullable String story, boolean bring) {
        int index = indexOf(story);
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != index) {
            list.getSelectionModel().select(index);
            if (bring) {
                bringIntoView(index);
            }
        }
    }

    private int indexOf(@Nullable String story) {
        for (int index = 0; index < model.rows().size(); index++) {
            if (model.rows().get(index) instanceof Row.Card card
                    && card.story().id().equals(story)) {
                return index;
            }
        }
        return -1;
    }

    private void bringIntoView(int index) {
        list.layout();
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            var first = flow.getFirstVisibleCell();
            var last = flow.getLastVisibleCell();
            if (first == null || index <= first.getIndex()) {
                list.scrollTo(Math.max(
                        0, index - (index > 0 && model.rows().get(index - 1) instanceof Row.Day ? 1 : 0)));
            } else if (last == null || index >= last.getIndex()) {
                flow.scrollToTop(index);
                flow.layout();
                flow.scrollPixels(-list.getHeight() * 0.3);
                list.layout();
            }
        }
    }

    /// Shows the head once for all that changes now: counting what 20,000 stories stand on takes a while.
    private void showHeadSoon() {
        if (!headIsDue) {
            headIsDue = true;
            background.soon(this::showHead);
        }
    }

    /// Says ages again, as time has passed.
    void tick() {
        for (var cell : list.lookupAll(".story-cell")) {
            ((StoryCell) cell).tick();
        }
        showHead();
    }

    private void showHead() {
        headIsDue = false;
        var news = model.news().get();
        title.show(
                switch (model.shelf().shown().get()) {
                    case Shelf.Today today ->
                        news.welcome() ? words.text("list.welcome") : ages.day(news.latest(ages.today()));
                    case Shelf.All all -> words.text("shelf.all");
                    case Shelf.Saved saved -> words.text("shelf.saved");
                    case Shelf.OfTopic topic ->
                        words.text("topic." + topic.topic().key());
                    case Shelf.OfFeed feed -> feedTitle(feed.feed());
                    case Shelf.OfFolder folder -> folder.folder();
                    case Shelf.Collection collection -> collection.name();
                    case Shelf.SetAside aside -> words.text("shelf.aside");
                    case Shelf.EditionOf edition -> ages.day(edition.date());
                    case Shelf.Found found -> words.text("list.search", found.query());
                });
        if (countIsDue) {
            countIsDue = false;
            subtitle.setText(subtitle(news));
        }
        showKeep();
    }

    private void showKeep() {
        boolean found = model.shelf().shown().get() instanceof Shelf.Found;
        keep.setVisible(found);
        keep.setManaged(found);
        if (model.shelf().shown().get() instanceof Shelf.Found search) {
            boolean kept = model.searches().of(search.query()).isPresent();
            keep.setText(words.text(kept ? "search.forget" : "search.keep"));
            keep.setVisited(false);
        }
    }

    /// Keeps the search that is shown, or forgets it.
    void keepSearch() {
        if (model.shelf().shown().get() instanceof Shelf.Found found) {
            model.searches().toggle(found.query());
        }
    }

    private String feedTitle(long id) {
        return model.news().get().feeds().stream()
                .filter(feed -> feed.id() == id)
                .map(org.footnote.model.Feed::title)
                .findFirst()
                .orElse("");
    }

    private String subtitle(Snapshot news) {
        var stories = new HashSet<String>();
        var publishers = new HashSet<String>();
        long articles = 0;
        for (var card : model.cards()) {
            if (stories.add(card.story().id())) {
                articles += card.story().sources().size();
                card.story().sources().forEach(source -> publishers.add(source.publisher()));
            }
        }
        return model.shelf().shown().get() instanceof Shelf.Found found
                ? words.text(
                        "list.found",
                        stories.size(),
                        news.stories().size(),
                        found.hits().size())
                : stories.isEmpty()
                        ? words.text("list.none")
                        : words.text("list.count", stories.size(), articles, publishers.size());
    }

    /// Puts the cursor into the search box.
    void focusSearch() {
        if (!search.isFocused()) {
            focus.remember(getScene());
        }
        search.requestFocus();
        search.selectAll();
    }

    /// Shows words in the search box without searching for them, nor for what was typed there a moment ago.
    private void putIntoSearchBox(String words) {
        search.setText(words);
        typing.stop();
    }

    /// Empties the search box and goes back to the list, and the focus, as they were.
    ///
    /// @return false if there was no search
    boolean endSearch() {
        boolean searching = !search.getText().isEmpty() || model.shelf().shown().get() instanceof Shelf.Found;
        if (searching) {
            putIntoSearchBox("");
            model.shelf().search("");
            focus.giveBack();
        }
        return searching;
    }

    /// Ends the search if the cursor is in its box.
    ///
    /// @return false if it is not
    boolean leaveSearch() {
        boolean within = search.isFocused();
        if (within && !endSearch()) {
            focus.giveBack();
        }
        return within;
    }

    void focusList() {
        list.requestFocus();
    }
}
