package org.footnote.ui;

import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/// A label of words that came from outside, in any script: it wraps, and runs the way its words run.
final class ArticleLabel extends Label {
    private static final PseudoClass RIGHT_TO_LEFT = PseudoClass.getPseudoClass("rtl");
    /// Letters up to here are in the fonts of the window; others may come from one whose lines are higher.
    private static final int LAST_LATIN = 0x24F;

    private int mostLines;

    ArticleLabel(String text, String... styles) {
        getStyleClass().addAll(styles);
        setWrapText(true);
        show(text);
    }

    /// Shows other words.
    void show(String text) {
        boolean rightToLeft = Scripts.rightToLeft(text);
        pseudoClassStateChanged(RIGHT_TO_LEFT, Scripts.hasRightToLeft(text));
        setText(Scripts.wrappable(text));
        setAccessibleText(text);
        setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
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
