package org.footnote.library;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An open library file: the lock on its home, the thread that writes, the connections that read.
final class Opened implements AutoCloseable {
    private final Place place;
    private final Opening opening;
    private final @Nullable HomeLock lock;
    private final @Nullable Writer writer;
    private final Readers readers;

    private Opened(Place place, Opening opening, @Nullable HomeLock lock, @Nullable Writer writer, Readers readers) {
        this.place = place;
        this.opening = opening;
        this.lock = lock;
        this.writer = writer;
        this.readers = readers;
    }

    static Opened at(Place place) {
        HomeLock lock;
        try {
            Files.createDirectories(place.home());
            lock = HomeLock.take(place);
        } catch (IOException unwritable) {
            throw unusable(place, unwritable);
        }
        try {
            return forWriting(place, lock);
        } catch (SQLException trouble) {
            closeQuietly(lock);
            throw LibraryException.of(trouble);
        } catch (RuntimeException refused) {
            closeQuietly(lock);
            throw refused;
        }
    }

    private static Opened forWriting(Place place, HomeLock lock) throws SQLException {
        var state = Files.exists(place.file()) ? Opening.State.READY : Opening.State.CREATED;
        var session = Session.writing(place.file());
        Schema.upgrade(session);
        return new Opened(
                place,
                new Opening(state, List.of(), null),
                lock,
                new Writer(session),
                new Readers(place.file(), false));
    }

    private static LibraryException unusable(Place place, IOException cause) {
        return new LibraryException(
                LibraryException.Reason.UNWRITABLE,
                "The folder " + place.home()
                        + " cannot be written to. Check its permissions, or choose another home with" + " --home.",
                cause);
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

    Readers readers() {
        return readers;
    }

    /// The thread that writes.
    ///
    /// @throws LibraryException if the library is open for reading only
    Writer writer() {
        if (writer == null) {
            throw new LibraryException(
                    LibraryException.Reason.UNWRITABLE,
                    "Nothing can be stored in " + place.home()
                            + ": it is read-only. What is stored stays readable; check the permissions of the folder.");
        }
        return writer;
    }

    @Override
    public void close() {
        try (lock) {
            readers.close();
            if (writer != null) {
                writer.close();
            }
        } catch (SQLException trouble) {
            throw LibraryException.of(trouble);
        } catch (IOException theLockIsFreedAtTheEndOfTheProcess) {
            throw unusable(place, theLockIsFreedAtTheEndOfTheProcess);
        }
    }
}
