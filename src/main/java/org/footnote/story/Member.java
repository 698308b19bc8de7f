package org.footnote.story;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// An article in the active window: its fingerprint, how rare its words were among the stories when it arrived, and its
/// links to the articles near it. Its story changes; all else stays.
final class Member {
    private static final double VERY_RARE = 6;

    final int number;
    final String id;
    final String publisher;
    final boolean isSource;
    final double hours;
    final Profile profile;
    final Syndication.Runs runs;
    final float mass;
    final float titleMass;
    final float rare;
    final float rarest;
    Member[] earlier = {};
    short[] values = {};
    float[] scores = {};

    @Nullable
    Member copyOf;

    @Nullable
    Cluster cluster;

    /// @param number place in the order of arrival
    /// @param rarities of its words among the stories known
    Member(int number, StoryGrouper.Item item, Fingerprint print, float[] rarities) {
        this.number = number;
        this.id = item.id();
        this.publisher = item.publisher();
        this.isSource = item.kind().isSource();
        this.hours = item.hours();
        this.runs = Syndication.Runs.of(item);
        var story = new float[rarities.length];
        var sum = 0f;
        var titleSum = 0f;
        var count = 0;
        var top = 0f;
        for (var at = 0; at < rarities.length; at++) {
            story[at] = print.counts()[at] * rarities[at];
            sum += rarities[at];
            titleSum += print.title()[at] > 0 ? rarities[at] : 0;
            count += isVeryRare(rarities[at]) ? 1 : 0;
            top = Math.max(top, rarities[at]);
        }
        FingerprintMaker.scale(story);
        profile = new Profile(print, story, rarities);
        mass = sum;
        titleMass = titleSum;
        rare = (float) Math.log1p(count);
        rarest = top / 10;
    }

    static boolean isVeryRare(float rarity) {
        return rarity >= VERY_RARE;
    }

    boolean isDated() {
        return !Double.isNaN(hours);
    }

    /// Takes the neighbours that had arrived before, with the values measured to each, which are kept as half floats.
    void link(Member[] neighbours, float[] measured) {
        earlier = neighbours;
        values = new short[neighbours.length * Kind.COUNT];
        for (var at = 0; at < values.length; at++) {
            values[at] = Float.floatToFloat16(measured[at]);
        }
        scores = new float[neighbours.length];
        forgetScores();
    }

    /// Has the scores worked out anew when they are next asked for: what the reader has decided changes them.
    void forgetScores() {
        Arrays.fill(scores, Float.NaN);
    }

    /// The value of a kind between this article and an earlier neighbour.
    float value(int neighbour, Kind kind) {
        return value(neighbour, kind.index());
    }

    /// The value of the kind with this index.
    float value(int neighbour, int kind) {
        return Float.float16ToFloat(values[neighbour * Kind.COUNT + kind]);
    }

    /// The article that this one copies in the end, or itself.
    Member original() {
        return copyOf == null ? this : copyOf;
    }
}
