package org.footnote.web;

import org.footnote.model.Validators;

/// What to fetch. Immutable, for any thread.
///
/// @param address absolute http or https address; `feed:` in front of it is understood; it may hold a name and a
/// password
/// @param validators what the server gave last time, [Validators#NONE] to ask unconditionally
/// @param kind what is expected to come back
/// @param typedByReader true if the reader chose this very address: only then may it be in a private network
public record FetchRequest(String address, Validators validators, Kind kind, boolean typedByReader) {
    /// What is expected to come back; decides what is asked for and how large it may be.
    public enum Kind {
        /// A feed in any format.
        FEED,
        /// A feed that has turned out to be larger than feeds usually are. Ask for one at a time: it takes much memory.
        LARGE_FEED,
        /// The page of an article or of a site.
        PAGE,
        /// A picture.
        IMAGE
    }

    /// A request for a subscribed feed. The reader typed or imported its address, so it may be in a private network.
    public static FetchRequest feed(String address, Validators validators) {
        return new FetchRequest(address, validators, Kind.FEED, true);
    }

    /// The same request, now that the feed has turned out to be large.
    public static FetchRequest largeFeed(String address, Validators validators) {
        return new FetchRequest(address, validators, Kind.LARGE_FEED, true);
    }
}
