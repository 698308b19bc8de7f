package org.footnote.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.footnote.model.FeedKind;
import org.junit.jupiter.api.Test;

class BundledFeedsTest {
    @Test
    void aboutFortyAreOnAndNoneOfThemUnofficial() {
        var on = BundledFeeds.all().stream().filter(BundledFeed::on).toList();
        assertTrue(on.size() >= 35 && on.size() <= 45, "on: " + on.size());
        assertFalse(on.stream().anyMatch(feed -> feed.title().contains("unofficial")));
    }

    @Test
    void noAddressComesTwice() {
        var all = BundledFeeds.all();
        assertEquals(
                all.size(), all.stream().map(BundledFeed::address).distinct().count());
    }

    @Test
    void digestsAreMarked() {
        assertTrue(BundledFeeds.all().stream()
                .anyMatch(feed -> feed.title().equals("TLDR AI") && feed.kind() == FeedKind.DIGEST));
    }
}
