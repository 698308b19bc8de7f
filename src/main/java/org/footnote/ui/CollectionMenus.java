package org.footnote.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;

/// The menu of a collection in the sidebar, and the keys that do the same where the collection has the focus.
record CollectionMenus(WindowModel model, Sheet sheet, Words words) {
    private static final KeyCode RENAME = KeyCode.F2;
    private static final KeyCode DELETE = KeyCode.DELETE;

    List<MenuItem> of(String collection) {
        var rename = item("collection.rename", RENAME, () -> rename(collection));
        var delete = item("collection.delete", DELETE, () -> model.deleteCollection(collection));
        return List.of(rename, delete);
    }

    /// Lets the entry of a collection take the keys of its menu.
    void listen(Node entry, String collection) {
        entry.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == RENAME) {
                rename(collection);
                key.consume();
            } else if (key.getCode() == DELETE) {
                model.deleteCollection(collection);
                key.consume();
            }
        });
    }

    private void rename(String collection) {
        var question = words.text("story.collect.ask");
        var box = new Asking(
                question,
                collection,
                words.text("sheet.done"),
                words,
                sheet::close,
                name -> model.renameCollection(collection, name));
        sheet.show(box, box.field());
    }

    private MenuItem item(String key, KeyCode code, Runnable run) {
        var item = new MenuItem(words.text(key));
        item.setAccelerator(new KeyCodeCombination(code));
        item.setOnAction(press -> run.run());
        return item;
    }
}
