package org.footnote.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/// Writes down what the window asks of the system.
record TestOutside(
        List<String> browsed, AtomicBoolean refusing, AtomicBoolean watched, AtomicReference<Printing.Outcome> printed)
        implements Outside {
    @Override
    public boolean browse(String address) {
        browsed.add(address);
        return !refusing.get();
    }

    @Override
    public boolean isWatched() {
        return watched.get();
    }

    @Override
    public Printing.Outcome print(List<PrintedStory.Paragraph> paragraphs) {
        browsed.add("print " + paragraphs.size());
        return Objects.requireNonNull(printed.get());
    }

    @Override
    public Optional<Path> open(String title, String kind, List<String> patterns) {
        return Optional.of(Path.of(patterns.getFirst().replace("*", "chosen")));
    }

    @Override
    public Optional<Path> save(String title, String name) {
        return Optional.of(Path.of("target", name));
    }
}
