package org.footnote.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the reader has done with a story; kept apart from the story itself.
///
/// @param story id of the story
/// @param read true if it was opened or marked read
/// @param saved true if it is kept for ever
/// @param opened when it was last opened, or null; what came after is new
/// @param seenStatements texts of the statements that stood there when it was last opened
/// @param seenSources article ids of the sources that stood there when it was last opened
public record ReadingStatus(
        String story,
        boolean read,
        boolean saved,
        @Nullable Instant opened,
        List<String> seenStatements,
        List<String> seenSources) {

    public ReadingStatus {
        seenStatements = List.copyOf(seenStatements);
        seenSources = List.copyOf(seenSources);
    }

    /// The status of a story that was never touched.
    public static ReadingStatus untouched(String story) {
        return new ReadingStatus(story, false, false, null, List.of(), List.of());
    }

    /// The same status, read or not.
    public ReadingStatus withRead(boolean read) {
        return new ReadingStatus(story, read, saved, opened, seenStatements, seenSources);
    }

    /// The same status, saved or not.
    public ReadingStatus withSaved(boolean saved) {
        return new ReadingStatus(story, read, saved, opened, seenStatements, seenSources);
    }

    /// The same status, with other statements and sources seen.
    public ReadingStatus withSeen(List<String> statements, List<String> sources) {
        return new ReadingStatus(story, read, saved, opened, statements, sources);
    }
}
