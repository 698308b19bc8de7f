package org.footnote.library;

import java.nio.file.Path;

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

    Path lock() {
        return home.resolve("library.lock");
    }

    /// Lies there when damage was noticed, so that the next start looks closely.
    Path damageNote() {
        return home.resolve("library.damaged");
    }

    Path pictures() {
        return home.resolve("pictures");
    }

    Path backups() {
        return home.resolve("backups");
    }
}
