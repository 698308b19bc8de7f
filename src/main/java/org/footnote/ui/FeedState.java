package org.footnote.ui;

import org.footnote.model.Feed;
import org.footnote.model.FeedHealth;

/// How a feed fares, in words: what is new in it, or else what its server answered, when it is asked next, and what to
/// do.
///
/// @param unread how many unread stories its articles stand in, as the sidebar counts them
record FeedState(Feed feed, FeedHealth health, int unread, Words words, Ages ages) {
    String text() {
        if (feed.paused()) {
            return words.text("feeds.paused");
        }
        if (health.gone()) {
            return words.text("feeds.gone");
        }
        if (health.lastChecked() == null) {
            return words.text("feeds.unasked");
        }
        if (!health.isWell()) {
            var next = health.nextCheck();
            return next == null ? answer() : answer() + " " + words.text("feeds.next", ages.exact(next));
        }
        if (health.wasCut()) {
            return answer();
        }
        return unread > 0 ? words.text("feeds.new", unread) : words.text("feeds.nothingnew");
    }

    private String answer() {
        return words.said(health.answer());
    }

    String style() {
        if (feed.paused()) {
            return "quiet-text";
        }
        if (health.gone()) {
            return "bad";
        }
        if (health.lastChecked() == null) {
            return "quiet-text";
        }
        if (!health.isWell() || health.wasCut()) {
            return "bad";
        }
        return unread > 0 ? "good" : "quiet-text";
    }
}
