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
    private final Stories stories;
    private final Presentation presentation;
    private final Screen screen;
    private final Clock clock;

    Backups(Library library, Stories stories, Presentation presentation, Screen screen, Clock clock) {
        this.library = library;
        this.stories = stories;
        this.presentation = presentation;
        this.screen = screen;
        this.clock = clock;
    }

    /// The backup of a day.
    public record Daily(LocalDate day, Path file) {}

    /// What a backup brought back that was not there.
    ///
    /// @param feeds subscriptions
    /// @param stories saved stories with the texts of their sources
    /// @param statuses what was read or saved
    /// @param arrangements places in collections, searches, mute rules and corrections of grouping
    /// @param later whether a later Footnote wrote the backup: what this one does not know of it was left out
    public record Restored(int feeds, int stories, int statuses, int arrangements, boolean later) {
        /// Whether everything in the backup was there already.
        public boolean isNothing() {
            return feeds + stories + statuses + arrangements == 0;
        }
    }

    /// Writes today's backup now.
    ///
    /// @return the file
    public Path backUp() {
        return library.backups().write(LocalDate.now(clock));
    }

    /// The backups there are, the latest first.
    public List<Daily> list() {
        return library.backups().list().stream()
                .map(file -> new Daily(day(file.getFileName().toString()), file))
                .toList();
    }

    /// The day in the name of a backup, `footnote-2026-01-31.json`.
    private static LocalDate day(String name) {
        return LocalDate.parse(name.substring(name.indexOf('-') + 1, name.lastIndexOf('.')));
    }

    /// Brings back what is missing; nothing that is there is lost. Corrections of grouping are obeyed at once.
    public Restored restore(Path backup) {
        var earlier = library.decisions();
        var report = library.backups().restore(backup);
        library.decisions().stream()
                .filter(decision -> !earlier.contains(decision))
                .forEach(stories::obey);
        screen.change(presentation::load);
        return new Restored(report.feeds(), report.stories(), report.statuses(), report.arrangements(), report.later());
    }
}
