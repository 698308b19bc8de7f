package org.footnote.story;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// In how many stories of the last ten days a word stands, so that a word of one big story counts as rare and one of
/// ten stories does not. Stories are told apart roughly here, by an article's nearest neighbour, so that the counts
/// depend on nothing but the order of arrival.
final class StoryCounts {
    private static final double SAME_STORY = 0.22;
    private static final double KEPT_HOURS = 240;
    private static final double STEADINESS = 1000;

    private final Counts background;
    private final Places words = new Places(0);
    private int[] stories = new int[1024];
    private final Deque<Counted> counted = new ArrayDeque<>();
    private int known;

    @SuppressWarnings("ArrayRecordComponent") // never compared, and small
    private record Counted(double hours, int[] keys, boolean opened) {}

    StoryCounts(Counts background) {
        this.background = background;
    }

    /// How rare each of these words is, among the counted items and the stories known.
    float[] rarities(int[] keys) {
        var weight = Counts.ITEMS / (known + STEADINESS);
        var all = Counts.ITEMS + weight * known + 1;
        var rarities = new float[keys.length];
        for (var at = 0; at < keys.length; at++) {
            var place = words.of(keys[at]);
            var others = place < 0 ? 0 : Math.max(0, stories[place] - 1);
            var rarity = Math.log(all / (background.of(keys[at]) + weight * others + 0.5));
            rarities[at] = (float) Math.max(0.05, rarity);
        }
        return rarities;
    }

    /// Counts an article that has been linked to its neighbours.
    void add(Member member) {
        var nearest = nearest(member);
        var keys = nearest == null ? member.profile.allWords() : wordsBeyond(member, nearest);
        for (var key : keys) {
            count(key);
        }
        known += nearest == null ? 1 : 0;
        counted.add(new Counted(member.hours, keys, nearest == null));
    }

    private void count(int key) {
        var place = words.add(key);
        if (place == stories.length) {
            stories = Arrays.copyOf(stories, place * 2);
        }
        stories[place]++;
    }

    /// Forgets what is older than ten days.
    void forgetBefore(double now) {
        while (!counted.isEmpty() && counted.getFirst().hours() < now - KEPT_HOURS) {
            var oldest = counted.removeFirst();
            for (var key : oldest.keys()) {
                stories[words.of(key)]--;
            }
            known -= oldest.opened() ? 1 : 0;
        }
    }

    private static @Nullable Member nearest(Member member) {
        Member nearest = null;
        var best = (float) SAME_STORY;
        for (var at = 0; at < member.earlier.length; at++) {
            if (member.damped(at) > best) {
                best = member.damped(at);
                nearest = member.earlier[at];
            }
        }
        return nearest;
    }

    private static int[] wordsBeyond(Member member, Member nearest) {
        return Arrays.stream(member.profile.allWords())
                .filter(word -> !nearest.profile.has(word))
                .toArray();
    }
}
