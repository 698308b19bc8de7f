package org.footnote.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import org.footnote.app.Snapshot;
import org.footnote.model.Topic;

/// A shelf as a word of the settings, and back: so that the next start opens where the last one ended. Pure.
final class ShelfKey {
    private static final String TOPIC = "topic:";
    private static final String FEED = "feed:";
    private static final String FOLDER = "folder:";
    private static final String COLLECTION = "collection:";
    private static final String EDITION = "edition:";

    private ShelfKey() {}

    /// The word for a shelf, "" for one that is not opened again.
    static String of(Shelf shelf) {
        return switch (shelf) {
            case Shelf.Today today -> "today";
            case Shelf.All all -> "all";
            case Shelf.Saved saved -> "saved";
            case Shelf.OfTopic topic -> TOPIC + topic.topic().key();
            case Shelf.OfFeed feed -> FEED + feed.feed();
            case Shelf.OfFolder folder -> FOLDER + folder.folder();
            case Shelf.Collection collection -> COLLECTION + collection.name();
            case Shelf.EditionOf edition -> EDITION + edition.date();
            case Shelf.SetAside aside -> "";
            case Shelf.Found found -> "";
        };
    }

    /// The shelf of a word, if there is such a one now.
    static Optional<Shelf> shelf(String key, Snapshot news) {
        return switch (key) {
            case "today" -> Optional.of(new Shelf.Today());
            case "all" -> Optional.of(new Shelf.All());
            case "saved" -> Optional.of(new Shelf.Saved());
            default ->
                Stream.of(
                                Stream.of(Topic.values()).<Shelf>map(Shelf.OfTopic::new),
                                news.feeds().stream().<Shelf>map(feed -> new Shelf.OfFeed(feed.id())),
                                Folders.of(news.feeds()).stream().<Shelf>map(Shelf.OfFolder::new),
                                news.collections().keySet().stream().<Shelf>map(Shelf.Collection::new))
                        .flatMap(shelves -> shelves)
                        .filter(shelf -> of(shelf).equals(key))
                        .findFirst();
        };
    }

    /// The day whose edition a word means, if there is one.
    static Optional<LocalDate> edition(String key, Snapshot news) {
        try {
            return key.startsWith(EDITION)
                    ? Optional.of(LocalDate.parse(key.substring(EDITION.length())))
                            .filter(news.editions()::contains)
                    : Optional.empty();
        } catch (DateTimeParseException edited) {
            return Optional.empty();
        }
    }
}
