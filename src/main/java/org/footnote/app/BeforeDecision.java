package org.footnote.app;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.footnote.model.ReadingStatus;
import org.footnote.model.Source;
import org.footnote.model.Story;

/// What the reader had before a decision that changes stories, to have it again when that is undone.
///
/// @param numbers of the sources, by article id
/// @param statuses of the stories, as far as the reader had done anything with them
record BeforeDecision(Map<String, Integer> numbers, List<ReadingStatus> statuses) {
    static final BeforeDecision UNKNOWN = new BeforeDecision(Map.of(), List.of());

    BeforeDecision {
        numbers = Map.copyOf(numbers);
        statuses = List.copyOf(statuses);
    }

    static BeforeDecision of(List<Story> stories, Snapshot now) {
        var numbers = stories.stream()
                .flatMap(story -> story.sources().stream())
                .filter(source -> !source.article().isEmpty())
                .collect(Collectors.toMap(Source::article, Source::number, (one, other) -> one));
        var statuses = stories.stream()
                .map(story -> now.status(story.id()))
                .filter(status -> !status.equals(ReadingStatus.untouched(status.story())))
                .toList();
        return new BeforeDecision(numbers, statuses);
    }
}
