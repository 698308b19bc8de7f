package org.footnote.story;

import java.util.Collections;
import java.util.Map;
import java.util.Set;

/// Measures all kinds of likeness between two articles. Pure functions.
final class Similarity {
    /// After how many hours a likeness is worth 1/e of it; the largest single gain of all that was measured.
    static final double DAMPING_HOURS = 48;

    private Similarity() {}

    /// Writes the values of all kinds between an earlier and a later article to `out`, from `at` on.
    static void measure(Member before, Member after, float[] out, int at) {
        words(before, after, out, at);
        var first = before.print;
        var second = after.print;
        set(out, at, Kind.GRAMS, first.grams().dot(second.grams()));
        set(out, at, Kind.PAIRS, first.pairs().dot(second.pairs()));
        set(out, at, Kind.MEANING, cosine(first.meaning(), second.meaning()));
        set(out, at, Kind.LATENT, cosine(first.latent(), second.latent()));
        set(out, at, Kind.NAMES, first.names().dot(second.names()));
        set(out, at, Kind.ENTITIES, first.entities().dot(second.entities()));
        set(out, at, Kind.NUMBERS, first.numbers().dot(second.numbers()));
        set(out, at, Kind.NUMBER_CLASH, clash(first.titleNumbers(), second.titleNumbers()));
        set(out, at, Kind.VERSION_CLASH, clash(first.versions(), second.versions()));
    }

    private static void set(float[] out, int at, Kind kind, double value) {
        out[at + kind.index()] = (float) value;
    }

    private static void words(Member before, Member after, float[] out, int at) {
        var first = before.print;
        var second = after.print;
        float cosine = 0;
        float titles = 0;
        float stories = 0;
        float mass = 0;
        float coveredBefore = 0;
        float coveredAfter = 0;
        float rarest = 0;
        var rare = 0;
        var mine = 0;
        var theirs = 0;
        while (mine < first.words().length && theirs < second.words().length) {
            var order = Integer.compare(first.words()[mine], second.words()[theirs]);
            if (order == 0) {
                var rarity = after.rarities[theirs];
                cosine += first.weights()[mine] * second.weights()[theirs];
                titles += first.title()[mine] * second.title()[theirs];
                stories += before.story[mine] * after.story[theirs];
                mass += rarity;
                coveredBefore += first.title()[mine] > 0 ? before.rarities[mine] : 0;
                coveredAfter += second.title()[theirs] > 0 ? rarity : 0;
                rare += Member.isVeryRare(rarity) ? 1 : 0;
                rarest = Math.max(rarest, rarity);
            }
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        set(out, at, Kind.WORDS, cosine);
        set(out, at, Kind.TITLE, titles);
        set(out, at, Kind.STORY, stories);
        set(out, at, Kind.MASS, mass);
        set(out, at, Kind.COVER, mass / Math.max(1e-6, Math.min(before.mass, after.mass)));
        set(out, at, Kind.TITLES, (share(coveredBefore, before.titleMass) + share(coveredAfter, after.titleMass)) / 2);
        set(out, at, Kind.RARE, rare == 0 ? 0 : Math.log1p(rare));
        set(out, at, Kind.RAREST, rarest / 10);
        set(out, at, Kind.DAMPED, cosine * damping(before.hours, after.hours));
    }

    private static float share(float part, float whole) {
        return whole == 0 ? 0 : part / whole;
    }

    /// What is left of a likeness across this distance in time; all of it where a time is unknown.
    static double damping(double hours, double otherHours) {
        var apart = Math.abs(hours - otherHours);
        return Double.isNaN(apart) ? 1 : Math.exp(-apart / DAMPING_HOURS);
    }

    private static float cosine(byte[] first, byte[] second) {
        var sum = 0;
        for (var at = 0; at < first.length; at++) {
            sum += first[at] * second[at];
        }
        return sum / (127f * 127f);
    }

    private static float clash(Map<String, Set<String>> first, Map<String, Set<String>> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        var clashing = 0f;
        for (var entry : first.entrySet()) {
            var others = second.get(entry.getKey());
            if (others != null) {
                if (!Collections.disjoint(entry.getValue(), others)) {
                    return 0;
                }
                clashing = 1;
            }
        }
        return clashing;
    }
}
