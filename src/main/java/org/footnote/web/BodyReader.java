package org.footnote.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.footnote.web.FetchResult.Shortfall;

/// Reads bodies within a limit of decompressed bytes and of time. The time limit of the HTTP client ends with the
/// headers,
/// so an alarm closes a body that is too slow.
final class BodyReader implements AutoCloseable {
    private static final int SMALL = 65_536;

    private final ScheduledThreadPoolExecutor alarms = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("fetch-alarm").factory());

    BodyReader() {
        alarms.setRemoveOnCancelPolicy(true);
    }

    /// What could be read of a body.
    @SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
    record Content(byte[] bytes, Shortfall shortfall) {}

    Content read(HttpResponse<InputStream> response, int limit, Duration left) throws InterruptedException {
        var raw = response.body();
        var late = new AtomicBoolean();
        var alarm = alarms.schedule(
                () -> {
                    late.set(true);
                    close(raw);
                },
                left.toNanos(),
                TimeUnit.NANOSECONDS);
        var bytes = new ByteArrayOutputStream(expectedSize(response, limit));
        try (raw) {
            var encoding = response.headers().firstValue("Content-Encoding").orElse("");
            var whole = copy(Decoding.decode(raw, encoding), bytes, limit);
            return new Content(
                    bytes.toByteArray(), shortfall(late.get(), whole ? Shortfall.NONE : Shortfall.TOO_LARGE));
        } catch (IOException broken) {
            if (Thread.interrupted()) {
                throw new InterruptedException(
                        "Cancelled while reading " + response.uri().getHost());
            }
            return new Content(bytes.toByteArray(), shortfall(late.get(), Shortfall.BROKEN));
        } finally {
            alarm.cancel(false);
        }
    }

    private static Shortfall shortfall(boolean late, Shortfall otherwise) {
        return late ? Shortfall.TOO_SLOW : otherwise;
    }

    private static int expectedSize(HttpResponse<InputStream> response, int limit) {
        var length = response.headers().firstValueAsLong("Content-Length").orElse(SMALL);
        return Math.clamp(length, 1024, limit);
    }

    private static boolean copy(InputStream in, ByteArrayOutputStream bytes, int limit) throws IOException {
        var buffer = new byte[16_384];
        int count;
        while ((count = in.read(buffer)) >= 0) {
            bytes.write(buffer, 0, Math.min(count, limit - bytes.size()));
            if (bytes.size() >= limit) {
                return in.read() < 0;
            }
        }
        return true;
    }

    /// Lets go of a body that nobody wants. A small one is read, so that its connection can be used again.
    void discard(HttpResponse<InputStream> response) throws InterruptedException {
        var length = response.headers().firstValueAsLong("Content-Length").orElse(0);
        if (length > 0 && length <= SMALL) {
            read(response, SMALL, Duration.ofMillis(200));
        } else {
            close(response.body());
        }
    }

    private static void close(InputStream raw) {
        try {
            raw.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        alarms.shutdownNow();
    }
}
