package org.footnote.model;

/// What kind of publisher stands behind a feed; decides how its articles count as sources.
public enum FeedKind {
    /// A newsroom or magazine: an independent source.
    PUBLISHER,
    /// A lab or company writing about itself: the primary source of its own news, never an independent one.
    LAB,
    /// Papers and preprints: the primary document of a finding.
    RESEARCH,
    /// One author's letter on one subject at a time: an independent source.
    NEWSLETTER,
    /// A forum, a blog of many or a video channel: counted as an independent source.
    COMMUNITY,
    /// Links to other people's articles: never a source.
    AGGREGATOR,
    /// One entry that tells many stories: never a source.
    DIGEST,
    /// Stories that somebody has already curated, with numbered citations of their own.
    CURATED;

    /// Whether an article of such a feed may stand among a story's numbered sources.
    public boolean isSource() {
        return this != AGGREGATOR && this != DIGEST;
    }

    /// Whether such a source speaks about itself: shown as primary, not counted as independent.
    public boolean isPrimary() {
        return this == LAB || this == RESEARCH;
    }
}
