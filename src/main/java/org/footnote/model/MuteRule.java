package org.footnote.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the reader does not want to see, and why a story is hidden.
///
/// @param id number given by the library, 0 before it is kept
/// @param kind what is compared
/// @param pattern a word or phrase, a publisher's name, a topic's key, a piece of an address, or a story's id
/// @param until for [Kind#STORY] the story stays hidden until a source is published after this moment; else null
public record MuteRule(
        long id, Kind kind, String pattern, @Nullable Instant until) {
    /// What a rule compares.
    public enum Kind {
        /// A word or phrase in the headline or a source's title, with word edges, in any case.
        PHRASE,
        /// The publisher of every source.
        PUBLISHER,
        /// The story's topic.
        TOPIC,
        /// A piece of the address of every source.
        ADDRESS,
        /// One story, until an independent source adds to it.
        STORY
    }
}
