package org.footnote.ui;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// A page of text for the reading pane: paragraphs of styled runs, with nodes among them. Immutable.
record Document(List<Paragraph> paragraphs) {
    Document {
        paragraphs = List.copyOf(paragraphs);
    }

    /// One paragraph.
    sealed interface Paragraph {
        /// How many unseen characters the text control needs before it: see [Scripts#leadOf(String)].
        default int lead() {
            return 0;
        }
    }

    /// A paragraph of text.
    ///
    /// @param shape how it is laid out
    /// @param marks ranges that are highlighted from the start
    /// @param links ranges that lead somewhere
    record Text(List<Run> runs, Shape shape, List<Range> marks, List<Link> links) implements Paragraph {
        Text {
            runs = List.copyOf(runs);
            marks = List.copyOf(marks);
            links = List.copyOf(links);
        }

        Text(List<Run> runs, Shape shape) {
            this(runs, shape, List.of(), List.of());
        }

        Text(String text, String style, Shape shape) {
            this(List.of(new Span(text, style)), shape);
        }

        @Override
        public int lead() {
            return runs.stream()
                    .mapToInt(run -> run instanceof Span span ? Scripts.leadOf(span.text()) : 0)
                    .max()
                    .orElse(0);
        }
    }

    /// A picture, a table, a card: laid out over the width of the column.
    ///
    /// @param copied what of it goes onto the clipboard
    record Block(Supplier<Region> node, String copied) implements Paragraph {}

    /// Some rows of a list that may be long: their height depends on their width alone.
    ///
    /// @param copied what of them goes onto the clipboard
    /// @param count how many there are
    record ListRows(Supplier<Region> node, String copied, int count) implements Paragraph {}

    /// A piece of a paragraph.
    sealed interface Run {}

    /// Words in one style.
    ///
    /// @param styles style classes, separated by spaces
    record Span(String text, String styles) implements Run {}

    /// A node within a line, such as a citation number.
    ///
    /// @param copied what stands for it on the clipboard
    record Inline(Supplier<Node> node, String copied) implements Run {}

    /// How a paragraph is laid out, in pixels.
    ///
    /// @param lineSpacing added between lines, may be negative
    /// @param bullet what stands before the first line, "" for nothing
    /// @param rightToLeft whether the text runs from right to left
    /// @param background the colour it stands on, over the width of the column, or null
    record Shape(
            double above,
            double below,
            double left,
            double lineSpacing,
            String bullet,
            boolean rightToLeft,
            @Nullable Color background) {
        static Shape of(double above, double below, double lineSpacing) {
            return new Shape(above, below, 0, lineSpacing, "", false, null);
        }

        Shape indented(double left, String bullet) {
            return new Shape(above, below, left, lineSpacing, bullet, rightToLeft, background);
        }

        Shape on(Color background) {
            return new Shape(above, below, left, lineSpacing, bullet, rightToLeft, background);
        }

        /// Set from right to left or not; the system's typefaces for such text need every line's full height.
        Shape toLeft(boolean rightToLeft) {
            double spacing = rightToLeft ? Math.max(0, lineSpacing) : lineSpacing;
            return new Shape(above, below, left, spacing, bullet, rightToLeft, background);
        }

        Shape withBelow(double below) {
            return new Shape(above, below, left, lineSpacing, bullet, rightToLeft, background);
        }
    }

    /// A range of a paragraph's characters; an inline node counts as one.
    record Range(int start, int end, String style) {}

    /// A range of a paragraph's characters that leads to an address.
    record Link(int start, int end, String address) {}
}
