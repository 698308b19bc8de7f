package org.footnote.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.footnote.web.FetchResult.Blame;

/// Tells an unreachable host from a computer without a network: the host is to blame if another one has just answered,
/// the network if another one could not be reached either.
final class Witness {
    private static final Duration RECENT = Duration.ofSeconds(30);

    private final Duration patience;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private long answered;
    private boolean everAnswered;
    private final Map<String, Long> missed = new HashMap<>();
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
            missed.clear();
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Whose fault it is that a host could not be reached, to be asked after the request is done; waits a little for
    /// the others that are under way.
    Blame blame(String host) throws InterruptedException {
        lock.lock();
        try {
            missed.put(host, System.nanoTime());
            long left = patience.toNanos();
            while (!answeredRecently() && asking > 0 && left > 0) {
                left = news.awaitNanos(left);
            }
            missed.values().removeIf(moment -> !isRecent(moment));
            return answeredRecently() ? Blame.SERVER : missed.size() > 1 ? Blame.CONNECTION : Blame.UNKNOWN;
        } finally {
            lock.unlock();
        }
    }

    private boolean answeredRecently() {
        return everAnswered && isRecent(answered);
    }

    private static boolean isRecent(long moment) {
        return System.nanoTime() - moment < RECENT.toNanos();
    }
}
