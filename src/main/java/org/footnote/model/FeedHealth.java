package org.footnote.model;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a feed has fared: what the server answered and when it is asked again. Immutable, for any thread.
///
/// @param feed id of the feed
/// @param validators what the next request sends so that an unchanged feed costs a 304
/// @param bodyHash hex SHA-256 of the last body, "" if none; an equal body is not parsed again
/// @param lastChecked when it was last asked, or null
/// @param lastSuccess when it last answered with a feed or a 304, or null
/// @param failures failures in a row, 0 when well; a network that is down is nobody's failure
/// @param nextCheck not asked before this moment, or null
/// @param answer what happened last in one plain sentence, "" if never asked
/// @param gone true after 410: not asked again until the reader says so
/// @param timeToLive how long its last document asked to be left alone (RSS `ttl`), zero if it did not; an answer
/// without a document changes nothing in it
public record FeedHealth(
        long feed,
        Validators validators,
        String bodyHash,
        @Nullable Instant lastChecked,
        @Nullable Instant lastSuccess,
        int failures,
        @Nullable Instant nextCheck,
        String answer,
        boolean gone,
        Duration timeToLive) {

    /// The state of a feed that was never asked.
    public static FeedHealth unknown(long feed) {
        return new FeedHealth(feed, Validators.NONE, "", null, null, 0, null, "", false, Duration.ZERO);
    }

    /// Whether the feed itself or a 304 came the last time that its server was asked.
    public boolean isWell() {
        return failures == 0 && !gone && lastChecked != null && lastChecked.equals(lastSuccess);
    }

    /// Whether the feed came, but not all of it.
    public boolean wasCut() {
        return isWell() && bodyHash.isEmpty();
    }

    /// Whether the reader is to be told: three failures in a row, or gone.
    public boolean needsAttention() {
        return gone || failures >= 3;
    }
}
