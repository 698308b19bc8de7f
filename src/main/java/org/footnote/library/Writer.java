package org.footnote.library;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one thread that changes the library file. Each change is all or nothing; changes that wait at the same moment
/// are committed together, and a caller goes on only after the commit that holds its change.
final class Writer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
    private static final int MOST_TOGETHER = 64;
    private static final long QUIET_MILLIS = 100;
    private static final long IDLE_MILLIS = 300;

    private final Session session;
    private final Chore chore;
    private final LinkedBlockingQueue<Job<?>> queue = new LinkedBlockingQueue<>();
    private final Thread thread =
            Thread.ofPlatform().daemon().name("library-writer").unstarted(this::work);
    private boolean closed;
    private boolean stopping;
    private boolean uncopied;
    private boolean undone = true;

    /// Starts the thread; the session is its own from now on.
    ///
    /// @param chore done in small steps while nobody waits for a change
    Writer(Session session, Chore chore) {
        this.session = session;
        this.chore = chore;
        thread.start();
    }

    /// Work that can wait until there is nothing else to do.
    @FunctionalInterface
    interface Chore {
        /// Does a little of it, as one commit.
        ///
        /// @return false if nothing was left to do
        boolean step(Session session) throws SQLException;
    }

    /// Changes the file. Run once more from its start where a change that was to be committed with it has failed.
    @FunctionalInterface
    interface Change<T> {
        T apply(Session session) throws SQLException;
    }

    /// Makes a change and waits until it is committed.
    ///
    /// @throws LibraryException if it could not be; then nothing of it is stored
    <T> T write(Change<T> change) {
        var job = new Job<>(change);
        enqueue(job);
        try {
            return job.done.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private synchronized void enqueue(Job<?> job) {
        if (closed) {
            throw LibraryException.closed();
        }
        queue.add(job);
    }

    /// Waits for what was asked before and for the chores, then ends the thread and closes the session.
    @Override
    public void close() throws SQLException {
        synchronized (this) {
            if (!closed) {
                queue.add(new Job<>(stopsTheThread -> stopping = true));
            }
            closed = true;
        }
        waitForThread();
        session.close();
    }

    private void waitForThread() {
        var interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException noted) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        while (!stopping) {
            try {
                var job = next();
                if (job != null) {
                    commit(batchFrom(job));
                } else if (undone) {
                    doChores();
                } else {
                    copyLogIntoFile();
                }
            } catch (InterruptedException nobodyInterruptsThisThread) {
                stopping = true;
            }
        }
        doChores();
    }

    /// The change to make next, or null if there is time for something else.
    private @Nullable Job<?> next() throws InterruptedException {
        if (undone) {
            return queue.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
        return uncopied ? queue.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS) : queue.take();
    }

    private void doChores() {
        try {
            while (undone && queue.isEmpty()) {
                session.run("BEGIN IMMEDIATE");
                undone = chore.step(session);
                session.run("COMMIT");
                uncopied |= undone;
            }
        } catch (SQLException | RuntimeException | Error tryAgainAfterTheNextChange) {
            // Whatever it is, the thread lives on: without it every change would wait for ever.
            LOG.warn("What waits to be indexed could not be", tryAgainAfterTheNextChange);
            undone = false;
            rollBack();
        }
    }

    /// The WAL is copied into the file while nobody waits, so that a commit never has to. The pages that were kept in
    /// memory for what comes next are given back, as nothing does.
    private void copyLogIntoFile() {
        uncopied = false;
        try {
            session.run("PRAGMA wal_checkpoint(PASSIVE)", "PRAGMA shrink_memory");
        } catch (SQLException tryAgainAfterTheNextChange) {
            // Nothing is lost: the changes stay in the WAL.
            LOG.debug("The WAL was not copied into the file", tryAgainAfterTheNextChange);
        }
    }

    private List<Job<?>> batchFrom(Job<?> first) {
        var batch = new ArrayList<Job<?>>();
        batch.add(first);
        queue.drainTo(batch, MOST_TOGETHER - 1);
        return batch;
    }

    /// Where nothing can be begun, as another program holds the file, none of the batch would fare better alone: each
    /// attempt takes five seconds.
    private void commit(List<Job<?>> batch) {
        try {
            session.run("BEGIN IMMEDIATE");
        } catch (SQLException | RuntimeException | Error refused) {
            rollBack();
            batch.forEach(job -> job.fail(refused));
            return;
        }
        apply(batch);
    }

    private void apply(List<Job<?>> batch) {
        try {
            for (var job : batch) {
                job.apply(session);
            }
            session.run("COMMIT");
            uncopied = true;
            undone = true;
            batch.forEach(Job::succeed);
        } catch (SQLException | RuntimeException | Error failed) {
            rollBack();
            if (batch.size() == 1) {
                batch.getFirst().fail(failed);
            } else {
                batch.forEach(job -> commit(List.of(job)));
            }
        }
    }

    private void rollBack() {
        try {
            session.forgetStatements();
            session.run("ROLLBACK");
        } catch (SQLException sqliteHasRolledBackAlready) {
            // After a full disk or a read error it does so on its own: https://www.sqlite.org/lang_transaction.html
            uncopied = true;
        }
    }

    private static final class Job<T> {
        private final Change<T> change;
        private final CompletableFuture<T> done = new CompletableFuture<>();
        private @Nullable T result;

        Job(Change<T> change) {
            this.change = change;
        }

        void apply(Session session) throws SQLException {
            result = change.apply(session);
        }

        @SuppressWarnings("NullAway") // A change that was applied has a result.
        void succeed() {
            done.complete(result);
        }

        void fail(Throwable failed) {
            done.completeExceptionally(failed instanceof SQLException trouble ? LibraryException.of(trouble) : failed);
        }
    }
}
