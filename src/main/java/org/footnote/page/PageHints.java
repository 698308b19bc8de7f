package org.footnote.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the feed already said about an article; it is preferred to what its page says. Immutable.
///
/// @param title "" if unknown
/// @param author "" if unknown
/// @param published when, or null if the feed gave no date
/// @param summary plain text, "" if none: the part of the page that holds its words is the article
public record PageHints(
        String title, String author, @Nullable Instant published, String summary) {
    /// Nothing is known.
    public static final PageHints NONE = new PageHints("", "", null, "");
}
