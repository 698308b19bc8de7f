package org.footnote.ui;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.footnote.app.RefreshReport;
import org.footnote.app.Snapshot;
import org.footnote.model.Feed;
import org.footnote.model.FeedHealth;

/// Which feeds did not answer when they were last asked. FX thread only.
final class FeedAnswers {
    /// When a feed of a refresh of this session did not answer; its health alone does not tell where the computer's
    /// own connection was to blame.
    private final Map<Long, Instant> failed = new HashMap<>();

    /// Takes down what came of a refresh.
    void note(RefreshReport report) {
        report.failures().forEach(failure -> failed.put(failure.feed().id(), report.ended()));
    }

    /// How many of the feeds that are asked did not answer the last time.
    long silent(Snapshot news) {
        return news.feeds().stream()
                .filter(feed -> isAsked(feed, news) && isSilent(news.health(feed.id())))
                .count();
    }

    /// Whether feeds are asked, and none of them answered the last time.
    boolean areAllSilent(Snapshot news) {
        long asked = asked(news);
        return asked > 0 && silent(news) == asked;
    }

    /// How many feeds are asked: neither paused nor gone.
    long asked(Snapshot news) {
        return news.feeds().stream().filter(feed -> isAsked(feed, news)).count();
    }

    private static boolean isAsked(Feed feed, Snapshot news) {
        return !feed.paused() && !news.health(feed.id()).gone();
    }

    private boolean isSilent(FeedHealth health) {
        var since = failed.get(health.feed());
        var success = health.lastSuccess();
        boolean isUnwell = health.lastChecked() != null && !health.isWell();
        return isUnwell || (since != null && (success == null || success.isBefore(since)));
    }
}
