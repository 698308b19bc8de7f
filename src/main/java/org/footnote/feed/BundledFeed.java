package org.footnote.feed;

import org.footnote.model.FeedKind;

/// A feed that the program knows from the start. Get them from [BundledFeeds].
///
/// @param address of the feed document
/// @param site of its publisher, "" if unknown
/// @param on whether a new reader is subscribed to it
public record BundledFeed(String title, String address, String site, FeedKind kind, boolean on) {}
