package org.footnote.library;

import java.time.Instant;
import java.util.List;

/// A story, or an article that belongs to none, in which something was found, with the place of the match.
///
/// @param story id of the story, "" for an article without one
/// @param article id of its article that matches best, "" where the match stands in a curated story's own words
/// @param title that article's title
/// @param publisher that article's publisher
/// @param published when it was published
/// @param snippet a piece of its text around the match, on one line; "" if only the title matches and it has no
///     text
/// @param snippetMatches where the words stand in the snippet, in order
public record SearchHit(
        String story,
        String article,
        String title,
        String publisher,
        Instant published,
        String snippet,
        List<Range> snippetMatches) {

    public SearchHit {
        snippetMatches = List.copyOf(snippetMatches);
    }

    /// A range of UTF-16 units.
    ///
    /// @param start the first, inclusive
    /// @param end the last, exclusive
    public record Range(int start, int end) {}
}
