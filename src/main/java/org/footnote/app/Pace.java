package org.footnote.app;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.footnote.model.FeedHealth;
import org.footnote.model.ParsedFeed;
import org.footnote.model.Validators;
import org.footnote.web.FetchResult;
import org.footnote.web.FetchResult.Failed;
import org.footnote.web.FetchResult.Fetched;
import org.footnote.web.FetchResult.Gone;
import org.footnote.web.FetchResult.NotModified;
import org.footnote.web.FetchResult.Shortfall;
import org.footnote.web.FetchResult.Throttled;
import org.footnote.web.Freshness;
import org.jspecify.annotations.Nullable;

/// Decides when a feed is asked again, and writes down how it has fared. Pure and immutable, for any thread.
///
/// A feed that is well is asked after the longest of: the reader's interval, its own ttl, max-age and Expires. One that
/// fails is asked less and less often. A refresh calls exactly one of the four methods for each feed that it has asked:
/// [#read], [#unchanged], [#notAFeed], or [#answered] where there is no document.
final class Pace {
    private static final Duration SHORTEST = Duration.ofMinutes(9);
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final Duration LONGEST_MAX_AGE = Duration.ofHours(5);
    private static final Duration BACK_OFF = Duration.ofMinutes(30);

    private final Duration interval;

    /// @param interval how often the reader wants feeds to be asked; kept between 9 minutes and 24 hours
    Pace(Duration interval) {
        this.interval = capped(interval);
    }

    /// Whether an automatic refresh should ask the feed. A refresh that the reader starts asks every feed that is not
    /// gone. A next check further off than any feed may wait was written by a clock that has been set back since.
    static boolean isDue(FeedHealth health, Instant now) {
        var next = health.nextCheck();
        return !health.gone() && (next == null || !next.isAfter(now) || next.isAfter(now.plus(LONGEST)));
    }

    /// The health after a document that was read as a feed.
    ///
    /// @param bodyHash hex SHA-256 of the document
    FeedHealth read(FeedHealth before, Fetched fetched, String bodyHash, ParsedFeed feed, Instant now) {
        var broken = fetched.shortfall() == Shortfall.BROKEN || fetched.shortfall() == Shortfall.TOO_SLOW;
        if (broken) {
            return failed(before, fetched.shortfall().reason(), interval, now);
        }
        var cut = fetched.truncated() || feed.partial();
        var ttl = Optional.ofNullable(feed.timeToLive()).orElse(Duration.ZERO);
        return well(
                before,
                cut ? Validators.NONE : fetched.validators(),
                cut ? "" : bodyHash,
                fetched.freshness(),
                ttl,
                answer(fetched, feed),
                now);
    }

    private static String answer(Fetched fetched, ParsedFeed feed) {
        if (fetched.truncated()) {
            return fetched.shortfall().reason();
        }
        if (feed.partial()) {
            return "The feed ends in the middle; its complete entries were kept.";
        }
        int entries = feed.entries().size() + feed.curated().size();
        return switch (entries) {
            case 0 -> "Read; it has no entries.";
            case 1 -> "Read; it has one entry.";
            default -> "Read; it has " + entries + " entries.";
        };
    }

    /// The health after a document that equals the last one byte for byte.
    FeedHealth unchanged(FeedHealth before, Fetched fetched, Instant now) {
        return well(
                before,
                fetched.validators(),
                before.bodyHash(),
                fetched.freshness(),
                before.timeToLive(),
                "Nothing new.",
                now);
    }

    /// The health after a document that is no feed: a login or landing page, or something else.
    ///
    /// @param reason why it is no feed, in one plain sentence
    FeedHealth notAFeed(FeedHealth before, Fetched fetched, String reason, Instant now) {
        var moved = fetched.address().equals(fetched.permanentAddress())
                ? reason
                : reason + " The address leads to " + fetched.address() + ".";
        return failed(before, moved, BACK_OFF, now);
    }

    /// The health after an answer without a document.
    ///
    /// @throws IllegalArgumentException for a document: see the other methods
    FeedHealth answered(FeedHealth before, FetchResult result, Instant now) {
        return switch (result) {
            case NotModified same ->
                well(
                        before,
                        same.validators(),
                        before.bodyHash(),
                        same.freshness(),
                        before.timeToLive(),
                        "Nothing new.",
                        now);
            case Gone gone -> gone(before, gone.reason(), now);
            case Throttled pause -> paused(before, pause, now);
            case Failed failed ->
                switch (failed.blame()) {
                    case CONNECTION -> postponed(before, failed.reason(), now.plus(SHORTEST));
                    case UNKNOWN -> unsuccessful(before, before.failures(), now.plus(SHORTEST), failed.reason(), now);
                    case SERVER -> failed(before, failed.reason(), firstWait(failed.status()), now);
                };
            case Fetched fetched ->
                throw new IllegalArgumentException("A document came from " + fetched.address() + ": read it first");
        };
    }

    private static Duration firstWait(int status) {
        return status >= 400 && status < 500 ? BACK_OFF.multipliedBy(2) : BACK_OFF;
    }

    private FeedHealth well(
            FeedHealth before,
            Validators validators,
            String bodyHash,
            Freshness freshness,
            Duration timeToLive,
            String answer,
            Instant now) {
        var next = next(freshness, timeToLive, now);
        return new FeedHealth(before.feed(), validators, bodyHash, now, now, 0, next, answer, false, timeToLive);
    }

    private FeedHealth failed(FeedHealth before, String reason, Duration firstWait, Instant now) {
        int failures = before.failures() + 1;
        var first = longest(Stream.of(interval, firstWait));
        var wait = capped(first.multipliedBy(1L << Math.min(failures - 1, 10)));
        return unsuccessful(before, failures, now.plus(wait), reason, now);
    }

    private static FeedHealth gone(FeedHealth before, String reason, Instant now) {
        return unsuccessful(before, before.failures() + 1, null, reason, now);
    }

    /// Being told to ask less often (429) is no failure of the feed's; a server that is busy for days (503) is one.
    private FeedHealth paused(FeedHealth before, Throttled pause, Instant now) {
        var wait = capped(longest(Stream.of(interval, Duration.between(now, pause.until()))));
        if (pause.status() == 0) {
            return postponed(before, pause.reason(), now.plus(wait));
        }
        var failures = pause.status() == 429 ? before.failures() : before.failures() + 1;
        return unsuccessful(before, failures, now.plus(wait), pause.reason(), now);
    }

    /// @param next when it is asked again, null if it is gone for good
    private static FeedHealth unsuccessful(
            FeedHealth before, int failures, @Nullable Instant next, String reason, Instant now) {
        return new FeedHealth(
                before.feed(),
                before.validators(),
                before.bodyHash(),
                now,
                before.lastSuccess(),
                failures,
                next,
                reason,
                next == null,
                before.timeToLive());
    }

    private static FeedHealth postponed(FeedHealth before, String reason, Instant next) {
        return new FeedHealth(
                before.feed(),
                before.validators(),
                before.bodyHash(),
                before.lastChecked(),
                before.lastSuccess(),
                before.failures(),
                next,
                reason,
                before.gone(),
                before.timeToLive());
    }

    private Instant next(Freshness freshness, Duration timeToLive, Instant now) {
        var maxAge = freshness.maxAge().compareTo(LONGEST_MAX_AGE) < 0 ? freshness.maxAge() : LONGEST_MAX_AGE;
        return now.plus(capped(longest(Stream.of(interval, timeToLive, maxAge, freshness.expires()))));
    }

    private static Duration longest(Stream<Duration> waits) {
        return waits.max(Duration::compareTo).orElseThrow();
    }

    private static Duration capped(Duration wait) {
        return wait.compareTo(SHORTEST) < 0 ? SHORTEST : wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
