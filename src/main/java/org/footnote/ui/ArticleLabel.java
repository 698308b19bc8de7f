package org.footnote.ui;

import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;

/// A label of words that came from outside, in any script: it wraps, and runs the way its words run.
final class ArticleLabel extends Label {
    private static final PseudoClass RIGHT_TO_LEFT = PseudoClass.getPseudoClass("rtl");

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
}
