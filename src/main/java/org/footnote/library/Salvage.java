package org.footnote.library;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Makes a new library out of what can be read of a damaged one, which may be gone altogether. The damaged file is set
/// aside first and never changed; what it does not give of feeds, saved stories and statuses comes from the latest
/// backup that can be read.
final class Salvage {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final Place place;
    private final Instant now;
    private final Path copy;

    private Salvage(Place place, Instant now) {
        this.place = place;
        this.now = now;
        this.copy = place.home().resolve("library.db.copy");
    }

    /// Salvages the library of a home; afterwards a whole one stands there. Where that fails the damaged one still
    /// does.
    static Opening run(Place place, Instant now) throws IOException, SQLException {
        var salvage = new Salvage(place, now);
        var messages = salvage.makeFresh();
        Files.move(place.fresh(), place.salvaged());
        var aside = salvage.swap();
        if (aside != null) {
            messages.add("The damaged file is kept as " + aside.getFileName() + "; delete it when you miss nothing.");
        }
        return new Opening(Opening.State.SALVAGED, messages, aside);
    }

    /// Brings the new file to its place where an earlier salvage had made it and was killed before it could.
    static void finishEarlier(Place place, Instant now) throws IOException {
        if (Files.exists(place.salvaged())) {
            new Salvage(place, now).swap();
        }
    }

    private List<String> makeFresh() throws IOException, SQLException {
        deleteWithLog(place.fresh());
        var messages = new ArrayList<String>();
        try (var fresh = Session.writing(place.fresh())) {
            Schema.upgrade(fresh);
            if (place.holdsNothing()) {
                messages.add("The library file was gone. What its backups hold was put into a new one.");
            } else {
                messages.add("The library was damaged. What could be read of it was saved into a new one.");
                fresh.run("PRAGMA wal_checkpoint(TRUNCATE)");
                copyReadableRows(fresh);
                forgetLostTexts(fresh);
            }
            restoreBackup(fresh, messages);
            fresh.run("PRAGMA wal_checkpoint(TRUNCATE)");
            messages.add("It holds " + fresh.number("SELECT count(*) FROM feed WHERE removed IS NULL") + " feeds, "
                    + fresh.number("SELECT count(*) FROM article") + " articles and "
                    + fresh.number("SELECT count(*) FROM status WHERE saved") + " saved stories.");
        }
        return messages;
    }

    /// Puts the new file where the damaged one is. Killed at any moment, it can be done once more: a log that is left
    /// of the damaged file never comes to lie beside the new one, where SQLite would take it for that one's.
    ///
    /// @return where the damaged file is kept, null if there was none
    private @Nullable Path swap() throws IOException {
        Path aside = null;
        if (!place.holdsNothing()) {
            aside = place.home().resolve("library-damaged-" + NAME.format(now) + ".db");
            Files.move(place.file(), aside, StandardCopyOption.REPLACE_EXISTING);
            if (Files.exists(place.log())) {
                Files.move(place.log(), logOf(aside), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        deleteWithLog(place.file());
        Files.move(place.salvaged(), place.file());
        Files.deleteIfExists(place.damageNote());
        return aside;
    }

    private static Path logOf(Path file) {
        return file.resolveSibling(file.getFileName() + "-wal");
    }

    private static void deleteWithLog(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(logOf(file));
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-shm"));
    }

    /// As it stands; else with the first pages, which hold the schema, taken from the new file; else so without
    /// its WAL.
    private void copyReadableRows(Session fresh) throws IOException, SQLException {
        try {
            var isDone = false;
            for (int attempt = 0; attempt < 3 && !isDone; attempt++) {
                copyFile(attempt < 2);
                if (attempt > 0) {
                    transplantSchema(fresh);
                }
                isDone = copyRowsOfCopy(fresh);
            }
        } finally {
            deleteWithLog(copy);
        }
    }

    /// @return false if not even the schema can be read, so that the next attempt has to take less for granted
    private boolean copyRowsOfCopy(Session fresh) {
        try (var damaged = Session.reading(copy)) {
            var isLibrary = damaged.number("SELECT count(*) FROM sqlite_schema WHERE name IN ('feed', 'article')") == 2;
            if (isLibrary) {
                new TableCopier(damaged, fresh).copyAll();
            }
            return isLibrary;
        } catch (SQLException unreadable) {
            return false;
        }
    }

    private void copyFile(boolean withLog) throws IOException {
        deleteWithLog(copy);
        Files.copy(place.file(), copy);
        if (withLog && Files.exists(place.log())) {
            Files.copy(place.log(), logOf(copy));
        }
    }

    /// The same migrations on an empty file always put the tables' roots at the same pages, and an auto-vacuum file
    /// keeps them there: so the schema of the new file fits the old one (https://www.sqlite.org/fileformat2.html).
    private void transplantSchema(Session fresh) throws IOException, SQLException {
        var size = (int) fresh.number("PRAGMA page_size");
        var pages = fresh.list("SELECT pageno FROM dbstat WHERE name = 'sqlite_schema'", row -> row.getInt(1));
        try (var from = new RandomAccessFile(place.fresh().toFile(), "r");
                var into = new RandomAccessFile(copy.toFile(), "rw")) {
            var page = new byte[size];
            var count = Math.max(1, (into.length() + size - 1) / size);
            for (var number : pages) {
                from.seek((number - 1L) * size);
                from.readFully(page);
                if (number == 1) {
                    // File size in pages, and an empty list of free pages.
                    ByteBuffer.wrap(page).putInt(28, (int) count).putInt(32, 0).putInt(36, 0);
                }
                into.seek((number - 1L) * size);
                into.write(page);
            }
            into.setLength(count * size);
        }
    }

    /// An article that lost its text is taken for changed at the next refresh, which brings it back.
    private static void forgetLostTexts(Session fresh) throws SQLException {
        fresh.change("UPDATE article SET hash = 0 WHERE NOT EXISTS"
                + " (SELECT 1 FROM body WHERE body.row = article.row * 2)");
    }

    /// Where the latest backup cannot be read, the one before it is taken.
    private void restoreBackup(Session fresh, List<String> messages) throws SQLException {
        for (var backup : new Backup(place.backups()).list(LocalDate.ofInstant(now, ZoneId.systemDefault()))) {
            if (restores(backup, fresh, messages)) {
                return;
            }
        }
    }

    private boolean restores(Path backup, Session fresh, List<String> messages) throws SQLException {
        fresh.run("BEGIN IMMEDIATE");
        try {
            var restored = Backup.restore(fresh, Backup.read(backup), now);
            fresh.run("COMMIT");
            if (restored.feeds() + restored.stories() + restored.statuses() > 0) {
                messages.add("Feeds, saved stories and reading status that were missing were taken from the backup "
                        + backup.getFileName() + ".");
            }
            return true;
        } catch (LibraryException unreadableBackup) {
            fresh.run("ROLLBACK");
            messages.add(String.valueOf(unreadableBackup.getMessage()));
            return false;
        }
    }
}
