package org.footnote.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.footnote.app.Snapshot;
import org.footnote.model.Story;
import org.footnote.model.Topic;

/// What the list of stories is a list of.
sealed interface Shelf {
    /// Those of the sidebar from top to bottom, for going from one to the next.
    static List<Shelf> inOrder(Snapshot news) {
        var all = new ArrayList<Shelf>(List.of(new Today(), new All(), new Saved()));
        collections(news).stream().map(Collection::new).forEach(all::add);
        for (var topic : Topic.values()) {
            all.add(new OfTopic(topic));
        }
        for (var line : Folders.lines(news.feeds())) {
            all.add(
                    switch (line) {
                        case Folders.Head head -> new OfFolder(head.folder());
                        case Folders.Entry entry -> new OfFeed(entry.feed().id());
                    });
        }
        return all;
    }

    /// Names of the reader's collections, in order.
    static List<String> collections(Snapshot news) {
        return news.collections().keySet().stream()
                .sorted(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /// Where the reader is after something has changed: a collection may have another name now, and one that is gone,
    /// as a folder or a feed, leaves what there is today.
    default Shelf after(Snapshot was, Snapshot is) {
        boolean isThere = switch (this) {
            case Collection collection -> is.collections().containsKey(collection.name());
            case OfFeed feed -> is.feeds().stream().anyMatch(one -> one.id() == feed.feed());
            case OfFolder folder -> Folders.of(is.feeds()).contains(folder.folder());
            case Today _, All _, Saved _, OfTopic _, SetAside _, EditionOf _, Found _ -> true;
        };
        return isThere ? this : renamed(was, is).orElse(new Today());
    }

    /// Whether this is the shelf that the reader had before, with what stands on it now.
    default boolean isStill(Shelf before) {
        return this instanceof SetAside && before instanceof SetAside;
    }

    /// The day of the edition before or after this one, or the latest where this is none.
    default Optional<LocalDate> editionBeside(List<LocalDate> editions, LocalDate latest, boolean later) {
        var from = this instanceof EditionOf edition ? edition.date() : latest;
        return later
                ? Stream.concat(Stream.of(latest), editions.stream())
                        .filter(day -> day.isAfter(from))
                        .min(Comparator.naturalOrder())
                : editions.stream().filter(day -> day.isBefore(from)).max(Comparator.naturalOrder());
    }

    private Optional<Shelf> renamed(Snapshot was, Snapshot is) {
        return this instanceof Collection collection
                ? is.collections().entrySet().stream()
                        .filter(other -> !was.collections().containsKey(other.getKey())
                                && other.getValue().equals(was.collections().get(collection.name())))
                        .<Shelf>map(other -> new Collection(other.getKey()))
                        .findFirst()
                : Optional.empty();
    }

    /// Today's edition, in order of weight.
    record Today() implements Shelf {}

    /// Every story, the latest first.
    record All() implements Shelf {}

    /// What the reader saved.
    record Saved() implements Shelf {}

    /// The stories of one topic.
    record OfTopic(Topic topic) implements Shelf {}

    /// The stories in which a feed's articles stand.
    record OfFeed(long feed) implements Shelf {}

    /// The stories in which articles of a folder's feeds stand.
    record OfFolder(String folder) implements Shelf {}

    /// The stories of a collection of the reader's.
    record Collection(String name) implements Shelf {}

    /// What is not shown among the others, the latest first, each story with the reason.
    record SetAside(List<Story> stories) implements Shelf {
        public SetAside {
            stories = List.copyOf(stories);
        }

        /// The same with some of the stories told.
        ///
        /// @param from index of the first of them
        SetAside with(int from, List<Story> told) {
            var all = new ArrayList<>(stories);
            for (int index = 0; index < told.size(); index++) {
                all.set(from + index, told.get(index));
            }
            return new SetAside(all);
        }
    }

    /// An earlier day's edition.
    record EditionOf(LocalDate date, List<Story> stories) implements Shelf {
        public EditionOf {
            stories = List.copyOf(stories);
        }
    }

    /// What a search found.
    record Found(String query, List<Desk.Hit> hits) implements Shelf {
        public Found {
            hits = List.copyOf(hits);
        }
    }
}
