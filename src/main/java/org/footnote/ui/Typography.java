package org.footnote.ui;

import org.footnote.ui.Document.Shape;

/// Sizes and distances of the reading pane at the reader's text size. Sizes are pixels at 100 per cent.
///
/// @param scale 1 at 100 per cent
/// @param serif true for Source Serif, false for Inter
/// @param dark whether the page is dark
record Typography(double scale, boolean serif, boolean dark) {
    /// Height of a line of Source Serif 4, set solid, by its font size.
    private static final double SERIF_LINE = 1.371;
    /// Height of a line of Inter, set solid, by its font size.
    private static final double SANS_LINE = 1.21;
    /// An em space before the bullet, for each level of a list within a list.
    private static final String DEEPER = "\u2003";

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
        return level <= 2 ? serifShape(19, 1.3, 12, 6) : serifShape(17, 1.3, 8, 4);
    }

    Shape text() {
        return textShape(17, 1.6, 0, 10);
    }

    Shape item(int depth, String bullet) {
        return textShape(17, 1.5, 0, 5).indented(8 * scale, DEEPER.repeat(depth) + bullet);
    }

    Shape quote() {
        return textShape(17, 1.5, 4, 14).indented(24 * scale, "");
    }

    /// @param first whether it is the first line of its block
    /// @param last whether it is the last one
    Shape code(boolean first, boolean last) {
        return Shape.of((first ? 10 : 1) * scale, (last ? 12 : 1) * scale, 0)
                .indented(14 * scale, "")
                .on(ThemeStyle.panel(dark));
    }

    /// The distance between a panel and what stands before or after it.
    Shape gap() {
        return Shape.of(0, 0, 0);
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
