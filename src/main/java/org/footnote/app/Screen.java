package org.footnote.app;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Holds the snapshot that is shown and tells who wants to know when another takes its place. For any thread.
///
/// A window may begin with the stories of its first screen; whatever is to change or to be looked up then, the others
/// are read before.
final class Screen {
    private final List<Consumer<Snapshot>> listeners = new CopyOnWriteArrayList<>();
    private final UnaryOperator<Snapshot> rest;
    private volatile Snapshot snapshot;

    /// @param rest adds the stories that the first snapshot lacks
    Screen(Snapshot snapshot, UnaryOperator<Snapshot> rest) {
        this.snapshot = snapshot;
        this.rest = rest;
    }

    /// What is shown now; never waits.
    Snapshot snapshot() {
        return snapshot;
    }

    /// What is shown now, with all stories. Blocks where they are still to be read.
    Snapshot whole() {
        if (!snapshot.whole()) {
            change(UnaryOperator.identity());
        }
        return snapshot;
    }

    void onChange(Consumer<Snapshot> listener) {
        listeners.add(listener);
    }

    /// Puts in place what the change makes of the snapshot. Listeners hear of it on this thread, in order.
    synchronized void change(UnaryOperator<Snapshot> change) {
        if (!snapshot.whole()) {
            show(rest.apply(snapshot));
        }
        show(change.apply(snapshot));
    }

    private void show(Snapshot changed) {
        if (!changed.equals(snapshot)) {
            snapshot = changed;
            listeners.forEach(listener -> listener.accept(changed));
        }
    }
}
