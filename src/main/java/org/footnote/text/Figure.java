package org.footnote.text;

import org.footnote.text.Quantity.Dimension;

/// A figure without a unit, as it was read.
///
/// @param value in the base unit of the dimension
/// @param after index of the first token behind it
/// @param step how much the last digit written counts for
/// @param digits how many digits of it tell something
record Figure(Dimension dimension, double value, int after, double step, int digits) {
    static Figure exact(Dimension dimension, double value, int after) {
        return new Figure(dimension, value, after, 1, 1);
    }
}
