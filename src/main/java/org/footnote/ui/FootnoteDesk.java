package org.footnote.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.footnote.app.Backups;
import org.footnote.app.DesktopNotice;
import org.footnote.app.Exports;
import org.footnote.app.Footnote;
import org.footnote.app.FootnoteException;
import org.footnote.app.Network;
import org.footnote.app.OfflineReport;
import org.footnote.app.RefreshProgress;
import org.footnote.app.RefreshReport;
import org.footnote.app.Search;
import org.footnote.app.Settings;
import org.footnote.app.Snapshot;
import org.footnote.app.Subscriptions;
import org.footnote.app.Trouble;
import org.footnote.app.Undo;
import org.footnote.model.Body;
import org.footnote.model.Feed;
import org.footnote.model.FeedKind;
import org.footnote.model.MuteRule;
import org.footnote.model.Passage;
import org.footnote.model.Source;
import org.footnote.model.Story;
import org.jspecify.annotations.Nullable;

/// The desk of the real program: hands each question to the use case that answers it.
final class FootnoteDesk implements Desk {
    private final Footnote footnote;
    private final Map<String, Subscriptions.Candidate> found = new ConcurrentHashMap<>();

    private volatile Small small;
    private volatile @Nullable Thread fetching;

    FootnoteDesk(Footnote footnote) {
        this.footnote = footnote;
        small = smallPictures();
    }

    private Small smallPictures() {
        return new Small(footnote.reading().thumbnails(), footnote.reading().publishersWithIcons());
    }

    @Override
    public Small small() {
        return small;
    }

    @Override
    public Optional<byte[]> thumbnail(String address) {
        return footnote.reading().thumbnail(address);
    }

    @Override
    public Optional<byte[]> icon(String publisher) {
        return footnote.reading().icon(publisher);
    }

    @Override
    public Snapshot news() {
        return footnote.snapshot();
    }

    @Override
    public List<String> troubles() {
        return footnote.troubles();
    }

    @Override
    public void onChange(Consumer<Snapshot> changed) {
        footnote.onChange(changed);
    }

    @Override
    public Body body(String article, @Nullable Passage passage) {
        return passage == null
                ? footnote.reading().body(article)
                : footnote.reading().textOf(passage);
    }

    @Override
    public Body feedText(String article) {
        return footnote.reading().feedText(article);
    }

    @Override
    public Optional<byte[]> picture(String address) {
        return footnote.reading().picture(address);
    }

    @Override
    public Story told(Story story) {
        return footnote.reading().told(story);
    }

    @Override
    public void opened(Story story) {
        footnote.reading().opened(story);
    }

    @Override
    public Undo mark(Collection<String> stories, boolean read) {
        return footnote.reading().mark(stories, read);
    }

    @Override
    public Undo save(Collection<String> stories, boolean saved) {
        return footnote.reading().save(stories, saved);
    }

    @Override
    public Undo collect(String collection, String story) {
        return footnote.collections().add(collection, story);
    }

    @Override
    public Undo uncollect(String collection, String story) {
        return footnote.collections().remove(collection, story);
    }

    @Override
    public Undo renameCollection(String collection, String name) {
        return footnote.collections().rename(collection, name);
    }

    @Override
    public Undo deleteCollection(String collection) {
        return footnote.collections().delete(collection);
    }

    @Override
    public Undo mute(MuteRule.Kind kind, String pattern) {
        return footnote.mutes().mute(kind, pattern);
    }

    @Override
    public Undo unmute(MuteRule rule) {
        return footnote.mutes().unmute(rule);
    }

    @Override
    public Undo notThisStory(Story story, Source source) {
        return footnote.corrections().notThisStory(story, source);
    }

    @Override
    public Undo sameStory(Story first, Story second) {
        return footnote.corrections().sameStory(first, second);
    }

    @Override
    public List<Story> edition(LocalDate date) {
        return footnote.editions().of(date);
    }

    @Override
    public List<Hit> search(String query, int limit) {
        return footnote.search().find(query, limit).stream()
                .flatMap(FootnoteDesk::hit)
                .toList();
    }

    private static Stream<Hit> hit(Search.Found found) {
        return Stream.ofNullable(found.story())
                .map(story -> new Hit(
                        story,
                        found.source(),
                        marks(found.headlineMatches()),
                        found.snippet(),
                        marks(found.snippetMatches())));
    }

    @Override
    public Function<String, List<Integer>> marks(String query) {
        return footnote.search().matches(query).andThen(FootnoteDesk::marks);
    }

    private static List<Integer> marks(List<Search.Match> matches) {
        return matches.stream()
                .flatMap(match -> Stream.of(match.start(), match.end()))
                .toList();
    }

    @Override
    public List<Story> setAside() {
        return footnote.reading().setAside();
    }

    @Override
    public List<Story> allTold(List<Story> stories) {
        return footnote.reading().told(stories);
    }

    @Override
    public RefreshReport refresh(boolean everything, Consumer<RefreshProgress> progress) {
        try {
            return everything
                    ? footnote.refresh().everything(progress)
                    : footnote.refresh().whatIsDue(progress);
        } finally {
            small = smallPictures();
        }
    }

    @Override
    public void cancelRefresh() {
        footnote.refresh().cancel();
        var fetch = fetching;
        if (fetch != null) {
            fetch.interrupt();
        }
    }

    @Override
    public OfflineReport offline() {
        return footnote.offline().report();
    }

    @Override
    public OfflineReport fetchTheRest(Consumer<RefreshProgress> progress) {
        var chosen = settings();
        var wanted = chosen.offline() == Settings.OfflineScope.NOTHING
                ? chosen.withOffline(Settings.OfflineScope.EDITION)
                : chosen;
        fetching = Thread.currentThread();
        try {
            return footnote.offline().fetchTheRest(wanted, progress);
        } catch (InterruptedException cancelled) {
            return footnote.offline().report();
        } finally {
            fetching = null;
            small = smallPictures();
        }
    }

    @Override
    public boolean hasNetwork() {
        return Network.isThere();
    }

    @Override
    public boolean isMetered() {
        return Network.isMetered();
    }

    @Override
    public void notice(String title, String text) {
        DesktopNotice.show(title, text);
    }

    @Override
    public void askAgain(Feed feed) {
        footnote.subscriptions().askAgain(feed);
        footnote.refresh().one(feed.id(), progress -> {});
    }

    @Override
    public List<Search.Saved> searches() {
        return footnote.search().saved();
    }

    @Override
    public Search.Saved keepSearch(String name, String query) {
        return footnote.search().save(name, query);
    }

    @Override
    public Undo forgetSearch(Search.Saved search) {
        return footnote.search().forget(search);
    }

    @Override
    public Settings settings() {
        return footnote.settings().settings();
    }

    @Override
    public void keep(Settings settings) {
        footnote.keep(settings);
    }

    @Override
    public List<Candidate> findFeeds(String address) {
        var candidates = footnote.subscriptions().find(address);
        candidates.forEach(candidate -> found.put(candidate.address(), candidate));
        return candidates.stream()
                .map(candidate -> new Candidate(candidate.address(), candidate.title(), candidate.newest()))
                .toList();
    }

    @Override
    public Feed add(Candidate candidate) {
        var known = found.get(candidate.address());
        if (known == null) {
            throw new IllegalArgumentException("Not found before: " + candidate.address());
        }
        return footnote.subscriptions().add(known);
    }

    @Override
    public void update(Feed feed) {
        footnote.subscriptions().update(feed);
    }

    @Override
    public Undo remove(Feed feed) {
        return footnote.subscriptions().remove(feed);
    }

    @Override
    public Imported importOpml(Path file) {
        var imported = footnote.subscriptions().importOpml(file);
        return new Imported(imported.added().size(), imported.known(), imported.isCut());
    }

    @Override
    public void exportOpml(Path file) {
        write(file, footnote.subscriptions().exportOpml());
    }

    @Override
    public List<Subscriptions.Bundled> bundled() {
        return footnote.subscriptions().bundled();
    }

    @Override
    public void chooseBundled(Collection<FeedKind> kinds) {
        footnote.subscriptions().chooseBundled(Set.copyOf(kinds));
    }

    @Override
    public void chooseBundled(String address, boolean on) {
        footnote.subscriptions().chooseBundled(address, on);
    }

    @Override
    public Path backUp() {
        return footnote.backups().backUp();
    }

    @Override
    public List<Backups.Daily> backups() {
        return footnote.backups().list();
    }

    @Override
    public Backups.Restored restore(Path backup) {
        return footnote.backups().restore(backup);
    }

    @Override
    public String savedAsAtom() {
        return footnote.exports().savedAsAtom();
    }

    @Override
    public String export(Story story, Exports.Format format) {
        return footnote.exports().story(told(story), format);
    }

    @Override
    public void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new FootnoteException(
                    file + " could not be written. Is the disk full or the folder read-only?", failed);
        }
    }

    @Override
    public String inWords(Throwable failure) {
        return Trouble.inWords(failure);
    }
}
