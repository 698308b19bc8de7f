package org.footnote.story;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Measures all kinds of likeness between an article and earlier ones. Of one thread at a time.
final class Similarity {
    /// After how many hours a likeness is worth 1/e of it; the largest single gain of all that was measured.
    static final double DAMPING_HOURS = 48;

    private static final int OLDEST_HOURS = 241;

    /// What is left after so many hours.
    private static final float[] DAMPINGS = dampings();

    /// ln(1 + n) of small n.
    private static final float[] LOGS = logs();

    private final Spread words = new Spread();
    private final List<Spread> vectors =
            Profile.VECTORS.stream().map(kind -> new Spread()).toList();
    private final float[] measured = new float[Kind.COUNT];
    private @Nullable Member from;

    /// Whether the vectors of that article are laid out.
    private boolean isSpread;

    /// From now on, measures from this article to those that had arrived before it.
    void from(Member after) {
        if (from != after) {
            from = after;
            isSpread = false;
            after.profile.layWords(words);
        }
    }

    /// What tells whether an article and earlier ones are worth a look, for each of them [Member#GLANCES] half floats:
    /// their [Kind#WORDS], [Kind#DAMPED] and [Kind#RAREST].
    short[] glances(Member after, Member[] before) {
        from(after);
        var glances = new short[before.length * Member.GLANCES];
        var profiles = new Profile[before.length];
        for (var at = 0; at < before.length; at++) {
            profiles[at] = before[at].profile;
        }
        for (var at = 0; at < before.length; at++) {
            glance(profiles[at], after.profile, damping(before[at].hours, after.hours), glances, at * Member.GLANCES);
        }
        return glances;
    }

    private void glance(Profile first, Profile second, double damping, short[] out, int at) {
        var cosine = 0f;
        var rarest = 0f;
        for (var word = 0; word < first.words(); word++) {
            var same = words.find(first.word(word));
            if (same >= 0) {
                cosine += first.weight(word) * second.weight(same);
                rarest = Math.max(rarest, second.rarity(same));
            }
        }
        out[at] = Float.floatToFloat16(cosine);
        out[at + 1] = Float.floatToFloat16((float) (cosine * damping));
        out[at + 2] = Float.floatToFloat16(rarest / 10);
    }

    private static float[] logs() {
        var logs = new float[64];
        for (var at = 0; at < logs.length; at++) {
            logs[at] = (float) Math.log1p(at);
        }
        return logs;
    }

    /// The values of all kinds between an earlier article and this one, as half floats.
    short[] measure(Member before) {
        var after = Objects.requireNonNull(from);
        spread(after.profile);
        words(before, after);
        var first = before.profile;
        var second = after.profile;
        var start = first.firstVector();
        for (var vector = 0; vector < Profile.VECTORS.size(); vector++) {
            set(Profile.VECTORS.get(vector), first.cosine(vectors.get(vector), start));
            start = first.nextVector(start);
        }
        set(Kind.MEANING, first.meaning.cosine(second.meaning));
        set(Kind.LATENT, first.latent.cosine(second.latent));
        set(Kind.NUMBER_CLASH, clash(first.titleNumbers, second.titleNumbers));
        set(Kind.VERSION_CLASH, clash(first.versions, second.versions));
        set(Kind.DAYS, Weekdays.compare(first.weekdays, second.weekdays));
        var halves = new short[Kind.COUNT];
        for (var kind = 0; kind < halves.length; kind++) {
            halves[kind] = Float.floatToFloat16(measured[kind]);
        }
        return halves;
    }

    private void spread(Profile profile) {
        if (!isSpread) {
            isSpread = true;
            var start = profile.firstVector();
            for (var spread : vectors) {
                profile.layVector(spread, start);
                start = profile.nextVector(start);
            }
        }
    }

    private void set(Kind kind, double value) {
        measured[kind.index()] = (float) value;
    }

    private void words(Member before, Member after) {
        var first = before.profile;
        var second = after.profile;
        float cosine = 0;
        float titles = 0;
        float stories = 0;
        float mass = 0;
        float coveredBefore = 0;
        float coveredAfter = 0;
        float rarest = 0;
        var rare = 0;
        var ownName = 0f;
        var sharedName = 0f;
        var others = second.named;
        for (var word = 0; word < first.words(); word++) {
            var same = words.find(first.word(word));
            var isName = first.isName(word);
            if (same >= 0) {
                var rarity = second.rarity(same);
                sharedName = isName || second.isName(same) ? Math.max(sharedName, rarity) : sharedName;
                others &= same < Long.SIZE ? ~(1L << same) : -1;
                cosine += first.weight(word) * second.weight(same);
                titles += first.title(word) * second.title(same);
                stories += first.story(word) * second.story(same);
                mass += rarity;
                coveredBefore += first.title(word) > 0 ? first.rarity(word) : 0;
                coveredAfter += second.title(same) > 0 ? rarity : 0;
                rare += Member.isVeryRare(rarity) ? 1 : 0;
                rarest = Math.max(rarest, rarity);
            } else if (isName) {
                ownName = Math.max(ownName, first.rarity(word));
            }
        }
        set(Kind.NAMED, sharedName - Math.min(ownName, rarest(second, others)));
        set(Kind.WORDS, cosine);
        set(Kind.TITLE, titles);
        set(Kind.STORY, stories);
        set(Kind.MASS, mass);
        set(Kind.COVER, mass / Math.max(1e-6, Math.min(before.mass, after.mass)));
        set(Kind.TITLES, (share(coveredBefore, before.titleMass) + share(coveredAfter, after.titleMass)) / 2);
        set(Kind.RARE, rare < LOGS.length ? LOGS[rare] : Math.log1p(rare));
        set(Kind.RAREST, rarest / 10);
        set(Kind.DAMPED, cosine * damping(before.hours, after.hours));
    }

    /// How rare the rarest of these words is.
    ///
    /// @param among a bit for each of the first words
    private static float rarest(Profile profile, long among) {
        var rarest = 0f;
        for (var rest = among; rest != 0; rest &= rest - 1) {
            rarest = Math.max(rarest, profile.rarity(Long.numberOfTrailingZeros(rest)));
        }
        return rarest;
    }

    private static float share(float part, float whole) {
        return whole == 0 ? 0 : part / whole;
    }

    /// What is left of a likeness across this distance in time; all of it where a time is unknown.
    static double damping(double hours, double otherHours) {
        var apart = Math.abs(hours - otherHours);
        return Double.isNaN(apart) ? 1 : Math.exp(-apart / DAMPING_HOURS);
    }

    /// No less than [#damping], and much faster: that of the last full hour.
    static float dampingAtMost(double hours, double otherHours) {
        return DAMPINGS[(int) Math.min(DAMPINGS.length - 1, Math.abs(hours - otherHours))];
    }

    private static float[] dampings() {
        var dampings = new float[OLDEST_HOURS];
        for (var hour = 0; hour < dampings.length; hour++) {
            dampings[hour] = (float) damping(0, hour);
        }
        return dampings;
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
