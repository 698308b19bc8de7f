package org.footnote.app;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Holds the snapshot that is shown and tells who wants to know when another takes its place. For any thread.
final class Screen {
    private final List<Consumer<Snapshot>> listeners = new CopyOnWriteArrayList<>();
    private volatile Snapshot snapshot;

    Screen(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /// What is shown now; never waits.
    Snapshot snapshot() {
        return snapshot;
    }

    void onChange(Consumer<Snapshot> listener) {
        listeners.add(listener);
    }

    /// Puts in place what the change makes of the snapshot. Listeners hear of it on this thread, in order.
    synchronized void change(UnaryOperator<Snapshot> change) {
        var changed = change.apply(snapshot);
        if (!changed.equals(snapshot)) {
            snapshot = changed;
            listeners.forEach(listener -> listener.accept(changed));
        }
    }
}
