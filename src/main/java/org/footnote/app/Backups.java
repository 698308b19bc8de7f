package org.footnote.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.footnote.library.Library;

/// Backups of what the reader has saved and arranged: readable JSON files in the home, one a day, seven kept. Blocking,
/// for any thread but the window's.
public final class Backups {
    private final Library library;
    private final Presentation presentation;
    private final Screen screen;
    private final Clock clock;

    Backups(Library library, Presentation presentation, Screen screen, Clock clock) {
        this.library = library;
        this.presentation = presentation;
        this.screen = screen;
        this.clock = clock;
    }

    /// What a backup brought back that was not there.
    public record Restored(int feeds, int stories, int statuses) {}

    /// Writes today's backup now.
    ///
    /// @return the file
    public Path backUp() {
        return library.backUp(LocalDate.now(clock));
    }

    /// The backups there are, the latest first.
    public List<Path> list() {
        return library.backups();
    }

    /// Brings back what is missing; nothing that is there is lost.
    public Restored restore(Path backup) {
        var report = library.restore(backup);
        screen.change(before -> presentation.load());
        return new Restored(report.feeds(), report.stories(), report.statuses());
    }
}
