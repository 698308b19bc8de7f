package org.footnote.story;

import java.util.Arrays;
import java.util.Map;

/// A vector of length 1 (or 0) over hash codes, most of whose entries are zero. Immutable.
final class SparseVector {
    private final int[] keys;
    private final float[] weights;

    private SparseVector(int[] keys, float[] weights) {
        this.keys = keys;
        this.weights = weights;
    }

    /// The vector of these weights, scaled to length 1.
    static SparseVector of(Map<Integer, Double> entries) {
        var keys = new int[entries.size()];
        var at = 0;
        for (var key : entries.keySet()) {
            keys[at++] = key;
        }
        Arrays.sort(keys);
        var squares = 0.0;
        for (var key : keys) {
            var weight = entries.getOrDefault(key, 0.0);
            squares += weight * weight;
        }
        var weights = new float[keys.length];
        for (at = 0; at < keys.length; at++) {
            weights[at] = (float) (entries.getOrDefault(keys[at], 0.0) / Math.sqrt(squares));
        }
        return new SparseVector(keys, weights);
    }

    boolean isEmpty() {
        return keys.length == 0;
    }

    /// The cosine of the two.
    float dot(SparseVector other) {
        var sum = 0f;
        var mine = 0;
        var theirs = 0;
        while (mine < keys.length && theirs < other.keys.length) {
            var order = Integer.compare(keys[mine], other.keys[theirs]);
            if (order == 0) {
                sum += weights[mine++] * other.weights[theirs++];
            } else if (order < 0) {
                mine++;
            } else {
                theirs++;
            }
        }
        return sum;
    }
}
