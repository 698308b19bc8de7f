package org.footnote.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is wanted of one host, in order, and last once more what had trouble: a connection that broke may hold the next
/// time. Safe for several workers; gives nothing more out once the host has had trouble three times in a row.
final class HostQueue<T> {
    private static final int PATIENCE = 3;

    private final Deque<T> wanted = new ArrayDeque<>();
    private final Set<T> again = new HashSet<>();
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

    synchronized void note(T one, Answer answer) {
        if (answer == Answer.TROUBLE && again.add(one)) {
            wanted.add(one);
        }
        troubles = switch (answer) {
            case WELL -> 0;
            case TROUBLE -> troubles + 1;
            case STOP -> PATIENCE;
        };
    }
}
