package org.footnote.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;

/// Moments as a line of the terminal says them: in the time zone and the manner of the computer.
final class Moments {
    private Moments() {}

    /// Day and minute, "never" where there is none.
    static String text(@Nullable Instant moment) {
        return moment == null
                ? "never"
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withZone(ZoneId.systemDefault())
                        .format(moment);
    }
}
