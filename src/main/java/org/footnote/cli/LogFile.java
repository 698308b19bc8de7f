package org.footnote.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/// What went wrong, in full, for whoever looks into it: the file `footnote.log` of a home, begun anew after a megabyte.
/// The reader is told in words of their own; nothing of the log is printed on the terminal.
final class LogFile implements AutoCloseable {
    private static final int LIMIT = 1_000_000;
    private static final Logger ROOT = Logger.getLogger("");

    private final @Nullable FileHandler file;

    private LogFile(@Nullable FileHandler file) {
        this.file = file;
    }

    /// Keeps the terminal free of logs from now on.
    static void leaveTheTerminal() {
        for (var handler : ROOT.getHandlers()) {
            ROOT.removeHandler(handler);
        }
    }

    /// Writes warnings and worse into a home until it is closed; a home that cannot be written to gets none.
    static LogFile in(Path home) {
        var handler = handler(home);
        handler.ifPresent(ROOT::addHandler);
        return new LogFile(handler.orElse(null));
    }

    private static Optional<FileHandler> handler(Path home) {
        try {
            var pattern = home.resolve("footnote.log").toString().replace("%", "%%");
            var handler = new FileHandler(pattern, LIMIT, 1, true);
            handler.setFormatter(new SimpleFormatter());
            handler.setLevel(Level.WARNING);
            handler.setEncoding("UTF-8");
            handler.setErrorManager(new Silence());
            return Optional.of(handler);
        } catch (IOException unwritable) {
            return Optional.empty();
        }
    }

    /// On a full disk nothing can be logged; the reader is told of that where it matters.
    private static final class Silence extends ErrorManager {
        @Override
        public void error(@Nullable String message, @Nullable Exception fault, int code) {}
    }

    @Override
    public void close() {
        if (file != null) {
            ROOT.removeHandler(file);
            file.close();
        }
    }
}
