package org.footnote.ui;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The short message at the foot of the window, and what Ctrl+Z takes back. FX thread only.
final class ToastModel {
    private final ObjectProperty<@Nullable Toast> shown = new SimpleObjectProperty<>();
    private final Offer takeBack = new Offer("toast.undo", this::undo);
    private @Nullable Runnable undo;

    /// A message.
    ///
    /// @param key of its words
    /// @param values filled into them
    /// @param offer what can be done about it, or null
    record Toast(String key, List<Object> values, @Nullable Offer offer) {}

    /// What a message offers to do.
    ///
    /// @param key of its words
    record Offer(String key, Runnable run) {}

    ObjectProperty<@Nullable Toast> shown() {
        return shown;
    }

    /// Says something.
    void say(String key, Object... values) {
        shown.set(new Toast(key, List.of(values), null));
    }

    /// Says something, and offers to do something about it.
    ///
    /// @param key of what is said
    /// @param offer key of what is offered
    void suggest(String key, String offer, Runnable run, Object... values) {
        shown.set(new Toast(key, List.of(values), new Offer(offer, run)));
    }

    /// Says what was done and offers to take it back, also after the message is gone.
    void offer(String key, Runnable undo, Object... values) {
        this.undo = undo;
        shown.set(new Toast(key, List.of(values), takeBack));
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
