import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What the program reads while its start-up cache is made: feeds in two formats and their article pages, on loopback,
/// with invented news of which four papers at a time report the same.
final class TrainingSite implements AutoCloseable {
    private static final int FEEDS = 20;
    private static final int ENTRIES = 40;
    private static final int PAPERS_AN_EVENT = 4;

    private static final List<String> WHO = List.of(
            "Northwind Labs",
            "the Harbour Institute",
            "Quillon",
            "Tessellate",
            "the European regulator",
            "Marrow AI",
            "the city of Aldham",
            "Copperline",
            "a university group",
            "Verdant Systems",
            "Ostrava Compute",
            "Lantern");
    private static final List<String> DID = List.of(
            "releases",
            "delays",
            "sues over",
            "raises money for",
            "opens",
            "tests",
            "bans",
            "buys",
            "explains",
            "audits");
    private static final List<String> WHAT = List.of(
            "a language model with open weights",
            "its chip for inference",
            "an assistant for hospitals",
            "the training data of a rival",
            "a benchmark for reasoning",
            "a data centre by the sea",
            "a rule for generated pictures",
            "its robot for warehouses",
            "a speech model in forty languages",
            "an agent that writes software",
            "the safety report of last year",
            "a search engine for law");
    private static final List<String> DETAIL = List.of(
            "The plan covers %d sites and costs %d million dollars, according to people who have seen it.",
            "\u201CWe measured it for %d weeks and found %d faults,\u201D said the head of research.",
            "It answers %d per cent of the questions, against %d per cent before.",
            "Critics say that %d of the tests were too easy; the company counts only %d.",
            "Work began on %d March and is to end within %d months.",
            "More than %d engineers and %d outside reviewers took part.");

    private final HttpServer server;
    private final Instant newest = Instant.now().truncatedTo(ChronoUnit.MINUTES);

    TrainingSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /// The list of all feeds.
    String opml() {
        return IntStream.range(0, FEEDS)
                .mapToObj(feed -> "<outline type=\"rss\" text=\"Paper %d\" xmlUrl=\"%s/feed/%d\"/>"
                        .formatted(feed, address(), feed))
                .collect(Collectors.joining("", "<opml version=\"2.0\"><body>", "</body></opml>"));
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath().split("/");
            var known = path.length > 2;
            var feed = known ? Integer.parseInt(path[2]) : 0;
            var body = !known
                    ? ""
                    : path[1].equals("article")
                            ? page(feed, Integer.parseInt(path[3]))
                            : feed % 2 == 0 ? rss(feed) : atom(feed);
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders()
                    .add("Content-Type", body.startsWith("<?xml") ? "application/xml" : "text/html");
            exchange.getResponseHeaders().add("ETag", "\"" + feed + "\"");
            exchange.sendResponseHeaders(known ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private String rss(int feed) {
        return IntStream.range(0, ENTRIES)
                .mapToObj(entry -> """
                        <item><title>%s</title><link>%s</link><guid isPermaLink="true">%s</guid>\
                        <pubDate>%s</pubDate><category>AI</category><description><![CDATA[%s]]></description></item>
                        """.formatted(
                                title(feed, entry),
                                link(feed, entry),
                                link(feed, entry),
                                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                        published(entry).atOffset(ZoneOffset.UTC)),
                                html(feed, entry, 2)))
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Paper " + feed + "</title><link>"
                                + address() + "/</link><description>AI news</description>",
                        "</channel></rss>"));
    }

    private String atom(int feed) {
        return IntStream.range(0, ENTRIES)
                .mapToObj(entry -> """
                        <entry><title>%s</title><link href="%s"/><id>%s</id><updated>%s</updated>\
                        <author><name>A. Writer</name></author><content type="html">%s</content></entry>
                        """.formatted(
                                title(feed, entry),
                                link(feed, entry),
                                link(feed, entry),
                                published(entry),
                                html(feed, entry, 3).replace("&", "&amp;").replace("<", "&lt;")))
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Paper " + feed
                                + "</title><id>" + address() + "/" + feed + "</id><updated>" + newest + "</updated>",
                        "</feed>"));
    }

    private String page(int feed, int entry) {
        return "<!DOCTYPE html><html lang=\"en\"><head><title>%s</title></head><body><nav><a href=\"/\">Home</a></nav>"
                        .formatted(title(feed, entry))
                + "<article><h1>" + title(feed, entry) + "</h1>" + html(feed, entry, 8)
                + "</article><footer><p>Subscribe to our newsletter.</p></footer></body></html>";
    }

    private String html(int feed, int entry, int paragraphs) {
        var chance = new Random(event(feed, entry) * 31L + feed);
        return IntStream.range(0, paragraphs)
                .mapToObj(paragraph -> "<p>" + (paragraph == 0 ? "<em>" + title(feed, entry) + ".</em> " : "")
                        + IntStream.range(0, 3)
                                .mapToObj(sentence -> DETAIL.get(chance.nextInt(DETAIL.size()))
                                        .formatted(2 + chance.nextInt(20), 30 + chance.nextInt(60)))
                                .collect(Collectors.joining(" "))
                        + " <a href=\"" + link(feed, entry) + "\">More</a></p>")
                .collect(Collectors.joining());
    }

    private String title(int feed, int entry) {
        var event = event(feed, entry);
        var chance = new Random(event);
        return WHO.get(chance.nextInt(WHO.size())) + " " + DID.get(chance.nextInt(DID.size())) + " "
                + WHAT.get(chance.nextInt(WHAT.size())) + (feed % PAPERS_AN_EVENT == 0 ? ", papers say" : "");
    }

    private int event(int feed, int entry) {
        return feed / PAPERS_AN_EVENT * ENTRIES + entry;
    }

    private String link(int feed, int entry) {
        return address() + "/article/" + feed + "/" + entry;
    }

    private Instant published(int entry) {
        return newest.minus(entry * 25L, ChronoUnit.MINUTES);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
