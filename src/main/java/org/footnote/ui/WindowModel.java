package org.footnote.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    private final ObjectProperty<Snapshot> news = new SimpleObjectProperty<>(Snapshot.EMPTY);
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
    private final Rows rows;
    private final ShelfModel shelf;
    private final Desk desk;
    private final Background background;
    private @Nullable Story previewed;
    private boolean isLeft;

    WindowModel(Desk desk, Background background, Ages ages) {
        this.desk = desk;
        this.background = background;
        rows = new Rows(ages);
        shelf = new ShelfModel(desk, background, ages, news);
        settings = new SimpleObjectProperty<>(desk.settings());
        reading = new ReadingModel(desk, background);
        refresh = new RefreshModel(desk, background, this::announce);
        announcer = new Announcer(this);
        changes = new Changes(background, toast);
        feeds = new FeedsModel(desk, background, changes, toast, refresh::startForNew);
        offline = new OfflineModel(desk, background, refresh);
        searches = new SearchesModel(desk, background, changes);
        backups = new BackupsModel(desk, background, toast, searches, refresh::startForNew);
        exports = new ExportsModel(desk, background, toast);
        shelf.shown().addListener((shelf, was, is) -> {
            if (is.isStill(was)) {
                list.update(rows.of(is, news.get()));
            } else {
                list.show(rows.of(is, news.get()));
            }
        });
        desk.onChange(changed -> background.onScreen(() -> show(changed)));
        show(desk.news());
    }

    ObjectProperty<Snapshot> news() {
        return news;
    }

    ShelfModel shelf() {
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

    /// Runs a step once all that the reader chose and did until now is kept. Called on any thread.
    void onceKept(Runnable step) {
        background.runInTurn(step);
    }

    /// Follows the news no longer: a window that is closed has no colours to show them in.
    void leave() {
        isLeft = true;
    }

    private void show(Snapshot changed) {
        if (isLeft) {
            return;
        }
        var before = news.get();
        boolean sameStories = rows.differOnlyInStatus(shelf.shown().get(), before, changed);
        news.set(changed);
        shelf.follow(before, changed);
        if (sameStories) {
            list.updateCards(card -> card.with(changed.status(card.story().id())));
        } else {
            list.update(rows.of(shelf.shown().get(), changed));
        }
        story(selected.get()).ifPresent(reading::update);
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
        reading.openUnder(story, news.get().status(story.id()));
    }

    /// Whether the story that is selected was shown by the window itself, and the reader has not gone on from it.
    boolean isPreview() {
        return previewed != null && reading.textPage() instanceof ReadingModel.StoryOpen;
    }

    /// Selects and opens a story: it is read from now on.
    void open(Story story) {
        var shown = previewed == null ? null : story(previewed.id()).orElse(previewed);
        previewed = null;
        if (shown != null) {
            keep("unkept.opened", shown, () -> desk.opened(shown));
            if (shown.id().equals(story.id())) {
                return;
            }
        }
        selected.set(story.id());
        var before = news.get().status(story.id());
        reading.open(story, before);
        keep("unkept.opened", story, () -> desk.opened(story));
    }

    /// Opens the story `steps` cards on, only unread ones if asked; stays where it is at either end.
    void move(int steps, boolean unreadOnly) {
        list.storyAt(selected.get(), steps, unreadOnly).ifPresent(this::open);
    }

    /// Saves the selected story, or lets it go: by what it is when all that was done before is done, so that a key that
    /// is pressed twice changes nothing.
    void toggleSaved() {
        story(selected.get())
                .ifPresent(story -> keep("unkept.change", story, () -> {
                    boolean saved = desk.news().status(story.id()).saved();
                    desk.save(Set.of(story.id()), !saved);
                }));
    }

    /// Marks the selected story read or unread, likewise.
    void toggleRead() {
        story(selected.get())
                .ifPresent(story -> keep("unkept.change", story, () -> {
                    boolean read = desk.news().status(story.id()).read();
                    desk.mark(Set.of(story.id()), !read);
                }));
    }

    void save(Story story, boolean saved) {
        keep("unkept.change", story, () -> desk.save(Set.of(story.id()), saved));
    }

    void mark(Story story, boolean read) {
        keep("unkept.change", story, () -> desk.mark(Set.of(story.id()), read));
    }

    /// Keeps what the reader did to a story; where that fails, the reader is told what of it is not kept.
    private void keep(String unkept, Story story, Runnable work) {
        background.runInTurn(() -> {
            try {
                work.run();
            } catch (RuntimeException failure) {
                throw new UnkeptException(unkept, story.headline(), failure);
            }
        });
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

    /// Removes a collection; can be undone, and is open again then if it was before.
    void deleteCollection(String collection) {
        var open = shelf.shown().get();
        changes.make(
                () -> desk.deleteCollection(collection),
                () -> {
                    if (open.equals(new Shelf.Collection(collection)) && isLeft(collection)) {
                        shelf.show(open);
                    }
                },
                "toast.uncollection",
                collection);
    }

    /// Whether a collection is there, and the reader is where its deletion has taken them.
    private boolean isLeft(String collection) {
        return news.get().collections().containsKey(collection)
                && shelf.shown().get().equals(new Shelf.Today());
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
        changes.make(() -> desk.sameStory(first, second), () -> follow(first, second), "toast.joined");
    }

    /// Shows the story that has taken in the one that is open; that is not to have been read if it is undone.
    private void follow(Story first, Story second) {
        for (var pair : List.of(List.of(first, second), List.of(second, first))) {
            var open = pair.getFirst().id();
            if (open.equals(selected.get()) && isGone(open)) {
                story(pair.getLast().id()).filter(other -> !isGone(other.id())).ifPresent(this::preview);
            }
        }
    }

    private boolean isGone(String id) {
        return news.get().stories().stream().noneMatch(story -> story.id().equals(id));
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
}
