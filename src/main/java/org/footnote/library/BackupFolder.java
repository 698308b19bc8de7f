package org.footnote.library;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// The daily backups of a library, readable JSON files in the folder `backups` of its home: feeds, saved stories with
/// the texts of their sources, reading status and what the reader has arranged. Get it from [Library#backups()];
/// blocking, for any thread but the FX thread.
public final class BackupFolder {
    private final Library library;
    private final Backup backup;

    BackupFolder(Library library, Path folder) {
        this.library = library;
        this.backup = new Backup(folder);
    }

    /// Writes the backup of a day, one at a time. Seven days are kept.
    ///
    /// @return the file
    /// @throws LibraryException if it cannot be written
    public synchronized Path write(LocalDate day) {
        library.refuseWhereReadOnly();
        return library.read(session -> backup.write(session, day));
    }

    /// The backups there are, the latest first.
    public List<Path> list() {
        return backup.list(LocalDate.ofInstant(library.now(), ZoneId.systemDefault()));
    }

    /// Adds what is missing from a backup, of this folder or another; nothing that is there is lost.
    ///
    /// @throws LibraryException if the file is not a backup; then nothing has changed
    public RestoreReport restore(Path file) {
        var read = Backup.read(file);
        return library.write(session -> Backup.restore(session, read, library.now()));
    }
}
