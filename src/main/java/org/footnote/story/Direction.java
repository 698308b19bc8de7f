package org.footnote.story;

/// A sum of directions, with its squared length. What is added has length 127.
final class Direction {
    private static final double UNIT = 127 * 127;

    private final float[] sum;
    private double square;

    Direction(int columns) {
        sum = new float[columns];
    }

    void add(byte[] direction) {
        for (var column = 0; column < sum.length; column++) {
            sum[column] += direction[column];
        }
        square = dot(sum, sum);
    }

    /// Adds the sum of two others.
    void add(Direction first, Direction second) {
        for (var column = 0; column < sum.length; column++) {
            sum[column] += first.sum[column] + second.sum[column];
        }
        square = dot(sum, sum);
    }

    /// The sum of the cosines of all pairs of what was added to either.
    double product(Direction other) {
        return dot(sum, other.sum) / UNIT;
    }

    /// The cosine of the two sums, given their [#product].
    double cosine(Direction other, double product) {
        return square <= 0 || other.square <= 0 ? 0 : product * UNIT / Math.sqrt(square * other.square);
    }

    private static double dot(float[] first, float[] second) {
        var product = 0f;
        for (var column = 0; column < first.length; column++) {
            product += first[column] * second[column];
        }
        return product;
    }
}
