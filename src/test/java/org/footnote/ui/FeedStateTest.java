package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.footnote.model.Feed;
import org.footnote.model.FeedHealth;
import org.footnote.model.FeedKind;
import org.footnote.model.Validators;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What the page of the feeds says of each.
class FeedStateTest {
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

    private final Words english = new Words(Locale.UK);

    @Test
    void saysHowMuchIsNewInAFeedThatIsWell() {
        var well = health(NOW, 0, "Read; it has 19 entries.", "5ae1");
        assertEquals(new Said("5 new", "good"), said(well, 5));
        assertEquals(new Said("nothing new", "quiet-text"), said(well, 0));
        var german = new Words(Locale.GERMANY);
        assertEquals("1.200 neu", state(well, 1200, german).text());
        assertEquals("nichts Neues", state(well, 0, german).text());
    }

    @Test
    void saysWhatTheServerAnsweredWhereNotAllCame() {
        var cut = health(NOW, 0, "The feed ends in the middle; its complete entries were kept.", "");
        assertEquals(new Said("The feed ends in the middle; its complete entries were kept.", "bad"), said(cut, 5));
    }

    @Test
    void saysWhenAServerThatAsksForPatienceIsAskedAgain() {
        var patience = health(NOW.minus(Duration.ofDays(1)), 0, "It wants us to wait (429).", "5ae1");
        assertEquals(new Said("It wants us to wait (429). Next try: 14:20.", "bad"), said(patience, 5));
    }

    @Test
    void aFeedThatNobodyAskedIsNeitherWellNorBroken() {
        assertEquals(new Said("not asked yet", "quiet-text"), said(FeedHealth.unknown(1), 0));
    }

    private record Said(String text, String style) {}

    private Said said(FeedHealth health, int unread) {
        var state = state(health, unread, english);
        return new Said(state.text(), state.style());
    }

    private static FeedState state(FeedHealth health, int unread, Words words) {
        Feed feed = DemoEdition.feed(1, "Coastal Wire", FeedKind.PUBLISHER, "");
        return new FeedState(feed, health, unread, words, new Ages(words, Clock.fixed(NOW, ZoneOffset.UTC)));
    }

    private static FeedHealth health(@Nullable Instant success, int failures, String answer, String bodyHash) {
        return new FeedHealth(
                1,
                Validators.NONE,
                bodyHash,
                NOW,
                success,
                failures,
                Instant.parse("2026-11-26T14:20:00Z"),
                answer,
                false,
                Duration.ZERO);
    }
}
