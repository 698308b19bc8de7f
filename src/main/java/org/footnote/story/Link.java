package org.footnote.story;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/// What is known between two clusters: for each kind the sum and the maximum over pairs of their members. What tells
/// whether the two are worth a look is always at hand; the rest is measured and added up when it is first asked for.
///
/// The values are half floats, of which a double holds the sum of millions exactly: their order does not matter.
abstract sealed class Link {
    /// The sum of [Kind#WORDS].
    final double alike;

    /// The sum of [Kind#DAMPED].
    final double damped;

    /// The maximum of [Kind#DAMPED].
    final float mostDamped;

    /// The maximum of [Kind#RAREST].
    final float rarest;

    private Link(double alike, double damped, float mostDamped, float rarest) {
        this.alike = alike;
        this.damped = damped;
        this.mostDamped = mostDamped;
        this.rarest = rarest;
    }

    abstract double sum(Kind kind);

    /// Whether there is no pair.
    boolean isNone() {
        return false;
    }

    abstract float max(Kind kind);

    /// Between two clusters that have no pair.
    static Link none() {
        return new Sum(null, null, 0, 0, 0, 0);
    }

    /// The sum of two.
    static Link joined(Link first, Link second) {
        return new Sum(
                first,
                second,
                first.alike + second.alike,
                first.damped + second.damped,
                Math.max(first.mostDamped, second.mostDamped),
                Math.max(first.rarest, second.rarest));
    }

    /// Between two single articles.
    static final class OfPair extends Link {
        private final Member later;
        private final int neighbour;

        /// @param later the one that arrived later
        /// @param neighbour which of its neighbours the other is
        OfPair(Member later, int neighbour) {
            super(
                    later.alike(neighbour),
                    later.damped(neighbour),
                    Math.max(0, later.damped(neighbour)),
                    later.rarest(neighbour));
            this.later = later;
            this.neighbour = neighbour;
        }

        @Override
        double sum(Kind kind) {
            return later.value(neighbour, kind);
        }

        @Override
        float max(Kind kind) {
            return Math.max(0, later.value(neighbour, kind));
        }
    }

    /// Between clusters with any number of pairs.
    private static final class Sum extends Link {
        private @Nullable Link first;
        private @Nullable Link second;
        private double @Nullable [] sums;
        private float @Nullable [] maxima;

        private Sum(
                @Nullable Link first,
                @Nullable Link second,
                double alike,
                double damped,
                float mostDamped,
                float rarest) {
            super(alike, damped, mostDamped, rarest);
            this.first = first;
            this.second = second;
        }

        @Override
        double sum(Kind kind) {
            return (sums == null ? settled() : sums)[kind.index()];
        }

        @Override
        float max(Kind kind) {
            if (maxima == null) {
                settled();
            }
            return maxima == null ? 0 : maxima[kind.index()];
        }

        @Override
        boolean isNone() {
            return first == null && sums == null;
        }

        /// Adds up the parts, which are not needed any more then.
        private double[] settled() {
            var total = new double[Kind.COUNT];
            var most = new float[Kind.COUNT];
            var waiting = new ArrayDeque<Link>();
            waiting.push(this);
            while (!waiting.isEmpty()) {
                switch (waiting.pop()) {
                    case OfPair pair -> {
                        var values = pair.later.values(pair.neighbour);
                        for (var kind = 0; kind < Kind.COUNT; kind++) {
                            var value = Float.float16ToFloat(values[kind]);
                            total[kind] += value;
                            most[kind] = Math.max(most[kind], value);
                        }
                    }
                    case Sum sum -> {
                        if (sum.sums != null && sum.maxima != null) {
                            for (var kind = 0; kind < Kind.COUNT; kind++) {
                                total[kind] += sum.sums[kind];
                                most[kind] = Math.max(most[kind], sum.maxima[kind]);
                            }
                        } else if (sum.first != null && sum.second != null) {
                            waiting.push(sum.second);
                            waiting.push(sum.first);
                        }
                    }
                }
            }
            sums = total;
            maxima = most;
            first = null;
            second = null;
            return total;
        }
    }
}
