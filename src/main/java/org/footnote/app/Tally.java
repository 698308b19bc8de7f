package org.footnote.app;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.footnote.model.Feed;
import org.footnote.model.Story;

/// Counts what a refresh does while it runs. For any thread.
final class Tally {
    private final BooleanSupplier hasNetwork;
    private final List<RefreshReport.Failure> failures = new ArrayList<>();
    private final Set<String> stories = new HashSet<>();
    private int changed;
    private int unchanged;
    private int unconnected;
    private int unreachable;
    private int unkept;
    private String trouble = "";
    private int newArticles;
    private int updatedArticles;
    private int dropped;

    /// @param hasNetwork whether the system has a network, as far as it knows
    Tally(BooleanSupplier hasNetwork) {
        this.hasNetwork = hasNetwork;
    }

    synchronized void count(Feed feed, FeedVisit.Outcome outcome) {
        switch (outcome) {
            case FeedVisit.Outcome.Brought brought when brought.arrivals().isEmpty() -> unchanged++;
            case FeedVisit.Outcome.Brought brought -> {
                changed++;
                newArticles += brought.arrivals().newArticles().size();
                updatedArticles += brought.arrivals().updatedArticles().size();
            }
            case FeedVisit.Outcome.Unchanged same -> unchanged++;
            case FeedVisit.Outcome.Failed failed -> {
                failures.add(new RefreshReport.Failure(feed, failed.reason()));
                switch (failed.blame()) {
                    case CONNECTION -> unconnected++;
                    case UNKNOWN -> unreachable++;
                    case SERVER -> {}
                }
            }
            case FeedVisit.Outcome.Unkept one -> {
                unkept++;
                trouble = one.reason();
            }
        }
    }

    synchronized void count(Stories.Change change) {
        change.told().stream().map(Story::id).forEach(stories::add);
        dropped += change.dropped();
    }

    synchronized RefreshReport report(Instant start, Instant end, boolean cancelled) {
        failures.sort(Comparator.comparingLong(failure -> failure.feed().id()));
        return new RefreshReport(
                end,
                Duration.between(start, end),
                changed,
                unchanged,
                failures,
                unkept,
                trouble,
                newArticles,
                updatedArticles,
                stories.size(),
                dropped,
                cancelled,
                changed + unchanged + unkept == 0 && isOffline());
    }

    /// A feed that alone was asked and cannot be reached says nothing of the computer's own connection; the system may.
    private boolean isOffline() {
        return unconnected > 0 || (unreachable > 0 && !hasNetwork.getAsBoolean());
    }
}
