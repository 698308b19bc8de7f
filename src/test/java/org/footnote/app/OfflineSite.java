package org.footnote.app;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Four papers on one loopback site, with ten articles each on the same ten events: every article in a page of its own
/// kind, with menus, newsletter boxes, consent walls, lazy pictures or worse around its text.
public final class OfflineSite implements AutoCloseable {
    /// The papers, each with a feed.
    static final List<String> PAPERS = List.of("Northern Post", "Circuit Weekly", "Daily Lantern", "Harbour Gazette");

    private static final List<String> PAGES =
            List.of("menus", "newsletter", "consent", "lazy", "srcset", "amp", "broken", "soup", "rich", "comments");
    private static final List<String> FORMATS = List.of("png", "jpg", "webp", "gif");

    private final LoopbackSite server;
    private final Map<String, Page> pages = new LinkedHashMap<>();

    /// An article as its page was written.
    ///
    /// @param kind which of the pages it stands in
    /// @param paragraphs its text
    record Page(String paper, String kind, String title, List<String> paragraphs, Instant published, String picture) {}

    /// Starts at a free port.
    public OfflineSite() throws IOException {
        server = new LoopbackSite(this::answer);
        for (int paper = 0; paper < PAPERS.size(); paper++) {
            for (int event = 0; event < SiteEvents.COUNT; event++) {
                add(paper, event);
            }
        }
    }

    private void add(int paper, int event) {
        var name = paper + "-" + event;
        pages.put(
                "/article/" + name,
                new Page(
                        PAPERS.get(paper),
                        PAGES.get((event + paper * 3) % PAGES.size()),
                        SiteEvents.title(event, paper),
                        SiteEvents.paragraphs(event, paper),
                        NewsServer.MORNING.instant().minus(Duration.ofMinutes(60 + event * 50L + paper * 7L)),
                        address("/picture/" + name + "." + FORMATS.get((event + paper) % FORMATS.size()))));
    }

    /// Where a paper's feed is.
    public String feed(int paper) {
        return address("/feed/" + paper);
    }

    String address(String path) {
        return server.address(path);
    }

    /// All articles by their addresses.
    Map<String, Page> pages() {
        return pages.entrySet().stream().collect(Collectors.toMap(page -> address(page.getKey()), Map.Entry::getValue));
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        try (exchange) {
            if (path.startsWith("/feed/")) {
                send(exchange, "application/rss+xml", rss(PAPERS.get(path.charAt(6) - '0')));
            } else if (pages.containsKey(path)) {
                send(exchange, "text/html; charset=utf-8", html(path, Objects.requireNonNull(pages.get(path))));
            } else if (path.startsWith("/picture/")) {
                var format = path.substring(path.lastIndexOf('.') + 1);
                LoopbackSite.send(exchange, 200, "image/" + format, SitePictures.picture(format, path.hashCode()));
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private static void send(HttpExchange exchange, String type, String text) throws IOException {
        LoopbackSite.send(exchange, 200, type, text.getBytes(StandardCharsets.UTF_8));
    }

    private String rss(String paper) {
        var items = pages.entrySet().stream()
                .filter(entry -> entry.getValue().paper().equals(paper))
                .map(entry -> item(address(entry.getKey()), entry.getValue()))
                .collect(Collectors.joining("\n"));
        return "<rss version=\"2.0\"><channel><title>" + paper + "</title><link>" + address("/") + "</link>" + items
                + "</channel></rss>";
    }

    private static String item(String address, Page page) {
        var when = DateTimeFormatter.RFC_1123_DATE_TIME.format(page.published().atOffset(ZoneOffset.UTC));
        return "<item><title>" + page.title() + "</title><link>" + address + "</link><guid>" + address
                + "</guid><pubDate>" + when + "</pubDate><description>"
                + page.paragraphs().getFirst() + "</description></item>";
    }

    private String html(String path, Page page) {
        var html = resource(page.kind() + ".html")
                .replace("{title}", page.title())
                .replace("{publisher}", page.paper())
                .replace("{address}", address(path))
                .replace("{date}", page.published().toString())
                .replace("{picture}", page.picture())
                .replace("{alt}", "A chart: " + page.title())
                .replace("{caption}", "Results of the first week, drawn by " + page.paper());
        for (int number = 1; number <= page.paragraphs().size(); number++) {
            html = html.replace("{" + number + "}", page.paragraphs().get(number - 1));
        }
        return html.replace("{product}", "model-1");
    }

    private static String resource(String name) {
        try (var in = OfflineSite.class.getResourceAsStream("site/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Switches the site off.
    @Override
    public void close() {
        server.close();
    }
}
