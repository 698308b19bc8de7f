package org.footnote.app;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Works through what is wanted of many hosts, of all at once, of each in order and by two workers, on virtual threads.
/// A host that has trouble, or wants to be left alone, is given up for this time.
final class HostQueues<T> {
    private static final int WORKERS = 2;

    /// What to do with one thing that is wanted.
    interface Work<T> {
        /// Does it.
        ///
        /// @return how the host has answered
        HostQueue.Answer take(T wanted) throws InterruptedException;
    }

    private final Function<T, String> address;
    private final Work<T> work;

    /// @param address where a thing is
    HostQueues(Function<T, String> address, Work<T> work) {
        this.address = address;
        this.work = work;
    }

    /// Does what is wanted and returns when all of it is done or given up.
    ///
    /// @param wanted the most wanted first
    /// @throws InterruptedException if the calling thread was interrupted; the workers have stopped by then
    void run(Collection<T> wanted) throws InterruptedException {
        var hosts = new LinkedHashMap<String, HostQueue<T>>();
        wanted.forEach(
                one -> hosts.computeIfAbsent(host(one), _ -> new HostQueue<>()).add(one));
        var workers = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var host : hosts.values()) {
                for (int worker = 0; worker < WORKERS; worker++) {
                    workers.add(threads.submit(() -> work(host)));
                }
            }
            try {
                for (var worker : workers) {
                    Parallel.resultOf(worker);
                }
            } catch (InterruptedException | RuntimeException ended) {
                threads.shutdownNow();
                throw ended;
            }
        }
    }

    private Void work(HostQueue<T> host) throws InterruptedException {
        for (var one = host.next(); one != null; one = host.next()) {
            host.note(one, work.take(one));
        }
        return null;
    }

    private String host(T one) {
        return host(address.apply(one));
    }

    /// The host that an address names, "" if it names none.
    static String host(String address) {
        try {
            var host = URI.create(address).getHost();
            return host == null ? "" : host;
        } catch (IllegalArgumentException odd) {
            return "";
        }
    }
}
