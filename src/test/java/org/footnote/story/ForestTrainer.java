package org.footnote.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Learns a boosted forest from samples: gradient boosting of the logistic loss over binned features, trees grown leaf
/// by leaf (Friedman 2001; Ke et al. 2017), each from a random part of the rows and columns. What has a direction keeps
/// it: more likeness never speaks against one event, more distance never for it. Deterministic.
final class ForestTrainer {
    private static final int BINS = 64;
    private static final double L2 = 2;
    private static final double ROWS = 0.7;
    private static final double COLUMNS = 0.3;
    private static final double WORTH_A_SPLIT = 1e-6;
    private static final double DIGITS = 1e5;
    private static final long SEED = 1;

    private final int trees;
    private final int leaves;
    private final int leastInLeaf;
    private final double rate;

    ForestTrainer(int trees, int leaves, int leastInLeaf, double rate) {
        this.trees = trees;
        this.leaves = leaves;
        this.leastInLeaf = leastInLeaf;
        this.rate = rate;
    }

    /// One labelled example.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Sample(float[] features, boolean one, double weight) {}

    /// The samples as columns of bins, with what is to be gained by moving each.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Table(float[][] edges, byte[][] bins, double[] margins, double[] gradients, double[] hessians) {
        int features() {
            return edges.length;
        }
    }

    private static final class Leaf {
        private final int node;
        private final int[] rows;
        private final double least;
        private final double most;
        private double gradient;
        private double hessian;
        private double gain = WORTH_A_SPLIT;
        private int feature = -1;
        private int bin;
        private double middle;

        Leaf(int node, int[] rows, double least, double most, Table table) {
            this.node = node;
            this.rows = rows;
            this.least = least;
            this.most = most;
            for (var row : rows) {
                gradient += table.gradients()[row];
                hessian += table.hessians()[row];
            }
        }

        double value(double gradients, double hessians) {
            return Math.clamp(gradients / (hessians + L2), least, most);
        }

        double value() {
            return value(gradient, hessian);
        }
    }

    /// The forest learned.
    ///
    /// @param shift added to its log odds
    Forest train(List<Sample> samples, double shift) {
        var table = table(samples);
        var random = new Random(SEED);
        var bias = bias(samples);
        Arrays.fill(table.margins(), bias);
        var grown = new ArrayList<Forest.Tree>();
        for (var tree = 0; tree < trees; tree++) {
            aim(samples, table);
            grown.add(grow(table, some(samples.size(), ROWS, random), some(table.features(), COLUMNS, random)));
            move(samples, grown.getLast(), table.margins());
        }
        return new Forest(bias + shift, grown);
    }

    private static double bias(List<Sample> samples) {
        var positive = 0.0;
        var all = 0.0;
        for (var sample : samples) {
            positive += sample.one() ? sample.weight() : 0;
            all += sample.weight();
        }
        return Math.log(positive / (all - positive));
    }

    private static int[] some(int count, double share, Random random) {
        var drawn = new int[count];
        var size = 0;
        for (var at = 0; at < count; at++) {
            if (random.nextDouble() < share) {
                drawn[size++] = at;
            }
        }
        return Arrays.copyOf(drawn, size);
    }

    private static Table table(List<Sample> samples) {
        var count = samples.size();
        var features = samples.getFirst().features().length;
        var edges = new float[features][];
        var bins = new byte[features][count];
        for (var feature = 0; feature < features; feature++) {
            edges[feature] = edges(samples, feature);
            for (var row = 0; row < count; row++) {
                var at = Arrays.binarySearch(edges[feature], samples.get(row).features()[feature]);
                bins[feature][row] = (byte) (at >= 0 ? at : -at - 1);
            }
        }
        return new Table(edges, bins, new double[count], new double[count], new double[count]);
    }

    private static float[] edges(List<Sample> samples, int feature) {
        var values = new float[samples.size()];
        for (var row = 0; row < values.length; row++) {
            values[row] = samples.get(row).features()[feature];
        }
        Arrays.sort(values);
        var edges = new float[BINS - 1];
        var size = 0;
        for (var bin = 1; bin < BINS; bin++) {
            var value = values[(int) ((long) bin * values.length / BINS)];
            if (size == 0 || value > edges[size - 1]) {
                edges[size++] = value;
            }
        }
        return Arrays.copyOf(edges, size);
    }

    private static void aim(List<Sample> samples, Table table) {
        for (var row = 0; row < samples.size(); row++) {
            var likelihood = 1 / (1 + Math.exp(-table.margins()[row]));
            var weight = samples.get(row).weight();
            table.gradients()[row] = weight * ((samples.get(row).one() ? 1 : 0) - likelihood);
            table.hessians()[row] = weight * likelihood * (1 - likelihood);
        }
    }

    private static void move(List<Sample> samples, Forest.Tree tree, double[] margins) {
        for (var row = 0; row < margins.length; row++) {
            var features = samples.get(row).features();
            var node = 0;
            while (tree.features()[node] >= 0) {
                var goesLeft = features[tree.features()[node]] <= tree.values()[node];
                node = tree.left()[node] + (goesLeft ? 0 : 1);
            }
            margins[row] += tree.values()[node];
        }
    }

    private Forest.Tree grow(Table table, int[] rows, int[] columns) {
        var most = 2 * leaves - 1;
        var tree = new Forest.Tree(new int[most], new float[most], new int[most]);
        var open = new ArrayList<Leaf>();
        open.add(new Leaf(0, rows, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, table));
        evaluate(open.getFirst(), table, columns);
        var nodes = 1;
        while (open.size() < leaves) {
            var best = open.getFirst();
            for (var leaf : open) {
                best = leaf.gain > best.gain ? leaf : best;
            }
            if (best.feature < 0) {
                break;
            }
            open.remove(best);
            tree.features()[best.node] = best.feature;
            tree.values()[best.node] = table.edges()[best.feature][best.bin];
            tree.left()[best.node] = nodes;
            for (var left : new boolean[] {true, false}) {
                var child = child(best, nodes++, left, table);
                evaluate(child, table, columns);
                open.add(child);
            }
        }
        for (var leaf : open) {
            tree.features()[leaf.node] = -1;
            tree.values()[leaf.node] = (float) (Math.round(rate * leaf.value() * DIGITS) / DIGITS);
        }
        return new Forest.Tree(
                Arrays.copyOf(tree.features(), nodes),
                Arrays.copyOf(tree.values(), nodes),
                Arrays.copyOf(tree.left(), nodes));
    }

    private static Leaf child(Leaf parent, int node, boolean left, Table table) {
        var column = table.bins()[parent.feature];
        var rows = Arrays.stream(parent.rows)
                .filter(row -> (column[row] <= parent.bin) == left)
                .toArray();
        var direction = direction(parent.feature);
        var isUpper = (direction > 0) != left;
        return new Leaf(
                node,
                rows,
                direction != 0 && isUpper ? parent.middle : parent.least,
                direction != 0 && !isUpper ? parent.middle : parent.most,
                table);
    }

    /// 1 where more of a feature speaks for one event, -1 where it speaks against, 0 where that is open.
    private static int direction(int feature) {
        var name = Features.NAMES.get(feature);
        if (name.endsWith("clashes") || name.equals("gap") || name.equals("distance")) {
            return -1;
        }
        return name.endsWith(" centre") || name.endsWith(" mean") || name.endsWith(" most") || name.endsWith(" damped")
                ? 1
                : 0;
    }

    private void evaluate(Leaf leaf, Table table, int[] columns) {
        var whole = gain(leaf.gradient, leaf.hessian, leaf.value());
        for (var feature : columns) {
            var direction = direction(feature);
            var gradients = new double[BINS];
            var hessians = new double[BINS];
            var sizes = new int[BINS];
            var column = table.bins()[feature];
            for (var row : leaf.rows) {
                gradients[column[row]] += table.gradients()[row];
                hessians[column[row]] += table.hessians()[row];
                sizes[column[row]]++;
            }
            var gradient = 0.0;
            var hessian = 0.0;
            var size = 0;
            for (var bin = 0; bin < table.edges()[feature].length; bin++) {
                gradient += gradients[bin];
                hessian += hessians[bin];
                size += sizes[bin];
                var left = leaf.value(gradient, hessian);
                var right = leaf.value(leaf.gradient - gradient, leaf.hessian - hessian);
                if (size < leastInLeaf || leaf.rows.length - size < leastInLeaf || direction * (right - left) < 0) {
                    continue;
                }
                var gain = gain(gradient, hessian, left)
                        + gain(leaf.gradient - gradient, leaf.hessian - hessian, right)
                        - whole;
                if (gain > leaf.gain) {
                    leaf.gain = gain;
                    leaf.feature = feature;
                    leaf.bin = bin;
                    leaf.middle = (left + right) / 2;
                }
            }
        }
    }

    private static double gain(double gradient, double hessian, double value) {
        return 2 * gradient * value - (hessian + L2) * value * value;
    }
}
