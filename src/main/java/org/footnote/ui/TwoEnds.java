package org.footnote.ui;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// Two parts at the ends of a line, or one below the other where they do not fit side by side: large text, long words,
/// a narrow window. The first part takes what room there is, down to its least width; the second is never cut.
final class TwoEnds extends Region {
    private static final double GAP = 12;

    /// Or a flow pane takes two lines where rounding has left it a fraction short.
    private static final double ROUNDING = 1;

    private final Region first;
    private final Region second;

    TwoEnds(Region first, Region second) {
        this.first = first;
        this.second = second;
        getChildren().addAll(first, second);
    }

    /// The width of the second part on one line; a flow pane alone does not say it.
    private double widthOfSecond() {
        if (second instanceof FlowPane flow) {
            double gaps = flow.getHgap() * Math.max(0, flow.getChildren().size() - 1);
            return gaps
                    + ROUNDING
                    + flow.getChildren().stream()
                            .mapToDouble(part -> snapSizeX(part.prefWidth(-1)))
                            .sum();
        }
        return second.prefWidth(-1);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean isOneLine(double inner) {
        return inner < 0 || first.minWidth(-1) + GAP + widthOfSecond() <= inner;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + first.prefWidth(-1) + GAP + widthOfSecond() + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        double high = isOneLine(inner)
                ? Math.max(first.prefHeight(-1), second.prefHeight(widthOfSecond()))
                : first.prefHeight(inner) + GAP + second.prefHeight(inner);
        return snappedTopInset() + high + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double wide = getWidth() - left - snappedRightInset();
        double high = getHeight() - top - snappedBottomInset();
        if (isOneLine(wide)) {
            double beside = widthOfSecond();
            layoutInArea(first, left, top, wide - GAP - beside, high, 0, HPos.LEFT, VPos.CENTER);
            layoutInArea(second, left + wide - beside, top, beside, high, 0, HPos.RIGHT, VPos.CENTER);
        } else {
            double above = first.prefHeight(wide);
            layoutInArea(first, left, top, wide, above, 0, HPos.LEFT, VPos.CENTER);
            layoutInArea(second, left, top + above + GAP, wide, high - above - GAP, 0, HPos.LEFT, VPos.TOP);
        }
    }
}
