package org.footnote.story;

import org.jspecify.annotations.Nullable;

/// A sum of directions, with its squared length. Most sums are of one direction only, and take no room of their own.
final class Directions {
    private static final double UNIT = 127 * 127;

    private @Nullable Direction only;
    private float[] sum = {};
    private double square;

    void add(Direction direction) {
        if (only == null && sum.length == 0) {
            only = direction;
            square = UNIT * direction.cosine(direction);
        } else {
            sum = sum();
            only = null;
            direction.addTo(sum);
            square = dot(sum, sum);
        }
    }

    /// Adds the sum of two others.
    void add(Directions one, Directions other) {
        sum = one.sum().clone();
        var more = other.sum();
        for (var column = 0; column < sum.length; column++) {
            sum[column] += more[column];
        }
        square = dot(sum, sum);
    }

    private float[] sum() {
        if (only == null) {
            return sum;
        }
        var widened = new float[only.columns()];
        only.addTo(widened);
        return widened;
    }

    /// The sum of the cosines of all pairs of what was added to either.
    double product(Directions other) {
        if (only != null) {
            return other.only == null ? only.dot(other.sum) / UNIT : only.cosine(other.only);
        }
        return (other.only == null ? dot(sum, other.sum) : other.only.dot(sum)) / UNIT;
    }

    /// The cosine of the two sums, given their [#product].
    double cosine(Directions other, double product) {
        return square <= 0 || other.square <= 0 ? 0 : product * UNIT / Math.sqrt(square * other.square);
    }

    private static double dot(float[] one, float[] other) {
        var even = 0f;
        var odd = 0f;
        for (var column = 0; column + 1 < one.length; column += 2) {
            even += one[column] * other[column];
            odd += one[column + 1] * other[column + 1];
        }
        return even + odd;
    }
}
