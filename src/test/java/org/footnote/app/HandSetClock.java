package org.footnote.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that stands still until it is moved. For any thread.
public final class HandSetClock extends Clock {
    private volatile Instant now;

    /// A clock that stands at a moment.
    public HandSetClock(Instant now) {
        this.now = now;
    }

    /// Moves it on. One thread at a time may do so.
    public void move(Duration on) {
        now = now.plus(on);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
