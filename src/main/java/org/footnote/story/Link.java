package org.footnote.story;

/// What is known between two clusters: for each kind the sum and the maximum over pairs of their members.
sealed interface Link {
    double sum(Kind kind);

    float max(Kind kind);

    /// Between two single articles: what was measured between them, where it is kept.
    ///
    /// @param later the one that arrived later
    /// @param neighbour which of its neighbours the other is
    record OfPair(Member later, int neighbour) implements Link {
        @Override
        public double sum(Kind kind) {
            return later.value(neighbour, kind);
        }

        @Override
        public float max(Kind kind) {
            return Math.max(0, later.value(neighbour, kind));
        }
    }

    /// Between clusters with any number of pairs, added one after the other.
    final class OfPairs implements Link {
        private final double[] sums = new double[Kind.COUNT];
        private final float[] maxima = new float[Kind.COUNT];

        /// Adds what was measured between an article and one of its neighbours.
        void add(Member later, int neighbour) {
            for (var kind = 0; kind < Kind.COUNT; kind++) {
                var value = later.value(neighbour, kind);
                sums[kind] += value;
                maxima[kind] = Math.max(maxima[kind], value);
            }
        }

        /// Adds what is known between parts of the two clusters.
        void add(Link other) {
            switch (other) {
                case OfPair pair -> add(pair.later(), pair.neighbour());
                case OfPairs pairs -> {
                    for (var kind = 0; kind < Kind.COUNT; kind++) {
                        sums[kind] += pairs.sums[kind];
                        maxima[kind] = Math.max(maxima[kind], pairs.maxima[kind]);
                    }
                }
            }
        }

        @Override
        public double sum(Kind kind) {
            return sums[kind.index()];
        }

        @Override
        public float max(Kind kind) {
            return maxima[kind.index()];
        }
    }

    /// The sum of two; the first is used up by it where it is a sum already.
    static Link joined(Link first, Link second) {
        if (first instanceof OfPairs sum) {
            sum.add(second);
            return sum;
        }
        var sum = new OfPairs();
        sum.add(first);
        sum.add(second);
        return sum;
    }
}
