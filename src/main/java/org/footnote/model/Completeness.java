package org.footnote.model;

/// How much of an article is stored. Nothing claims more than was read.
public enum Completeness {
    /// What the feed brought.
    FEED_TEXT,
    /// The page was read but holds only the beginning (paywall, consent page, video, too short).
    EXCERPT,
    /// The whole article.
    FULL_TEXT
}
