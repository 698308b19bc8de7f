package org.footnote.story;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// Reads some of many things ahead of who takes them, on another processor. They come in their order; the first ones
/// have been read before any other is begun. Of one thread at a time.
final class ReadAhead<T, R> implements Iterator<R> {
    private static final int AHEAD = 64;

    /// With fewer another thread does not pay.
    private static final int FEW = 4;

    private final List<T> things;
    private final Function<T, R> read;
    private Iterator<R> ready = Collections.emptyIterator();
    private CompletableFuture<List<R>> coming;
    private int begun;
    private int taken;

    private ReadAhead(List<T> things, Function<T, R> read) {
        this.things = things;
        this.read = read;
        coming = begin();
    }

    /// These things read, one after the other.
    ///
    /// @param read a pure function, for any thread
    static <T, R> Iterable<R> of(List<T> things, Function<T, R> read) {
        return () -> new ReadAhead<>(things, read);
    }

    private CompletableFuture<List<R>> begin() {
        var some = things.subList(begun, Math.min(things.size(), begun + AHEAD));
        begun += some.size();
        return some.size() < FEW
                ? CompletableFuture.completedFuture(read(some))
                : CompletableFuture.supplyAsync(() -> read(some));
    }

    private List<R> read(List<T> some) {
        return some.stream().map(read).toList();
    }

    @Override
    public boolean hasNext() {
        return taken < things.size();
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (!ready.hasNext()) {
            ready = coming.join().iterator();
            coming = begin();
        }
        taken++;
        return ready.next();
    }
}
