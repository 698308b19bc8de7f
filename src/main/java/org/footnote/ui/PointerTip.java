package org.footnote.ui;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// A tooltip that is made when the pointer first comes: a page of many sources would wait long for all of them.
final class PointerTip {
    private PointerTip() {}

    /// Gives a control its tooltip.
    static void of(Control control, String text) {
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, enter -> {
            if (control.getTooltip() == null) {
                control.setTooltip(new Tooltip(text));
            }
        });
    }
}
