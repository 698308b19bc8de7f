package org.footnote.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/// A row of chips of which one is chosen. To a screen reader they are radio buttons, each with the name of the row.
final class Chips<T> extends FlowPane {
    private final List<T> choices;
    private final List<ToggleButton> chips;

    /// @param group what is chosen, as its caption says it
    Chips(String group, List<T> choices, T chosen, Function<T, String> name, Consumer<T> choose) {
        this.choices = List.copyOf(choices);
        getStyleClass().add("chips");
        setMinHeight(USE_PREF_SIZE);
        chips = choices.stream().map(choice -> chip(group, name.apply(choice))).toList();
        for (int index = 0; index < chips.size(); index++) {
            var choice = choices.get(index);
            // No toggle group: its arrow keys choose without saying so, and hide where the focus is.
            chips.get(index).setOnAction(press -> {
                choose(choice);
                choose.accept(choice);
            });
        }
        getChildren().addAll(chips);
        choose(chosen);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// The arrows go along the row, and choose nothing by themselves.
    private void pressed(KeyEvent key) {
        int from = chips.indexOf(getScene().getFocusOwner());
        boolean isOn = key.getCode() == KeyCode.RIGHT && from >= 0 && from + 1 < chips.size();
        boolean isBack = key.getCode() == KeyCode.LEFT && from > 0;
        if (isOn || isBack) {
            chips.get(from).requestFocusTraversal(isOn ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
            key.consume();
        }
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
