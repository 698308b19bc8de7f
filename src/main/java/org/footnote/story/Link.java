package org.footnote.story;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is known between two clusters: for each kind the sum and the maximum over pairs of their members. What tells
/// whether the two are worth a look is always at hand; the rest is measured and added up when it is first asked for.
///
/// The values are half floats, of which a double holds the sum of millions exactly: their order does not matter.
abstract sealed class Link permits Link.None, Link.OfPair, Link.Sum, Links.Numbered {
    /// The sum of [Kind#WORDS].
    abstract double alike();

    /// The sum of [Kind#DAMPED].
    abstract double damped();

    /// The maximum of [Kind#DAMPED], a half float; 0 where none is above.
    abstract float mostDamped();

    /// The maximum of [Kind#RAREST], a half float.
    abstract float rarest();

    /// The sum and the maximum of each kind.
    abstract Totals totals();

    /// Whether there is no pair.
    boolean isNone() {
        return this == None.NONE;
    }

    /// Between two clusters that have no pair.
    static Link none() {
        return None.NONE;
    }

    /// The sum of two.
    static Link joined(Link first, Link second) {
        return first.isNone() ? second : new Sum(first, second);
    }

    /// For each kind the sum and the maximum over some pairs.
    static final class Totals {
        private final double[] sums = new double[Kind.COUNT];
        private final float[] maxima = new float[Kind.COUNT];

        double sum(Kind kind) {
            return sums[kind.index()];
        }

        float max(Kind kind) {
            return maxima[kind.index()];
        }

        /// Adds a pair, given its values as half floats.
        void add(short[] values) {
            for (var kind = 0; kind < values.length; kind++) {
                var value = Float.float16ToFloat(values[kind]);
                sums[kind] += value;
                maxima[kind] = Math.max(maxima[kind], value);
            }
        }

        /// Adds those of other pairs.
        void add(Totals others) {
            for (var kind = 0; kind < sums.length; kind++) {
                sums[kind] += others.sums[kind];
                maxima[kind] = Math.max(maxima[kind], others.maxima[kind]);
            }
        }
    }

    static final class None extends Link {
        private static final None NONE = new None();

        @Override
        double alike() {
            return 0;
        }

        @Override
        double damped() {
            return 0;
        }

        @Override
        float mostDamped() {
            return 0;
        }

        @Override
        float rarest() {
            return 0;
        }

        @Override
        Totals totals() {
            return new Totals();
        }
    }

    /// Between two single articles.
    static final class OfPair extends Link {
        private final Member later;
        private final int neighbour;

        /// @param later the one that arrived later
        /// @param neighbour which of its neighbours the other is
        OfPair(Member later, int neighbour) {
            this.later = later;
            this.neighbour = neighbour;
        }

        @Override
        double alike() {
            return later.alike(neighbour);
        }

        @Override
        double damped() {
            return later.damped(neighbour);
        }

        @Override
        float mostDamped() {
            return Math.max(0, later.damped(neighbour));
        }

        @Override
        float rarest() {
            return later.rarest(neighbour);
        }

        @Override
        Totals totals() {
            var totals = new Totals();
            totals.add(later.values(neighbour));
            return totals;
        }
    }

    /// Between clusters with several pairs.
    static final class Sum extends Link {
        private final double alike;
        private final double damped;
        private final float mostDamped;
        private final float rarest;
        private @Nullable Link first;
        private @Nullable Link second;
        private @Nullable Totals totals;

        Sum(Link first, Link second) {
            alike = first.alike() + second.alike();
            damped = first.damped() + second.damped();
            mostDamped = Math.max(first.mostDamped(), second.mostDamped());
            rarest = Math.max(first.rarest(), second.rarest());
            this.first = first;
            this.second = second;
        }

        @Override
        double alike() {
            return alike;
        }

        @Override
        double damped() {
            return damped;
        }

        @Override
        float mostDamped() {
            return mostDamped;
        }

        @Override
        float rarest() {
            return rarest;
        }

        /// Adds up the parts when first asked; they are not needed any more then.
        @Override
        Totals totals() {
            if (totals == null) {
                totals = added();
                first = null;
                second = null;
            }
            return totals;
        }

        private Totals added() {
            var added = new Totals();
            var waiting = new ArrayDeque<Sum>(0);
            for (var sum = this; sum != null; sum = waiting.poll()) {
                add(Objects.requireNonNull(sum.first), added, waiting);
                add(Objects.requireNonNull(sum.second), added, waiting);
            }
            return added;
        }

        private static void add(Link part, Totals added, Deque<Sum> waiting) {
            switch (part) {
                case OfPair pair -> added.add(pair.later.values(pair.neighbour));
                case Links.Numbered numbered -> added.add(numbered.totals());
                case None _ -> {}
                case Sum sum -> {
                    if (sum.totals == null) {
                        waiting.push(sum);
                    } else {
                        added.add(sum.totals);
                    }
                }
            }
        }
    }
}
