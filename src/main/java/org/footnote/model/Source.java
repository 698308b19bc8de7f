package org.footnote.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A numbered source of a story. The number stays the same while the story grows.
///
/// @param number 1 upwards
/// @param article id of the stored article, "" if only the address is known (curated stories)
/// @param publisher who published it
/// @param title its title
/// @param author "" if unknown
/// @param address where the original stands, "" if unknown
/// @param published when, or null if unknown
/// @param kind how it counts
/// @param completeness how much of it is stored
/// @param copyOf number of the source that this one is a syndicated copy of, 0 if none
public record Source(
        int number,
        String article,
        String publisher,
        String title,
        String author,
        String address,
        @Nullable Instant published,
        FeedKind kind,
        Completeness completeness,
        int copyOf) {

    /// The same source under another number.
    public Source withNumber(int other) {
        return new Source(other, article, publisher, title, author, address, published, kind, completeness, copyOf);
    }

    /// The same source as a copy of another one.
    ///
    /// @param original the other's number
    public Source asCopyOf(int original) {
        return new Source(number, article, publisher, title, author, address, published, kind, completeness, original);
    }

    /// Whether it counts as an independent source: no copy, no primary source, a kind that is a source at all.
    public boolean isIndependent() {
        return copyOf == 0 && kind.isSource() && !kind.isPrimary();
    }
}
