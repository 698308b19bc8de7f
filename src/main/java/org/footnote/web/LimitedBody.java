package org.footnote.web;

import java.io.InputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.Future;
import org.footnote.web.FetchResult.Shortfall;
import org.jspecify.annotations.Nullable;

/// Takes in a body as it comes, until it is complete, too large, or told to stop. Runs on the threads of the HTTP
/// client, so that a body is in time however busy the thread is that waits for it.
final class LimitedBody implements BodySubscriber<LimitedBody.Raw> {
    private final int limit;
    private final Queue<ByteBuffer> parts = new ArrayDeque<>();
    private final CompletableFuture<Raw> done = new CompletableFuture<>();
    private @Nullable Subscription subscription;
    private @Nullable Future<?> alarm;
    private long size;
    private boolean over;

    /// @param limit most bytes, as they are sent
    LimitedBody(int limit) {
        this.limit = limit;
    }

    /// What has come. It is read once: each part is let go of as soon as it has been.
    ///
    /// @param size how many bytes
    /// @param ended when it was over, as [System#nanoTime()] tells it
    record Raw(Queue<ByteBuffer> parts, long size, Shortfall shortfall, long ended) {
        InputStream stream() {
            return new PartsStream(parts);
        }
    }

    @Override
    public CompletableFuture<Raw> getBody() {
        return done;
    }

    @Override
    public synchronized void onSubscribe(Subscription to) {
        subscription = to;
        if (over) {
            to.cancel();
        } else {
            to.request(Long.MAX_VALUE);
        }
    }

    @Override
    public synchronized void onNext(List<ByteBuffer> buffers) {
        for (var buffer : buffers) {
            if (!over) {
                parts.add(buffer);
                size += buffer.remaining();
            }
        }
        if (size > limit) {
            stop(Shortfall.TOO_LARGE);
        }
    }

    @Override
    public void onError(Throwable broken) {
        end(Shortfall.BROKEN);
    }

    @Override
    public void onComplete() {
        end(Shortfall.NONE);
    }

    /// Turns an alarm off as soon as the body is over.
    synchronized void expect(Future<?> alarm) {
        this.alarm = alarm;
        if (over) {
            alarm.cancel(false);
        }
    }

    /// Takes in no more.
    synchronized void stop(Shortfall why) {
        end(why);
        if (subscription != null) {
            subscription.cancel();
        }
    }

    private synchronized void end(Shortfall why) {
        if (!over) {
            over = true;
            if (alarm != null) {
                alarm.cancel(false);
            }
            done.complete(new Raw(parts, size, why, System.nanoTime()));
        }
    }
}
