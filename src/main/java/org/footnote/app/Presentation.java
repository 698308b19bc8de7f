package org.footnote.app;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.footnote.library.Library;
import org.footnote.library.StoryFilter;
import org.footnote.model.Edition;
import org.footnote.model.Feed;
import org.footnote.model.FeedHealth;
import org.footnote.model.ReadingStatus;
import org.footnote.model.Story;
import org.footnote.story.EditionMaker;
import org.footnote.story.Muting;
import org.footnote.story.StoryRanker;
import org.jspecify.annotations.Nullable;

/// Makes the snapshot of what is kept: ranks the stories, hides what is muted, and chooses the day's edition. Blocking,
/// for any thread.
final class Presentation {
    /// Stories in memory: the latest ones. Older ones are found by searching, in editions, and among the saved ones.
    private static final int MOST = 2_000;

    private static final Comparator<Story> LATEST_FIRST =
            Comparator.comparing(Story::lastPublished).reversed().thenComparing(Story::id);

    private final Library library;
    private final LateBriefs lateBriefs;
    private final Clock clock;
    private final Supplier<Settings> settings;

    Presentation(Library library, Clock clock, Supplier<Settings> settings) {
        this.library = library;
        lateBriefs = new LateBriefs(library);
        this.clock = clock;
        this.settings = settings;
    }

    /// What is stored, read anew: at a start, and where more has changed than what is told again. The network is there
    /// or not, as before.
    Snapshot load(Snapshot before) {
        var stories = new LinkedHashMap<String, Story>();
        library.stories(StoryFilter.ALL.shownOnly().limit(MOST)).forEach(story -> stories.put(story.id(), story));
        library.stories(StoryFilter.ALL.savedOnly()).forEach(story -> stories.put(story.id(), story));
        collections().values().forEach(ids -> library.stories(ids).forEach(story -> stories.put(story.id(), story)));
        library.stories(Welcome.STORIES).forEach(story -> stories.put(story.id(), story));
        latestEdition().map(Edition::stories).map(library::stories).orElse(List.of()).stream()
                .filter(story -> !stories.containsKey(story.id()))
                .forEach(story -> stories.put(story.id(), story));
        return arrange(
                withFeeds(withReading(Snapshot.EMPTY.withOffline(before.offline()))),
                stories.values(),
                library.feedsOf(stories.keySet()));
    }

    /// The snapshot after stories have changed; the edition of the day is made anew.
    Snapshot with(Snapshot before, Stories.Change change) {
        if (change.isNothing()) {
            return before;
        }
        var arranged = changed(before, change);
        keepEdition(arranged.stories());
        return withToday(arranged);
    }

    /// The snapshot after the reader has changed what belongs together. The edition, which the reader is
    /// looking at, keeps its stories and their order until the next refresh; what has become part of another
    /// story stands there as that one.
    ///
    /// @param earlier ids of the edition's stories before what is taken back now; none if nothing is
    Snapshot corrected(Snapshot before, Stories.Change change, List<String> earlier) {
        if (change.isNothing()) {
            return before;
        }
        latestEdition().ifPresent(edition -> {
            var ids = new ArrayList<>(edition.stories());
            putBack(ids, earlier, change.told());
            ids.replaceAll(id -> change.removed().getOrDefault(id, id));
            library.keepEdition(new Edition(
                    edition.date(), edition.made(), ids.stream().distinct().toList()));
        });
        return changed(before, change);
    }

    /// Gives stories that are told again, if under other ids, the places in the edition that they had earlier.
    private static void putBack(List<String> ids, List<String> earlier, List<Story> told) {
        var gone = earlier.stream().filter(id -> !ids.contains(id)).toList();
        var back = told.stream().map(Story::id).filter(id -> !ids.contains(id)).toList();
        for (int index = 0; index < Math.min(gone.size(), back.size()); index++) {
            ids.add(Math.min(earlier.indexOf(gone.get(index)), ids.size()), back.get(index));
        }
    }

    private Snapshot changed(Snapshot before, Stories.Change change) {
        var stories = new LinkedHashMap<String, Story>();
        before.stories().forEach(story -> stories.put(story.id(), story));
        before.muted().forEach(muted -> stories.put(muted.story().id(), muted.freed()));
        change.told().forEach(story -> stories.put(story.id(), story));
        stories.keySet().removeAll(change.removed().keySet());
        var storyFeeds = new HashMap<>(before.storyFeeds());
        storyFeeds.putAll(change.feeds());
        storyFeeds.keySet().retainAll(stories.keySet());
        var read = change.rearranged() ? withReading(before) : before;
        return arrange(read, stories.values(), storyFeeds);
    }

    /// The snapshot with stories that the reader has come upon outside of it, and wants to find again.
    Snapshot including(Snapshot before, Collection<String> ids) {
        return ids.stream().allMatch(id -> before.story(id).isPresent()) ? before : again(before, ids);
    }

    /// The same stories, ranked and hidden anew after the reader has changed what is followed, muted or collected.
    Snapshot again(Snapshot before) {
        return again(before, List.of());
    }

    /// The same stories and those with these ids, ranked and hidden anew.
    Snapshot again(Snapshot before, Collection<String> ids) {
        var missing = ids.stream().filter(id -> before.story(id).isEmpty()).toList();
        var stories = new ArrayList<>(before.stories());
        before.muted().forEach(muted -> stories.add(muted.freed()));
        stories.addAll(library.stories(missing));
        var storyFeeds = new HashMap<>(before.storyFeeds());
        storyFeeds.putAll(library.feedsOf(missing));
        return arrange(before, stories, storyFeeds);
    }

    /// The same snapshot with the feeds as they are now.
    Snapshot withFeeds(Snapshot before) {
        var feeds = library.feeds().stream()
                .filter(feed -> !Welcome.isWelcome(feed))
                .toList();
        var health = library.health().stream().collect(Collectors.toMap(FeedHealth::feed, Function.identity()));
        return before.withFeeds(feeds, health, refreshed(feeds, health));
    }

    private static @Nullable Instant refreshed(List<Feed> feeds, Map<Long, FeedHealth> health) {
        return feeds.stream()
                .map(feed -> health.get(feed.id()))
                .filter(Objects::nonNull)
                .map(FeedHealth::lastSuccess)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    private Snapshot withReading(Snapshot before) {
        return before.withStatuses(
                library.statuses().stream().collect(Collectors.toMap(ReadingStatus::story, Function.identity())));
    }

    private Snapshot arrange(Snapshot before, Collection<Story> stories, Map<String, List<Long>> storyFeeds) {
        var now = clock.instant();
        var mutes = library.shelves().muteRules();
        var muting = new Muting(mutes);
        var chosen = settings.get();
        var ranker =
                new StoryRanker(chosen.weights(), chosen.followedTopics(), Set.copyOf(chosen.followedPublishers()));
        var collections = collections();
        var collected = collections.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        var shown = new ArrayList<Story>();
        var muted = new ArrayList<Snapshot.Muted>();
        for (var story : stories) {
            if (before.status(story.id()).saved() || collected.contains(story.id())) {
                shown.add(ranker.rank(lateBriefs.tell(story), now));
            } else if (story.setAside().isEmpty()) {
                var ranked = ranker.rank(story, now);
                muting.hiding(ranked)
                        .ifPresentOrElse(rule -> muted.add(Snapshot.Muted.by(rule, ranked)), () -> shown.add(ranked));
            }
        }
        shown.sort(LATEST_FIRST);
        muted.sort(Comparator.comparing(Snapshot.Muted::story, LATEST_FIRST));
        return withToday(before.withStories(shown, muted, storyFeeds, collections, mutes));
    }

    private Map<String, List<String>> collections() {
        var collections = new LinkedHashMap<String, List<String>>();
        for (var collection : library.shelves().collections()) {
            collections.put(collection.name(), library.storyIds(StoryFilter.ALL.collection(collection.id())));
        }
        return collections;
    }

    private void keepEdition(List<Story> shown) {
        var today = LocalDate.now(clock);
        var last = library.editionDates().stream()
                .filter(date -> date.isBefore(today))
                .findFirst()
                .flatMap(library::edition);
        var news =
                shown.stream().filter(story -> !Welcome.isWelcome(story.id())).toList();
        var edition = EditionMaker.make(today, clock.instant(), news, last.orElse(null));
        var before = library.edition(today).map(Edition::stories).orElse(List.of());
        if (!edition.stories().isEmpty() && !edition.stories().equals(before)) {
            library.keepEdition(edition);
        }
    }

    private Snapshot withToday(Snapshot before) {
        var edition = latestEdition();
        var known = before.stories().stream().map(Story::id).collect(Collectors.toCollection(LinkedHashSet::new));
        var chosen = edition.map(Edition::stories).orElse(Welcome.STORIES);
        var today = chosen.stream().filter(known::contains).toList();
        return before.withToday(today, library.editionDates(), edition.isEmpty() && !today.isEmpty());
    }

    private Optional<Edition> latestEdition() {
        return library.editionDates().stream().findFirst().flatMap(library::edition);
    }
}
