package org.footnote.web;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.footnote.model.Validators;
import org.footnote.web.FetchResult.Shortfall;
import org.jspecify.annotations.Nullable;

/// Sends one request and returns when the server begins to answer. Keeps no cookies, follows no redirect, tells no
/// referrer.
final class Client implements AutoCloseable {
    private static final String NAME = "Footnote/0.1 (desktop news reader)";

    private static final int SMALL = 65_536;

    private final Duration connect;
    private final ScheduledThreadPoolExecutor alarms = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("fetch-alarm").factory());
    private @Nullable HttpClient client;

    Client(Duration connect) {
        this.connect = connect;
        alarms.setRemoveOnCancelPolicy(true);
    }

    /// Sends a request and waits for the whole answer, or for as much of it as is allowed.
    ///
    /// @param firstByte how long the server may take to begin
    /// @param whole how long everything may take; what has come by then is handed over
    /// @param limit most bytes of a document, as they are sent; of what only comes with an error or a redirect, few
    /// are read
    Answer send(
            WebAddress address,
            FetchRequest.Kind kind,
            Validators validators,
            Duration firstByte,
            Duration whole,
            int limit)
            throws IOException, InterruptedException {
        long deadline = System.nanoTime() + whole.toNanos();
        var begun = new AtomicReference<@Nullable Begun>();
        try {
            client().send(request(address, kind, validators, firstByte), head -> {
                var body = new LimitedBody(head.statusCode() / 100 == 2 ? limit : SMALL);
                begun.set(new Begun(head, body));
                body.expect(alarms.schedule(
                        () -> body.stop(Shortfall.TOO_SLOW), deadline - System.nanoTime(), TimeUnit.NANOSECONDS));
                return body;
            });
        } catch (IOException broken) {
            // An answer that has begun is an answer, whatever became of its end.
            var answer = begun.get();
            if (answer == null) {
                throw broken;
            }
            answer.body().stop(Shortfall.BROKEN);
        }
        return Objects.requireNonNull(begun.get(), "The handler is called before an answer is there")
                .answer();
    }

    /// What came back.
    record Answer(int status, HttpHeaders headers, LimitedBody.Raw body) {}

    private record Begun(HttpResponse.ResponseInfo head, LimitedBody body) {
        Answer answer() {
            return new Answer(head.statusCode(), head.headers(), body.getBody().join());
        }
    }

    private static HttpRequest request(
            WebAddress address, FetchRequest.Kind kind, Validators validators, Duration firstByte) {
        var request = HttpRequest.newBuilder(address.uri())
                .timeout(firstByte)
                .header("User-Agent", NAME)
                .header("Accept", accepted(kind))
                .header("Accept-Encoding", Decoding.ACCEPTED);
        if (isSendable(validators.etag())) {
            request.header("If-None-Match", validators.etag());
        }
        if (isSendable(validators.lastModified())) {
            request.header("If-Modified-Since", validators.lastModified());
        }
        if (!address.credentials().isEmpty()) {
            request.header("Authorization", authorization(address));
        }
        return request.build();
    }

    /// The JDK's client would replace what is not ASCII: better an unconditional request than a garbled condition.
    private static boolean isSendable(String validator) {
        return !validator.isEmpty() && validator.chars().allMatch(letter -> letter >= ' ' && letter < 0x7F);
    }

    private static String accepted(FetchRequest.Kind kind) {
        return switch (kind) {
            case FEED, LARGE_FEED ->
                "application/atom+xml, application/rss+xml, application/feed+json, application/json;q=0.9,"
                        + " application/xml;q=0.9, text/xml;q=0.9, */*;q=0.8";
            case PAGE -> "text/html, application/xhtml+xml, */*;q=0.8";
            case IMAGE -> "image/webp, image/png, image/jpeg, image/gif, image/*;q=0.5";
        };
    }

    private static String authorization(WebAddress address) {
        var plain = Escapes.undo(address.credentials());
        return "Basic " + Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /// Whether a proxy stands between here and the address: then it, not this computer, looks the host up.
    static boolean isProxied(URI uri) {
        var selector = ProxySelector.getDefault();
        return selector != null && selector.select(uri).stream().anyMatch(proxy -> proxy.type() != Proxy.Type.DIRECT);
    }

    /// Made when it is first needed: loading the certificates takes a tenth of a second that the start of the program
    /// has better uses for. HTTP/1.1 only: see src/docs/decisions/0020-http.md.
    private synchronized HttpClient client() {
        if (client == null) {
            client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(connect)
                    .build();
        }
        return client;
    }

    @Override
    public synchronized void close() {
        alarms.shutdownNow();
        if (client != null) {
            client.shutdownNow();
        }
    }
}
