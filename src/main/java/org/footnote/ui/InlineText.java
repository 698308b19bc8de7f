package org.footnote.ui;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// A few characters with room and colour of their own, within a line of text. A page has hundreds of them, and a
/// `Label` or `Button` each, with its skin and its behaviour, takes longer to make and to style than the words around
/// it.
class InlineText extends Region {
    private final Text text;

    InlineText(String characters) {
        text = new Text(characters);
        text.getStyleClass().add("text");
        getChildren().add(text);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    @Override
    public double getBaselineOffset() {
        return snappedTopInset() + text.getBaselineOffset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + snapSizeX(text.prefWidth(-1)) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + snapSizeY(text.prefHeight(-1)) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        layoutInArea(
                text,
                snappedLeftInset(),
                snappedTopInset(),
                getWidth() - snappedLeftInset() - snappedRightInset(),
                getHeight() - snappedTopInset() - snappedBottomInset(),
                0,
                HPos.CENTER,
                VPos.CENTER);
    }
}
