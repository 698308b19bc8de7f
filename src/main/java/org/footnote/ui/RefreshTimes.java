package org.footnote.ui;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When the window refreshes on its own: at its start, and so long after the last refresh, also one before the start.
/// FX thread only.
final class RefreshTimes {
    private static final int MINUTES_BETWEEN_LOOKS = 10;

    private final WindowModel model;
    private @Nullable Instant begun;
    private int minutesOpen;

    RefreshTimes(WindowModel model) {
        this.model = model;
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
        // Asking whether a network is metered takes the system a while, so not every minute.
        boolean patient = model.refresh().waitsForNetwork().get() && minutesOpen % MINUTES_BETWEEN_LOOKS != 0;
        if (isTime(now) && !patient) {
            model.refresh().startDue(() -> begun = now);
        }
    }

    /// Whether the last refresh is so long past as the reader wants. One that has begun counts as well, as it may have
    /// reached nobody; what a clock wrote that ran ahead does not.
    boolean isTime(Instant now) {
        return every() > 0 && !isRecent(model.news().get().refreshed(), now) && !isRecent(begun, now);
    }

    private boolean isRecent(@Nullable Instant last, Instant now) {
        return last != null && !last.isAfter(now) && Duration.between(last, now).toMinutes() < every();
    }

    private int every() {
        return model.settings().get().refreshMinutes();
    }
}
