package org.footnote.brief;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;

/// The order in which sources are read: by time, undated last, then by number.
final class Chronology {
    static final Comparator<SourceText> OF_SOURCES = Comparator.comparing(Chronology::time)
            .thenComparingInt(source -> source.source().number())
            .thenComparing(source -> source.source().article());

    private Chronology() {}

    private static Instant time(SourceText source) {
        return Objects.requireNonNullElse(source.source().published(), Instant.MAX);
    }
}
