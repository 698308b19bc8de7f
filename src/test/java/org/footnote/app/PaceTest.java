package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.footnote.model.FeedHealth;
import org.footnote.model.ParsedFeed;
import org.footnote.model.Validators;
import org.footnote.web.FetchResult;
import org.footnote.web.FetchResult.Blame;
import org.footnote.web.FetchResult.Failed;
import org.footnote.web.FetchResult.Fetched;
import org.footnote.web.FetchResult.Gone;
import org.footnote.web.FetchResult.NotModified;
import org.footnote.web.FetchResult.Shortfall;
import org.footnote.web.FetchResult.Throttled;
import org.footnote.web.Freshness;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final Validators VALIDATORS = new Validators("\"a\"", "", NOW);
    private static final FeedHealth NEW = FeedHealth.unknown(7);

    private final Pace pace = new Pace(Duration.ofMinutes(30));

    @ParameterizedTest(name = "ttl {0} min, max-age {1} min, Expires {2} min: asked again after {3} min")
    @CsvSource({
        "0, 0, 0, 30",
        "60, 0, 0, 60",
        "0, 90, 0, 90",
        "0, 0, 45, 45",
        "40, 50, 45, 50",
        "0, 6000, 0, 300",
        "6000, 0, 0, 1440",
        "0, 0, 100000, 1440",
        "1, 1, 1, 30",
    })
    void asksAgainAfterTheLongestWait(long ttl, long maxAge, long expires, long wait) {
        var freshness = new Freshness(Duration.ofMinutes(maxAge), Duration.ofMinutes(expires));
        var fetched = document(freshness, Shortfall.NONE);
        var health = pace.read(NEW, fetched, "hash", feed(Duration.ofMinutes(ttl), false), NOW);
        assertEquals(NOW.plus(Duration.ofMinutes(wait)), health.nextCheck());
    }

    @Test
    void remembersTheTimeToLiveWhileTheFeedIsUnchanged() {
        var read = pace.read(NEW, document(), "hash", feed(Duration.ofHours(3), false), NOW);
        var later = NOW.plus(Duration.ofHours(4));
        var same = pace.answered(read, new NotModified("", VALIDATORS, Freshness.NONE), later);
        assertEquals(later.plus(Duration.ofHours(3)), same.nextCheck());
        var again = pace.unchanged(same, document(), later);
        assertEquals(later.plus(Duration.ofHours(3)), again.nextCheck());
    }

    @ParameterizedTest(name = "an interval of {0} min is taken as {1} min")
    @CsvSource({"1, 9", "9, 9", "30, 30", "2000, 1440"})
    void keepsTheIntervalWithinReason(long interval, long wait) {
        var health = new Pace(Duration.ofMinutes(interval)).read(NEW, document(), "hash", feed(null, false), NOW);
        assertEquals(NOW.plus(Duration.ofMinutes(wait)), health.nextCheck());
    }

    @ParameterizedTest(name = "status {0}, failure {1}: asked again after {2} min")
    @CsvSource({
        "500, 1, 30",
        "500, 2, 60",
        "500, 3, 120",
        "500, 20, 1440",
        "500, 65, 1440",
        "500, 1000, 1440",
        "404, 1, 60",
        "404, 2, 120",
        "403, 9, 1440",
        "0, 1, 30",
    })
    void asksLessAndLessOftenWhileItFails(int status, int failure, long wait) {
        var health = pace.answered(failedTimes(failure - 1), new Failed("No.", Blame.SERVER, status), NOW);
        assertEquals(failure, health.failures());
        assertEquals(NOW.plus(Duration.ofMinutes(wait)), health.nextCheck());
        assertEquals("No.", health.answer());
        assertEquals(failure >= 3, health.needsAttention());
    }

    @Test
    void countsNothingAgainstAFeedWhileTheNetworkIsDown() {
        var before = failedTimes(2);
        var health = pace.answered(before, new Failed("No connection.", Blame.CONNECTION, 0), NOW);
        assertEquals(2, health.failures());
        assertEquals(before.lastChecked(), health.lastChecked());
        assertEquals(NOW.plus(Duration.ofMinutes(9)), health.nextCheck());
    }

    @Test
    void saysOfAFeedThatAloneCannotBeReachedWhatCameButDoesNotCountIt() {
        var before = failedTimes(2);
        var health = pace.answered(before, new Failed("No such server.", Blame.UNKNOWN, 0), NOW);
        assertEquals(2, health.failures());
        assertEquals(NOW, health.lastChecked());
        assertEquals("No such server.", health.answer());
        assertEquals(NOW.plus(Duration.ofMinutes(9)), health.nextCheck());
    }

    @Test
    void forgetsFailuresOnceTheFeedIsWell() {
        var health = pace.answered(failedTimes(5), new NotModified("", VALIDATORS, Freshness.NONE), NOW);
        assertEquals(0, health.failures());
        assertEquals(NOW, health.lastSuccess());
        assertEquals(VALIDATORS, health.validators());
        assertEquals("old", health.bodyHash());
    }

    @Test
    void stopsAskingAFeedThatIsGone() {
        var health = pace.answered(NEW, new Gone("Gone."), NOW);
        assertTrue(health.gone());
        assertNull(health.nextCheck());
        assertTrue(health.needsAttention());
        assertFalse(Pace.isDue(health, NOW.plus(Duration.ofDays(400))));
    }

    @ParameterizedTest(name = "{0} with {1} min to wait: asked again after {2} min, {3} failures")
    @CsvSource({"429, 60, 60, 1", "429, 1, 30, 1", "503, 60, 60, 2", "429, 5000, 1440, 1", "0, 60, 60, 1"})
    void leavesAServerAloneThatAsksForIt(int status, long wait, long waited, int failures) {
        var until = NOW.plus(Duration.ofMinutes(wait));
        var health = pace.answered(failedTimes(1), new Throttled(until, "Wait.", status), NOW);
        assertEquals(NOW.plus(Duration.ofMinutes(waited)), health.nextCheck());
        assertEquals(failures, health.failures());
        assertEquals("Wait.", health.answer());
    }

    @Test
    void storesNoValidatorsOfAPartialFeed() {
        var health = pace.read(NEW, document(), "hash", feed(null, true), NOW);
        assertEquals(Validators.NONE, health.validators());
        assertEquals("", health.bodyHash());
        assertEquals(0, health.failures());
        assertEquals("The feed ends in the middle; its complete entries were kept.", health.answer());
    }

    @Test
    void tellsThatAFeedIsTooLargeWithoutCountingIt() {
        var health = pace.read(NEW, document(Freshness.NONE, Shortfall.TOO_LARGE), "hash", feed(null, true), NOW);
        assertEquals(0, health.failures());
        assertEquals(Shortfall.TOO_LARGE.reason(), health.answer());
    }

    @Test
    void countsABrokenConnectionAndKeepsTheOldValidators() {
        var before = failedTimes(0);
        var health = pace.read(before, document(Freshness.NONE, Shortfall.BROKEN), "hash", feed(null, true), NOW);
        assertEquals(1, health.failures());
        assertEquals("old", health.bodyHash());
        assertEquals(Shortfall.BROKEN.reason(), health.answer());
    }

    @Test
    void saysWhereAnAddressLeadsThatIsNoFeedAnyMore() {
        var landing = new Fetched(
                "http://a.example/login",
                "http://a.example/feed",
                new byte[1],
                "http://a.example/login",
                "",
                "",
                "",
                VALIDATORS,
                Freshness.NONE,
                Shortfall.NONE);
        var health = pace.notAFeed(NEW, landing, "This is a web page, not a feed.", NOW);
        assertEquals("This is a web page, not a feed. The address leads to http://a.example/login.", health.answer());
        assertEquals(1, health.failures());
        assertEquals(Validators.NONE, health.validators());
    }

    @Test
    void keepsTheHashOfAnEqualDocument() {
        var health = pace.unchanged(failedTimes(2), document(), NOW);
        assertEquals("old", health.bodyHash());
        assertEquals(VALIDATORS, health.validators());
        assertEquals(0, health.failures());
    }

    @Test
    void refusesADocumentThatNobodyHasRead() {
        FetchResult fetched = document();
        assertThrows(IllegalArgumentException.class, () -> pace.answered(NEW, fetched, NOW));
    }

    @ParameterizedTest(name = "next check in {0} min: due {1}")
    @CsvSource({"-1, true", "0, true", "1, false", "1440, false", "1441, true"})
    void isDueFromItsNextCheckOn(long minutes, boolean due) {
        var health = new FeedHealth(
                7, Validators.NONE, "", null, null, 0, NOW.plus(Duration.ofMinutes(minutes)), "", false, Duration.ZERO);
        assertEquals(due, Pace.isDue(health, NOW));
    }

    @Test
    void isDueIfItWasNeverAsked() {
        assertTrue(Pace.isDue(NEW, NOW));
    }

    private static FeedHealth failedTimes(int failures) {
        var yesterday = NOW.minus(Duration.ofDays(1));
        return new FeedHealth(
                7, Validators.NONE, "old", yesterday, yesterday, failures, yesterday, "", false, Duration.ZERO);
    }

    private static Fetched document() {
        return document(Freshness.NONE, Shortfall.NONE);
    }

    private static Fetched document(Freshness freshness, Shortfall shortfall) {
        var address = "http://a.example/feed";
        return new Fetched(
                address,
                address,
                new byte[1],
                address,
                "application/rss+xml",
                "",
                "",
                VALIDATORS,
                freshness,
                shortfall);
    }

    private static ParsedFeed feed(@Nullable Duration timeToLive, boolean partial) {
        return new ParsedFeed(
                "",
                "",
                "",
                "",
                "",
                "",
                null,
                null,
                "",
                List.of(),
                List.of(),
                List.of(),
                timeToLive,
                List.of(),
                List.of(),
                partial,
                List.of());
    }
}
