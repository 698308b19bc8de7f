package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.footnote.model.Block;
import org.footnote.model.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whom a refresh and a day's reading speak to, and what they tell about the reader.
class PrivacyTest {
    private static final AtomicInteger MORNINGS = new AtomicInteger();

    /// Java remembers names for a while, so every test has its own.
    private final String here = "-" + MORNINGS.incrementAndGet() + RecordedNames.HERE;
    private final Set<String> wanted = Set.of("feeds" + here, "paper" + here, "pictures" + here);

    private static final List<String> TITLES = List.of(
            "OpenAI opens an office in Lisbon",
            "A court in Delhi hears a case about deepfakes and machine learning",
            "Nvidia names a price for its smallest accelerator");

    private record Asked(String host, String path, Map<String, List<String>> headers) {}

    private final Queue<Asked> requests = new ConcurrentLinkedQueue<>();
    private LoopbackSite server;
    private Footnote footnote;

    @BeforeEach
    void subscribe(@TempDir Path home) throws IOException {
        server = new LoopbackSite(this::answer);
        footnote = NewsServer.open(home);
        RecordedNames.asked();
        var found = footnote.subscriptions().find(at("feeds", "feed.xml"));
        footnote.subscriptions().add(found.getFirst());
    }

    @AfterEach
    void close() {
        footnote.close();
        server.close();
    }

    private String at(String host, String path) {
        return "http://" + host + here + ":" + server.port() + "/" + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        var host = headers.getFirst("Host").replaceFirst(":\\d+$", "");
        var path = exchange.getRequestURI().toString();
        requests.add(new Asked(host, path, Map.copyOf(headers)));
        try (exchange) {
            exchange.getResponseHeaders().add("Set-Cookie", "reader=42; Path=/; Max-Age=100000");
            exchange.getResponseHeaders().add("ETag", "\"1\"");
            if (path.endsWith(".xml")) {
                LoopbackSite.send(exchange, 200, "application/rss+xml", feed().getBytes(StandardCharsets.UTF_8));
            } else if (path.matches("/article/\\d")) {
                LoopbackSite.send(exchange, 200, "text/html", page(path).getBytes(StandardCharsets.UTF_8));
            } else if (path.endsWith(".png")) {
                LoopbackSite.send(exchange, 200, "image/png", picture());
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    /// Every entry tries to have somebody else told that it was read.
    private String feed() {
        var lures = ("<p>A language model writes %s.</p><img src='TRACKER/pixel.gif' width='1' height='1'>"
                        + "<script src='TRACKER/count.js'></script><link rel='stylesheet' href='TRACKER/style.css'>"
                        + "<iframe src='TRACKER/frame.html'></iframe><video autoplay src='TRACKER/film.mp4'></video>")
                .replace("TRACKER", at("tracker", "x"));
        var items = IntStream.range(0, 3)
                .mapToObj(number -> "<item><title>" + TITLES.get(number) + "</title><link>"
                        + at("paper", "article/" + number) + "</link><pubDate>Tue, 10 Mar 2026 0" + (5 + number)
                        + ":00:00 GMT</pubDate><description><![CDATA[" + lures.formatted(TITLES.get(number))
                        + "]]></description></item>")
                .collect(Collectors.joining());
        return "<rss version='2.0'><channel><title>The Paper</title><link>" + at("paper", "") + "</link>" + items
                + "</channel></rss>";
    }

    private String page(String path) {
        var paragraphs = IntStream.range(0, 8)
                .mapToObj(number -> "<p>Paragraph " + number + " of " + path + " tells at some length what the language"
                        + " model of the laboratory can do now, and why that matters to people.</p>")
                .collect(Collectors.joining());
        return "<html><head><title>AI</title><link rel='preconnect' href='" + at("tracker", "") + "'>"
                + "<link rel='prefetch' href='" + at("tracker", "next.html") + "'>"
                + "<meta http-equiv='refresh' content='0;url=" + at("tracker", "moved.html") + "'>"
                + "<script src='" + at("tracker", "page.js") + "'></script></head><body><article><h1>AI</h1>"
                + paragraphs
                + "<img src='" + at("pictures", path.substring(1) + ".png") + "' width='600' height='400'>"
                + "<img src='" + at("tracker", "dot.png") + "' width='1' height='1'>"
                + "<a ping='" + at("tracker", "ping") + "' href='" + at("elsewhere", "") + "'>elsewhere</a>"
                + "</article></body></html>";
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void onlyFeedsArticlesAndTheirPicturesAreAskedFor() {
        footnote.refresh().everything(progress -> {});
        assertEquals(3, footnote.snapshot().stories().size());
        assertEquals(wanted, hosts());
        assertEquals(wanted, RecordedNames.asked());
        assertTrue(requests.stream().anyMatch(request -> request.path().equals("/article/2.png")));
    }

    @Test
    void nothingIsToldThatMarksTheReader() {
        footnote.refresh().everything(progress -> {});
        footnote.refresh().everything(progress -> {});
        var usual = Set.of("host", "user-agent", "accept", "accept-encoding", "if-none-match", "connection", "upgrade");
        for (var request : requests) {
            var names =
                    request.headers().keySet().stream().map(String::toLowerCase).collect(Collectors.toSet());
            names.removeAll(usual);
            names.remove("http2-settings");
            assertEquals(Set.of(), names, request::toString);
        }
        var programs = requests.stream()
                .map(request -> request.headers().get("User-agent"))
                .distinct()
                .toList();
        assertEquals(1, programs.size(), programs::toString);
        assertFalse(programs.getFirst().toString().contains(System.getProperty("user.name") + " "));
    }

    @Test
    void aDayOfReadingAsksNobody() {
        footnote.refresh().everything(progress -> {});
        requests.clear();
        RecordedNames.asked();
        for (var story : footnote.snapshot().stories()) {
            footnote.reading().opened(story);
            footnote.reading().save(List.of(story.id()), true);
            for (var source : story.sources()) {
                var text = footnote.reading().body(source.article()).text();
                assertTrue(text.contains("Paragraph 7"), text);
            }
            assertTrue(footnote.reading().picture(picture(story)).isPresent());
            assertFalse(footnote.exports().story(story, Exports.Format.HTML).isEmpty());
        }
        assertEquals(3, footnote.search().find("laboratory", 10).size());
        assertEquals(Set.of(), hosts());
        assertEquals(Set.of(), RecordedNames.asked());
    }

    private String picture(Story story) {
        var article = story.sources().getFirst().article();
        return footnote.reading().body(article).blocks().stream()
                .flatMap(block -> block instanceof Block.Image image ? Stream.of(image.address()) : Stream.empty())
                .findFirst()
                .orElseThrow();
    }

    private Set<String> hosts() {
        return requests.stream().map(Asked::host).collect(Collectors.toCollection(TreeSet::new));
    }
}
