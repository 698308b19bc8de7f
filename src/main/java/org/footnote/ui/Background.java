package org.footnote.ui;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The way off the FX thread and back onto it, and the only caller of `Platform.runLater`.
/// Work runs on a virtual thread; what comes out is handed over on the FX thread.
final class Background {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Executor turns =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    private final Consumer<Exception> tellReader;

    /// @param tellReader is called on the FX thread with what went wrong, once for each failure
    Background(Consumer<Exception> tellReader) {
        this.tellReader = tellReader;
    }

    /// Runs blocking work off the FX thread and hands its result over on it.
    <T> void work(Callable<T> work, Consumer<T> done) {
        work(work, done, tellReader);
    }

    /// Runs blocking work whose failure has an answer of its own, given on the FX thread.
    <T> void work(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        work(threads, work, done, failed);
    }

    /// Runs blocking work that gives nothing back.
    void run(Runnable work) {
        work(threads, Executors.callable(work), ran -> {}, tellReader);
    }

    /// Runs blocking work once all that was handed in here before it is done: what the reader does to one thing twice
    /// is kept in that order.
    void runInTurn(Runnable work) {
        work(turns, Executors.callable(work), ran -> {}, tellReader);
    }

    /// Runs blocking work in the same order, and hands its result over.
    <T> void workInTurn(Callable<T> work, Consumer<T> done) {
        work(turns, work, done, tellReader);
    }

    private <T> void work(Executor executor, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        executor.execute(() -> {
            try {
                var result = work.call();
                onScreen(() -> done.accept(result));
            } catch (Exception failure) {
                LOG.warn("Work behind the window failed", failure);
                onScreen(() -> failed.accept(failure));
            }
        });
    }

    /// Runs a step on the FX thread: at once when called there, else as soon as it is free.
    void onScreen(Runnable step) {
        if (Platform.isFxApplicationThread()) {
            step.run();
        } else {
            Platform.runLater(step);
        }
    }

    /// Runs a step on the FX thread after the events that are waiting there.
    void soon(Runnable step) {
        Platform.runLater(step);
    }

    /// Runs a step on the FX thread once, after a pause.
    void after(Duration pause, Runnable step) {
        threads.execute(() -> {
            try {
                Thread.sleep(pause);
                onScreen(step);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /// Runs a step on the FX thread again and again. An animation would do that too, but it wakes the program for
    /// every frame of the time between.
    ///
    /// @return ends it
    Runnable every(Duration pause, Runnable step) {
        var clock = Thread.startVirtualThread(() -> {
            try {
                while (true) {
                    Thread.sleep(pause);
                    onScreen(step);
                }
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        });
        return clock::interrupt;
    }
}
