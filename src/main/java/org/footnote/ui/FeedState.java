package org.footnote.ui;

import org.footnote.model.Feed;
import org.footnote.model.FeedHealth;

/// How a feed fares, in words: what the server answered, when it is asked next, and what to do.
record FeedState(Feed feed, FeedHealth health, Words words, Ages ages) {
    String text() {
        if (feed.paused()) {
            return words.text("feeds.paused");
        }
        if (health.gone()) {
            return words.text("feeds.gone");
        }
        if (health.failures() > 0) {
            var next = health.nextCheck();
            return next == null ? answer() : answer() + " " + words.text("feeds.next", ages.exact(next));
        }
        return health.lastChecked() == null ? words.text("feeds.unasked") : answer();
    }

    private String answer() {
        return health.answer().isEmpty() ? words.text("feeds.fine") : words.said(health.answer());
    }

    String style() {
        if (feed.paused() || health.lastChecked() == null) {
            return "quiet-text";
        }
        return health.gone() || health.failures() > 0 ? "bad" : "good";
    }
}
