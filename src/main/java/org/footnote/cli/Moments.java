package org.footnote.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;

/// Moments as a line of the terminal says them: in the manner of the computer and in its time zone, which is named.
final class Moments {
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern(" z");

    private Moments() {}

    /// Day and minute, "never" where there is none.
    static String text(@Nullable Instant moment) {
        return moment == null
                ? "never"
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                                .withZone(ZoneId.systemDefault())
                                .format(moment)
                        + ZONE.withZone(ZoneId.systemDefault()).format(moment);
    }
}
