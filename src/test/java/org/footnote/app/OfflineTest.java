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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.footnote.library.ImageStore.Size;
import org.footnote.library.Library;
import org.footnote.library.Retention;
import org.footnote.library.StoredArticle;
import org.footnote.model.Article;
import org.footnote.model.Block;
import org.footnote.model.Body;
import org.footnote.model.Brief;
import org.footnote.model.Completeness;
import org.footnote.model.Edition;
import org.footnote.model.Feed;
import org.footnote.model.FeedHealth;
import org.footnote.model.FeedKind;
import org.footnote.model.Source;
import org.footnote.model.Statement;
import org.footnote.model.Story;
import org.footnote.model.Support;
import org.footnote.web.FetchLimits;
import org.footnote.web.Fetcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfflineTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final Settings SETTINGS = Settings.DEFAULT;
    private static final String HABIT = "Our columns stand below every article of this site since the year it began.";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final AtomicBoolean isBusy = new AtomicBoolean();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private LoopbackSite site;
    private Library library;
    private Fetcher fetcher;
    private Offline offline;
    private Feed feed;

    @BeforeEach
    void open(@TempDir Path home) throws IOException {
        site = new LoopbackSite(this::answer);
        library = Library.open(home);
        fetcher = new Fetcher(FetchLimits.standard());
        offline = new Offline(library, fetcher, clock, changed -> {});
        feed = library.addFeed(address("/feed"), "The Paper", address("/"), FeedKind.PUBLISHER, "");
    }

    @AfterEach
    void close() {
        site.close();
        fetcher.close();
        library.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        asked.add(path);
        try (exchange) {
            if (path.startsWith("/article/") || path.startsWith("/column/")) {
                LoopbackSite.send(exchange, 200, "text/html", page(path).getBytes(StandardCharsets.UTF_8));
            } else if (path.startsWith("/picture/") && isBusy.getAndSet(false)) {
                exchange.getResponseHeaders().set("Retry-After", "1");
                exchange.sendResponseHeaders(429, -1);
            } else if (path.startsWith("/picture/")) {
                LoopbackSite.send(exchange, 200, "image/png", picture());
            } else if (path.startsWith("/video/")) {
                LoopbackSite.send(exchange, 200, "video/mp4", new byte[100]);
            } else {
                exchange.sendResponseHeaders(path.startsWith("/broken/") ? 500 : 404, -1);
            }
        }
    }

    private static String page(String path) {
        var paragraphs = IntStream.range(0, 8)
                .mapToObj(number -> "<p>Paragraph " + number + " of " + path
                        + " says at some length what the laboratory has announced, and why that matters to people.</p>")
                .collect(Collectors.joining("\n"));
        var habit = path.startsWith("/column/")
                ? "<p>" + HABIT + "</p><p><img src='/picture/portrait.png' width='600' height='400'></p>"
                : "";
        return "<html><head><title>A title</title></head><body><nav><a href='/'>Home</a></nav><article><h1>A title</h1>"
                + paragraphs + habit + "<figure><img src='/picture" + path + ".png' width='600' height='400'>"
                + "<figcaption>A caption</figcaption></figure></article></body></html>";
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private String address(String path) {
        return site.address(path);
    }

    @Test
    void keepsTheSourcesOfTheEditionWithTheirPictures() throws InterruptedException {
        var articles = edition("/article/1", "/article/2");
        var report = offline.fetch(SETTINGS, _ -> {});
        site.close();
        assertTrue(report.complete());
        assertEquals("Edition complete: 2 of 2 sources stored.", report.inWords());
        assertEquals(2, report.pictures());
        assertEquals(0, report.picturesMissing());
        assertEquals(2, report.fetched().size());
        var body = library.body(articles.getFirst().id()).orElseThrow();
        assertEquals(Completeness.FULL_TEXT, body.completeness());
        assertTrue(body.text().contains("Paragraph 7 of /article/1"));
        assertTrue(library.pictures()
                .find(address("/picture/article/1.png"), Size.READING)
                .isPresent());
    }

    @Test
    void takesOutWhatThreeArticlesOfAHostShare() throws InterruptedException {
        var articles = edition("/column/1", "/column/2", "/column/3");
        offline.fetch(SETTINGS, _ -> {});
        for (var article : articles) {
            var text = textOf(article);
            assertTrue(text.contains("Paragraph 7 of"), text);
            assertFalse(text.contains(HABIT), text);
        }
        assertFalse(asked.contains("/picture/portrait.png"));
    }

    @Test
    void leavesWhatWasStoredBeforeAndIsCitedAsItIs() throws InterruptedException {
        var early = edition("/column/1", "/column/2").getFirst();
        offline.fetch(SETTINGS, _ -> {});
        var cited = textOf(early);
        assertTrue(cited.contains(HABIT), cited);
        var late = edition("/column/1", "/column/2", "/column/3").getLast();
        offline.fetch(SETTINGS, _ -> {});
        assertEquals(cited, textOf(early));
        assertFalse(textOf(late).contains(HABIT));
    }

    private String textOf(Article article) {
        return library.body(article.id()).orElseThrow().text();
    }

    @Test
    void promisesNothingWithoutAnEdition() {
        assertFalse(offline.report().complete());
        assertEquals("There is no edition yet: refresh first.", offline.report().inWords());
    }

    @Test
    void repeatsNothingThatIsStored() throws InterruptedException {
        edition("/article/1", "/video/2");
        offline.fetch(SETTINGS, _ -> {});
        var before = asked.size();
        assertTrue(offline.fetch(SETTINGS, _ -> {}).fetched().isEmpty());
        assertTrue(offline.fetchTheRest(SETTINGS, _ -> {}).complete());
        var afterRestart = new Offline(library, fetcher, clock, changed -> {});
        assertTrue(afterRestart.fetch(SETTINGS, _ -> {}).complete());
        assertEquals(before, asked.size());
    }

    @Test
    void hasStoriesToldAgainWhoseTextsCameJustBeforeTheProgramWasKilled() throws InterruptedException {
        var articles = edition("/article/1", "/article/2");
        library.keepFullText(
                articles.getFirst().id(),
                new Body(List.of(new Block.Paragraph("What the page says.")), Completeness.FULL_TEXT));
        var told = new ArrayList<String>();
        new Offline(library, fetcher, clock, told::addAll).fetch(SETTINGS.withOfflineMegabytes(0), _ -> {});
        assertEquals(articles.stream().map(Article::id).toList(), told);
    }

    @Test
    void saysWhatIsMissingAndWhy() throws InterruptedException {
        edition("/article/1", "/nowhere/2", "/broken/3");
        assertEquals(
                List.of("It was not fetched yet.", "It was not fetched yet.", "It was not fetched yet."),
                reasons(offline.report()));
        var report = offline.fetch(SETTINGS, _ -> {});
        assertFalse(report.complete());
        assertEquals("Edition incomplete: 1 of 3 sources stored.", report.inWords());
        assertEquals(
                List.of(
                        "The server says there is nothing at this address (404).",
                        "The server has a fault of its own (500)."),
                reasons(report));
    }

    private static List<String> reasons(OfflineReport report) {
        return report.missing().stream().map(OfflineReport.Missing::reason).toList();
    }

    @Test
    void triesAgainWhatFailedOnlyWhenTheReaderAsks() throws InterruptedException {
        edition("/nowhere/1");
        offline.fetch(SETTINGS, _ -> {});
        offline.fetch(SETTINGS, _ -> {});
        assertEquals(1, asked.size());
        offline.fetchTheRest(SETTINGS, _ -> {});
        assertEquals(2, asked.size());
    }

    @Test
    void remembersWhatFailedAfterARestart() throws InterruptedException {
        edition("/missing/1");
        offline.fetch(SETTINGS, _ -> {});
        var before = asked.size();
        var why = offline.report().missing().getFirst().reason();
        var afterRestart = new Offline(library, fetcher, clock, changed -> {});
        assertEquals(why, afterRestart.report().missing().getFirst().reason());
        afterRestart.fetch(SETTINGS, _ -> {});
        assertEquals(before, asked.size());
        var later = Clock.offset(clock, Duration.ofHours(7));
        new Offline(library, fetcher, later, changed -> {}).fetch(SETTINGS, _ -> {});
        assertEquals(before + 1, asked.size());
    }

    @Test
    void leavesAServerAloneAfterARestart() throws InterruptedException {
        var book = new HostPauses(library, clock);
        var until = NOW.plus(Duration.ofHours(2));
        book.note("127.0.0.1:" + site.port(), until);
        book.note("far.example:443", NOW.plus(Duration.ofDays(400)));
        assertEquals(Map.of("127.0.0.1:" + site.port(), until), book.pauses());
        assertEquals(Map.of(), new HostPauses(library, Clock.offset(clock, Duration.ofHours(3))).pauses());
    }

    @Test
    void keepsTheFeedsTextOfWhatIsNoPage() throws InterruptedException {
        var articles = edition("/video/1");
        var report = offline.fetch(SETTINGS, _ -> {});
        assertTrue(report.complete());
        assertEquals(1, report.partial());
        assertEquals(
                "What the feed says.",
                library.body(articles.getFirst().id()).orElseThrow().text());
    }

    @Test
    void picturesThatHaveLeftToMakeRoomAreFetchedAgainOnlyWhereThereIsRoom() throws InterruptedException {
        edition("/article/1", "/article/2");
        offline.fetch(SETTINGS, _ -> {});
        library.retain(new Retention(0, 0, Set.of(), 0, Set.of()));
        asked.clear();
        assertEquals(2, offline.fetch(SETTINGS.withOfflineMegabytes(0), _ -> {}).picturesMissing());
        assertEquals(List.of(), asked);
        assertEquals(2, offline.fetch(SETTINGS, _ -> {}).pictures());
        assertEquals(Set.of("/picture/article/1.png", "/picture/article/2.png"), Set.copyOf(asked));
    }

    @Test
    void keepsNoPicturesBeyondWhatTheReaderAllows() throws InterruptedException {
        edition("/article/1");
        var report = offline.fetch(SETTINGS.withOfflineMegabytes(0), _ -> {});
        assertTrue(report.complete());
        assertEquals(0, report.pictures());
        assertEquals(1, report.picturesMissing());
    }

    @Test
    void fetchesThePicturesOfABusyServerWhenItNoLongerIs() throws InterruptedException {
        edition("/article/1");
        offline.fetch(SETTINGS.withOfflineMegabytes(0), _ -> {});
        isBusy.set(true);
        var report = offline.fetch(SETTINGS, _ -> {});
        assertEquals(1, report.picturesMissing());
        for (int tries = 0; report.picturesMissing() > 0 && tries < 200; tries++) {
            Thread.sleep(50);
            report = offline.fetch(SETTINGS, _ -> {});
        }
        assertEquals(0, report.picturesMissing());
    }

    @Test
    void fetchesNothingWhereNothingIsWanted() throws InterruptedException {
        edition("/article/1");
        var report = offline.fetch(SETTINGS.withOffline(Settings.OfflineScope.NOTHING), _ -> {});
        assertEquals(List.of(), asked);
        assertFalse(report.complete());
    }

    @Test
    void keepsTheRestOfTheLastTwoDaysOnlyWhereEverythingIsWanted() throws InterruptedException {
        var articles = keep("/article/1");
        library.keepStories(List.of(story(articles)), List.of());
        offline.fetch(SETTINGS.withOffline(Settings.OfflineScope.EDITION), _ -> {});
        assertEquals(List.of(), asked);
        offline.fetch(SETTINGS, _ -> {});
        assertEquals(List.of("/article/1", "/picture/article/1.png"), asked);
    }

    @Test
    void tellsHowFarItIs() throws InterruptedException {
        edition("/article/1", "/article/2");
        var steps = new CopyOnWriteArrayList<RefreshProgress>();
        offline.fetch(SETTINGS, steps::add);
        assertTrue(steps.contains(new RefreshProgress(RefreshProgress.Step.TEXTS, 2, 2)));
    }

    private List<Article> edition(String... paths) {
        var articles = keep(paths);
        var story = story(articles);
        library.keepStories(List.of(story), List.of());
        library.keepEdition(new Edition(LocalDate.of(2026, 11, 25), NOW, List.of(story.id())));
        return articles;
    }

    private List<Article> keep(String... paths) {
        var stored = new ArrayList<StoredArticle>();
        for (var path : paths) {
            var article = new Article(
                    Article.idOf(feed.id(), path),
                    feed.id(),
                    path,
                    "The Paper",
                    FeedKind.PUBLISHER,
                    "A title",
                    "",
                    address(path),
                    NOW.minusSeconds(3600),
                    null,
                    NOW,
                    "What the feed says.",
                    "en",
                    "",
                    List.of());
            var text = List.<Block>of(new Block.Paragraph("What the feed says."));
            stored.add(new StoredArticle(article, new Body(text, Completeness.FEED_TEXT)));
        }
        library.keep(FeedHealth.unknown(feed.id()), stored);
        return stored.stream().map(StoredArticle::article).toList();
    }

    private static Story story(List<Article> articles) {
        var sources = IntStream.range(0, articles.size())
                .mapToObj(index -> source(index + 1, articles.get(index)))
                .toList();
        var brief = new Brief(new Statement("A summary.", List.of(), Support.ONE), List.of(), List.of(), 0);
        return new Story("s-1", "A title", "The Paper", null, sources, brief, NOW, NOW, "", "", 1, List.of(), "");
    }

    private static Source source(int number, Article article) {
        return new Source(
                number,
                article.id(),
                article.publisher(),
                article.title(),
                "",
                article.address(),
                article.published(),
                article.kind(),
                Completeness.FEED_TEXT,
                0);
    }
}
