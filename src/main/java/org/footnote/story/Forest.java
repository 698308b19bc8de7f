package org.footnote.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/// A boosted forest: small trees of thresholds over features, whose leaves add up to the log odds of "one event".
/// Learned by a trainer in the test tree. Immutable, for any thread.
final class Forest {
    private final double bias;
    private final List<Tree> trees;

    /// All nodes of all trees in a row, for walking: tables that lie together are read much faster.
    private final int[] features;

    private final float[] values;
    private final int[] left;
    private final int[] roots;

    /// What the trees from each one on can add at most.
    private final double[] most;

    /// A tree as parallel arrays: a node with feature -1 is a leaf.
    ///
    /// @param features looked at by each node
    /// @param values threshold of each node, up to which the left side is taken; or the leaf's value
    /// @param left index of the node on the left; the one on the right follows it
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Tree(int[] features, float[] values, int[] left) {
        private double leaf(DoubleBinaryOperator choice) {
            return IntStream.range(0, values.length)
                    .filter(node -> features[node] < 0)
                    .mapToDouble(node -> values[node])
                    .reduce(choice)
                    .orElse(0);
        }

        /// How far the leaves lie apart.
        double reach() {
            return leaf(Math::max) - leaf(Math::min);
        }

        Tree times(float factor) {
            var scaled = values.clone();
            for (var node = 0; node < scaled.length; node++) {
                scaled[node] *= features[node] < 0 ? factor : 1;
            }
            return new Tree(features, scaled, left);
        }
    }

    Forest(double bias, List<Tree> trees) {
        this.bias = bias;
        this.trees = List.copyOf(trees);
        var size = trees.stream().mapToInt(tree -> tree.left().length).sum();
        features = new int[size];
        values = new float[size];
        left = new int[size];
        roots = new int[trees.size()];
        most = new double[trees.size() + 1];
        var at = 0;
        for (var number = 0; number < roots.length; number++) {
            roots[number] = at;
            var tree = trees.get(number);
            for (var node = 0; node < tree.left().length; node++, at++) {
                features[at] = tree.features()[node];
                values[at] = tree.values()[node];
                left[at] = tree.left()[node] + roots[number];
            }
        }
        for (var number = roots.length - 1; number >= 0; number--) {
            most[number] = most[number + 1] + trees.get(number).leaf(Math::max);
        }
    }

    /// The forest that gives the mean of what these give. The trees that say most come first.
    static Forest mean(List<Forest> forests) {
        var factor = 1f / forests.size();
        return new Forest(
                forests.stream().mapToDouble(forest -> forest.bias * factor).sum(),
                forests.stream()
                        .flatMap(forest -> forest.trees.stream())
                        .map(tree -> tree.times(factor))
                        .sorted(Comparator.comparingDouble(Tree::reach).reversed())
                        .toList());
    }

    /// Reads a forest that is shipped with the program: the bias, then a line per tree with three numbers per node.
    static Forest load(String resource) {
        var stream = Objects.requireNonNull(Forest.class.getResourceAsStream(resource), resource);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return read(reader.readAllLines());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Forest read(List<String> lines) {
        var trees = new ArrayList<Tree>();
        for (var line : lines.subList(1, lines.size())) {
            var numbers = line.split(" ", -1);
            var nodes = numbers.length / 3;
            var tree = new Tree(new int[nodes], new float[nodes], new int[nodes]);
            for (var node = 0; node < nodes; node++) {
                tree.features()[node] = Integer.parseInt(numbers[3 * node]);
                tree.values()[node] = Float.parseFloat(numbers[3 * node + 1]);
                tree.left()[node] = Integer.parseInt(numbers[3 * node + 2]);
            }
            trees.add(tree);
        }
        return new Forest(Double.parseDouble(lines.getFirst()), trees);
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(Double.toString(bias));
        for (var tree : trees) {
            var line = new ArrayList<String>();
            for (var node = 0; node < tree.left().length; node++) {
                line.add(tree.features()[node] + " " + tree.values()[node] + " " + tree.left()[node]);
            }
            lines.add(String.join(" ", line));
        }
        return lines;
    }

    /// The log odds that the forest gives; or, as soon as they cannot come up to `least` any more, some that are lower.
    double logOdds(double[] row, double least) {
        var sum = bias;
        for (var number = 0; number < roots.length; number++) {
            if (sum + most[number] < least) {
                return sum + most[number];
            }
            var node = roots[number];
            while (features[node] >= 0) {
                node = left[node] + (row[features[node]] <= values[node] ? 0 : 1);
            }
            sum += values[node];
        }
        return sum;
    }
}
