package org.footnote.feed;

import org.footnote.model.ParsedFeed;

/// What became of a document that should be a feed. Get one from [FeedReader].
public sealed interface FeedResult {
    /// It is a feed, perhaps a partial one.
    record Read(ParsedFeed feed) implements FeedResult {}

    /// It is none.
    ///
    /// @param reason why, one sentence in plain words
    record NotAFeed(String reason) implements FeedResult {}
}
