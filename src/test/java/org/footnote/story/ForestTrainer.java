package org.footnote.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Learns a boosted forest from samples: gradient boosting of the logistic loss over binned features, trees grown leaf
/// by
/// leaf (Friedman 2001; Ke et al. 2017). Deterministic.
final class ForestTrainer {
    private static final int BINS = 64;
    private static final double L2 = 2;

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

    private static final class Leaf {
        int[] rows = {};
        int node;
        double gain;
        int feature;
        int bin;
    }

    Forest train(List<Sample> samples) {
        var count = samples.size();
        var features = samples.getFirst().features().length;
        var edges = new float[features][];
        var binned = new byte[features][count];
        for (var feature = 0; feature < features; feature++) {
            edges[feature] = edges(samples, feature);
            for (var row = 0; row < count; row++) {
                var at = Arrays.binarySearch(edges[feature], samples.get(row).features()[feature]);
                binned[feature][row] = (byte) (at >= 0 ? at : -at - 1);
            }
        }
        var positive = 0.0;
        var all = 0.0;
        for (var sample : samples) {
            positive += sample.one() ? sample.weight() : 0;
            all += sample.weight();
        }
        var bias = Math.log(positive / (all - positive));
        var margins = new double[count];
        Arrays.fill(margins, bias);
        var grown = new ArrayList<Forest.Tree>();
        for (var tree = 0; tree < trees; tree++) {
            grown.add(grow(samples, edges, binned, margins));
        }
        return new Forest(bias, grown);
    }

    private static float[] edges(List<Sample> samples, int feature) {
        var values = new float[samples.size()];
        for (var row = 0; row < values.length; row++) {
            values[row] = samples.get(row).features()[feature];
        }
        Arrays.sort(values);
        var edges = new ArrayList<Float>();
        for (var bin = 1; bin < BINS; bin++) {
            var value = values[(int) ((long) bin * values.length / BINS)];
            if (edges.isEmpty() || value > edges.getLast()) {
                edges.add(value);
            }
        }
        var result = new float[edges.size()];
        for (var at = 0; at < result.length; at++) {
            result[at] = edges.get(at);
        }
        return result;
    }

    private Forest.Tree grow(List<Sample> samples, float[][] edges, byte[][] binned, double[] margins) {
        var count = margins.length;
        var gradients = new double[count];
        var hessians = new double[count];
        for (var row = 0; row < count; row++) {
            var likelihood = 1 / (1 + Math.exp(-margins[row]));
            var weight = samples.get(row).weight();
            gradients[row] = weight * ((samples.get(row).one() ? 1 : 0) - likelihood);
            hessians[row] = weight * likelihood * (1 - likelihood);
        }
        var most = 2 * leaves - 1;
        var tree = new Forest.Tree(new int[most], new float[most], new int[most]);
        var open = new ArrayList<Leaf>();
        var root = new Leaf();
        root.rows = new int[count];
        Arrays.setAll(root.rows, row -> row);
        evaluate(root, edges, binned, gradients, hessians);
        open.add(root);
        var nodes = 1;
        while (open.size() < leaves) {
            Leaf best = null;
            for (var leaf : open) {
                if (leaf.gain > 1e-6 && (best == null || leaf.gain > best.gain)) {
                    best = leaf;
                }
            }
            if (best == null) {
                break;
            }
            open.remove(best);
            tree.features()[best.node] = best.feature;
            tree.values()[best.node] = edges[best.feature][best.bin];
            tree.left()[best.node] = nodes;
            for (var side = 0; side < 2; side++) {
                var child = new Leaf();
                child.node = nodes++;
                var column = binned[best.feature];
                var bin = best.bin;
                var left = side == 0;
                child.rows = Arrays.stream(best.rows)
                        .filter(row -> (column[row] <= bin) == left)
                        .toArray();
                evaluate(child, edges, binned, gradients, hessians);
                open.add(child);
            }
        }
        for (var leaf : open) {
            var gradient = 0.0;
            var hessian = 0.0;
            for (var row : leaf.rows) {
                gradient += gradients[row];
                hessian += hessians[row];
            }
            var value = (float) (Math.round(rate * gradient / (hessian + L2) * 1e5) / 1e5);
            tree.features()[leaf.node] = -1;
            tree.values()[leaf.node] = value;
            for (var row : leaf.rows) {
                margins[row] += value;
            }
        }
        return new Forest.Tree(
                Arrays.copyOf(tree.features(), nodes),
                Arrays.copyOf(tree.values(), nodes),
                Arrays.copyOf(tree.left(), nodes));
    }

    private void evaluate(Leaf leaf, float[][] edges, byte[][] binned, double[] gradients, double[] hessians) {
        for (var feature = 0; feature < edges.length; feature++) {
            var sums = new double[BINS + 1];
            var squares = new double[BINS + 1];
            var sizes = new int[BINS + 1];
            var column = binned[feature];
            var gradient = 0.0;
            var hessian = 0.0;
            for (var row : leaf.rows) {
                sums[column[row]] += gradients[row];
                squares[column[row]] += hessians[row];
                sizes[column[row]]++;
                gradient += gradients[row];
                hessian += hessians[row];
            }
            var left = 0.0;
            var leftSquares = 0.0;
            var leftSize = 0;
            for (var bin = 0; bin < edges[feature].length; bin++) {
                left += sums[bin];
                leftSquares += squares[bin];
                leftSize += sizes[bin];
                if (leftSize < leastInLeaf || leaf.rows.length - leftSize < leastInLeaf) {
                    continue;
                }
                var right = gradient - left;
                var gain = left * left / (leftSquares + L2)
                        + right * right / (hessian - leftSquares + L2)
                        - gradient * gradient / (hessian + L2);
                if (gain > leaf.gain) {
                    leaf.gain = gain;
                    leaf.feature = feature;
                    leaf.bin = bin;
                }
            }
        }
    }
}
