package org.footnote.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Properties;

/// What this program is. Get it with [#read]; immutable.
///
/// @param version as in the names of its files
/// @param released the day on which it was released
/// @param thirdParty whose work is in it, with the licences; plain text
public record About(String version, LocalDate released, String thirdParty) {
    private static final int OLD_MONTHS = 6;

    /// Reads what was packed into the program. Blocking.
    public static About read() {
        var properties = new Properties();
        try (var in = About.class.getResourceAsStream("about.properties");
                var text = About.class.getResourceAsStream("third-party.txt")) {
            properties.load(Objects.requireNonNull(in));
            return new About(
                    properties.getProperty("version"),
                    OffsetDateTime.parse(properties.getProperty("released")).toLocalDate(),
                    new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Whether it was released half a year ago or longer, so that there is probably a newer one. Nobody is asked.
    public boolean isOld(LocalDate today) {
        return !today.isBefore(released.plusMonths(OLD_MONTHS));
    }
}
