package org.footnote.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.footnote.feed.FeedReader;
import org.footnote.feed.FeedResult;
import org.footnote.library.Library;
import org.footnote.model.Feed;
import org.footnote.model.FeedHealth;
import org.footnote.model.ParsedFeed;
import org.footnote.model.Sha256;
import org.footnote.web.FetchRequest;
import org.footnote.web.FetchResult;
import org.footnote.web.FetchResult.Blame;
import org.footnote.web.FetchResult.Fetched;
import org.footnote.web.FetchResult.Shortfall;
import org.footnote.web.Fetcher;

/// Visits one feed: fetches it, reads it, keeps what it brings and how it has fared. Blocking, for virtual threads; one
/// serves all feeds at once.
final class FeedVisit {
    private static final Duration WAIT = Duration.ofMillis(50);
    private static final int MOST_WAITS = 200;

    private final Fetcher fetcher;
    private final FeedReader reader;
    /// Reading is work for a processor: more at once would only take more memory.
    private final Semaphore desks = new Semaphore(Runtime.getRuntime().availableProcessors());
    /// A large document takes many times its size while it is read.
    private final Semaphore largeDesk = new Semaphore(1);
    private final Library library;
    private final Intake intake;
    private final Supplier<Pace> pace;
    private final InstantSource clock;

    FeedVisit(Fetcher fetcher, FeedReader reader, Library library, Supplier<Pace> pace, InstantSource clock) {
        this.fetcher = fetcher;
        this.reader = reader;
        this.library = library;
        this.intake = new Intake(library);
        this.pace = pace;
        this.clock = clock;
    }

    /// What came of a visit.
    sealed interface Outcome {
        /// The feed has something else than last time.
        record Brought(Arrivals arrivals) implements Outcome {}

        /// The feed is as it was.
        record Unchanged() implements Outcome {}

        /// The feed could not be read.
        ///
        /// @param reason one plain sentence
        /// @param blame whose doing that is
        record Failed(String reason, Blame blame) implements Outcome {
            Failed(String reason) {
                this(reason, Blame.SERVER);
            }
        }

        /// The feed has answered, but nothing can be stored.
        ///
        /// @param reason one or two plain sentences
        record Unkept(String reason) implements Outcome {}
    }

    Outcome visit(Feed feed, FeedHealth before) throws InterruptedException {
        var result = fetcher.fetch(FetchRequest.feed(feed.address(), before.validators()));
        if (!(result instanceof Fetched fetched)) {
            return withoutDocument(feed, before, result);
        }
        return fetched.shortfall() == Shortfall.TOO_LARGE ? visitLarge(feed, before) : read(feed, before, fetched);
    }

    private Outcome visitLarge(Feed feed, FeedHealth before) throws InterruptedException {
        largeDesk.acquire();
        try {
            letOthersGoFirst();
            var result = fetcher.fetch(FetchRequest.largeFeed(feed.address(), before.validators()));
            return result instanceof Fetched fetched
                    ? read(feed, before, fetched)
                    : withoutDocument(feed, before, result);
        } finally {
            // The serial collector leaves the hundred megabytes that a large document was where they are until the
            // heap has grown by several times as much.
            System.gc();
            largeDesk.release();
        }
    }

    /// What many feeds bring is not to wait for the seconds that one large document takes.
    private void letOthersGoFirst() throws InterruptedException {
        for (int waits = 0; waits < MOST_WAITS && desks.hasQueuedThreads(); waits++) {
            Thread.sleep(WAIT);
        }
    }

    private Outcome withoutDocument(Feed feed, FeedHealth before, FetchResult result) {
        library.recordHealth(pace.get().answered(before, result, clock.instant()));
        return switch (result) {
            case FetchResult.NotModified same -> {
                move(feed, same.permanentAddress());
                yield new Outcome.Unchanged();
            }
            case FetchResult.Gone gone -> new Outcome.Failed(gone.reason());
            case FetchResult.Throttled throttled -> new Outcome.Failed(throttled.reason());
            case FetchResult.Failed failed -> new Outcome.Failed(failed.reason(), failed.blame());
            case Fetched fetched -> throw new IllegalStateException("A document is read elsewhere");
        };
    }

    private Outcome read(Feed feed, FeedHealth before, Fetched fetched) throws InterruptedException {
        desks.acquire();
        try {
            return read(feed, before, fetched, clock.instant());
        } finally {
            desks.release();
        }
    }

    private Outcome read(Feed feed, FeedHealth before, Fetched fetched, Instant now) {
        var hash = Sha256.hex(fetched.body());
        if (hash.equals(before.bodyHash()) && !fetched.truncated()) {
            library.recordHealth(pace.get().unchanged(before, fetched, now));
            move(feed, fetched.permanentAddress());
            return new Outcome.Unchanged();
        }
        return switch (reader.read(fetched.body(), fetched.contentType(), fetched.base())) {
            case FeedResult.Read read -> {
                var named = named(feed, read.feed());
                if (!move(named, fetched.permanentAddress())) {
                    yield new Outcome.Unchanged();
                }
                var health = pace.get().read(before, fetched, hash, read.feed(), now);
                yield new Outcome.Brought(
                        intake.keep(named, health, read.feed().orInLanguage(fetched.language()), now));
            }
            case FeedResult.NotAFeed no -> {
                var health = pace.get().notAFeed(before, fetched, no.reason(), now);
                library.recordHealth(health);
                yield new Outcome.Failed(health.answer());
            }
        };
    }

    /// A feed that a list brought without a name is called by its address until it says its own.
    private Feed named(Feed feed, ParsedFeed document) {
        if (!feed.title().equals(feed.address()) || document.title().isBlank()) {
            return feed;
        }
        var named = feed.withTitle(Subscriptions.title(document.title()));
        library.nameFeed(feed.id(), named.title());
        return named;
    }

    /// Asks at the new address from now on, now that a feed has been read there, or the one that was read before
    /// is there as it was (RFC 9110 15.4.2). Where the reader has subscribed to that one as well, the two become
    /// one; one that the reader has left is not brought back by it.
    ///
    /// @return false if the other one brings what this one would have brought
    private boolean move(Feed feed, String permanentAddress) {
        if (permanentAddress.equals(feed.address()) || library.moveFeed(feed.id(), permanentAddress)) {
            return true;
        }
        boolean doubled =
                library.feeds().stream().anyMatch(other -> other.address().equals(permanentAddress));
        if (doubled) {
            library.removeFeed(feed.id());
        }
        return !doubled;
    }
}
