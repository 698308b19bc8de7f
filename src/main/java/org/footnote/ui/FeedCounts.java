package org.footnote.ui;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.footnote.model.Feed;
import org.footnote.model.FeedHealth;

/// How many feeds fare well, and how the others do: each feed counts once, and what there is none of is not said.
record FeedCounts(List<Feed> feeds, LongFunction<FeedHealth> health) {
    FeedCounts {
        feeds = List.copyOf(feeds);
    }

    /// How one feed fares, in the order in which it is told.
    enum Fares {
        /// It answered when it was last asked.
        FINE,
        /// It did not, once or twice, or asked for patience.
        SILENT,
        /// It is broken, or gone.
        ATTENTION,
        /// Nobody has asked it yet.
        UNASKED,
        /// The reader does not want it asked.
        PAUSED
    }

    Map<Fares, Long> all() {
        return feeds.stream()
                .collect(Collectors.groupingBy(this::of, () -> new EnumMap<>(Fares.class), Collectors.counting()));
    }

    private Fares of(Feed feed) {
        var known = health.apply(feed.id());
        if (feed.paused()) {
            return Fares.PAUSED;
        }
        if (known.needsAttention()) {
            return Fares.ATTENTION;
        }
        if (known.lastChecked() == null) {
            return Fares.UNASKED;
        }
        return known.isWell() ? Fares.FINE : Fares.SILENT;
    }

    /// Those that did not answer, or are broken or gone.
    List<Feed> troubled() {
        return feeds.stream()
                .filter(feed -> EnumSet.of(Fares.SILENT, Fares.ATTENTION).contains(of(feed)))
                .toList();
    }

    String inWords(Words words) {
        long folders = feeds.stream()
                .map(Feed::folder)
                .filter(folder -> !folder.isEmpty())
                .distinct()
                .count();
        var parts = all().entrySet().stream()
                .map(part ->
                        words.text("feeds.count." + part.getKey().name().toLowerCase(Locale.ROOT), part.getValue()))
                .collect(Collectors.joining(", "));
        var total = words.text("feeds.count", feeds.size(), folders);
        return parts.isEmpty() ? total : total + " " + parts + ".";
    }
}
