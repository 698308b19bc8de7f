package org.footnote.model;

/// A range of a block's text that is set differently.
///
/// @param start first UTF-16 unit, inclusive
/// @param end last UTF-16 unit, exclusive
/// @param kind how it is set
/// @param target for a link its absolute address, or `#name` within the same page; else ""
public record Mark(int start, int end, Kind kind, String target) {
    /// How a range is set.
    public enum Kind {
        EMPHASIS,
        STRONG,
        CODE,
        SUPERSCRIPT,
        SUBSCRIPT,
        STRIKE,
        LINK
    }
}
