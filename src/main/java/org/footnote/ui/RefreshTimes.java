package org.footnote.ui;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When the window refreshes on its own: at its start, and so long after the last refresh, also one before the start.
/// A feed that is asked by itself, as one that is added, is no refresh: the others would wait longer for it. FX thread
/// only.
final class RefreshTimes {
    private static final int MINUTES_BETWEEN_LOOKS = 10;

    private final WindowModel model;
    private @Nullable Instant last;
    private int known;
    private int minutesOpen;

    RefreshTimes(WindowModel model) {
        this.model = model;
        last = model.news().get().refreshed();
    }

    /// Asks the feeds whose time has come and tells what was left untold, unless the reader refreshes by hand alone.
    void start() {
        if (every() > 0) {
            model.refresh().startDue();
        }
    }

    /// Refreshes if it is time, as a minute has passed.
    void minute(Instant now) {
        minutesOpen++;
        if (model.refresh().begun() != known) {
            note(now);
        }
        // Asking whether a network is metered takes the system a while, so not every minute.
        boolean patient = model.refresh().waitsForNetwork().get() && minutesOpen % MINUTES_BETWEEN_LOOKS != 0;
        if (isTime(now) && !patient) {
            model.refresh().startDue(() -> note(now));
        }
    }

    /// One that has begun counts as the last one, though it may have reached nobody.
    private void note(Instant now) {
        known = model.refresh().begun();
        last = now;
    }

    /// Whether the last refresh is so long past as the reader wants; what a clock wrote that ran ahead does not count.
    boolean isTime(Instant now) {
        return every() > 0 && !isRecent(last, now);
    }

    private boolean isRecent(@Nullable Instant before, Instant now) {
        return before != null
                && !before.isAfter(now)
                && Duration.between(before, now).toMinutes() < every();
    }

    private int every() {
        return model.settings().get().refreshMinutes();
    }
}
