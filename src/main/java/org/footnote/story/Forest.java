package org.footnote.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A boosted forest: small trees of thresholds over features, whose leaves add up to the log odds of "one event".
/// Learned by a trainer in the test tree. Immutable, for any thread.
final class Forest {
    private final double bias;
    private final List<Tree> trees;

    /// A tree as parallel arrays: a node with feature -1 is a leaf.
    ///
    /// @param features looked at by each node
    /// @param values threshold of each node, up to which the left side is taken; or the leaf's value
    /// @param left index of the node on the left; the one on the right follows it
    @SuppressWarnings("ArrayRecordComponent") // never compared; walked millions of times
    record Tree(int[] features, float[] values, int[] left) {
        double value(double[] features) {
            var node = 0;
            while (this.features[node] >= 0) {
                node = left[node] + (features[this.features[node]] <= values[node] ? 0 : 1);
            }
            return values[node];
        }
    }

    Forest(double bias, List<Tree> trees) {
        this.bias = bias;
        this.trees = List.copyOf(trees);
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

    /// The log odds that the forest gives.
    double logOdds(double[] features) {
        var sum = bias;
        for (var tree : trees) {
            sum += tree.value(features);
        }
        return sum;
    }
}
