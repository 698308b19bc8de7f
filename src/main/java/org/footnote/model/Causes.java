package org.footnote.model;

import java.util.Optional;
import java.util.stream.Stream;

/// What stands behind a failure. Pure functions, for any thread.
public final class Causes {
    /// A chain of causes may lead back into itself.
    private static final int MOST = 20;

    private Causes() {}

    /// A failure, what caused it, what caused that, and so on.
    public static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(
                        Optional.of(failure),
                        Optional::isPresent,
                        cause -> cause.flatMap(one -> Optional.ofNullable(one.getCause())))
                .limit(MOST)
                .flatMap(Optional::stream);
    }
}
