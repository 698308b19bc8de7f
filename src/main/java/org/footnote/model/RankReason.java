package org.footnote.model;

/// One reason why a story stands where it stands.
///
/// @param kind what gave the points
/// @param points added to the rank
/// @param detail the number or name behind it, "" if the kind says it all
public record RankReason(Kind kind, double points, String detail) {
    /// What gives a story points.
    public enum Kind {
        INDEPENDENT_SOURCES,
        PRIMARY_SOURCE,
        FRESH,
        SPREADING,
        FOLLOWED,
        CURATED
    }
}
