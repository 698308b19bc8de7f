package org.footnote.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/// Lets a bounded number of requests through, in all and to each host, and remembers which servers want to be left
/// alone.
final class Gates {
    /// A server that wants to be left alone for years is asked once a day whether it still does.
    static final Duration LONGEST_PAUSE = Duration.ofHours(24);

    private final Semaphore all;
    private final int perHost;
    private final Map<String, Semaphore> hosts = new ConcurrentHashMap<>();
    private final Map<String, Instant> pauses = new ConcurrentHashMap<>();
    private final PauseBook book;

    Gates(FetchLimits limits, PauseBook book) {
        this.book = book;
        pauses.putAll(book.pauses());
        all = new Semaphore(limits.inFlight());
        perHost = limits.perHost();
    }

    /// Waits for a place. The host's comes first, so that waiting for a slow host keeps nobody else waiting.
    Pass enter(String host) throws InterruptedException {
        var gate = hosts.computeIfAbsent(host, _ -> new Semaphore(perHost));
        gate.acquire();
        try {
            all.acquire();
        } catch (InterruptedException cancelled) {
            gate.release();
            throw cancelled;
        }
        return () -> {
            all.release();
            gate.release();
        };
    }

    /// A place in flight; closing it lets the next one in.
    interface Pass extends AutoCloseable {
        @Override
        void close();
    }

    void pause(String authority, Instant until) {
        book.note(authority, pauses.merge(authority, until, (old, now) -> old.isAfter(now) ? old : now));
    }

    /// Until when the server wants to be left alone, empty if it may be asked. A pause that ends later than any may was
    /// noted by a clock that has been set back since.
    Optional<Instant> pausedUntil(String authority, Instant now) {
        return Optional.ofNullable(pauses.computeIfPresent(
                authority, (_, until) -> until.isAfter(now) && !until.isAfter(now.plus(LONGEST_PAUSE)) ? until : null));
    }
}
