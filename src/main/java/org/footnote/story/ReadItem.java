package org.footnote.story;

/// An article that has been read: what is compared of it, worked out from its words alone.
///
/// @param runs what copies of it are found by
record ReadItem(StoryGrouper.Item item, Fingerprint print, Syndication.Runs runs) {
    static ReadItem of(StoryGrouper.Item item, FingerprintMaker maker) {
        return new ReadItem(item, maker.of(item), Syndication.Runs.of(item));
    }
}
