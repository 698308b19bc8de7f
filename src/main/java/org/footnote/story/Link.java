package org.footnote.story;

import org.jspecify.annotations.Nullable;

/// What is known between two clusters: for each kind the sum and the maximum over pairs of their members. What tells
/// whether the two are worth a look is always at hand; the rest is measured and added up when it is first asked for.
///
/// The values are half floats, of which a double holds the sum of millions exactly: their order does not matter.
abstract sealed class Link permits Link.OfArticle, Links.Numbered {
    private final double damped;
    private final float mostDamped;
    private final float rarest;

    Link(double damped, float mostDamped, float rarest) {
        this.damped = damped;
        this.mostDamped = mostDamped;
        this.rarest = rarest;
    }

    /// The sum of [Kind#DAMPED].
    final double damped() {
        return damped;
    }

    /// The maximum of [Kind#DAMPED], a half float; 0 where none is above.
    final float mostDamped() {
        return mostDamped;
    }

    /// The maximum of [Kind#RAREST], a half float; 0 where there is no pair.
    final float rarest() {
        return rarest;
    }

    /// The sum of [Kind#WORDS].
    abstract double alike();

    /// The sum and the maximum of each kind.
    abstract Totals totals();

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

    /// Between a single article and those of its neighbours that are in a cluster.
    static final class OfArticle extends Link {
        private final Member article;
        private final int[] neighbours;
        private final double alike;
        private @Nullable Totals totals;

        /// @param neighbours which of its neighbours, none where nothing links the two
        OfArticle(Member article, int[] neighbours) {
            var alikeSum = 0.0;
            var dampedSum = 0.0;
            var dampedMost = 0f;
            var rarestMost = 0f;
            for (var neighbour : neighbours) {
                alikeSum += article.alike(neighbour);
                dampedSum += article.damped(neighbour);
                dampedMost = Math.max(dampedMost, article.damped(neighbour));
                rarestMost = Math.max(rarestMost, article.rarest(neighbour));
            }
            super(dampedSum, dampedMost, rarestMost);
            this.article = article;
            this.neighbours = neighbours;
            alike = alikeSum;
        }

        @Override
        double alike() {
            return alike;
        }

        @Override
        Totals totals() {
            if (totals == null) {
                var added = new Totals();
                for (var neighbour : neighbours) {
                    added.add(article.values(neighbour));
                }
                totals = added;
            }
            return totals;
        }
    }
}
