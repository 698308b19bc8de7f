package org.footnote.ui;

import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;

/// A label of words that came from outside, in any script: it wraps, and runs the way its words run.
final class ArticleLabel extends Label {
    private static final PseudoClass RIGHT_TO_LEFT = PseudoClass.getPseudoClass("rtl");
    private static final double NARROWEST = 150;

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

    /// Never asks for lines so narrow that a word would have to be broken: see [Scripts#wrappable(String)].
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? width : Math.max(width, NARROWEST));
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() >= NARROWEST || !isWrapText() || !Scripts.hasRightToLeft(getText())) {
            super.layoutChildren();
        }
    }
}
