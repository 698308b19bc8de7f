package org.footnote.ui;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import org.jspecify.annotations.Nullable;

/// A label of words that came from outside, in any script: it wraps, and runs the way its words run.
final class ArticleLabel extends Label {
    private static final PseudoClass RIGHT_TO_LEFT = PseudoClass.getPseudoClass("rtl");
    /// Letters up to here are in the fonts of the window; others may come from one whose lines are higher.
    private static final int LAST_LATIN = 0x24F;

    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");

    /// Of the few that were ever marked; there are hundreds of others.
    private @Nullable Path marks;

    private List<Integer> found = List.of();
    private int mostLines;

    ArticleLabel(String text, String... styles) {
        getStyleClass().addAll(styles);
        setWrapText(true);
        show(text);
    }

    /// Shows other words.
    void show(String text) {
        show(text, List.of());
    }

    /// Shows other words and marks some of them.
    ///
    /// @param ranges start and end in turn
    void show(String text, List<Integer> ranges) {
        var places = ranges.stream().map(place -> Scripts.wrapped(text, place)).toList();
        if (!places.equals(found)) {
            requestLayout();
        }
        found = places;
        pseudoClassStateChanged(FOUND, !found.isEmpty());
        boolean rightToLeft = Scripts.rightToLeft(text);
        pseudoClassStateChanged(RIGHT_TO_LEFT, Scripts.hasRightToLeft(text));
        setText(Scripts.wrappable(text));
        setAccessibleText(text);
        setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (marks == null && found.isEmpty()) {
            return;
        }
        var path = marks == null ? newMarks() : marks;
        marks = path;
        getChildren().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .findFirst()
                .ifPresent(words -> mark(words, path));
    }

    private static Path newMarks() {
        var marks = new Path();
        marks.getStyleClass().add("found-mark");
        marks.setStroke(null);
        marks.setManaged(false);
        return marks;
    }

    /// Puts the marks behind the words as they stand now, wrapped and cut.
    private void mark(Text words, Path path) {
        path.getElements().clear();
        for (int at = 0; at + 1 < found.size(); at += 2) {
            int end = Math.min(found.get(at + 1), words.getText().length());
            if (found.get(at) < end) {
                path.getElements().addAll(words.rangeShape(found.get(at), end));
            }
        }
        path.setLayoutX(words.getLayoutX());
        path.setLayoutY(words.getLayoutY());
        if (!found.isEmpty() && !getChildren().contains(path)) {
            getChildren().addFirst(path);
        }
    }

    /// Shows so many lines at most, 0 for all. Their height is measured: none given in the size of the text is right at
    /// every size, and where a line lacks a pixel it is left out.
    void setMostLines(int most) {
        if (most != mostLines) {
            mostLines = most;
            requestLayout();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        double all = super.computePrefHeight(width);
        return mostLines == 0 ? all : Math.min(all, heightOfLines());
    }

    private double heightOfLines() {
        var sample = getText()
                .codePoints()
                .filter(point -> point > LAST_LATIN)
                .findFirst()
                .orElse('x');
        var lines =
                new Text((Character.toString(sample) + "\n").repeat(mostLines).strip());
        lines.setFont(getFont());
        lines.setLineSpacing(getLineSpacing());
        // As labels measure: of the lines as they are painted, with whole pixels above and below them.
        lines.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        return Math.ceil(lines.getLayoutBounds().getHeight() + snappedTopInset() + snappedBottomInset());
    }
}
