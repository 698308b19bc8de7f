package org.footnote.ui;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.jspecify.annotations.Nullable;

/// How far down a text control is scrolled, in pixels, which the control itself tells in shares of its own, and what
/// stands where in it. FX thread only.
///
/// @param area the control, laid out
record DocumentScroll(RichTextArea area) {
    /// How many pixels of the document are above what is in view. The control's bar leaves the upper padding out, and
    /// tells a share of what the rest is higher than the pane: -30 of -20 pixels are 1.5 there.
    double above() {
        return bar().map(bar -> Math.max(0, bar.getValue() * (height(bar) - paneHeight()) + upperPadding()))
                .orElse(0.0);
    }

    /// How many pixels the document with its padding is higher than the pane; 0 where it fits.
    double room() {
        return bar().map(bar -> Math.max(0, height(bar) - paneHeight() + upperPadding()))
                .orElse(0.0);
    }

    /// How much of the document is above what is in view, 0 to 1.
    double share() {
        return room() <= 0 ? 0 : Math.clamp(above() / room(), 0, 1);
    }

    /// Scrolls so many pixels on, or back.
    void by(double pixels) {
        to(above() + pixels);
    }

    /// Scrolls so that so many pixels are above what is in view. What the control takes from its bar counts the lower
    /// padding twice.
    void to(double pixels) {
        double place = Math.clamp(pixels, 0, room());
        double value = place / (room() + area.getContentPadding().getBottom());
        // The control only scrolls for a value that is another one, also where the bar stands otherwise.
        bar().ifPresent(bar -> bar.setValue(value == bar.getValue() ? Math.nextUp(value) : value));
    }

    /// The control's place in the line at a height of the pane; null if nothing is laid out there.
    @Nullable
    TextPos positionAt(double y) {
        var point = area.getSkin() == null
                ? null
                : area.localToScreen(area.getContentPadding().getLeft() + 1, y);
        return point == null ? null : area.getTextPosition(point.getX(), point.getY());
    }

    private Optional<ScrollBar> bar() {
        return area.lookupAll(".scroll-bar").stream()
                .filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
                .findFirst();
    }

    /// How high the document is, but for its upper padding.
    private double height(ScrollBar bar) {
        return bar.getVisibleAmount() <= 0 ? 0 : paneHeight() / bar.getVisibleAmount();
    }

    private double paneHeight() {
        return area.getHeight() - area.getInsets().getTop() - area.getInsets().getBottom();
    }

    private double upperPadding() {
        return area.getContentPadding().getTop();
    }
}
