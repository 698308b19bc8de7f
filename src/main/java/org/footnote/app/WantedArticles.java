package org.footnote.app;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footnote.library.Library;
import org.footnote.library.StoryFilter;
import org.footnote.model.Edition;
import org.footnote.model.Source;
import org.footnote.model.Story;

/// Which articles are to be kept in full, the most wanted first: the sources of today's edition, those of saved
/// stories, the
/// rest of the last two days.
final class WantedArticles {
    private static final Duration RECENT = Duration.ofDays(2);

    private final Library library;
    private final Clock clock;

    WantedArticles(Library library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    /// Ids of the stored articles that are sources of today's edition; of the latest one while today has none.
    Set<String> ofEdition() {
        var stories = library.edition(LocalDate.now(clock))
                .or(() -> library.editionDates().stream().findFirst().flatMap(library::edition))
                .map(Edition::stories)
                .orElse(List.of());
        return sources(library.stories(stories));
    }

    /// Ids of all that are wanted, in order.
    Set<String> within(Settings.OfflineScope scope) {
        return switch (scope) {
            case NOTHING -> Set.of();
            case EDITION -> joined(Stream.of(ofEdition(), ofSaved()));
            case EVERYTHING -> joined(Stream.of(ofEdition(), ofSaved(), recent()));
        };
    }

    private Set<String> ofSaved() {
        return sources(library.stories(StoryFilter.ALL.savedOnly()));
    }

    private Set<String> recent() {
        var since = clock.instant().minus(RECENT);
        return sources(library.stories(StoryFilter.ALL.since(since).setAside(false)));
    }

    private static Set<String> sources(Collection<Story> stories) {
        return stories.stream()
                .flatMap(story -> story.sources().stream())
                .map(Source::article)
                .filter(article -> !article.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> joined(Stream<Set<String>> parts) {
        return parts.flatMap(Set::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
