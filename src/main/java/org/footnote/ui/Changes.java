package org.footnote.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.footnote.app.Undo;

/// Makes the reader's changes off the FX thread, one after the other, and says each with the way to take it back: at
/// once, also while it is being made. FX thread only.
record Changes(Background background, ToastModel toast) {
    /// Makes a change.
    ///
    /// @param toastKey of the words that say it, once it is made
    /// @param values filled into them
    void make(Callable<Undo> change, String toastKey, Object... values) {
        make(change, () -> {}, toastKey, values);
    }

    /// Makes a change.
    ///
    /// @param changed runs when it is made, and when it is taken back
    void make(Callable<Undo> change, Runnable changed, String toastKey, Object... values) {
        var made = new CompletableFuture<Undo>();
        Runnable back = () -> background.workInTurn(
                Executors.callable(() -> made.getNow(() -> {}).undo()), undone -> changed.run());
        toast.begin(back);
        background.workInTurn(() -> made.complete(change.call()), done -> {
            changed.run();
            toast.done(toastKey, back, values);
        });
    }
}
