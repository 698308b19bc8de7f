package org.footnote.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The bar over the reading pane: back and on, text size, save, share, theme.
final class ReadingBar extends HBox {
    private final WindowModel model;
    private final Words words;
    private final Button back;
    private final Button save;
    private final List<Region> spared;

    ReadingBar(WindowModel model, Commands commands, Words words, MenuButton share, MenuButton text, MenuButton more) {
        this.model = model;
        this.words = words;
        getStyleClass().add("reading-bar");
        back = button("‹", commands.find("back"));
        var previous = button("‹", commands.find("previous"));
        var next = button("›", commands.find("next"));
        save = button("", commands.find("save"));
        var theme = button("◐", commands.find("theme"));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(back, previous, next, gap, text, save, share, theme, more);
        getChildren().stream()
                .filter(Control.class::isInstance)
                .map(Control.class::cast)
                .forEach(control -> control.setMinWidth(USE_PREF_SIZE));
        spared = List.of(theme, text, share);
        setNarrow(false, "");
        var isNoStoryShown = Bindings.createBooleanBinding(
                this::isNoStoryShown, model.reading().page(), model.selected());
        for (var ofStory : List.of(save, share, more)) {
            ofStory.disableProperty().bind(isNoStoryShown);
        }
        model.news().addListener(news -> showSaved());
        model.selected().addListener(selected -> showSaved());
        showSaved();
    }

    private Button button(String text, Command command) {
        var button = new Button(text);
        button.getStyleClass().setAll("bar-button");
        button.setAccessibleText(command.name());
        button.setTooltip(new javafx.scene.control.Tooltip(command.nameAndKey()));
        button.setOnAction(press -> command.runIfPossible());
        return button;
    }

    /// Where there is no room for all, what keys and menus do as well gives way first.
    @Override
    protected void layoutChildren() {
        double needed = needed();
        for (var button : spared) {
            boolean fits = needed <= getWidth();
            if (!fits) {
                needed -= button.prefWidth(-1) + getSpacing();
            }
            if (button.isManaged() != fits) {
                button.setVisible(fits);
                button.setManaged(fits);
            }
        }
        super.layoutChildren();
    }

    private double needed() {
        double needed = snappedLeftInset() + snappedRightInset();
        for (var child : getChildren()) {
            needed += child.isManaged() || spared.contains(child) ? child.prefWidth(-1) + getSpacing() : 0;
        }
        return needed;
    }

    /// In one pane there is a way back to the list, and no stepping.
    void setNarrow(boolean narrow, String shelf) {
        back.setText("‹ " + shelf);
        for (int index = 0; index < 3; index++) {
            boolean shown = (index == 0) == narrow;
            getChildren().get(index).setVisible(shown);
            getChildren().get(index).setManaged(shown);
        }
    }

    private boolean isNoStoryShown() {
        return model.selected().get() == null || model.reading().page().get().isOfWindow();
    }

    private void showSaved() {
        boolean saved = model.story(model.selected().get())
                .map(story -> model.news().get().status(story.id()).saved())
                .orElse(false);
        save.setText(words.text(saved ? "bar.saved" : "bar.save"));
        save.setAccessibleText(save.getText());
    }
}
