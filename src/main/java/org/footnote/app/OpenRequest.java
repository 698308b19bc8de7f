package org.footnote.app;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the system asks Footnote to open: nothing but the window, a feed, or a list of feeds. Immutable, for any
/// thread.
public sealed interface OpenRequest {
    /// The window, in front of the others.
    record ShowWindow() implements OpenRequest {}

    /// A feed, to be looked at and subscribed to.
    ///
    /// @param address as the system handed it over; `feed:` may stand before it
    record OpenFeed(String address) implements OpenRequest {}

    /// A list of feeds as other readers export it.
    ///
    /// @param file absolute
    record OpenList(Path file) implements OpenRequest {}

    /// A `feed:` or web address, a `file:` address, or the name of an OPML file; empty if it is none of them.
    ///
    /// @param argument as a desktop puts it on the command line
    static Optional<OpenRequest> of(String argument) {
        var lower = argument.strip().toLowerCase(Locale.ROOT);
        if (Line.FEED.matcher(lower).lookingAt()) {
            return Line.isOneLine(argument) ? Optional.of(new OpenFeed(argument.strip())) : Optional.empty();
        }
        try {
            if (lower.startsWith("file:")) {
                return Optional.of(new OpenList(Path.of(URI.create(argument.strip()))));
            }
            return lower.endsWith(".opml") || lower.endsWith(".xml")
                    ? Optional.of(new OpenList(Path.of(argument).toAbsolutePath()))
                    : Optional.empty();
        } catch (IllegalArgumentException | FileSystemNotFoundException noFile) {
            return Optional.empty();
        }
    }

    /// How a request stands on the one line that one Footnote sends to another.
    final class Line {
        private static final Pattern FEED = Pattern.compile("feed:|https?://");

        private Line() {}

        static String write(OpenRequest request) {
            return switch (request) {
                case ShowWindow window -> "show";
                case OpenFeed feed -> "feed " + feed.address();
                case OpenList list -> "list " + list.file().toUri().toASCIIString();
            };
        }

        /// Empty if the line is none.
        static Optional<OpenRequest> read(String line) {
            if (line.equals("show")) {
                return Optional.of(new ShowWindow());
            }
            var isRequest = line.startsWith("feed ") || line.startsWith("list file:");
            return isRequest ? of(line.substring(5)) : Optional.empty();
        }

        private static boolean isOneLine(String text) {
            return text.strip().chars().noneMatch(Character::isISOControl);
        }
    }
}
