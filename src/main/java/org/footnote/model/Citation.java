package org.footnote.model;

import org.jspecify.annotations.Nullable;

/// The claim that a numbered source says what a statement says.
///
/// @param source number of the source within its story
/// @param passage where it says so, or null where only a curator says so
/// @param standing whether that was checked, and what came out
public record Citation(int source, @Nullable Passage passage, Standing standing) {
    /// Whether the statement was taken from this passage, word for word.
    public boolean isOfTheVeryWords() {
        return standing == Standing.VERBATIM || standing == Standing.TRIMMED;
    }

    /// What a check of the citation found.
    public enum Standing {
        /// The statement is the passage, word for word.
        VERBATIM,
        /// The statement is the passage without a leading connective.
        TRIMMED,
        /// The passage says the same in other words.
        SUPPORTED,
        /// A curator says so, and the source's text is stored, but no passage in it supports the statement.
        NOT_FOUND,
        /// A curator says so, and the source's text is not stored.
        UNCHECKED
    }
}
