package org.footnote.library;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.footnote.model.Causes;

/// Tells a full disk from other reasons why nothing can be written. The systems have words of their own for it, and
/// SQLite, which may only see that a helper file cannot grow, has others again.
final class DiskRoom {
    private static final List<String> FULL =
            List.of("no space left", "not enough space", "disk is full", "disk full", "quota exceeded");

    /// What SQLite needs at least to open a library for writing.
    private static final long LEAST = 128 << 10;

    private DiskRoom() {}

    /// Whether something could not be written because there was no room left.
    ///
    /// @param home where it was to be
    static boolean isMissing(Path home, Exception failure) {
        return saysFull(failure) || (!saysForbidden(failure) && isFull(home));
    }

    private static boolean saysFull(Exception failure) {
        return Causes.of(failure)
                .map(cause -> cause.toString().toLowerCase(Locale.ROOT))
                .anyMatch(said -> FULL.stream().anyMatch(said::contains));
    }

    private static boolean saysForbidden(Exception failure) {
        return failure instanceof AccessDeniedException
                || failure instanceof FileAlreadyExistsException
                || failure instanceof NotDirectoryException;
    }

    private static boolean isFull(Path home) {
        try {
            return Files.exists(home) && Files.getFileStore(home).getUsableSpace() < LEAST;
        } catch (IOException unknown) {
            return false;
        }
    }

    /// What is said to a reader whose library could not be opened for writing.
    static LibraryException full(Path home, Exception cause) {
        return new LibraryException(
                LibraryException.Reason.FULL,
                "The disk that holds " + home + " is full, so nothing new can be stored. Free some space and start"
                        + " Footnote again.",
                cause);
    }

    /// What SQLite's failure while a library was opened means.
    static LibraryException whileOpening(Place place, SQLException trouble) {
        var said = LibraryException.of(trouble);
        return switch (said.reason()) {
            case FULL -> full(place.home(), trouble);
            case UNWRITABLE, FAULT -> isMissing(place.home(), trouble) ? full(place.home(), trouble) : said;
            default -> said;
        };
    }
}
