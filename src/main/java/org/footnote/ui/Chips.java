package org.footnote.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;

/// A row of chips of which one is chosen. To a screen reader they are radio buttons, each with the name of the row.
/// The arrows go along the row, and choose nothing by themselves.
final class Chips<T> extends ChipRow {
    private final List<T> choices;
    private final List<ToggleButton> chips;

    /// @param group what is chosen, as its caption says it
    Chips(String group, List<T> choices, T chosen, Function<T, String> name, Consumer<T> choose) {
        this.choices = List.copyOf(choices);
        chips = choices.stream().map(choice -> chip(group, name.apply(choice))).toList();
        for (int index = 0; index < chips.size(); index++) {
            var choice = choices.get(index);
            // No toggle group: its arrow keys choose without saying so, and hide where the focus is.
            chips.get(index).setOnAction(press -> {
                choose(choice);
                choose.accept(choice);
            });
        }
        add(chips);
        choose(chosen);
    }

    private static ToggleButton chip(String group, String text) {
        var chip = chip(group, text, false);
        chip.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        return chip;
    }

    /// Shows what is chosen now; nothing is chosen that is not among the choices.
    void choose(T chosen) {
        for (int index = 0; index < chips.size(); index++) {
            chips.get(index).setSelected(choices.get(index).equals(chosen));
        }
    }
}
