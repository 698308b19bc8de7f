package org.footnote.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriterTest {
    private static final int CHANGES = 5;

    @TempDir
    Path home;

    private final List<Thread> callers = new CopyOnWriteArrayList<>();
    private final CountDownLatch taken = new CountDownLatch(1);
    private final AtomicBoolean released = new AtomicBoolean();

    /// The other program lets go as soon as the first change is refused: one that was tried alone after it would go
    /// well.
    @Test
    void changesThatWaitTogetherAreRefusedTogetherWhereAnotherProgramHoldsTheFile() throws Exception {
        var file = home.resolve("x.db");
        try (var other = Session.writing(file)) {
            other.run("CREATE TABLE t (x INTEGER)");
            var session = Session.writing(file);
            session.run("PRAGMA busy_timeout = 300");
            var answers = new ArrayList<FutureTask<String>>();
            try (var writer = new Writer(session, busy -> takeWhileChangesWait(busy, other))) {
                taken.await();
                for (int number = 0; number < CHANGES; number++) {
                    var answer = new FutureTask<>(() -> change(writer, other));
                    answers.add(answer);
                    callers.add(Thread.ofPlatform().start(answer));
                }
                for (var answer : answers) {
                    assertEquals("IN_USE", answer.get());
                }
            }
            assertEquals(0, other.number("SELECT count(*) FROM t"));
        }
    }

    private String change(Writer writer, Session other) throws SQLException {
        try {
            writer.write(session -> session.change("INSERT INTO t VALUES (1)"));
            return "done";
        } catch (LibraryException refused) {
            if (!released.getAndSet(true)) {
                other.run("ROLLBACK");
            }
            return refused.reason().name();
        }
    }

    /// The thread that writes is kept here until all changes wait for it.
    private boolean takeWhileChangesWait(Session busy, Session other) throws SQLException {
        if (taken.getCount() > 0) {
            busy.run("ROLLBACK");
            other.run("BEGIN IMMEDIATE");
            taken.countDown();
            while (callers.size() < CHANGES
                    || !callers.stream().allMatch(caller -> caller.getState() == Thread.State.WAITING)) {
                Thread.onSpinWait();
            }
            busy.run("BEGIN");
        }
        return false;
    }
}
