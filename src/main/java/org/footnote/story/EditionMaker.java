package org.footnote.story;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.footnote.model.Edition;
import org.footnote.model.Source;
import org.footnote.model.Story;
import org.jspecify.annotations.Nullable;

/// Chooses the stories that a day puts on top. Pure functions, for any thread.
public final class EditionMaker {
    /// How many stories an edition holds at most: what one reads over a coffee.
    public static final int SIZE = 12;

    /// How long after its time an article may come: feeds are slow, and nobody asks them while the program is closed.
    private static final Duration LATE = Duration.ofHours(6);

    private static final Duration LONGEST_LOOK_BACK = Duration.ofHours(36);
    private static final Duration FIRST_LOOK_BACK = Duration.ofDays(7);

    private EditionMaker() {}

    /// Makes today's edition: the weightiest stories that appeared or grew since the last one, or so shortly before it
    /// that they may have come too late for it. What stood in the last edition stands in this one only if an
    /// independent source has joined it since. The first edition of all looks back a week, so that whoever has just
    /// subscribed finds something to read.
    ///
    /// @param stories ranked stories; those set aside are left out
    /// @param last the newest edition of an earlier day, or null
    public static Edition make(LocalDate today, Instant now, Collection<Story> stories, @Nullable Edition last) {
        var furthest = now.minus(last == null ? FIRST_LOOK_BACK : LONGEST_LOOK_BACK);
        var since = Optional.ofNullable(last)
                .map(edition -> edition.made().minus(LATE))
                .filter(made -> made.isAfter(furthest))
                .orElse(furthest);
        var shown = last == null ? List.<String>of() : last.stories();
        var chosen = stories.stream()
                .filter(story -> story.setAside().isEmpty())
                .filter(story -> story.lastPublished().isAfter(since))
                .filter(story -> !shown.contains(story.id()) || hasGrown(story, last))
                .sorted(Comparator.comparingDouble(Story::rank).reversed().thenComparing(Story::id))
                .limit(SIZE)
                .map(Story::id)
                .toList();
        return new Edition(today, now, chosen);
    }

    /// Whether an independent source has joined a story since the last edition.
    private static boolean hasGrown(Story story, @Nullable Edition last) {
        return last != null
                && story.sources().stream()
                        .filter(Source::isIndependent)
                        .map(Source::published)
                        .anyMatch(published -> published != null && published.isAfter(last.made()));
    }
}
