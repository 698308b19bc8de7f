package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.footnote.library.Library;
import org.footnote.library.StoryFilter;
import org.footnote.model.FeedKind;
import org.footnote.model.Source;
import org.footnote.model.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two days of refreshes, one an hour by the clock of the test, with a tenth of the feeds in trouble and a reader who
/// does something in between. `-P long` takes 500 feeds.
class SoakTest {
    private static final int FEEDS = Integer.getInteger("footnote.soak", 20);
    private static final int HOURS = 48;
    private static final Instant START = Instant.parse("2026-03-09T06:00:00Z");
    private static final List<String> SYLLABLES =
            List.of("ba", "dor", "ki", "lem", "nu", "pra", "sil", "tos", "ver", "zan", "gol", "mi", "ruf", "hest");

    private final HourByHour clock = new HourByHour();
    private HttpServer server;

    /// A clock that stands still until it is moved.
    private static final class HourByHour extends Clock {
        private volatile Instant now = START;

        void move(Duration step) {
            now = now.plus(step);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    /// Every tenth feed is in trouble, another kind of it each hour.
    private void answer(HttpExchange exchange) throws IOException {
        var number = Integer.parseInt(exchange.getRequestURI().getPath().replaceAll("\\D", ""));
        var hour = (int) Duration.between(START, clock.instant()).toHours();
        try (exchange) {
            if (number % 10 != 0) {
                send(exchange, 200, feed(number, hour));
                return;
            }
            switch (hour % 5) {
                case 0 -> send(exchange, 500, "");
                case 1 -> send(exchange, 404, "");
                case 2 -> send(exchange, 200, "<html><body><form>Sign in</form></body></html>");
                case 3 -> send(exchange, 200, feed(number, hour).substring(0, 200));
                default -> {
                    exchange.getResponseHeaders().set("Retry-After", "120");
                    send(exchange, 429, "");
                }
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/xml");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /// Four entries, of which one is new every third hour.
    private static String feed(int number, int hour) {
        var items = new StringBuilder();
        int newest = hour / 3;
        for (int entry = Math.max(0, newest - 3); entry <= newest; entry++) {
            var random = new Random(number * 1_000L + entry);
            var title = words(5, random);
            items.append("<item><guid>")
                    .append(number)
                    .append('-')
                    .append(entry)
                    .append("</guid><title>")
                    .append(title)
                    .append("</title><link>https://lab")
                    .append(number)
                    .append(".example/")
                    .append(entry)
                    .append("</link><pubDate>")
                    .append(DateTimeFormatter.RFC_1123_DATE_TIME.format(
                            START.plus(Duration.ofHours(entry * 3L)).atOffset(ZoneOffset.UTC)))
                    .append("</pubDate><description>The AI model ")
                    .append(words(9, random))
                    .append(" was tested and read ")
                    .append(words(12, random))
                    .append(".</description></item>");
        }
        return "<rss version='2.0'><channel><title>Lab " + number + "</title><link>https://lab" + number
                + ".example/</link>" + items + "</channel></rss>";
    }

    /// Words that nobody has used before, so that no two entries tell the same.
    private static String words(int count, Random random) {
        return IntStream.range(0, count)
                .mapToObj(word -> IntStream.rangeClosed(0, 1 + random.nextInt(3))
                        .mapToObj(syllable -> SYLLABLES.get(random.nextInt(SYLLABLES.size())))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void twoDaysLeaveNothingBroken(@TempDir Path home) throws IOException {
        subscribe(home);
        var random = new Random(48);
        var saved = new HashMap<String, List<String>>();
        var reasons = new ArrayList<String>();
        for (int start = 0; start < 4; start++) {
            try (var footnote = Footnote.open(home, clock)) {
                for (int hour = 0; hour < HOURS / 4; hour++) {
                    var report = assertTimeoutPreemptively(
                            Duration.ofMinutes(2), () -> footnote.refresh().whatIsDue(progress -> {}));
                    assertFalse(report.cancelled());
                    report.failures().forEach(failure -> reasons.add(failure.reason()));
                    act(footnote, random, saved);
                    clock.move(Duration.ofHours(1));
                }
            }
        }
        assertTrue(reasons.size() > FEEDS / 10, reasons::toString);
        assertTrue(reasons.stream().allMatch(reason -> reason.endsWith(".") && !reason.contains("Exception")));
        assertTrue(saved.size() > 3, saved::toString);
        assertWhole(home, saved);
    }

    private void subscribe(Path home) throws IOException {
        Files.writeString(home.resolve("settings.json"), "{\"offline\": \"nothing\"}");
        try (var library = Library.open(home, clock)) {
            for (int number = 1; number <= FEEDS; number++) {
                var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/feed" + number + ".xml";
                library.addFeed(address, "Lab " + number, "", FeedKind.PUBLISHER, "");
            }
        }
    }

    /// What a reader does in an hour.
    private static void act(Footnote footnote, Random random, Map<String, List<String>> saved) {
        var stories = footnote.snapshot().stories();
        if (stories.isEmpty()) {
            return;
        }
        Story story = stories.get(random.nextInt(stories.size()));
        switch (random.nextInt(6)) {
            case 0, 1 -> {
                footnote.reading().save(List.of(story.id()), true);
                saved.put(
                        story.id(),
                        story.sources().stream().map(Source::article).toList());
            }
            case 2 -> footnote.reading().opened(story);
            case 3 -> {
                var undo =
                        footnote.reading().mark(stories.stream().map(Story::id).toList(), true);
                undo.undo();
            }
            case 4 ->
                assertFalse(footnote.exports().story(story, Exports.Format.HTML).isEmpty());
            default -> assertFalse(footnote.search().find("model", 20).isEmpty());
        }
    }

    /// A saved story may have become part of another, which is saved then.
    private void assertWhole(Path home, Map<String, List<String>> saved) {
        try (var library = Library.open(home, clock)) {
            assertTrue(library.check());
            var kept = library.stories(StoryFilter.ALL.savedOnly());
            var articles = kept.stream()
                    .flatMap(story -> library.articlesOf(story.id()).stream())
                    .collect(Collectors.toSet());
            saved.forEach((story, sources) -> assertTrue(sources.stream().anyMatch(articles::contains), story));
            for (var story : kept) {
                assertFalse(story.brief().statements().isEmpty());
                story.sources()
                        .forEach(source -> assertFalse(library.body(source.article())
                                .orElseThrow()
                                .text()
                                .isEmpty()));
            }
        }
    }
}
