package org.footnote.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import org.footnote.app.OpenRequest;
import org.footnote.app.RefreshReport;
import org.footnote.app.Settings;
import org.footnote.app.Snapshot;
import org.footnote.model.MuteRule;
import org.footnote.model.Source;
import org.footnote.model.Story;
import org.jspecify.annotations.Nullable;

/// The state of the window: what there is, what the list shows, which story is selected, what the reader prefers.
/// Holds no nodes; FX thread only.
final class WindowModel {
    private static final int MOST_FOUND = 200;

    private final ObjectProperty<Snapshot> news = new SimpleObjectProperty<>(Snapshot.EMPTY);
    private final ObjectProperty<Shelf> shelf = new SimpleObjectProperty<>(new Shelf.Today());
    private final RowList list = new RowList();
    private final ObjectProperty<@Nullable String> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<Settings> settings;
    private final ReadingModel reading;
    private final RefreshModel refresh;
    private final Announcer announcer;
    private final ToastModel toast = new ToastModel();
    private final FeedsModel feeds;
    private final OfflineModel offline;
    private final SearchesModel searches;
    private final BackupsModel backups;
    private final ExportsModel exports;
    private final Changes changes;
    private final Ages ages;
    private final Rows shelves;
    private final LateTelling lateTelling;
    private final Desk desk;
    private final Background background;
    private @Nullable Story previewed;
    private Shelf beforeSearch = new Shelf.Today();
    private int shelvesAskedFor;

    WindowModel(Desk desk, Background background, Ages ages) {
        this.desk = desk;
        this.background = background;
        this.ages = ages;
        shelves = new Rows(ages);
        settings = new SimpleObjectProperty<>(desk.settings());
        reading = new ReadingModel(desk, background);
        refresh = new RefreshModel(desk, background, this::announce);
        announcer = new Announcer(this);
        lateTelling = new LateTelling(desk, background, shelf);
        changes = new Changes(background, toast);
        feeds = new FeedsModel(desk, background, changes, toast, refresh::startForNew);
        offline = new OfflineModel(desk, background, refresh);
        searches = new SearchesModel(desk, background, changes);
        backups = new BackupsModel(desk, background, toast, searches, refresh::startForNew);
        exports = new ExportsModel(desk, background, toast);
        shelf.addListener((shelf, was, is) -> {
            var rows = shelves.of(is, news.get());
            if (is.isStill(was)) {
                list.update(rows);
            } else {
                shelvesAskedFor++;
                list.show(rows);
            }
        });
        desk.onChange(changed -> background.onScreen(() -> show(changed)));
        show(desk.news());
    }

    ObjectProperty<Snapshot> news() {
        return news;
    }

    ObjectProperty<Shelf> shelf() {
        return shelf;
    }

    ObservableList<Row> rows() {
        return list.rows();
    }

    /// Id of the story that is selected in the list, or null.
    ObjectProperty<@Nullable String> selected() {
        return selected;
    }

    ObjectProperty<Settings> settings() {
        return settings;
    }

    ReadingModel reading() {
        return reading;
    }

    RefreshModel refresh() {
        return refresh;
    }

    FeedsModel feeds() {
        return feeds;
    }

    OfflineModel offline() {
        return offline;
    }

    SearchesModel searches() {
        return searches;
    }

    BackupsModel backups() {
        return backups;
    }

    ExportsModel exports() {
        return exports;
    }

    ToastModel toast() {
        return toast;
    }

    /// Applies a choice at once and keeps it.
    void prefer(Settings wanted) {
        settings.set(wanted);
        background.runInTurn(() -> desk.keep(wanted));
    }

    private void show(Snapshot changed) {
        boolean sameStories = shelves.differOnlyInStatus(shelf.get(), news.get(), changed);
        boolean sameMuted = news.get().muted().equals(changed.muted());
        var place = shelf.get().after(news.get(), changed);
        beforeSearch = beforeSearch.after(news.get(), changed);
        news.set(changed);
        follow(place);
        if (!sameMuted && shelf.get() instanceof Shelf.SetAside) {
            renewSetAside();
        }
        if (sameStories) {
            list.updateCards(card -> card.with(changed.status(card.story().id())));
        } else {
            list.update(shelves.of(shelf.get(), changed));
        }
        story(selected.get()).ifPresent(reading::update);
    }

    /// Goes where the shelf is now that something has changed; what the reader has asked for meanwhile still comes.
    private void follow(Shelf place) {
        int asked = shelvesAskedFor;
        shelf.set(place);
        shelvesAskedFor = asked;
    }

    /// Looks up again what is set aside, for as long as it is shown.
    private void renewSetAside() {
        background.workInTurn(() -> new Shelf.SetAside(desk.setAside()), found -> {
            if (shelf.get() instanceof Shelf.SetAside) {
                shelf.set(found);
                lateTelling.tell(found);
            }
        });
    }

    Announcer announcer() {
        return announcer;
    }

    private void announce(RefreshReport report) {
        announcer.announce(report);
    }

    /// A story that is shown, stands in the list or is open.
    Optional<Story> story(@Nullable String id) {
        var open = reading.story().map(ReadingModel.StoryOpen::story).stream();
        return Stream.of(news.get().stories().stream(), list.cards().map(Row.Card::story), open)
                .flatMap(stories -> stories)
                .filter(story -> story.id().equals(id))
                .findFirst();
    }

    /// The cards of the list, without the days between them.
    List<Row.Card> cards() {
        return list.cards().toList();
    }

    /// Selects and shows a story without marking it read; it is once the reader goes on from it.
    void preview(Story story) {
        previewed = story;
        selected.set(story.id());
        reading.open(story, news.get().status(story.id()));
    }

    /// Whether the story that is selected was shown by the window itself, and the reader has not gone on from it.
    boolean isPreview() {
        return previewed != null && reading.page().get() instanceof ReadingModel.StoryOpen;
    }

    /// Selects and opens a story: it is read from now on.
    void open(Story story) {
        var shown = previewed;
        previewed = null;
        if (shown != null) {
            background.runInTurn(() -> desk.opened(shown));
            if (shown.id().equals(story.id())) {
                return;
            }
        }
        selected.set(story.id());
        var before = news.get().status(story.id());
        reading.open(story, before);
        background.runInTurn(() -> desk.opened(story));
    }

    /// Opens the story `steps` cards on, only unread ones if asked; stays where it is at either end.
    void move(int steps, boolean unreadOnly) {
        list.storyAt(selected.get(), steps, unreadOnly).ifPresent(this::open);
    }

    /// Saves the selected story, or lets it go: by what it is when all that was done before is done, so that a key that
    /// is pressed twice changes nothing.
    void toggleSaved() {
        story(selected.get())
                .ifPresent(story -> background.runInTurn(() -> {
                    boolean saved = desk.news().status(story.id()).saved();
                    desk.save(Set.of(story.id()), !saved);
                }));
    }

    /// Marks the selected story read or unread, likewise.
    void toggleRead() {
        story(selected.get())
                .ifPresent(story -> background.runInTurn(() -> {
                    boolean read = desk.news().status(story.id()).read();
                    desk.mark(Set.of(story.id()), !read);
                }));
    }

    void save(Story story, boolean saved) {
        background.runInTurn(() -> desk.save(Set.of(story.id()), saved));
    }

    void mark(Story story, boolean read) {
        background.runInTurn(() -> desk.mark(Set.of(story.id()), read));
    }

    /// Puts a story into a collection or takes it out; can be undone.
    void collect(String collection, Story story, boolean in) {
        changes.make(
                () -> in ? desk.collect(collection, story.id()) : desk.uncollect(collection, story.id()),
                in ? "toast.collected" : "toast.uncollected",
                collection);
    }

    /// Gives a collection another name; can be undone.
    void renameCollection(String collection, String name) {
        changes.make(() -> desk.renameCollection(collection, name), "toast.renamed", collection);
    }

    /// Removes a collection; can be undone.
    void deleteCollection(String collection) {
        changes.make(() -> desk.deleteCollection(collection), "toast.uncollection", collection);
    }

    /// Hides what a rule says; can be undone.
    void mute(MuteRule.Kind kind, String pattern) {
        changes.make(
                () -> desk.mute(kind, pattern), "toast.muted." + kind.name().toLowerCase(Locale.ROOT), pattern);
    }

    /// Shows again what a rule hid; can be undone.
    void unmute(MuteRule rule) {
        changes.make(() -> desk.unmute(rule), "toast.unmuted");
    }

    /// Takes a source out of a story; can be undone.
    void takeOut(Story story, Source source) {
        changes.make(() -> desk.notThisStory(story, source), "toast.takenout", source.publisher());
    }

    /// Makes one story of two; can be undone.
    void join(Story first, Story second) {
        changes.make(() -> desk.sameStory(first, second), "toast.joined");
    }

    /// Marks every story of the list read; can be undone.
    void markAllRead() {
        var unread = cards().stream()
                .filter(card -> !card.status().read())
                .map(card -> card.story().id())
                .collect(Collectors.toSet());
        if (!unread.isEmpty()) {
            changes.make(() -> desk.mark(unread, true), "toast.allread", unread.size());
        }
    }

    /// Searches everything; an empty query goes back to where the reader was.
    void search(String query) {
        if (!(shelf.get() instanceof Shelf.Found)) {
            beforeSearch = shelf.get();
        }
        if (query.isBlank()) {
            shelvesAskedFor++;
            shelf.set(beforeSearch);
        } else {
            bring(() -> new Shelf.Found(query, desk.search(query, MOST_FOUND)));
        }
    }

    /// Shows a shelf that takes a moment to look up, unless the reader has asked for another one by then.
    private void bring(Callable<Shelf> look) {
        bring(look, there -> {});
    }

    private <S extends Shelf> void bring(Callable<S> look, Consumer<S> then) {
        int asked = ++shelvesAskedFor;
        background.work(look, found -> {
            if (asked == shelvesAskedFor) {
                shelf.set(found);
                then.accept(found);
            }
        });
    }

    /// What tells where the words of the search that is on stand in any text: start and end in turn.
    Function<String, List<Integer>> marks() {
        return shelf.get() instanceof Shelf.Found found ? desk.marks(found.query()) : text -> List.of();
    }

    /// Opens what the system was asked to: a feed is looked at before it is added, a list is taken in.
    void take(OpenRequest request) {
        switch (request) {
            case OpenRequest.ShowWindow window -> {}
            case OpenRequest.OpenFeed feed -> {
                reading.showFeeds();
                feeds.find(feed.address());
            }
            case OpenRequest.OpenList list -> {
                reading.showFeeds();
                feeds.importOpml(list.file());
            }
        }
    }

    /// Shows what is not shown among the others, at once; the briefs of what nobody has looked at yet come after it.
    void openSetAside() {
        bring(() -> new Shelf.SetAside(desk.setAside()), lateTelling::tell);
    }

    /// Opens an earlier day's edition.
    void openEdition(LocalDate date) {
        bring(() -> new Shelf.EditionOf(date, desk.edition(date)));
    }

    /// Opens the edition before or after the one that is shown.
    void moveEdition(boolean later) {
        shelf.get().editionBeside(news.get().editions(), ages.today(), later).ifPresent(day -> {
            if (day.equals(ages.today())) {
                shelf.set(new Shelf.Today());
            } else {
                openEdition(day);
            }
        });
    }

    /// Goes to the shelf before or after this one.
    void moveShelf(int steps) {
        var all = Shelf.inOrder(news.get());
        int next = all.indexOf(shelf.get()) + steps;
        if (next >= 0 && next < all.size()) {
            shelf.set(all.get(next));
        }
    }
}
