package org.footnote.ui;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The short message at the foot of the window, and what Ctrl+Z takes back. FX thread only.
final class ToastModel {
    private final ObjectProperty<@Nullable Toast> shown = new SimpleObjectProperty<>();
    private @Nullable Runnable undo;

    /// A message.
    ///
    /// @param key of its words
    /// @param values filled into them
    /// @param canUndo whether it offers to take something back
    record Toast(String key, List<Object> values, boolean canUndo) {}

    ObjectProperty<@Nullable Toast> shown() {
        return shown;
    }

    /// Says something.
    void say(String key, Object... values) {
        shown.set(new Toast(key, List.of(values), false));
    }

    /// Says what was done and offers to take it back, also after the message is gone.
    void offer(String key, Runnable undo, Object... values) {
        this.undo = undo;
        shown.set(new Toast(key, List.of(values), true));
    }

    /// Has the next undo take back what is begun now, also if it comes before this is done.
    void begin(Runnable undo) {
        this.undo = undo;
    }

    /// Says that what was begun is done; nothing if it has been taken back, or something else was begun since.
    void done(String key, Runnable undo, Object... values) {
        if (undo.equals(this.undo)) {
            offer(key, undo, values);
        }
    }

    /// Takes back what was done last.
    void undo() {
        var step = undo;
        undo = null;
        if (step != null) {
            step.run();
            shown.set(null);
        }
    }

    void hide() {
        shown.set(null);
    }
}
