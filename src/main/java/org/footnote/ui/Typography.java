package org.footnote.ui;

import org.footnote.ui.Document.Shape;

/// Sizes and distances of the reading pane at the reader's text size. Sizes are pixels at 100 per cent.
///
/// @param scale 1 at 100 per cent
/// @param serif true for Source Serif, false for Inter
record Typography(double scale, boolean serif) {
    /// Height of a line of Source Serif 4, set solid, by its font size.
    private static final double SERIF_LINE = 1.371;
    /// Height of a line of Inter, set solid, by its font size.
    private static final double SANS_LINE = 1.21;

    Shape kicker() {
        return Shape.of(0, 8 * scale, 0);
    }

    Shape headline() {
        return serifShape(34, 1.16, 0, 10);
    }

    Shape summary() {
        return textShape(19, 1.45, 0, 16);
    }

    Shape heading(int level) {
        return level <= 2 ? serifShape(19, 1.3, 20, 6) : serifShape(17, 1.3, 14, 4);
    }

    Shape text() {
        return textShape(17, 1.6, 0, 10);
    }

    Shape item(int depth, String bullet) {
        return textShape(17, 1.5, 0, 5).indented((26 + 22 * depth) * scale, bullet);
    }

    Shape quote() {
        return textShape(17, 1.5, 0, 10).indented(24 * scale, "");
    }

    Shape code() {
        return Shape.of(0, 0, 3 * scale).indented(12 * scale, "");
    }

    private Shape serifShape(double size, double line, double above, double below) {
        return shape(size, line - SERIF_LINE, above, below);
    }

    private Shape textShape(double size, double line, double above, double below) {
        return shape(size, line - (serif ? SERIF_LINE : SANS_LINE), above, below);
    }

    private Shape shape(double size, double spacing, double above, double below) {
        return Shape.of(above * scale, below * scale, size * spacing * scale);
    }
}
