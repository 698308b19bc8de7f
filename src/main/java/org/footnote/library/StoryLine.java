package org.footnote.library;

import java.time.Instant;
import java.util.List;
import org.footnote.model.Topic;
import org.jspecify.annotations.Nullable;

/// What a list shows of a story, read without its brief.
///
/// @param id the story's id
/// @param headline one of the sources' own
/// @param headlineBy the publisher of that headline
/// @param summary the one sentence on top, "" if none
/// @param topic or null where undecided
/// @param publishers of its sources, each once, in order of number
/// @param sources how many sources it has
/// @param independent how many of them are independent
/// @param firstPublished when the first source appeared
/// @param lastPublished when the latest source appeared
/// @param image absolute address of its lead picture, "" if none
/// @param curatedBy who curated it, "" if the brief was written here
/// @param rank points, higher first
/// @param setAside why it is not shown among the stories, "" if it is
public record StoryLine(
        String id,
        String headline,
        String headlineBy,
        String summary,
        @Nullable Topic topic,
        List<String> publishers,
        int sources,
        int independent,
        Instant firstPublished,
        Instant lastPublished,
        String image,
        String curatedBy,
        double rank,
        String setAside) {

    public StoryLine {
        publishers = List.copyOf(publishers);
    }
}
