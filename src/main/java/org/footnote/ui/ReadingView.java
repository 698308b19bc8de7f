package org.footnote.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.footnote.app.Settings;
import org.footnote.model.Citation;
import org.footnote.model.Source;
import org.footnote.ui.ReadingModel.Page;
import org.footnote.ui.ReadingModel.SourceOpen;
import org.footnote.ui.ReadingModel.StoryOpen;
import org.jspecify.annotations.Nullable;

/// The page of the reading pane: a story, or the source that was opened from it. The story's control stays alive
/// under the source, so that going back finds it where it was.
final class ReadingView extends StackPane implements StoryActions {
    private final WindowModel model;
    private final Words words;
    private final Ages ages;
    private final Originals originals;
    private final PictureStore pictures;
    private final SmallPictures small;
    private final DocumentView story = new DocumentView();
    private final DocumentView source = new DocumentView();
    private final FeedsView feeds;
    private final SettingsView settings;
    private final OfflineView offline;
    private final Pane cards = new Pane();
    private final Label hint = new Label();
    private final CardHost cardHost;
    private final FocusPlace focus = new FocusPlace(() -> onTop().focus());
    private @Nullable StoryOpen shownStory;
    /// What tells where the words of the search among all stories stand.
    private Function<String, List<Integer>> searched = text -> List.of();
    /// What is sought within the page, "" if nothing is.
    private String sought = "";
    private Unfolded unfolded = Unfolded.NOTHING;
    /// What stood at the top of the source as it was opened.
    private Optional<DocumentView.Place> opening = Optional.empty();

    ReadingView(
            WindowModel model,
            Words words,
            Ages ages,
            Originals originals,
            PictureStore pictures,
            SmallPictures small,
            FeedsView feeds,
            SettingsView settings,
            OfflineView offline) {
        this.model = model;
        this.words = words;
        this.ages = ages;
        this.originals = originals;
        this.pictures = pictures;
        this.small = small;
        getStyleClass().add("reading");
        cards.setPickOnBounds(false);
        cardHost = new CardHost(cards, words, ages, this);
        var nothing = new Label(words.text("reading.nothing"));
        nothing.getStyleClass().add("nothing");
        nothing.setWrapText(true);
        this.feeds = feeds;
        this.settings = settings;
        this.offline = offline;
        getChildren().addAll(nothing, story, cards);
        hint.getStyleClass().add("link-hint");
        hint.setVisible(false);
        StackPane.setAlignment(hint, Pos.BOTTOM_LEFT);
        getChildren().add(hint);
        source.links().follow(new DocumentLinks.Target() {
            @Override
            public void pointAt(String address) {
                hint.setText(address);
                hint.setVisible(!address.isEmpty());
            }

            @Override
            public void open(String address) {
                originals.open(address);
            }
        });
        story.setVisible(false);
        source.setVisible(false);
        model.reading().page().addListener((page, was, is) -> show(was, is));
        model.shelf().shown().addListener(shelf -> markSearched());
        model.refresh().state().addListener((state, was, is) -> {
            if (!(is instanceof RefreshModel.Running)) {
                pictures.renew();
            }
        });
        show(new ReadingModel.Nothing(), model.reading().page().get());
    }

    /// The document that is on top.
    DocumentView onTop() {
        return source.isVisible() ? source : story;
    }

    private void show(Page was, Page is) {
        cardHost.hideNow();
        boolean isLeft =
                !is.isOfWindow() && (feeds.isFocusWithin() || settings.isFocusWithin() || offline.isFocusWithin());
        if (is.isOfWindow() && !was.isOfWindow()) {
            focus.remember(getScene());
        }
        showPage(was, is);
        if (isLeft) {
            focus.giveBack();
        }
    }

    /// Whether a page is one to read, in which words can be found.
    static boolean hasWords(Page page) {
        return page instanceof StoryOpen || page instanceof SourceOpen;
    }

    /// What lies under another page is hidden: what stands in it could take the focus otherwise, unseen.
    private void showPage(Page was, Page is) {
        story.setVisible(is instanceof StoryOpen);
        source.setVisible(is instanceof SourceOpen);
        show(feeds, is instanceof ReadingModel.FeedsOpen);
        show(settings, is instanceof ReadingModel.SettingsOpen);
        show(offline, is instanceof ReadingModel.OfflineOpen);
        switch (is) {
            case ReadingModel.Nothing nothing -> {}
            case StoryOpen open -> {
                if (!open.equals(shownStory)) {
                    show(open, keepsPlace(open));
                }
                if (was instanceof SourceOpen) {
                    story.focus();
                }
            }
            case ReadingModel.FeedsOpen open -> feeds.address().requestFocus();
            case ReadingModel.SettingsOpen open -> settings.requestFocus();
            case ReadingModel.OfflineOpen open -> {
                model.offline().look();
                offline.fetch().requestFocus();
            }
            case SourceOpen open -> {
                place(source);
                show(open);
                source.focus();
            }
        }
    }

    /// Styled at once when it appears, since only then what scrolls in it is in the window and can take the focus.
    private void show(Node page, boolean shown) {
        page.setVisible(shown);
        if (shown) {
            place(page);
            page.applyCss();
        }
    }

    /// Puts what is shown for the first time over the story. In the scene from the start it would be given its look,
    /// with all its parts, before the first paint.
    private void place(Node over) {
        if (!getChildren().contains(over)) {
            getChildren()
                    .add(
                            over == source
                                    ? getChildren().indexOf(story) + 1
                                    : getChildren().indexOf(cards),
                            over);
        }
    }

    /// How far down the story that is open is scrolled, 0 to 1.
    double scrolled() {
        return story.scrolled();
    }

    /// Scrolls the story that is open.
    void scrollTo(double place) {
        if (place > 0) {
            story.scrollTo(place);
        }
    }

    /// Marks every place on the page where words stand, in any case, until [#endFind()].
    ///
    /// @return the places in reading order
    List<DocumentView.Place> find(String wanted) {
        sought = wanted.toLowerCase(Locale.ROOT);
        onTop().pointAtNone();
        return mark(onTop());
    }

    /// Marks what a search among all stories has found again, if there is one.
    void endFind() {
        sought = "";
        onTop().pointAtNone();
        markAll();
    }

    /// Marks the words of the search that is on, also in what was open before it.
    private void markSearched() {
        searched = model.shelf().marks();
        if (sought.isEmpty()) {
            markAll();
        }
    }

    private void markAll() {
        mark(story);
        mark(source);
    }

    private List<DocumentView.Place> mark(DocumentView document) {
        return document.mark(sought.isEmpty() ? searched : text -> places(text.toLowerCase(Locale.ROOT)));
    }

    private List<Integer> places(String text) {
        var places = new ArrayList<Integer>();
        for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length())) {
            places.add(at);
            places.add(at + sought.length());
        }
        return places;
    }

    private boolean keepsPlace(StoryOpen open) {
        return shownStory != null && shownStory.story().id().equals(open.story().id());
    }

    private void show(StoryOpen open, boolean samePlace) {
        double place = samePlace ? story.scrolled() : 0;
        unfolded = samePlace ? unfolded : Unfolded.NOTHING;
        shownStory = open;
        boolean within = story.isFocusWithin();
        story.show(page(open).document(), column(), typography().scale());
        if (within) {
            story.focus();
        }
        story.setDescription(open.story().headline());
        mark(story);
        if (place > 0) {
            story.scrollTo(place);
        }
    }

    private StoryPage page(StoryOpen open) {
        return new StoryPage(open.story(), open.seen(), unfolded, words, ages, this, typography());
    }

    /// Says ages again, as time has passed.
    void tick() {
        if (shownStory != null && story.sayFirst(page(shownStory).kicker())) {
            mark(story);
        }
        feeds.tick();
    }

    private void show(SourceOpen open) {
        var found = pictures.known(open.body());
        var laid = new SourcePage(open, words, ages, this, typography(), found::get).lay();
        source.show(laid.document(), column(), typography().scale());
        source.setDescription(open.source().title());
        mark(source);
        if (laid.paragraph() >= 0) {
            source.reveal(laid.paragraph(), laid.offset());
        }
        if (found.isIncomplete()) {
            pictures.load(open.body(), () -> {
                if (open.equals(model.reading().page().get())) {
                    showAgain(open);
                }
            });
        }
        opening = source.top();
    }

    /// Shows a source again as it looks now, at the place to which the reader has gone on.
    private void showAgain(SourceOpen open) {
        var top = source.top();
        double y = top.map(place -> source.y(place.paragraph(), place.start())).orElse(0.0);
        boolean isElsewhere = !top.equals(opening);
        show(open);
        if (isElsewhere) {
            top.ifPresent(place -> source.reveal(place.paragraph(), place.start(), y));
        }
    }

    /// Lays the page out again after the look has changed: the text control resolves its styles only once.
    void restyle() {
        if (shownStory != null) {
            show(shownStory, true);
        }
        if (model.reading().page().get() instanceof SourceOpen open) {
            showAgain(open);
        }
    }

    private Typography typography() {
        var settings = model.settings().get();
        return new Typography(settings.textSize() / 100.0, settings.serif(), ThemeStyle.isDark(settings));
    }

    private double column() {
        var settings = model.settings().get();
        return pixels(settings.lineWidth()) * (settings.textSize() / 100.0);
    }

    private static double pixels(Settings.LineWidth width) {
        return switch (width) {
            case NARROW -> 580;
            case MEDIUM -> 680;
            case WIDE -> 820;
        };
    }

    @Override
    public void openSource(int number, @Nullable Citation citation) {
        model.reading().openSource(number, citation);
    }

    @Override
    public void showAllSources(int next) {
        unfold(unfolded.withList(), next);
    }

    @Override
    public void showAllCopies(int number, int next) {
        unfold(unfolded.withCopiesOf(number), next);
    }

    /// What was pressed is gone then, so the focus goes to the first that has come in its place.
    private void unfold(Unfolded wanted, int next) {
        double above = story.above();
        unfolded = wanted;
        restyle();
        story.scrollBelow(above);
        story.focus(SourceRow.id(next));
    }

    @Override
    public void switchText() {
        model.reading().switchText();
    }

    @Override
    public void openOriginal(Source source, @Nullable Citation citation) {
        originals.open(source, citation);
    }

    @Override
    public void showCard(Node number, Citation citation) {
        model.reading().story().ifPresent(open -> cardHost.show(number, citation, open.story()));
    }

    @Override
    public void hideCard() {
        cardHost.hideSoon();
    }

    /// Takes the card away at once.
    ///
    /// @return false if there was none
    boolean hideCardNow() {
        return cardHost.hideNow();
    }

    @Override
    public PublisherMark mark(String publisher) {
        return PublisherMark.shown(publisher, 1, small);
    }

    @Override
    public void backToStory() {
        model.reading().back();
    }
}
