package org.footnote.app;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.footnote.library.Library;
import org.footnote.library.StoryFilter;
import org.footnote.model.Completeness;
import org.footnote.model.Edition;
import org.footnote.model.Story;

/// Which articles are to be kept in full, the most wanted first: the sources of today's edition, those of saved
/// stories, the rest of the last two days.
final class WantedArticles {
    private static final Duration RECENT = Duration.ofDays(2);

    private final Library library;
    private final Clock clock;

    WantedArticles(Library library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    /// Articles that are wanted, the most wanted first.
    ///
    /// @param ids all of them
    /// @param toldFromFeed those whose stories were told from what the feed brings
    record Wanted(Set<String> ids, Set<String> toldFromFeed) {}

    /// The stored articles that are sources of today's edition; of the latest one while today has none.
    Set<String> ofEdition() {
        return wanted(edition()).ids();
    }

    /// All that are wanted.
    Wanted within(Settings.OfflineScope scope) {
        return switch (scope) {
            case NOTHING -> wanted(List.of());
            case EDITION -> wanted(joined(Stream.of(edition(), saved())));
            case EVERYTHING -> wanted(joined(Stream.of(edition(), saved(), recent())));
        };
    }

    /// Ids of the stories of today's edition; of the latest one while today has none.
    List<String> storiesOfEdition() {
        return library.edition(LocalDate.now(clock))
                .or(() -> library.editionDates().stream().findFirst().flatMap(library::edition))
                .map(Edition::stories)
                .orElse(List.of());
    }

    private List<Story> edition() {
        return library.stories(storiesOfEdition());
    }

    private List<Story> saved() {
        return library.stories(StoryFilter.ALL.savedOnly());
    }

    private List<Story> recent() {
        var since = clock.instant().minus(RECENT);
        return library.stories(StoryFilter.ALL.since(since).shownOnly());
    }

    private static List<Story> joined(Stream<List<Story>> parts) {
        return parts.flatMap(List::stream).toList();
    }

    private static Wanted wanted(List<Story> stories) {
        var ids = new LinkedHashSet<String>();
        var toldFromFeed = new LinkedHashSet<String>();
        for (var story : stories) {
            for (var source : story.sources()) {
                if (!source.article().isEmpty()) {
                    ids.add(source.article());
                    if (story.curatedBy().isEmpty() && source.completeness() == Completeness.FEED_TEXT) {
                        toldFromFeed.add(source.article());
                    }
                }
            }
        }
        return new Wanted(ids, toldFromFeed);
    }
}
