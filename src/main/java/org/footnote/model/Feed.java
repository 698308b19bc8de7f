package org.footnote.model;

/// A feed the reader has subscribed to. Get one from `library`; immutable, for any thread.
///
/// @param id number given at subscription; never reused, never changed when the feed moves
/// @param address absolute http or https address of the feed document
/// @param title what the reader sees; the reader's own name for it wins over the feed's
/// @param site address of the publisher's site, "" if unknown
/// @param kind how its articles count as sources
/// @param folder path of its folder with `/` between names, "" at the top
/// @param paused true if it is not refreshed
/// @param fullText true if article pages are fetched where the feed brings less than the article
public record Feed(
        long id,
        String address,
        String title,
        String site,
        FeedKind kind,
        String folder,
        boolean paused,
        boolean fullText) {
    /// The same feed under another name.
    public Feed withTitle(String title) {
        return new Feed(id, address, title, site, kind, folder, paused, fullText);
    }

    /// The same feed counted as another kind of publisher.
    public Feed withKind(FeedKind kind) {
        return new Feed(id, address, title, site, kind, folder, paused, fullText);
    }

    /// The same feed in another folder.
    public Feed withFolder(String folder) {
        return new Feed(id, address, title, site, kind, folder, paused, fullText);
    }

    /// The same feed paused or not.
    public Feed withPaused(boolean paused) {
        return new Feed(id, address, title, site, kind, folder, paused, fullText);
    }

    /// The same feed with or without the pages of its articles.
    public Feed withFullText(boolean fullText) {
        return new Feed(id, address, title, site, kind, folder, paused, fullText);
    }
}
