package org.footnote.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.footnote.app.Home;
import org.footnote.app.OpenRequest;
import org.jspecify.annotations.Nullable;

/// The start that almost every start is: no arguments, or only where the home is. It is seen without picocli, whose
/// classes are too old for the start-up cache and take a quarter of a second to say that no command was given.
///
/// @param home as named, or null for the usual place
record PlainStart(@Nullable Path home) {
    /// The plain start that these arguments ask for; empty where they say more, or something wrong.
    static Optional<PlainStart> of(String... arguments) {
        if (arguments.length == 0) {
            return Optional.of(new PlainStart(null));
        }
        boolean namesHome = arguments.length == 2
                && arguments[0].equals("--home")
                && !arguments[1].isBlank()
                && !arguments[1].startsWith("-");
        try {
            return namesHome ? Optional.of(new PlainStart(Path.of(arguments[1]))) : Optional.empty();
        } catch (InvalidPathException wrong) {
            return Optional.empty();
        }
    }

    /// Shows the window.
    ///
    /// @param window is there to be shown
    /// @return the exit status
    int show(Window window, PrintWriter err) {
        try {
            new WindowStart(home == null ? Home.standard() : home, new OpenRequest.ShowWindow()).run(window, err);
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 1;
        } catch (RuntimeException failure) {
            CommandLineEntry.complain(failure, err);
            return 1;
        }
    }
}
