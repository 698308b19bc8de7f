package org.footnote.app;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// What is wanted of one host, in order. Safe for several workers; gives nothing more out once the host has had trouble
/// three times in a row.
final class HostQueue<T> {
    private static final int PATIENCE = 3;

    private final Deque<T> wanted = new ArrayDeque<>();
    private int troubles;

    /// How a host has answered.
    enum Answer {
        /// As it should, or with something that only concerns what was asked for.
        WELL,
        /// Not at all, or with a fault of its own.
        TROUBLE,
        /// It wants to be left alone.
        STOP
    }

    synchronized void add(T one) {
        wanted.add(one);
    }

    /// The next one, null if there is none or the host is left alone.
    synchronized @Nullable T next() {
        return troubles >= PATIENCE ? null : wanted.poll();
    }

    synchronized void note(Answer answer) {
        troubles = switch (answer) {
            case WELL -> 0;
            case TROUBLE -> troubles + 1;
            case STOP -> PATIENCE;
        };
    }
}
