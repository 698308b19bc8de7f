package org.footnote.ui;

import java.util.concurrent.Callable;
import org.footnote.app.Undo;

/// Makes the reader's changes off the FX thread, and says each with the way to take it back. FX thread only.
record Changes(Background background, ToastModel toast) {
    /// Makes a change.
    ///
    /// @param toastKey of the words that say it, once it is made
    /// @param values filled into them
    void make(Callable<Undo> change, String toastKey, Object... values) {
        background.work(change, undo -> toast.offer(toastKey, () -> background.run(undo::undo), values));
    }
}
