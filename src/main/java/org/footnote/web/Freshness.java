package org.footnote.web;

import java.time.Duration;

/// How long a server says that its answer stays good from now on (RFC 9111 4.2). Zero where it says nothing.
///
/// @param maxAge what is left of the max-age of Cache-Control
/// @param expires what is left of the time from the Date of the answer to its Expires, where there is no max-age
public record Freshness(Duration maxAge, Duration expires) {
    /// The server said nothing.
    public static final Freshness NONE = new Freshness(Duration.ZERO, Duration.ZERO);
}
