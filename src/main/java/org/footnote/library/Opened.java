package org.footnote.library;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// An open library file: the lock on its home, the thread that writes, the connections that read.
final class Opened implements AutoCloseable {
    /// Articles that the full-text index takes in with one commit: some milliseconds, so that nobody waits long.
    private static final int INDEXED_AT_ONCE = 200;

    private static final Duration LONGEST_WAIT = Duration.ofMillis(500);

    private final Place place;
    private final Opening opening;
    private final @Nullable LibraryException unwritable;
    private final @Nullable HomeLock lock;
    private final @Nullable Writer writer;
    private final Readers readers;

    private Opened(
            Place place,
            Opening opening,
            @Nullable LibraryException unwritable,
            @Nullable HomeLock lock,
            @Nullable Writer writer,
            Readers readers) {
        this.place = place;
        this.opening = opening;
        this.unwritable = unwritable;
        this.lock = lock;
        this.writer = writer;
        this.readers = readers;
    }

    /// Opens what is there, whatever its state.
    ///
    /// @throws LibraryException if nothing of it can be used
    static Opened at(Place place, InstantSource clock) {
        HomeLock lock;
        try {
            Files.createDirectories(place.home());
            lock = HomeLock.take(place);
        } catch (IOException unwritable) {
            return forReading(place, unusable(place, unwritable));
        }
        try {
            return forWriting(place, lock, clock.instant());
        } catch (LibraryException refused) {
            closeQuietly(lock);
            return switch (refused.reason()) {
                case FULL, UNWRITABLE -> forReading(place, refused);
                default -> throw refused;
            };
        }
    }

    private static Opened forWriting(Place place, HomeLock lock, Instant now) {
        try {
            Salvage.finishEarlier(place, now);
            var opening = place.holdsNothing()
                    ? new Opening(Opening.State.CREATED, List.of(), null)
                    : new Opening(Opening.State.READY, List.of(), null);
            var session = Files.exists(place.damageNote()) || place.isEmptied() ? null : sound(place);
            if (session == null) {
                opening = Salvage.run(place, now);
                session = Session.writing(place.file());
            }
            return new Opened(
                    place,
                    opening,
                    null,
                    lock,
                    new Writer(session, changed -> new ArticleTable(changed).index(INDEXED_AT_ONCE) > 0),
                    new Readers(place.file(), false));
        } catch (SQLException trouble) {
            throw DiskRoom.whileOpening(place, trouble);
        } catch (IOException unwritable) {
            throw unusable(place, unwritable);
        }
    }

    /// The file with today's schema, or null if what the first screen needs cannot be read.
    private static @Nullable Session sound(Place place) throws SQLException {
        Session session = null;
        try {
            session = Session.writing(place.file());
            Schema.upgrade(session);
            session.number("SELECT count(*) FROM status");
            session.number("SELECT count(*) FROM membership");
            new FeedTable(session).all();
            new StoryTable(session).ids(StoryFilter.ALL.limit(50));
            return session;
        } catch (SQLException trouble) {
            if (session != null) {
                session.close();
            }
            var said = DiskRoom.whileOpening(place, trouble);
            if (said.reason() == LibraryException.Reason.DAMAGED || said.reason() == LibraryException.Reason.FAULT) {
                return null;
            }
            throw said;
        } catch (LibraryException refused) {
            if (session != null) {
                session.close();
            }
            if (refused.reason() == LibraryException.Reason.DAMAGED) {
                return null;
            }
            throw refused;
        }
    }

    /// Where nothing can be stored, what is stored can still be read.
    private static Opened forReading(Place place, LibraryException why) {
        try {
            if (!Files.isReadable(place.file()) || place.holdsNothing()) {
                throw why;
            }
            var readers = Readers.ofUnwritable(place);
            int version = readers.read(session -> session.number("PRAGMA user_version"))
                    .intValue();
            Schema.refuseNewer(version);
            if (version == 0) {
                // It was begun where it could not be finished.
                throw why;
            }
            var opening = new Opening(
                    Opening.State.READ_ONLY,
                    List.of(String.valueOf(why.getMessage()), "Until then Footnote only reads what is stored."),
                    null);
            return new Opened(place, opening, why, null, null, readers);
        } catch (IOException unreadable) {
            throw unusable(place, unreadable);
        }
    }

    /// Reads what another Footnote holds open and writes to: SQLite lets a file in WAL mode be read meanwhile.
    ///
    /// @throws LibraryException if there is nothing to read, or it is not of this program's format
    static Opened beside(Place place) {
        var inUse = HomeLock.inUse(place);
        var readers = new Readers(place.file(), false);
        try {
            if (place.holdsNothing()) {
                throw inUse;
            }
            int version = readers.read(session -> session.number("PRAGMA user_version"))
                    .intValue();
            Schema.refuseNewer(version);
            if (version < Schema.version()) {
                throw inUse;
            }
            return new Opened(place, new Opening(Opening.State.READ_ONLY, List.of(), null), inUse, null, null, readers);
        } catch (IOException unreadable) {
            throw unusable(place, unreadable);
        }
    }

    private static LibraryException unusable(Place place, IOException cause) {
        if (DiskRoom.isMissing(place.home(), cause)) {
            return DiskRoom.full(place.home(), cause);
        }
        return new LibraryException(
                LibraryException.Reason.UNWRITABLE,
                "The folder " + place.home()
                        + " cannot be written to. Check its permissions, or choose another home with --home.",
                cause);
    }

    /// Asks a question of what is stored.
    <T> T read(Readers.Question<T> question) {
        return noticingDamage(() -> readers.read(question));
    }

    /// Makes a change and waits until it is committed.
    ///
    /// @throws LibraryException if the library is open for reading only, or the change could not be made
    <T> T write(Writer.Change<T> change) {
        return noticingDamage(() -> writer().write(change));
    }

    private <T> T noticingDamage(Supplier<T> work) {
        try {
            return work.get();
        } catch (LibraryException trouble) {
            if (trouble.reason() == LibraryException.Reason.DAMAGED) {
                noteDamage();
            }
            throw trouble;
        }
    }

    /// Takes what waits for it into the full-text index, so that a search misses nothing. For a moment only: after a
    /// large refresh the rest is indexed while the reader reads, and on a full disk what came last is not found.
    void indexWhatWaits() {
        var end = System.nanoTime() + LONGEST_WAIT.toNanos();
        try {
            while (writer != null
                    && System.nanoTime() < end
                    && read(session -> new ArticleTable(session).isIndexWaiting())) {
                write(session -> new ArticleTable(session).index(INDEXED_AT_ONCE));
            }
        } catch (LibraryException trouble) {
            switch (trouble.reason()) {
                case FULL, UNWRITABLE -> {}
                default -> throw trouble;
            }
        }
    }

    /// Sees to it that the next start looks closely.
    void noteDamage() {
        try {
            Files.writeString(place.damageNote(), "Damage was noticed; the next start of Footnote repairs it.\n");
        } catch (IOException unwritable) {
            throw unusable(place, unwritable);
        }
    }

    private static void closeQuietly(HomeLock lock) {
        try {
            lock.close();
        } catch (IOException theProcessFreesItAtItsEnd) {
            return;
        }
    }

    Place place() {
        return place;
    }

    Opening opening() {
        return opening;
    }

    /// The thread that writes.
    ///
    /// @throws LibraryException if the library is open for reading only
    Writer writer() {
        if (writer == null) {
            throw unwritable == null ? readOnly() : unwritable(unwritable);
        }
        return writer;
    }

    private LibraryException unwritable(LibraryException why) {
        return switch (why.reason()) {
            case FULL -> DiskRoom.full(place.home(), why);
            case IN_USE -> HomeLock.inUse(place);
            default -> readOnly();
        };
    }

    private LibraryException readOnly() {
        return new LibraryException(
                LibraryException.Reason.UNWRITABLE,
                "Nothing can be stored in " + place.home()
                        + ": it is read-only. What is stored stays readable; check the permissions of the folder.");
    }

    @Override
    public void close() {
        try (lock;
                writer;
                readers) {
            // From the last to the first, each whatever becomes of the others.
        } catch (SQLException trouble) {
            throw LibraryException.of(trouble);
        } catch (IOException theLockIsFreedAtTheEndOfTheProcess) {
            throw unusable(place, theLockIsFreedAtTheEndOfTheProcess);
        }
    }
}
