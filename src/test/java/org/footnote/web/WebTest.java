package org.footnote.web;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.footnote.model.Validators;
import org.footnote.web.FetchResult.Failed;
import org.footnote.web.FetchResult.Fetched;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// A server, a fetcher with short limits, and the words that tests of the two have in common.
abstract class WebTest {
    static final String RSS =
            "<rss version=\"2.0\"><channel><title>T</title><item><title>A</title></item></channel></rss>";
    static final FetchLimits PATIENT = FetchLimits.standard();
    static final FetchLimits HASTY =
            PATIENT.within(Duration.ofSeconds(1), Duration.ofMillis(700), Duration.ofMillis(1200));

    FaultServer server;
    Fetcher fetcher;

    @BeforeEach
    final void open() throws IOException {
        server = new FaultServer().on("/feed", 200, RSS, "Content-Type: application/rss+xml");
        fetcher = new Fetcher(PATIENT);
    }

    @AfterEach
    final void close() {
        fetcher.close();
        server.close();
    }

    FetchResult fetch(String path) throws InterruptedException {
        return fetchFrom(server.address(path));
    }

    FetchResult fetchFrom(String address) throws InterruptedException {
        return fetcher.fetch(FetchRequest.feed(address, Validators.NONE));
    }

    Fetched fetched(String path) throws InterruptedException {
        return assertInstanceOf(Fetched.class, fetch(path));
    }

    Failed failed(String path) throws InterruptedException {
        return assertInstanceOf(Failed.class, fetch(path));
    }

    static String text(Fetched fetched) {
        return new String(fetched.body(), StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] plain) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
