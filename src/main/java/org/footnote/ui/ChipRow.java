package org.footnote.ui;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;

/// A row of chips, on further lines where one has no room for them. It is one stop of Tab, with arrows within it.
class ChipRow extends FlowPane {
    private final OneStop stop = new OneStop(
            this,
            PseudoClass.getPseudoClass("selected"),
            List.of(KeyCode.RIGHT, KeyCode.DOWN),
            List.of(KeyCode.LEFT, KeyCode.UP));

    ChipRow() {
        getStyleClass().add("chips");
        setMinHeight(USE_PREF_SIZE);
    }

    /// Adds chips, and begins at the first that is on, whichever are turned on or off later.
    final void add(List<ToggleButton> chips) {
        chips.forEach(chip -> chip.selectedProperty().addListener((selected, was, is) -> stop.arrange()));
        getChildren().addAll(chips);
        stop.arrange();
    }

    /// One chip that is on or off by itself.
    ///
    /// @param group what it belongs to, as its caption says it
    static ToggleButton chip(String group, String text, boolean on) {
        var chip = new ToggleButton(text);
        chip.setMnemonicParsing(false);
        chip.getStyleClass().setAll("chip");
        chip.setAccessibleText(group + ": " + text);
        chip.setSelected(on);
        return chip;
    }
}
