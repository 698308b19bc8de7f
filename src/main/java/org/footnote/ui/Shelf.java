package org.footnote.ui;

import java.time.LocalDate;
import java.util.List;
import org.footnote.model.Story;
import org.footnote.model.Topic;

/// What the list of stories is a list of.
sealed interface Shelf {
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
