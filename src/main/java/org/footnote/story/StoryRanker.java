package org.footnote.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.footnote.model.RankReason;
import org.footnote.model.RankReason.Kind;
import org.footnote.model.Source;
import org.footnote.model.Story;
import org.footnote.model.Topic;

/// Gives a story its points, each with a reason that a reader understands. Immutable, for any thread; the same story
/// at the same moment with the same weights has the same points.
///
/// Freshness fades by a power of age, as the rankings of Reddit and Hacker News do (Salihefendic 2010: points over
/// (hours + 2) to the gravity 1.8); here it is one addend among others, so that it can be shown and understood, and the
/// gravity is 1.2, since an edition is read once a day and not by the minute.
public final class StoryRanker {
    /// What each reason is worth; 0 leaves it out.
    ///
    /// @param independentSources points for each doubling of the independent sources
    /// @param primarySource points where the party itself or the paper is among the sources
    /// @param freshness points of a story whose latest source has just appeared
    /// @param spreading points for each independent source of the last six hours beyond the first, four at most
    /// @param followed points for each followed topic or publisher
    public record Weights(
            double independentSources, double primarySource, double freshness, double spreading, double followed) {
        /// What a new reader starts with.
        public static final Weights DEFAULT = new Weights(4, 2, 8, 1.5, 4);

        /// The same weights, each times what is given for its reason.
        public Weights times(ToDoubleFunction<Kind> factor) {
            return new Weights(
                    independentSources * factor.applyAsDouble(Kind.INDEPENDENT_SOURCES),
                    primarySource * factor.applyAsDouble(Kind.PRIMARY_SOURCE),
                    freshness * factor.applyAsDouble(Kind.FRESH),
                    spreading * factor.applyAsDouble(Kind.SPREADING),
                    followed * factor.applyAsDouble(Kind.FOLLOWED));
        }

        /// About what a story will be worth, by what is known before it is told.
        ///
        /// @param independent how many independent sources it has
        /// @param latest when the latest of its articles appeared
        public double likely(int independent, Instant latest, Instant now) {
            return ofSources(independent) + ofAge(hoursBetween(latest, now));
        }

        private double ofSources(int independent) {
            return independentSources * log2(1 + independent);
        }

        private double ofAge(double hours) {
            return freshness / Math.pow(1 + hours / HALF_DAY, GRAVITY);
        }
    }

    private static final double GRAVITY = 1.2;
    private static final double HALF_DAY = 12;
    private static final Duration RECENT = Duration.ofHours(6);
    private static final int MOST_SPREADING = 4;
    private static final double CURATED_POINTS = 2;

    private final Weights weights;
    private final Set<Topic> followedTopics;
    private final Set<String> followedPublishers;

    /// @param followedTopics topics that the reader follows
    /// @param followedPublishers publishers that the reader follows, compared without regard to case
    public StoryRanker(Weights weights, Set<Topic> followedTopics, Set<String> followedPublishers) {
        this.weights = weights;
        this.followedTopics = Set.copyOf(followedTopics);
        this.followedPublishers =
                Set.copyOf(followedPublishers.stream().map(StoryRanker::folded).toList());
    }

    /// The same story with its points and the reasons for them, most points first.
    public Story rank(Story story, Instant now) {
        var reasons = reasons(story, now);
        return story.withRank(reasons.stream().mapToDouble(RankReason::points).sum(), reasons);
    }

    private List<RankReason> reasons(Story story, Instant now) {
        var reasons = new ArrayList<RankReason>();
        var independent = story.independentSources();
        add(reasons, Kind.INDEPENDENT_SOURCES, weights.ofSources(independent), "" + independent);
        primary(story)
                .ifPresent(source -> add(reasons, Kind.PRIMARY_SOURCE, weights.primarySource(), source.publisher()));
        var hours = hoursBetween(story.lastPublished(), now);
        add(reasons, Kind.FRESH, weights.ofAge(hours), "" + Math.round(hours));
        var recent = recentSources(story, now);
        add(reasons, Kind.SPREADING, weights.spreading() * Math.min(MOST_SPREADING, recent - 1), "" + recent);
        for (var followed : followed(story)) {
            add(reasons, Kind.FOLLOWED, weights.followed(), followed);
        }
        if (!story.curatedBy().isEmpty()) {
            add(reasons, Kind.CURATED, CURATED_POINTS, story.curatedBy());
        }
        reasons.sort((one, other) -> Double.compare(other.points(), one.points()));
        return reasons;
    }

    private static void add(List<RankReason> reasons, Kind kind, double points, String detail) {
        var rounded = Math.round(points * 10) / 10.0;
        if (rounded > 0) {
            reasons.add(new RankReason(kind, rounded, detail));
        }
    }

    private static Optional<Source> primary(Story story) {
        return story.sources().stream()
                .filter(source -> source.kind().isPrimary())
                .findFirst();
    }

    private static int recentSources(Story story, Instant now) {
        return (int) story.sources().stream()
                .filter(Source::isIndependent)
                .filter(source -> source.published() != null
                        && source.published().isAfter(now.minus(RECENT))
                        && !source.published().isAfter(now))
                .count();
    }

    private List<String> followed(Story story) {
        var followed = new ArrayList<String>();
        var topic = story.topic();
        if (topic != null && followedTopics.contains(topic)) {
            followed.add(topic.key());
        }
        var counted = new HashSet<String>();
        story.sources().stream()
                .map(Source::publisher)
                .filter(publisher -> followedPublishers.contains(folded(publisher)) && counted.add(folded(publisher)))
                .forEach(followed::add);
        return followed;
    }

    private static double hoursBetween(Instant published, Instant now) {
        return Math.max(0, Duration.between(published, now).toMinutes() / 60.0);
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
