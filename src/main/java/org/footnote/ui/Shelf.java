package org.footnote.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.footnote.app.Snapshot;
import org.footnote.model.Story;
import org.footnote.model.Topic;

/// What the list of stories is a list of.
sealed interface Shelf {
    /// Those of the sidebar from top to bottom, for going from one to the next.
    static List<Shelf> inOrder(Snapshot news) {
        var all = new ArrayList<Shelf>(List.of(new Today(), new All(), new Saved()));
        news.collections().keySet().stream().sorted().map(Collection::new).forEach(all::add);
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
