package org.footnote.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.footnote.model.ReadingStatus;
import org.footnote.model.Statement;
import org.footnote.model.Story;

/// What the reader had seen of stories when they moved articles between them: what is told now by sources that they
/// have seen says nothing new, though it may be told in other sentences. Immutable.
///
/// @param statuses of all stories
/// @param undone of stories before a decision that is taken back
/// @param left the stories that articles have left, each with those that they went to
record SeenBefore(List<ReadingStatus> statuses, List<ReadingStatus> undone, Map<String, Set<String>> left) {
    /// What they have seen of a story as it is told now; empty if they have never opened it: it is new as a whole.
    Optional<ReadingStatus> in(Story story) {
        return of(statuses, story.id())
                .filter(status -> status.opened() != null)
                .findFirst()
                .map(status -> {
                    var sources = sources(story);
                    return status.withSeen(statements(story, sources), sources);
                });
    }

    private List<String> sources(Story story) {
        return seen(story, ReadingStatus::seenSources)
                .filter(WhatIsNew.sourcesOf(story)::contains)
                .toList();
    }

    /// @param sources those that they have seen
    private List<String> statements(Story story, List<String> sources) {
        var numbers = story.sources().stream()
                .filter(source -> sources.contains(source.article()))
                .map(source -> source.number())
                .toList();
        var ofSeen = story.brief().statements().stream()
                .filter(statement ->
                        statement.citations().stream().allMatch(citation -> numbers.contains(citation.source())))
                .map(Statement::text);
        return Stream.concat(seen(story, ReadingStatus::seenStatements), ofSeen)
                .distinct()
                .filter(WhatIsNew.statementsOf(story)::contains)
                .toList();
    }

    /// In the story, and in those that its articles have come from.
    private Stream<String> seen(Story story, Function<ReadingStatus, List<String>> what) {
        var others = left.entrySet().stream()
                .filter(from -> from.getValue().contains(story.id()))
                .flatMap(from -> of(statuses, from.getKey()));
        return Stream.of(of(undone, story.id()), of(statuses, story.id()), others)
                .flatMap(some -> some)
                .flatMap(status -> what.apply(status).stream())
                .distinct();
    }

    private static Stream<ReadingStatus> of(List<ReadingStatus> statuses, String story) {
        return statuses.stream().filter(status -> status.story().equals(story));
    }
}
