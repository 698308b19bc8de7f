package org.footnote.web;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Tells an unreachable host from a computer without a network: the host is to blame if another one has just answered.
final class Witness {
    private static final Duration RECENT = Duration.ofSeconds(30);

    private final Duration patience;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private long answered;
    private boolean everAnswered;
    private int asking;

    /// @param patience how long to wait for an answer to one of the other requests
    Witness(Duration patience) {
        this.patience = patience;
    }

    void asks() {
        lock.lock();
        try {
            asking++;
        } finally {
            lock.unlock();
        }
    }

    void done() {
        lock.lock();
        try {
            asking--;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Notes that a server has answered, whatever it said.
    void answered() {
        lock.lock();
        try {
            answered = System.nanoTime();
            everAnswered = true;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Whether the network works, to be asked after a request of one's own has failed (and is done); waits a little for
    /// the others that are under way.
    boolean networkWorks() throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (!answeredRecently() && asking > 0 && left > 0) {
                left = news.awaitNanos(left);
            }
            return answeredRecently();
        } finally {
            lock.unlock();
        }
    }

    private boolean answeredRecently() {
        return everAnswered && System.nanoTime() - answered < TimeUnit.SECONDS.toNanos(RECENT.toSeconds());
    }
}
