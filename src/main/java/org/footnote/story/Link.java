package org.footnote.story;

/// What is known between two clusters: for each kind the sum and the maximum over pairs of their members.
final class Link {
    final double[] sums = new double[Kind.COUNT];
    final float[] maxima = new float[Kind.COUNT];

    /// Adds the values of one pair, which stand in `values` from `at` on.
    void add(float[] values, int at) {
        for (var kind = 0; kind < Kind.COUNT; kind++) {
            sums[kind] += values[at + kind];
            maxima[kind] = Math.max(maxima[kind], values[at + kind]);
        }
    }

    /// Adds what is known between parts of the two clusters.
    void add(Link other) {
        for (var kind = 0; kind < Kind.COUNT; kind++) {
            sums[kind] += other.sums[kind];
            maxima[kind] = Math.max(maxima[kind], other.maxima[kind]);
        }
    }

    double sum(Kind kind) {
        return sums[kind.index()];
    }

    float max(Kind kind) {
        return maxima[kind.index()];
    }
}
