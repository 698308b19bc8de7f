package org.footnote.library;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.Semaphore;

/// The connections that callers read by, each on its own thread and at most [#MOST] at once: a virtual thread that
/// waits
/// for one gives its carrier away, and one that reads holds it only for the microseconds of a native call.
final class Readers implements AutoCloseable {
    static final int MOST = 4;

    private final Path file;
    private final boolean immutable;
    private final Semaphore places = new Semaphore(MOST);
    private final LinkedBlockingDeque<Session> idle = new LinkedBlockingDeque<>();

    Readers(Path file, boolean immutable) {
        this.file = file;
        this.immutable = immutable;
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
            var session = take();
            session.run("BEGIN");
            try {
                return question.ask(session);
            } finally {
                session.run("ROLLBACK");
                idle.addFirst(session);
            }
        } catch (SQLException trouble) {
            throw LibraryException.of(trouble);
        } finally {
            places.release();
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
        for (var session = idle.pollFirst(); session != null; session = idle.pollFirst()) {
            session.close();
        }
    }
}
