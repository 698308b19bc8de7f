package org.footnote.app;

/// How far a refresh has come.
///
/// @param step what is being done
/// @param done how many are done
/// @param total of how many
public record RefreshProgress(Step step, int done, int total) {
    /// What a refresh does, in this order.
    public enum Step {
        /// Feeds are fetched, read and kept.
        FEEDS,
        /// Articles are put together as stories, and told.
        STORIES,
        /// Whole texts and pictures are fetched for reading offline.
        TEXTS
    }
}
