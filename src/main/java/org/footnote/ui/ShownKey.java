package org.footnote.ui;

import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// A command's key as a menu shows it, at the right. It matches none: [Keys] takes the keys.
final class ShownKey extends KeyCombination {
    private final String text;

    private ShownKey(String text) {
        super(new Modifier[0]);
        this.text = text;
    }

    /// A command as an item of a menu.
    static MenuItem item(Command command) {
        var item = new MenuItem(command.name());
        item.setMnemonicParsing(false);
        item.setOnAction(press -> command.run().run());
        if (!command.key().isEmpty()) {
            item.setAccelerator(new ShownKey(command.key()));
        }
        return item;
    }

    @Override
    public boolean match(KeyEvent event) {
        return false;
    }

    @Override
    public String getName() {
        return text;
    }

    @Override
    public String getDisplayText() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShownKey key && key.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
