package org.footnote.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.Semaphore;

/// The connections that callers read by, each on its own thread and at most [#MOST] at once: a virtual thread that
/// waits for one gives its carrier away, and one that reads holds it only for the microseconds of a native call.
final class Readers implements AutoCloseable {
    static final int MOST = 4;

    private final Path file;
    private final boolean immutable;
    private final Semaphore places = new Semaphore(MOST);
    private volatile boolean closed;
    private final LinkedBlockingDeque<Session> idle = new LinkedBlockingDeque<>();

    Readers(Path file, boolean immutable) {
        this.file = file;
        this.immutable = immutable;
    }

    /// Reads where nothing can be written, not even SQLite's helper files. What was committed but stands only in
    /// the WAL yet is read from a copy.
    static Readers ofUnwritable(Place place) throws IOException {
        if (!Files.exists(place.log()) || Files.size(place.log()) == 0) {
            return new Readers(place.file(), true);
        }
        var copy = new Place(Files.createTempDirectory("footnote"));
        Files.copy(place.file(), copy.file());
        Files.copy(place.log(), copy.log());
        List.of(copy.home(), copy.file(), copy.log(), copy.logIndex())
                .forEach(path -> path.toFile().deleteOnExit());
        return new Readers(copy.file(), false);
    }

    /// Reads what is committed.
    @FunctionalInterface
    interface Question<T> {
        T ask(Session session) throws SQLException;
    }

    /// Answers a question from one consistent state of the file.
    ///
    /// @throws LibraryException if the file cannot be read
    <T> T read(Question<T> question) {
        places.acquireUninterruptibly();
        try {
            if (closed) {
                throw LibraryException.closed();
            }
            return answer(take(), question);
        } catch (SQLException trouble) {
            throw LibraryException.of(trouble);
        } finally {
            places.release();
        }
    }

    private <T> T answer(Session session, Question<T> question) throws SQLException {
        var isWell = false;
        try {
            session.run("BEGIN");
            var answer = question.ask(session);
            session.run("ROLLBACK");
            isWell = true;
            return answer;
        } finally {
            if (isWell) {
                idle.addFirst(session);
            } else {
                session.close();
            }
        }
    }

    private Session take() throws SQLException {
        var session = idle.pollFirst();
        if (session != null) {
            return session;
        }
        return immutable ? Session.immutable(file) : Session.reading(file);
    }

    /// Waits for those who read and closes all connections; nothing can be read afterwards.
    @Override
    public void close() throws SQLException {
        places.acquireUninterruptibly(MOST);
        closed = true;
        try {
            for (var session = idle.pollFirst(); session != null; session = idle.pollFirst()) {
                session.close();
            }
        } finally {
            places.release(MOST);
        }
    }
}
