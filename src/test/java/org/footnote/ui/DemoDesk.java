package org.footnote.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.footnote.app.Backups;
import org.footnote.app.Exports;
import org.footnote.app.OfflineReport;
import org.footnote.app.RefreshProgress;
import org.footnote.app.RefreshReport;
import org.footnote.app.Search;
import org.footnote.app.Settings;
import org.footnote.app.Snapshot;
import org.footnote.app.Subscriptions;
import org.footnote.app.Undo;
import org.footnote.model.Body;
import org.footnote.model.Completeness;
import org.footnote.model.Feed;
import org.footnote.model.FeedKind;
import org.footnote.model.MuteRule;
import org.footnote.model.Passage;
import org.footnote.model.ReadingStatus;
import org.footnote.model.Source;
import org.footnote.model.Story;
import org.jspecify.annotations.Nullable;

/// A desk in memory: shows what it is given, remembers what the reader did.
final class DemoDesk implements Desk {
    private final Map<String, Body> bodies;
    private final List<Consumer<Snapshot>> listeners = new ArrayList<>();
    private Snapshot news;
    private Settings settings = Settings.DEFAULT.withTheme(Settings.Theme.LIGHT).withStarted(true);
    final List<String> done = new CopyOnWriteArrayList<>();
    CountDownLatch holdRefresh = new CountDownLatch(0);
    volatile CountDownLatch holdSearch = new CountDownLatch(0);
    final List<Search.Saved> searches = new CopyOnWriteArrayList<>();
    OfflineReport offline = DemoEdition.offlineReport();
    List<Backups.Daily> backups = List.of();
    Backups.Restored restored = new Backups.Restored(0, 0, 0, 0, false);
    boolean network = true;
    boolean metered;
    boolean failing;
    volatile boolean picturesAreStored = true;
    String trouble = "";
    /// Why nothing can be kept, "" if all can.
    volatile String refusal = "";
    List<String> troubles = List.of();
    List<Story> setAside = List.of();
    Small small = new Small(
            Set.of("https://example.org/chips.jpg", "https://example.org/nurses.jpg", "https://example.org/laptop.jpg"),
            Set.of("Coastal Wire", "Almanac", "Preprint Server"));

    DemoDesk(Snapshot news, Map<String, Body> bodies) {
        this.news = news;
        this.bodies = bodies;
    }

    @Override
    public List<String> troubles() {
        return troubles;
    }

    @Override
    public synchronized Snapshot news() {
        return news;
    }

    synchronized void show(Snapshot changed) {
        news = changed;
        listeners.forEach(listener -> listener.accept(changed));
    }

    @Override
    public synchronized void onChange(Consumer<Snapshot> changed) {
        listeners.add(changed);
    }

    /// Tells closed windows nothing more.
    synchronized void forgetWindows() {
        listeners.clear();
    }

    @Override
    public Body body(String article, @Nullable Passage passage) {
        return bodies.getOrDefault(article, Body.EMPTY);
    }

    @Override
    public Body feedText(String article) {
        var body = bodies.getOrDefault(article, Body.EMPTY);
        return new Body(body.blocks().stream().limit(1).toList(), Completeness.FEED_TEXT);
    }

    @Override
    public Optional<byte[]> picture(String address) {
        return picturesAreStored ? Optional.of(DemoPictures.scene(address, 800, 400)) : Optional.empty();
    }

    @Override
    public Small small() {
        return small;
    }

    @Override
    public Optional<byte[]> thumbnail(String address) {
        return Optional.of(DemoPictures.scene(address, 320, 200));
    }

    @Override
    public Optional<byte[]> icon(String publisher) {
        return Optional.of(DemoPictures.icon(publisher));
    }

    @Override
    public Story told(Story story) {
        done.add("tell " + story.id());
        return story.withBrief(news.stories().getFirst().brief());
    }

    @Override
    public void opened(Story story) {
        change(
                List.of(story.id()),
                was -> new ReadingStatus(
                        story.id(),
                        true,
                        was.saved(),
                        DemoEdition.NOW,
                        story.brief().statements().stream()
                                .map(statement -> statement.text())
                                .toList(),
                        story.sources().stream().map(source -> source.article()).toList()));
    }

    @Override
    public Undo mark(Collection<String> stories, boolean read) {
        return change(
                stories,
                was -> new ReadingStatus(
                        was.story(), read, was.saved(), was.opened(), was.seenStatements(), was.seenSources()));
    }

    @Override
    public Undo save(Collection<String> stories, boolean saved) {
        return change(
                stories,
                was -> new ReadingStatus(
                        was.story(), was.read(), saved, was.opened(), was.seenStatements(), was.seenSources()));
    }

    private synchronized Undo change(Collection<String> stories, UnaryOperator<ReadingStatus> change) {
        if (!refusal.isEmpty()) {
            throw new IllegalStateException(refusal);
        }
        var before = news;
        var statuses = new HashMap<>(news.statuses());
        stories.forEach(id -> statuses.put(id, change.apply(news.status(id))));
        show(DemoEdition.withStatuses(news, statuses));
        return () -> show(DemoEdition.withStatuses(news, before.statuses()));
    }

    @Override
    public synchronized Undo collect(String collection, String story) {
        var before = news.collections();
        show(DemoEdition.withCollections(news, Map.of(collection, List.of(story))));
        return () -> show(DemoEdition.withCollections(news, before));
    }

    @Override
    public synchronized Undo uncollect(String collection, String story) {
        var before = news.collections();
        show(DemoEdition.withCollections(news, Map.of()));
        return () -> show(DemoEdition.withCollections(news, before));
    }

    @Override
    public synchronized Undo renameCollection(String collection, String name) {
        var before = news.collections();
        var after = new HashMap<>(before);
        after.put(name, before.getOrDefault(collection, List.of()));
        after.remove(collection);
        show(DemoEdition.withCollections(news, after));
        return () -> show(DemoEdition.withCollections(news, before));
    }

    @Override
    public synchronized Undo deleteCollection(String collection) {
        var before = news.collections();
        var after = new HashMap<>(before);
        after.remove(collection);
        show(DemoEdition.withCollections(news, after));
        return () -> show(DemoEdition.withCollections(news, before));
    }

    @Override
    public Undo notThisStory(Story story, Source source) {
        done.add("take out " + source.publisher());
        return () -> done.add("put back " + source.publisher());
    }

    @Override
    public Undo sameStory(Story first, Story second) {
        var before = news;
        show(DemoEdition.withStories(
                before,
                before.stories().stream()
                        .filter(story -> !story.id().equals(first.id()))
                        .toList()));
        done.add("join " + first.id() + " " + second.id());
        return () -> {
            show(before);
            done.add("part " + first.id() + " " + second.id());
        };
    }

    @Override
    public Undo mute(MuteRule.Kind kind, String pattern) {
        done.add("mute " + kind + " " + pattern);
        return () -> done.add("unmute");
    }

    @Override
    public Undo unmute(MuteRule rule) {
        done.add("unmute " + rule.pattern());
        return () -> done.add("mute");
    }

    @Override
    public List<Story> edition(LocalDate date) {
        return news.stories();
    }

    @Override
    public List<Hit> search(String query, int limit) {
        waitFor(holdSearch);
        var hits = new ArrayList<Hit>();
        var needle = query.toLowerCase(Locale.ROOT);
        for (var story : news.stories()) {
            for (var statement : story.brief().statements()) {
                int at = statement.text().toLowerCase(Locale.ROOT).indexOf(needle);
                if (at >= 0 && hits.stream().noneMatch(hit -> hit.story().equals(story))) {
                    hits.add(new Hit(
                            story,
                            0,
                            marks(query).apply(story.headline()),
                            statement.text(),
                            List.of(at, at + needle.length())));
                }
            }
        }
        return hits;
    }

    @Override
    public Function<String, List<Integer>> marks(String query) {
        return text -> {
            int at = text.toLowerCase(Locale.ROOT).indexOf(query.toLowerCase(Locale.ROOT));
            return at < 0 ? List.of() : List.of(at, at + query.length());
        };
    }

    @Override
    public List<Story> setAside() {
        return setAside;
    }

    @Override
    public List<Story> allTold(List<Story> stories) {
        return stories.stream()
                .map(story -> story.isUntold() ? told(story) : story)
                .toList();
    }

    @Override
    public RefreshReport refresh(boolean everything, Consumer<RefreshProgress> progress) {
        done.add("refresh");
        progress.accept(new RefreshProgress(RefreshProgress.Step.FEEDS, 23, 40));
        if (failing) {
            throw new IllegalStateException("This computer seems to have no connection to the internet.");
        }
        waitFor(holdRefresh);
        return new RefreshReport(
                DemoEdition.NOW, Duration.ofSeconds(9), 5, 35, List.of(), 0, trouble, 12, 1, 4, 1, false, false);
    }

    private static void waitFor(CountDownLatch hold) {
        try {
            hold.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void cancelRefresh() {
        holdRefresh.countDown();
    }

    @Override
    public OfflineReport offline() {
        return offline;
    }

    @Override
    public OfflineReport fetchTheRest(Consumer<RefreshProgress> progress) {
        done.add("fetch the rest");
        progress.accept(new RefreshProgress(RefreshProgress.Step.TEXTS, 1, 2));
        waitFor(holdRefresh);
        offline = new OfflineReport(13, 2, List.of(), 31, 1, List.of("a9"));
        return offline;
    }

    @Override
    public boolean hasNetwork() {
        return network;
    }

    @Override
    public boolean isMetered() {
        return metered;
    }

    @Override
    public void notice(String title, String text) {
        done.add("notice " + text);
    }

    @Override
    public void askAgain(Feed feed) {
        done.add("ask again " + feed.title());
    }

    @Override
    public List<Search.Saved> searches() {
        return List.copyOf(searches);
    }

    @Override
    public Search.Saved keepSearch(String name, String query) {
        var search = new Search.Saved(searches.size() + 1L, name, query);
        searches.add(search);
        return search;
    }

    @Override
    public Undo forgetSearch(Search.Saved search) {
        searches.remove(search);
        return () -> searches.add(search);
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public void keep(Settings settings) {
        this.settings = settings;
    }

    @Override
    public List<Candidate> findFeeds(String address) {
        if (address.contains("nothing")) {
            throw new IllegalStateException("The server says there is nothing at this address (404).");
        }
        return List.of(
                new Candidate(
                        address + "/feed.xml", "Harbour Letters", List.of("A quiet week", "What the port learned")),
                new Candidate(address + "/notes.xml", "Harbour Letters: notes", List.of("On cranes")));
    }

    @Override
    public Feed add(Candidate candidate) {
        done.add("add " + candidate.address());
        var feed = new Feed(77, candidate.address(), candidate.title(), "", FeedKind.PUBLISHER, "", false, true);
        show(DemoEdition.withAdded(news(), feed));
        return feed;
    }

    @Override
    public void update(Feed feed) {
        done.add("update " + feed.title() + (feed.paused() ? " paused" : ""));
        show(DemoEdition.withFeed(news(), feed));
    }

    @Override
    public Undo remove(Feed feed) {
        done.add("remove " + feed.title());
        return () -> done.add("restore " + feed.title());
    }

    @Override
    public Imported importOpml(Path file) {
        return new Imported(12, 3, file.toString().contains("cut"));
    }

    @Override
    public void exportOpml(Path file) {
        done.add("export " + file);
    }

    @Override
    public List<Subscriptions.Bundled> bundled() {
        var bundled = new ArrayList<Subscriptions.Bundled>();
        Map.of(
                        FeedKind.LAB,
                        14,
                        FeedKind.PUBLISHER,
                        12,
                        FeedKind.RESEARCH,
                        5,
                        FeedKind.NEWSLETTER,
                        9,
                        FeedKind.COMMUNITY,
                        6)
                .forEach((kind, count) -> {
                    for (int number = 0; number < count; number++) {
                        var title = kind + " " + number;
                        var usual = kind != FeedKind.COMMUNITY;
                        bundled.add(
                                new Subscriptions.Bundled(title, "https://example.org/" + title, kind, usual, usual));
                    }
                });
        return bundled;
    }

    @Override
    public void chooseBundled(Collection<FeedKind> kinds) {
        done.add("choose " + kinds.size());
    }

    @Override
    public void chooseBundled(String address, boolean on) {
        done.add((on ? "choose " : "drop ") + address);
    }

    @Override
    public Path backUp() {
        done.add("back up");
        return Path.of("backups", "footnote-2026-11-23.json");
    }

    @Override
    public List<Backups.Daily> backups() {
        return backups;
    }

    @Override
    public Backups.Restored restore(Path backup) {
        done.add("restore " + backup.getFileName());
        if (backup.endsWith("chosen.json")) {
            throw new IllegalStateException("chosen.json cannot be read as a backup of Footnote.");
        }
        return restored;
    }

    @Override
    public String savedAsAtom() {
        return "<feed/>";
    }

    @Override
    public String export(Story story, Exports.Format format) {
        return "# " + story.headline() + "\n";
    }

    @Override
    public void write(Path file, String text) {
        done.add("write " + file);
    }

    @Override
    public String inWords(Throwable failure) {
        return String.valueOf(failure.getMessage());
    }
}
