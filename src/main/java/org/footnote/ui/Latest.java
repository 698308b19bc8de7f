package org.footnote.ui;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Hands on the latest of what is said much more often than anybody can read. Any thread may say something.
final class Latest<T> implements Consumer<T> {
    private final AtomicReference<@Nullable T> said = new AtomicReference<>();
    private final Consumer<Runnable> later;
    private final Consumer<T> listener;

    /// @param later runs a step after a moment; what is said until then is left out but for the last
    /// @param listener hears in those steps what was said
    Latest(Consumer<Runnable> later, Consumer<T> listener) {
        this.later = later;
        this.listener = listener;
    }

    @Override
    public void accept(T value) {
        if (said.getAndSet(value) == null) {
            later.accept(this::handOn);
        }
    }

    /// Leaves out what was not handed on yet.
    void drop() {
        said.set(null);
    }

    private void handOn() {
        var value = said.getAndSet(null);
        if (value != null) {
            listener.accept(value);
        }
    }
}
