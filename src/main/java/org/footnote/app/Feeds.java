package org.footnote.app;

import org.footnote.model.Feed;
import org.footnote.model.FeedKind;

/// Feeds with one thing changed. Pure functions.
final class Feeds {
    private Feeds() {}

    static Feed withAddress(Feed feed, String address) {
        return new Feed(
                feed.id(),
                address,
                feed.title(),
                feed.site(),
                feed.kind(),
                feed.folder(),
                feed.paused(),
                feed.fullText());
    }

    static Feed withTitle(Feed feed, String title) {
        return new Feed(
                feed.id(),
                feed.address(),
                title,
                feed.site(),
                feed.kind(),
                feed.folder(),
                feed.paused(),
                feed.fullText());
    }

    static Feed withKind(Feed feed, FeedKind kind) {
        return new Feed(
                feed.id(),
                feed.address(),
                feed.title(),
                feed.site(),
                kind,
                feed.folder(),
                feed.paused(),
                feed.fullText());
    }

    static Feed withFolder(Feed feed, String folder) {
        return new Feed(
                feed.id(),
                feed.address(),
                feed.title(),
                feed.site(),
                feed.kind(),
                folder,
                feed.paused(),
                feed.fullText());
    }

    static Feed withPaused(Feed feed, boolean paused) {
        return new Feed(
                feed.id(),
                feed.address(),
                feed.title(),
                feed.site(),
                feed.kind(),
                feed.folder(),
                paused,
                feed.fullText());
    }

    static Feed withFullText(Feed feed, boolean fullText) {
        return new Feed(
                feed.id(),
                feed.address(),
                feed.title(),
                feed.site(),
                feed.kind(),
                feed.folder(),
                feed.paused(),
                fullText);
    }
}
