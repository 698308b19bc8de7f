package org.footnote.app;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.footnote.library.Library;
import org.footnote.model.FeedKind;

/// Feeds on loopback that bring something new every third hour of their own clock; every tenth one is in trouble,
/// another kind of it each hour.
public final class SoakSite implements AutoCloseable {
    private static final Instant START = Instant.parse("2026-03-09T06:00:00Z");
    private static final List<String> SYLLABLES =
            List.of("ba", "dor", "ki", "lem", "nu", "pra", "sil", "tos", "ver", "zan", "gol", "mi", "ruf", "hest");

    private final HandSetClock clock = new HandSetClock(START);
    private final LoopbackSite server;
    private final int feeds;

    /// Starts it.
    public SoakSite(int feeds) throws IOException {
        this.feeds = feeds;
        server = new LoopbackSite(this::answer);
    }

    /// Its clock, which stands still but for [#hourPasses()].
    public Clock clock() {
        return clock;
    }

    /// Lets an hour pass.
    public void hourPasses() {
        clock.move(Duration.ofHours(1));
    }

    /// Opens a home by the clock of this site.
    public Footnote open(Path home) {
        return Footnote.open(home, clock);
    }

    /// Makes a home that has subscribed to all of it, and fetches no pages.
    public void subscribe(Path home) throws IOException {
        NewsServer.fetchNoPages(home);
        try (var library = Library.open(home, clock)) {
            for (int number = 1; number <= feeds; number++) {
                var address = server.address("/feed" + number + ".xml");
                library.addFeed(address, "Lab " + number, "", FeedKind.PUBLISHER, "");
            }
        }
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
        LoopbackSite.send(exchange, status, "application/xml", body.getBytes(StandardCharsets.UTF_8));
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

    @Override
    public void close() {
        server.close();
    }
}
