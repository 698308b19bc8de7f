package org.footnote.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.footnote.model.Validators;
import org.footnote.web.FetchRequest.Kind;
import org.footnote.web.FetchResult.Failed;
import org.footnote.web.FetchResult.NotModified;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest extends WebTest {
    @Test
    void fetchesADocument() throws InterruptedException {
        var fetched = fetched("/feed");
        assertEquals(RSS, text(fetched));
        assertEquals("application/rss+xml", fetched.contentType());
        assertEquals(server.address("/feed"), fetched.address());
        assertEquals(server.address("/feed"), fetched.permanentAddress());
        assertFalse(fetched.truncated());
    }

    @Test
    void tellsServersNothingButWhatTheyNeed() throws InterruptedException {
        fetched("/feed");
        assertEquals(
                Set.of("accept", "accept-encoding", "host", "user-agent", "connection", "content-length"),
                with(server.last().headers().keySet(), "connection", "content-length"));
        assertEquals("gzip, br", server.last().headers().get("accept-encoding"));
    }

    private static Set<String> with(Set<String> names, String... more) {
        var all = new HashSet<>(names);
        all.addAll(List.of(more));
        return all;
    }

    @Test
    void saysWhatTheServerSaysOfPlaceAndLanguage() throws InterruptedException {
        server.on("/feed-a", 200, RSS, "Content-Location: /blog/feed.xml", "Content-Language: de-AT");
        assertEquals(server.address("/blog/feed.xml"), fetched("/feed-a").base());
        assertEquals("de-AT", fetched("/feed-a").language());
        server.on(
                "/feed-b", 200, RSS, "Content-Location: http://intranet.example/feed.xml", "Content-Language: de, en");
        assertEquals(server.address("/feed-b"), fetched("/feed-b").base());
        assertEquals("", fetched("/feed-b").language());
        assertEquals(server.address("/feed"), fetched("/feed").base());
    }

    @Test
    void unpacksGzip() throws InterruptedException {
        server.on("/packed", 200, gzip(utf8(RSS)), "Content-Encoding: gzip");
        assertEquals(RSS, text(fetched("/packed")));
    }

    @Test
    void unpacksWhatIsPackedMoreThanOnce() throws InterruptedException {
        server.on("/list", 200, gzip(gzip(utf8(RSS))), "Content-Encoding: gzip, gzip")
                .on("/lines", 200, gzip(gzip(utf8(RSS))), "Content-Encoding: gzip", "Content-Encoding: gzip")
                .on("/identity", 200, gzip(utf8(RSS)), "Content-Encoding: gzip, identity")
                .on("/endless", 200, gzip(utf8(RSS)), "Content-Encoding: gzip, gzip, gzip, gzip");
        assertEquals(RSS, text(fetched("/list")));
        assertEquals(RSS, text(fetched("/lines")));
        assertEquals(RSS, text(fetched("/identity")));
        assertEquals(
                "The connection broke, or what came cannot be unpacked.",
                failed("/endless").reason());
    }

    @Test
    void unpacksGzipInSeveralMembersHoweverTheyArrive() throws IOException {
        var parts = new ArrayDeque<ByteBuffer>();
        parts.add(ByteBuffer.wrap(gzip(utf8("<rss>"))));
        parts.add(ByteBuffer.wrap(gzip(utf8("</rss>"))));
        try (var in = Decoding.decode(new PartsStream(parts), "gzip")) {
            assertEquals("<rss></rss>", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void asksNoMoreOnceAHostWantsToBeLeftAlone() throws Exception {
        server.on("/busy", (_, _, out) -> FaultServer.send(out, 429, new byte[0], "Retry-After: 600"));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 20)
                    .mapToObj(_ -> threads.submit(() -> fetch("/busy")))
                    .toList();
            for (var one : all) {
                assertInstanceOf(FetchResult.Throttled.class, one.get());
            }
        }
        assertTrue(server.asked.size() <= 2, server.asked.size() + " requests");
    }

    @Test
    void unpacksBrotli() throws InterruptedException {
        // One uncompressed meta-block of five bytes (RFC 7932 9.2), then the empty last one.
        var packed = new byte[] {0x40, 0x00, 0x10, '<', 'r', 's', 's', '>', 0x03};
        server.on("/packed", 200, packed, "Content-Encoding: br");
        assertEquals("<rss>", text(fetched("/packed")));
    }

    @Test
    void sendsValidatorsByteForByte() throws InterruptedException {
        var etag = "W/\"a b'--gzip\"";
        server.on("/same", 304, new byte[0]);
        var sent = new Validators(etag, "Tuesday, whenever", Instant.now());
        fetcher.fetch(FetchRequest.feed(server.address("/same"), sent));
        assertEquals("Tuesday, whenever", server.last().headers().get("if-modified-since"));
        assertEquals(etag, server.last().headers().get("if-none-match"));
    }

    @Test
    void leavesOutAValidatorThatCannotBeSentAsItIs() throws InterruptedException {
        var sent = new Validators("\"é\"", "Mon\u0007", Instant.now());
        fetcher.fetch(FetchRequest.feed(server.address("/feed"), sent));
        assertNull(server.last().headers().get("if-none-match"));
        assertNull(server.last().headers().get("if-modified-since"));
    }

    @Test
    void keepsWhatA304SendsInPlaceOfWhatItHad() throws InterruptedException {
        server.on("/same", 304, new byte[0], "ETag: \"new\"");
        var since = Instant.now().minus(Duration.ofDays(2));
        var sent = new Validators("\"old\"", "Mon", since);
        var result = fetcher.fetch(FetchRequest.feed(server.address("/same"), sent));
        var same = assertInstanceOf(NotModified.class, result);
        assertEquals(new Validators("\"new\"", "Mon", since), same.validators());
    }

    @Test
    void keepsTheValidatorsOfADocument() throws InterruptedException {
        server.on("/new", 200, RSS, "ETag: \"x\"", "Last-Modified: Wed, 25 Nov 2026 10:00:00 GMT");
        var validators = fetched("/new").validators();
        assertEquals("\"x\"", validators.etag());
        assertEquals("Wed, 25 Nov 2026 10:00:00 GMT", validators.lastModified());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Expires: 0", "Last-Modified: Tue, 19 Jan 2038 03:14:07 GMT"})
    void ignoresValidatorsThatTheServerTakesBack(String header) throws InterruptedException {
        server.on("/odd", 200, RSS, "ETag: \"x\"", header);
        assertEquals(Validators.NONE, fetched("/odd").validators());
    }

    @Test
    void asksForTheWholeDocumentOnceInEightDays() throws InterruptedException {
        var old = new Validators(
                "\"x\"", "", Instant.now().minus(Duration.ofDays(8).plusMinutes(1)));
        fetcher.fetch(FetchRequest.feed(server.address("/feed"), old));
        assertNull(server.last().headers().get("if-none-match"));
    }

    @ParameterizedTest
    @CsvSource({
        "'Cache-Control: public, max-age=600', 600, 0",
        "Cache-Control: s-maxage=5, 0, 0",
        "'Date: Wed, 25 Nov 2026 10:00:00 GMT|Expires: Wed, 25 Nov 2026 11:00:00 GMT', 0, 3600",
        "'Date: Wed, 25 Nov 2026 10:00:00 GMT|Expires: Wed, 25 Nov 2026 09:00:00 GMT', 0, 0",
        "Expires: -1, 0, 0",
        "'Cache-Control: max-age=600|Age: 200', 400, 0",
        "'Cache-Control: max-age=600|Age: 700', 0, 0",
        "'Cache-Control: max-age=600|Age: old', 600, 0",
        "'Cache-Control: max-age=0|Date: Wed, 25 Nov 2026 10:00:00 GMT|Expires: Wed, 25 Nov 2026 11:00:00 GMT', 0, 0",
        "'Age: 600|Date: Wed, 25 Nov 2026 10:00:00 GMT|Expires: Wed, 25 Nov 2026 11:00:00 GMT', 0, 3000",
        "'Date: Wednesday, 25-Nov-26 10:00:00 GMT|Expires: Wed Nov 25 11:00:00 2026', 0, 3600",
        "'Expires: Thursday, 01-Jan-70 00:00:00 GMT', 0, 0",
    })
    void readsHowLongAnAnswerStaysGood(String headers, long maxAge, long expires) throws InterruptedException {
        server.on("/fresh", 200, RSS, headers.split("\\|"));
        assertEquals(
                new Freshness(Duration.ofSeconds(maxAge), Duration.ofSeconds(expires)),
                fetched("/fresh").freshness());
    }

    @ParameterizedTest
    @CsvSource({"301, 301, /feed", "308, 301, /feed", "302, 301, /a", "301, 302, /b", "307, 303, /a"})
    void tellsThePermanentAddress(int first, int second, String permanent) throws InterruptedException {
        server.on("/a", first, "", "Location: /b").on("/b", second, "", "Location: /feed");
        var fetched = fetched("/a");
        assertEquals(server.address(permanent), fetched.permanentAddress());
        assertEquals(server.address("/feed"), fetched.address());
    }

    /// As UTF-8, as Latin-1, and escaped as it should be; headers are written byte for byte here.
    @ParameterizedTest
    @ValueSource(strings = {"/stra\u00C3\u009Fe", "/stra\u00DFe", "/stra%C3%9Fe"})
    void readsAnAddressInWhicheverBytesItIsWritten(String written) throws InterruptedException {
        server.on("/a", 301, "", "Location: " + written).on("/stra%C3%9Fe", 200, RSS, "Content-Location: " + written);
        assertEquals(server.address("/stra%C3%9Fe"), fetched("/a").address());
        assertEquals(server.address("/stra%C3%9Fe"), fetched("/a").base());
    }

    @Test
    void keepsNameAndPasswordToTheirHost() throws InterruptedException {
        server.on("/a", 301, "", "Location: /b").on("/b", 301, "", "Location: " + server.address("localhost", "/feed"));
        fetchFrom("http://me:p%40ss@127.0.0.1:" + server.port() + "/a");
        var basic = "Basic " + Base64.getEncoder().encodeToString(utf8("me:p@ss"));
        assertEquals(basic, server.asked.get(0).headers().get("authorization"));
        assertEquals(basic, server.asked.get(1).headers().get("authorization"));
        assertNull(server.asked.get(2).headers().get("authorization"));
    }

    @Test
    void showsNoNameAndPasswordButKeepsThemForNextTime() throws InterruptedException {
        server.on("/a", 301, "", "Location: /feed");
        var host = "127.0.0.1:" + server.port();
        var fetched = assertInstanceOf(FetchResult.Fetched.class, fetchFrom("http://me:pw@" + host + "/a"));
        assertEquals("http://" + host + "/feed", fetched.address());
        assertEquals("http://me:pw@" + host + "/feed", fetched.permanentAddress());
    }

    @Test
    void refusesAPrivateAddressThatNobodyTyped() throws InterruptedException {
        var result = fetcher.fetch(new FetchRequest(server.address("/feed"), Validators.NONE, Kind.PAGE, false));
        assertEquals(
                new Failed("The address is in a private network, which only addresses typed by you may be."), result);
        assertEquals(List.of(), server.asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ftp://a.example/", "nonsense", "file:///etc/passwd", "http://", "http://a b/"})
    void saysThatAnAddressIsNone(String address) throws InterruptedException {
        assertEquals(
                "This is not an address of the web. One looks like example.org or https://example.org/feed.",
                assertInstanceOf(Failed.class, fetchFrom(address)).reason());
    }

    @Test
    void asksAHostForTwoThingsAtMostAtOnce() throws Exception {
        var most = answersOnceAskedAtOnce(2);
        fetchAll(10, _ -> server.address("/slow"));
        assertEquals(2, most.get());
    }

    @Test
    void asksForSixtyFourThingsAtMostAtOnce() throws Exception {
        var most = answersOnceAskedAtOnce(64);
        fetchAll(120, host -> server.address("127.0.1." + host, "/slow"));
        assertEquals(64, most.get());
    }

    /// The first answers wait until so many things are asked for, and a moment more for another one.
    ///
    /// @return the most that waited for an answer at once; whoever is being answered may ask for the next thing
    private AtomicInteger answersOnceAskedAtOnce(int count) {
        var asked = new CountDownLatch(count);
        var waiting = new AtomicInteger();
        var most = new AtomicInteger();
        server.on("/slow", (_, _, out) -> {
            most.accumulateAndGet(waiting.incrementAndGet(), Math::max);
            asked.countDown();
            asked.await(10, TimeUnit.SECONDS);
            Thread.sleep(30);
            waiting.decrementAndGet();
            FaultServer.send(out, 200, utf8(RSS));
        });
        return most;
    }

    private void fetchAll(int count, IntFunction<String> address) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<FetchResult>> all = IntStream.rangeClosed(1, count)
                    .mapToObj(number -> threads.submit(() -> fetchFrom(address.apply(number))))
                    .toList();
            for (var one : all) {
                assertInstanceOf(FetchResult.Fetched.class, one.get());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/before", "/within"})
    void canBeCancelledAtOnce(String path) throws Exception {
        try (var patient = new Fetcher(FetchLimits.standard())) {
            server.on("/before", (_, _, _) -> Thread.sleep(60_000)).on("/within", (_, _, out) -> {
                FaultServer.sendHead(out, 200, 9000);
                Thread.sleep(60_000);
            });
            var cancelled = new boolean[1];
            var thread = Thread.startVirtualThread(() -> {
                try {
                    patient.fetch(FetchRequest.feed(server.address(path), Validators.NONE));
                } catch (InterruptedException asWanted) {
                    cancelled[0] = true;
                }
            });
            while (server.asked.isEmpty()) {
                Thread.sleep(5);
            }
            Thread.sleep(50);
            thread.interrupt();
            assertTrue(thread.join(Duration.ofSeconds(20)), "Still running");
            assertTrue(cancelled[0]);
        }
    }

    @Test
    void knowsPrivateAddresses() throws InterruptedException {
        assertTrue(fetcher.isPrivate(server.address("/feed")));
        assertFalse(fetcher.isPrivate("http://93.184.215.14/"));
        assertFalse(fetcher.isPrivate("nonsense"));
    }
}
