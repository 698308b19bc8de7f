package org.footnote.library;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the library was found when it was opened.
///
/// @param state what it is now
/// @param messages what happened and what to do, in plain sentences for the reader; empty where all is well
/// @param keptAside where the damaged file lies, or null
public record Opening(
        State state, List<String> messages, @Nullable Path keptAside) {
    public Opening {
        messages = List.copyOf(messages);
    }

    /// What an opened library is.
    public enum State {
        /// It was not there and was made.
        CREATED,
        /// It was there and well.
        READY,
        /// It was damaged: what could be read is in a new one.
        SALVAGED,
        /// It can be read, but nothing can be stored.
        READ_ONLY
    }
}
