package org.footnote.model;

import java.time.Instant;
import java.util.List;

/// Articles of which a test says only what it is about.
public final class PlainArticle {
    private PlainArticle() {}

    /// An English article of a publisher, kept when it was published.
    public static Article of(String id, String title, String publisher, Instant published) {
        return new Article(
                id,
                1,
                id,
                publisher,
                FeedKind.PUBLISHER,
                title,
                "",
                "https://paper.example/" + id.hashCode(),
                published,
                null,
                published,
                "",
                "en",
                "",
                List.of());
    }
}
