package org.footnote.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.footnote.library.Library;
import org.footnote.library.LibraryException;
import org.footnote.library.Retention;
import org.footnote.model.Feed;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is done once a day: a backup of what the reader has saved and arranged, and letting go of what is too old.
/// Blocking; one caller at a time.
final class Housekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

    private final Library library;
    private final Clock clock;
    private final Supplier<Settings> settings;
    private @Nullable LocalDate done;

    Housekeeping(Library library, Clock clock, Supplier<Settings> settings) {
        this.library = library;
        this.clock = clock;
        this.settings = settings;
    }

    /// Does the day's work if it is not done yet. What cannot be done today is tried again tomorrow; what was cut
    /// short by the end of the program, at its next start.
    ///
    /// @return true if stories or pictures have left
    boolean daily() {
        var today = LocalDate.now(clock);
        if (today.equals(done)) {
            return false;
        }
        try {
            backUp(today);
            var hasLeft = letGo();
            done = today;
            return hasLeft;
        } catch (LibraryException ended) {
            return false;
        }
    }

    private void backUp(LocalDate today) {
        try {
            if (library.backups().list().stream()
                    .noneMatch(file -> file.getFileName().toString().contains(today.toString()))) {
                library.backups().write(today);
            }
        } catch (LibraryException refused) {
            note("The day's backup could not be written", refused);
        }
    }

    /// Also where no backup could be written: on a full disk this is what makes room for it.
    ///
    /// @return true if stories or pictures have left
    private boolean letGo() {
        try {
            var report = library.retain(retention());
            return report.stories() + report.pictures() > 0;
        } catch (LibraryException refused) {
            note("What is too old could not be let go of", refused);
            return false;
        }
    }

    /// The end of the program is no trouble, and ends this work as well.
    private static void note(String trouble, LibraryException refused) {
        if (refused.reason() == LibraryException.Reason.CLOSED) {
            throw refused;
        }
        LOG.warn(trouble, refused);
    }

    private Retention retention() {
        var welcome = library.feeds().stream()
                .filter(Welcome::isWelcome)
                .map(Feed::id)
                .collect(Collectors.toSet());
        var wanted = settings.get();
        return new Retention(
                wanted.keepDays(),
                wanted.keepMegabytes() * 1_000_000L,
                welcome,
                wanted.offlineMegabytes() * 1_000_000L,
                Set.copyOf(new WantedArticles(library, clock).storiesOfEdition()));
    }
}
