package org.footnote.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

/// The window's own menu, beside its name: what has no place of its own in the panes, for who does not know its keys.
final class WindowMenu extends MenuButton {
    private static final List<List<String>> GROUPS = List.of(
            List.of("refresh", "allread", "offline"),
            List.of("feeds", "bundled"),
            List.of("settings", "keys", "palette", "about"));

    WindowMenu(Commands commands, Words words) {
        super("⋯");
        getStyleClass().add("more");
        setAccessibleText(words.text("window.menu"));
        setTooltip(new Tooltip(words.text("window.menu")));
        var items = new ArrayList<MenuItem>();
        for (var group : GROUPS) {
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            group.forEach(id -> items.add(ShownKey.item(commands.find(id))));
        }
        getItems().setAll(items);
    }
}
