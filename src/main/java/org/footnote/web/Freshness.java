package org.footnote.web;

import java.time.Duration;

/// How long a server says that its answer stays good (RFC 9111 5.2, 5.3). Zero where it says nothing.
///
/// @param maxAge the max-age of Cache-Control
/// @param expires from the Date of the answer to its Expires
public record Freshness(Duration maxAge, Duration expires) {
    /// The server said nothing.
    public static final Freshness NONE = new Freshness(Duration.ZERO, Duration.ZERO);
}
