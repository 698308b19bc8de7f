package org.footnote.model;

import java.time.Instant;

/// Sources of which a test says only what it is about.
public final class PlainSource {
    private PlainSource() {}

    /// A source stored as a whole, published so many seconds after 1970 as its number says.
    public static Source of(int number, FeedKind kind, String publisher, String title) {
        return new Source(
                number,
                "a" + number,
                publisher,
                title,
                "",
                "https://paper.example/" + number,
                Instant.EPOCH.plusSeconds(number),
                kind,
                Completeness.FULL_TEXT,
                0);
    }
}
