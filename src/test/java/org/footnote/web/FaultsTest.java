package org.footnote.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.footnote.model.Validators;
import org.footnote.web.FetchResult.Blame;
import org.footnote.web.FetchResult.Failed;
import org.footnote.web.FetchResult.Fetched;
import org.footnote.web.FetchResult.Gone;
import org.footnote.web.FetchResult.Shortfall;
import org.footnote.web.FetchResult.Throttled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every way in which a server can be bad: it is over in time, and said in one sentence.
class FaultsTest extends WebTest {
    private static final int MEGABYTE = 1 << 20;

    @ParameterizedTest
    @CsvSource({
        "401, The server wants a name and a password (401).",
        "403, The server refuses to show it (403).",
        "404, The server says there is nothing at this address (404).",
        "418, The server answered with something unexpected (418).",
        "500, The server has a fault of its own (500).",
        "502, The server could not reach the machine behind it (502).",
        "522, The site's own server is down (522).",
    })
    void saysWhatAStatusMeans(int status, String reason) throws InterruptedException {
        server.on("/bad", status, "<h1>Sorry</h1>");
        assertEquals(new Failed(reason, status), fetch("/bad"));
    }

    @Test
    void saysThatAFeedIsGone() throws InterruptedException {
        server.on("/gone", 410, "");
        assertEquals(new Gone("The server says that it is gone for good (410)."), fetch("/gone"));
    }

    @Test
    void givesUpOnAServerThatNeverAnswers() throws InterruptedException {
        server.on("/silent", (_, _, _) -> Thread.sleep(60_000));
        assertEquals(
                "The server did not answer in time.",
                within(HASTY.firstByte(), () -> assertInstanceOf(Failed.class, hastily("/silent")))
                        .reason());
    }

    @Test
    void givesUpOnAServerThatDripsHeaders() throws InterruptedException {
        server.on("/drip", (_, _, out) -> drip(out, utf8("HTTP/1.1 200 OK\r\nX-Long: " + "x".repeat(9000))));
        assertEquals(
                "The server did not answer in time.",
                within(HASTY.firstByte(), () -> assertInstanceOf(Failed.class, hastily("/drip")))
                        .reason());
    }

    @Test
    void keepsWhatAServerThatDripsHasSent() throws InterruptedException {
        server.on("/drip", (_, _, out) -> {
            FaultServer.sendHead(out, 200, 9000);
            drip(out, utf8(RSS.repeat(100)));
        });
        var fetched = within(HASTY.whole(), () -> assertInstanceOf(Fetched.class, hastily("/drip")));
        assertEquals(Shortfall.TOO_SLOW, fetched.shortfall());
        assertTrue(text(fetched).startsWith("<rss"));
        assertEquals(Validators.NONE, fetched.validators());
    }

    private static void drip(OutputStream out, byte[] bytes) throws IOException, InterruptedException {
        for (var octet : bytes) {
            out.write(octet);
            out.flush();
            Thread.sleep(20);
        }
    }

    @Test
    void givesUpOnAServerThatStopsAfterTheHeaders() throws InterruptedException {
        server.on("/stop", (_, _, out) -> {
            FaultServer.sendHead(out, 200, 9000);
            Thread.sleep(60_000);
        });
        assertEquals(
                "The server was too slow to send anything in time.",
                within(HASTY.whole(), () -> assertInstanceOf(Failed.class, hastily("/stop")))
                        .reason());
    }

    @Test
    void keepsTheBeginningOfAFeedThatIsCutOff() throws InterruptedException {
        server.on("/cut", (_, _, out) -> {
            FaultServer.sendHead(out, 200, 9000, "ETag: \"half\"");
            out.write(utf8(RSS));
            out.flush();
        });
        var fetched = fetched("/cut");
        assertEquals(Shortfall.BROKEN, fetched.shortfall());
        assertEquals(RSS, text(fetched));
        assertEquals(Validators.NONE, fetched.validators());
    }

    @Test
    void keepsTheBeginningOfAFeedWhoseConnectionIsReset() throws InterruptedException {
        server.on("/reset", (_, socket, out) -> {
            FaultServer.sendHead(out, 200, 9000);
            out.write(utf8(RSS));
            out.flush();
            Thread.sleep(100);
            socket.setSoLinger(true, 0);
            socket.close();
        });
        assertEquals(Shortfall.BROKEN, fetched("/reset").shortfall());
    }

    @Test
    void saysThatTheConnectionWasResetBeforeAnAnswer() throws InterruptedException {
        server.on("/reset", (_, socket, _) -> {
            socket.setSoLinger(true, 0);
            socket.close();
        });
        assertEquals(
                "The connection broke before the server had answered.",
                failed("/reset").reason());
    }

    @Test
    void refusesHalfAPageAndHalfAPicture() throws InterruptedException {
        server.on("/cut", (_, _, out) -> {
            FaultServer.sendHead(out, 200, 9000);
            out.write(utf8("<p>Half"));
            out.flush();
        });
        for (var kind : List.of(FetchRequest.Kind.PAGE, FetchRequest.Kind.IMAGE)) {
            var result = fetcher.fetch(new FetchRequest(server.address("/cut"), Validators.NONE, kind, true));
            assertEquals(
                    new Failed("The connection broke or was too slow before everything had arrived.", 200), result);
        }
    }

    @Test
    void followsAChainOfRedirectsToItsEnd() throws InterruptedException {
        redirects(10, 302);
        assertEquals(RSS, text(fetched("/1")));
    }

    @Test
    void givesUpOnAChainThatIsTooLong() throws InterruptedException {
        redirects(11, 301);
        assertEquals(
                "The address leads on and on: more than 10 redirects.",
                failed("/1").reason());
    }

    private void redirects(int count, int status) {
        for (int hop = 1; hop <= count; hop++) {
            server.on("/" + hop, status, "", "Location: " + (hop == count ? "/feed" : "/" + (hop + 1)));
        }
    }

    @Test
    void findsALoop() throws InterruptedException {
        server.on("/a", 302, "", "Location: /b").on("/b", 302, "", "Location: /a");
        assertEquals(
                "The address leads back to itself in a circle.", failed("/a").reason());
        assertEquals(2, server.asked.size());
    }

    @ParameterizedTest
    @CsvSource({
        "Location: file:///etc/passwd, The address leads to something that is neither http nor https.",
        "X: y, 'The address leads elsewhere, but the server does not say where.'"
    })
    void refusesARedirectToNowhere(String header, String reason) throws InterruptedException {
        server.on("/away", 301, "", header);
        assertEquals(reason, failed("/away").reason());
    }

    @Test
    void leavesAServerAloneForAsLongAsItSays() throws InterruptedException {
        server.on("/busy", 429, "", "Retry-After: 3600");
        var first = assertInstanceOf(Throttled.class, fetch("/busy"));
        assertEquals("The server says that we ask too often and wants us to wait (429).", first.reason());
        assertWaits(first, Duration.ofHours(1));

        var second = assertInstanceOf(Throttled.class, fetch("/feed"));
        assertEquals(new Throttled(first.until(), "The server asked us to wait before asking again.", 0), second);
        assertEquals(1, server.asked.size());
    }

    @Test
    void leavesAServerAloneThatWantedItBeforeAnEarlierProgramEnded() throws InterruptedException {
        server.on("/busy", 429, "", "Retry-After: 3600");
        var book = new ConcurrentHashMap<String, Instant>();
        var kept = new PauseBook() {
            @Override
            public Map<String, Instant> pauses() {
                return book;
            }

            @Override
            public void note(String server, Instant until) {
                book.put(server, until);
            }
        };
        try (var first = new Fetcher(HASTY, kept)) {
            first.fetch(FetchRequest.feed(server.address("/busy"), Validators.NONE));
        }
        try (var second = new Fetcher(HASTY, kept)) {
            var request = FetchRequest.feed(server.address("/feed"), Validators.NONE);
            assertWaits(assertInstanceOf(Throttled.class, second.fetch(request)), Duration.ofHours(1));
        }
        assertEquals(1, server.asked.size());
    }

    @Test
    void asksOnceADayWhetherAServerStillWantsToBeLeftAlone() throws InterruptedException {
        server.on("/busy", 503, "", "Retry-After: 99999999");
        assertWaits(assertInstanceOf(Throttled.class, fetch("/busy")), Duration.ofDays(1));
    }

    @ParameterizedTest
    @CsvSource({
        "X: y, 10",
        "Retry-After: 0, 10",
        "Retry-After: soon, 10",
        "'Retry-After: Fri, 31 Dec 1999 23:59:59 GMT', 10"
    })
    void leavesAServerAloneForTenMinutesThatDoesNotSay(String header, int minutes) throws InterruptedException {
        server.on("/busy", 503, "", header);
        var throttled = assertInstanceOf(Throttled.class, fetch("/busy"));
        assertEquals("The server is busy and wants us to wait (503).", throttled.reason());
        assertWaits(throttled, Duration.ofMinutes(minutes));
    }

    private static void assertWaits(Throttled throttled, Duration wait) {
        var difference =
                Duration.between(Instant.now().plus(wait), throttled.until()).abs();
        assertTrue(difference.compareTo(Duration.ofMinutes(2)) < 0, () -> "Waits until " + throttled.until());
    }

    @Test
    void readsAGzipThatIsNone() throws InterruptedException {
        server.on("/plain", 200, RSS, "Content-Encoding: gzip");
        assertEquals(RSS, text(fetched("/plain")));
    }

    @Test
    void keepsTheBeginningOfAGzipThatIsCutOff() throws InterruptedException {
        var packed = gzip(new byte[MEGABYTE]);
        server.on("/half", 200, Arrays.copyOf(packed, packed.length / 2), "Content-Encoding: gzip");
        var fetched = fetched("/half");
        assertEquals(Shortfall.BROKEN, fetched.shortfall());
        assertTrue(fetched.body().length > 1000);
    }

    @Test
    void saysThatWhatCameCannotBeUnpacked() throws InterruptedException {
        server.on("/noise", 200, new byte[] {0x1F, (byte) 0x8B, 1, 2, 3, 4, 5, 6, 7, 8, 9}, "Content-Encoding: gzip");
        assertEquals(
                "The connection broke, or what came cannot be unpacked.",
                failed("/noise").reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zstd", "compress", "x-compress", "dcb", "gzip, zstd"})
    void saysThatItIsPackedInAnUnknownWay(String codings) throws InterruptedException {
        var packed =
                new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0x04, 0x58, 0x29, 0x00, 0x00, '<', 'r', 's', 's'};
        server.on("/packed", 200, packed, "Content-Encoding: " + codings);
        var coding = codings.replace("gzip, ", "");
        assertEquals(
                new Failed("The server packs it in a way that Footnote cannot unpack (" + coding + ").", 200),
                failed("/packed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "identity", "none", "utf-8", "UTF-16", "binary", "text/xml", "zstd", "compress", ","})
    void readsWhatIsPlainWhateverItCallsItself(String coding) throws InterruptedException {
        var plain = utf8("\uFEFF \n" + RSS);
        server.on("/plain", 200, plain, "Content-Encoding: " + coding);
        assertArrayEquals(plain, fetched("/plain").body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-gzip", "X-GZIP", "utf-8", "zstd"})
    void unpacksAGzipOfAnotherName(String coding) throws InterruptedException {
        server.on("/packed", 200, gzip(utf8(RSS)), "Content-Encoding: " + coding);
        assertEquals(RSS, text(fetched("/packed")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void unpacksBothKindsOfDeflate(boolean bare) throws InterruptedException, IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION, bare))) {
            out.write(utf8(RSS));
        }
        server.on("/packed", 200, packed.toByteArray(), "Content-Encoding: deflate");
        assertEquals(RSS, text(fetched("/packed")));
    }

    @Test
    void keepsTheFirstFifteenMegabytesOfFifty() throws InterruptedException {
        server.on("/large", (_, _, out) -> {
            FaultServer.sendHead(out, 200, 50L * MEGABYTE);
            for (int part = 0; part < 50; part++) {
                out.write(new byte[MEGABYTE]);
            }
        });
        assertTooLarge(15, large("/large"));
        assertTooLarge(2, fetched("/large"));
    }

    @Test
    void keepsTheFirstFifteenMegabytesOfABomb() throws InterruptedException, IOException {
        var bomb = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bomb)) {
            for (int part = 0; part < 200; part++) {
                out.write(new byte[MEGABYTE]);
            }
        }
        server.on("/bomb", 200, bomb.toByteArray(), "Content-Encoding: gzip");
        assertTooLarge(15, large("/bomb"));
        assertTooLarge(2, fetched("/bomb"));
    }

    private Fetched large(String path) throws InterruptedException {
        var request = FetchRequest.largeFeed(server.address(path), Validators.NONE);
        return assertInstanceOf(Fetched.class, fetcher.fetch(request));
    }

    private static void assertTooLarge(int megabytes, Fetched fetched) {
        assertEquals(Shortfall.TOO_LARGE, fetched.shortfall());
        assertEquals(megabytes * MEGABYTE, fetched.body().length);
    }

    @Test
    void saysThatNothingWasSent() throws InterruptedException {
        server.on("/empty", 200, "").on("/none", (_, _, out) -> FaultServer.sendHead(out, 204, 0));
        assertEquals("The server answered, but sent nothing.", failed("/empty").reason());
        assertEquals("The server answered, but sent nothing.", failed("/none").reason());
    }

    @Test
    void handsOverWhatCallsItselfSomethingElse() throws InterruptedException {
        var login = "<html><title>Log in</title></html>";
        server.on("/odd", 200, RSS, "Content-Type: image/png; charset=klingon")
                .on("/login", 200, login, "Content-Type: text/html");
        assertEquals("image/png; charset=klingon", fetched("/odd").contentType());
        assertArrayEquals(utf8(login), fetched("/login").body());
    }

    @Test
    void saysThatTheConnectionIsRefused() throws InterruptedException, IOException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertEquals(new Failed("The server refused the connection."), fetchFrom("http://127.0.0.1:" + port + "/feed"));
    }

    @Test
    void saysThatACertificateIsNotTrusted() throws Exception {
        try (var secure = new FaultServer(secureSocket())) {
            var address = "https://localhost:" + secure.port() + "/feed";
            assertEquals(
                    new Failed(
                            "No secure connection: the server's certificate is signed by nobody this computer trusts."),
                    fetchFrom(address));
        }
    }

    @Test
    void saysThatAServerDoesNotSpeakTls() throws InterruptedException {
        assertEquals(
                new Failed("No secure connection: the server and this computer do not agree on how to make one."),
                fetchFrom("https://localhost:" + server.port() + "/feed"));
    }

    private static ServerSocket secureSocket() throws GeneralSecurityException, IOException {
        var password = "footnote".toCharArray();
        var keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = Objects.requireNonNull(FaultsTest.class.getResourceAsStream("self-signed.p12"))) {
            keys.load(file, password);
        }
        var factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, password);
        var context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    private FetchResult hastily(String path) throws InterruptedException {
        try (var hasty = new Fetcher(HASTY)) {
            return hasty.fetch(FetchRequest.feed(server.address(path), Validators.NONE));
        }
    }

    @Test
    void healthyFeedsAreNotHeldUpByBadOnes() throws Exception {
        var over = new CountDownLatch(1);
        server.on("/silent", (_, _, _) -> over.await()).on("/reset", (_, socket, _) -> socket.close());
        var limits = PATIENT.within(Duration.ofSeconds(60), Duration.ofSeconds(60), Duration.ofSeconds(60));
        var bad = Stream.of("/silent", "/reset", "/nowhere", "/silent");
        try (var shared = new Fetcher(limits);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var failing =
                    bad.map(path -> ask(threads, shared, "127.0.0.2", path)).toList();
            var healthy = Stream.iterate(10, host -> host + 1)
                    .limit(40)
                    .map(host -> ask(threads, shared, "127.0.0." + host, "/feed"))
                    .toList();
            for (var one : healthy) {
                assertInstanceOf(Fetched.class, one.get());
            }
            assertFalse(failing.getFirst().isDone(), "The silent one is still waited for");
            over.countDown();
            for (var one : failing) {
                assertEquals(
                        Blame.SERVER, assertInstanceOf(Failed.class, one.get()).blame());
            }
        }
    }

    private Future<FetchResult> ask(ExecutorService threads, Fetcher shared, String host, String path) {
        var request = FetchRequest.feed(server.address(host, path), Validators.NONE);
        return threads.submit(() -> shared.fetch(request));
    }

    private interface Fetch<T> {
        T run() throws InterruptedException;
    }

    private static <T> T within(Duration limit, Fetch<T> fetch) throws InterruptedException {
        long start = System.nanoTime();
        var result = fetch.run();
        var took = Duration.ofNanos(System.nanoTime() - start);
        assertTrue(took.compareTo(limit.plusSeconds(20)) < 0, () -> "Took " + took);
        return result;
    }
}
