package org.footnote.story;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An article in the active window: its fingerprint, how rare its words were among the stories when it arrived, and its
/// links to the articles near it. Its story changes; all else stays, though most of what is between it and its
/// neighbours is measured only when it is first asked for.
final class Member {
    /// How many half floats are known of each neighbour from the start.
    static final int GLANCES = 3;

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

    /// How few articles were in the window when it came: 1 where they were few, 0 from about a thousand on.
    double room;

    Member[] earlier = {};
    private short[] glances = {};
    private short[][] values = {};
    private @Nullable Similarity similarity;

    @Nullable
    Member copyOf;

    /// Id of the article that this one copies, where that is too old to be restored; else "".
    String olderOriginal = "";

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

    /// Takes the neighbours that had arrived before, with what was seen of each at a glance.
    ///
    /// @param measures what else is asked for
    void link(Member[] neighbours, short[] seen, Similarity measures) {
        earlier = neighbours;
        glances = seen;
        similarity = measures;
    }

    /// The cosine of all words with an earlier neighbour, [Kind#WORDS].
    float alike(int neighbour) {
        return Float.float16ToFloat(glances[neighbour * GLANCES]);
    }

    /// The same, damped by time, [Kind#DAMPED].
    float damped(int neighbour) {
        return Float.float16ToFloat(glances[neighbour * GLANCES + 1]);
    }

    /// How rare the rarest word is that is shared with an earlier neighbour, [Kind#RAREST].
    float rarest(int neighbour) {
        return Float.float16ToFloat(glances[neighbour * GLANCES + 2]);
    }

    /// The values of all kinds between this article and an earlier neighbour, half floats in the order of the kinds.
    short[] values(int neighbour) {
        if (values.length == 0) {
            values = new short[earlier.length][];
        }
        var known = values[neighbour];
        if (known == null) {
            var measures = Objects.requireNonNull(similarity);
            measures.from(this);
            known = measures.measure(earlier[neighbour]);
            values[neighbour] = known;
        }
        return known;
    }

    /// The article that this one copies in the end, or itself.
    Member original() {
        return copyOf == null ? this : copyOf;
    }
}
