package org.footnote.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// Where the library's files lie in its home.
record Place(Path home) {
    Path file() {
        return home.resolve("library.db");
    }

    Path log() {
        return home.resolve("library.db-wal");
    }

    Path logIndex() {
        return home.resolve("library.db-shm");
    }

    /// Where salvage makes the new file.
    Path fresh() {
        return home.resolve("library.db.new");
    }

    /// Where the new file waits, once it is whole, for the damaged one to be set aside.
    Path salvaged() {
        return home.resolve("library.db.salvaged");
    }

    Path lock() {
        return home.resolve("library.lock");
    }

    /// Lies there when damage was noticed, so that the next start looks closely.
    Path damageNote() {
        return home.resolve("library.damaged");
    }

    boolean holdsNothing() throws IOException {
        return !Files.exists(file()) || Files.size(file()) == 0;
    }

    /// Whether there was a library here, of which only the backups are left.
    boolean isEmptied() throws IOException {
        return holdsNothing() && !new Backup(backups()).list(LocalDate.EPOCH).isEmpty();
    }

    Path pictures() {
        return home.resolve("pictures");
    }

    Path backups() {
        return home.resolve("backups");
    }
}
