package org.footnote.app;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Serves the feeds written for the tests on loopback, with entity tags; some of them badly.
public final class NewsServer implements AutoCloseable {
    /// The morning on which the feeds were written.
    public static final Clock MORNING = Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneOffset.UTC);

    private final LoopbackSite server;
    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();

    /// Starts at a free port.
    public NewsServer() throws IOException {
        server = new LoopbackSite(this::answer);
    }

    /// Opens a home on the morning of the feeds.
    public static Footnote open(Path home) {
        return Footnote.open(home, MORNING);
    }

    /// Has a home bring what is in the feeds and nothing else, without asking a new reader first.
    public static void fetchNoPages(Path home) throws IOException {
        Files.writeString(home.resolve("settings.json"), "{\"offline\": \"nothing\", \"started\": true}");
    }

    /// Where a feed is served.
    public String address(String path) {
        return server.address("/" + path);
    }

    /// The status of every answer since the last call.
    List<Integer> answers() {
        var all = List.copyOf(answers);
        answers.clear();
        return all;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            switch (exchange.getRequestURI().getPath()) {
                case "/gone.xml" -> send(exchange, 410, new byte[0], "text/plain");
                case "/page.html" -> send(exchange, 200, PAGE.getBytes(StandardCharsets.UTF_8), "text/html");
                case "/old-tools.xml" -> {
                    exchange.getResponseHeaders().add("Location", address("tools.xml"));
                    send(exchange, 301, new byte[0], "text/plain");
                }
                case "/health.xml" -> {
                    Thread.sleep(1_200);
                    sendFeed(exchange, "health.xml");
                }
                case "/huge.xml" -> sendHuge(exchange);
                default -> sendFeed(exchange, exchange.getRequestURI().getPath().substring(1));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static final String PAGE = "<!DOCTYPE html><html><head><title>Sign in</title></head><body><h1>Sign in</h1>"
            + "<p>Please sign in to go on.</p></body></html>";

    private void sendFeed(HttpExchange exchange, String name) throws IOException {
        var body = bytes(name);
        if (body.length == 0) {
            send(exchange, 404, body, "text/plain");
            return;
        }
        var tag = "\"" + HexFormat.of().toHexDigits(Arrays.hashCode(body)) + "\"";
        exchange.getResponseHeaders().add("ETag", tag);
        if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            send(exchange, 304, new byte[0], "text/plain");
        } else {
            send(exchange, 200, body, name.endsWith(".json") ? "application/feed+json" : "application/xml");
        }
    }

    private void send(HttpExchange exchange, int status, byte[] body, String type) throws IOException {
        answers.add(status);
        LoopbackSite.send(exchange, status, type, body);
    }

    /// A feed of 50 megabytes, whose first entries are whole.
    private void sendHuge(HttpExchange exchange) throws IOException {
        answers.add(200);
        exchange.getResponseHeaders().add("Content-Type", "application/rss+xml");
        exchange.sendResponseHeaders(200, 0);
        var out = exchange.getResponseBody();
        out.write("<rss version=\"2.0\"><channel><title>Huge</title><link>https://huge.example/</link>"
                .getBytes(StandardCharsets.UTF_8));
        for (var i = 0; i < 50; i++) {
            var item = "<item><title>AI entry " + i + "</title><link>https://huge.example/" + i + "</link><description>"
                    + "words ".repeat(175_000) + "</description></item>";
            out.write(item.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static byte[] bytes(String name) {
        try (var in = NewsServer.class.getResourceAsStream("news/" + name)) {
            return in == null ? new byte[0] : Objects.requireNonNull(in).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
