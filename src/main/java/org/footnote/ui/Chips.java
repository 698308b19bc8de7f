package org.footnote.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/// A row of chips of which one is chosen.
final class Chips<T> extends FlowPane {
    Chips(List<T> choices, T chosen, Function<T, String> name, Consumer<T> choose) {
        getStyleClass().add("chips");
        setMinHeight(USE_PREF_SIZE);
        var group = new ToggleGroup();
        for (var choice : choices) {
            var chip = chip(name.apply(choice), choice.equals(chosen));
            chip.setToggleGroup(group);
            chip.setOnAction(press -> {
                chip.setSelected(true);
                choose.accept(choice);
            });
            getChildren().add(chip);
        }
    }

    /// One chip that is on or off by itself.
    static ToggleButton chip(String text, boolean on) {
        var chip = new ToggleButton(text);
        chip.getStyleClass().setAll("chip");
        chip.setSelected(on);
        return chip;
    }
}
