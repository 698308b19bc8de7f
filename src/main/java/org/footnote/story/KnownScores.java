package org.footnote.story;

import java.util.Arrays;
import java.util.function.DoubleSupplier;

/// Scores of pairs of clusters that were judged when stories were last grouped: grouping them again meets most of these
/// again. A pair is known by a hash code of 64 bits of its articles. Of one thread at a time.
final class KnownScores {
    private Table now = new Table(64);
    private Table before = new Table(64);

    /// Hash codes and scores in slots, as many as a power of two; a slot whose code is 0 is free.
    private static final class Table {
        private long[] keys;
        private double[] scores;
        private int size;

        Table(int slots) {
            keys = new long[slots];
            scores = new double[slots];
        }

        /// The slot of a key, or the free one where it belongs.
        int slot(long key) {
            var slot = (int) (key >>> 32) & (keys.length - 1);
            while (keys[slot] != 0 && keys[slot] != key) {
                slot = (slot + 1) & (keys.length - 1);
            }
            return slot;
        }

        void put(long key, double score) {
            if (2 * ++size > keys.length) {
                var old = this.keys;
                var oldScores = this.scores;
                keys = new long[2 * old.length];
                scores = new double[2 * old.length];
                for (var at = 0; at < old.length; at++) {
                    if (old[at] != 0) {
                        set(old[at], oldScores[at]);
                    }
                }
            }
            set(key, score);
        }

        void clear() {
            Arrays.fill(keys, 0);
            size = 0;
        }

        private void set(long key, double score) {
            var slot = slot(key);
            keys[slot] = key;
            scores[slot] = score;
        }
    }

    /// The score of two clusters, worked out if it is not known.
    double of(Cluster first, Cluster second, DoubleSupplier judge) {
        var key = key(first, second);
        var slot = now.slot(key);
        if (now.keys[slot] == key) {
            return now.scores[slot];
        }
        var earlier = before.slot(key);
        var score = before.keys[earlier] == key ? before.scores[earlier] : judge.getAsDouble();
        now.put(key, score);
        return score;
    }

    /// Forgets what has not been asked for since this was last called.
    void age() {
        var forgotten = before;
        before = now;
        now = forgotten;
        now.clear();
    }

    /// Forgets all.
    void clear() {
        now = new Table(64);
        before = new Table(64);
    }

    private static long key(Cluster first, Cluster second) {
        var key = mixed((first.key ^ second.key) + mixed(first.key + second.key));
        return key == 0 ? 1 : key;
    }

    /// Spreads the bits of a number (the finish of SplitMix64).
    static long mixed(long number) {
        var bits = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }
}
