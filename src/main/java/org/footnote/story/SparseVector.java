package org.footnote.story;

import java.util.Arrays;
import java.util.Map;

/// A vector of length 1 (or 0) over hash codes, most of whose entries are zero. Immutable.
///
/// @param keys ascending
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
record SparseVector(int[] keys, float[] weights) {
    private static final SparseVector NONE = new SparseVector(new int[0], new float[0]);

    /// The vector of these weights, scaled to length 1.
    static SparseVector of(Map<Integer, Double> entries) {
        if (entries.isEmpty()) {
            return NONE;
        }
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

    /// Collects how often keys occur, to make a vector of them.
    static final class Entries {
        private long[] counted = new long[256];
        private int size;

        /// What an entry weighs, from its key and how often that occurs.
        interface Weight {
            double of(int key, int count);
        }

        void add(int key, int count) {
            if (size == counted.length) {
                counted = Arrays.copyOf(counted, size * 2);
            }
            counted[size++] = ((long) key << 32) | count;
        }

        /// The vector of length 1 (or 0) that the entries make.
        SparseVector vector(Weight weight) {
            Arrays.sort(counted, 0, size);
            if (size == 0) {
                return NONE;
            }
            var keys = new int[size];
            var weights = new float[size];
            var distinct = 0;
            for (var at = 0; at < size; ) {
                var key = (int) (counted[at] >> 32);
                var count = 0;
                for (; at < size && (int) (counted[at] >> 32) == key; at++) {
                    count += (int) counted[at];
                }
                keys[distinct] = key;
                weights[distinct++] = (float) weight.of(key, count);
            }
            weights = Arrays.copyOf(weights, distinct);
            FingerprintMaker.scale(weights);
            return new SparseVector(Arrays.copyOf(keys, distinct), weights);
        }
    }
}
