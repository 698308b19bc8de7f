package org.footnote.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.footnote.app.Footnote;
import org.footnote.app.FrontDoor;
import org.footnote.app.LoopbackSite;
import org.footnote.app.OpenRequest;
import org.footnote.library.Library;
import org.footnote.library.StoryFilter;
import org.footnote.model.Edition;
import org.footnote.model.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is said to wrong arguments and to a world that does not do as it should: one sentence and an exit status.
class CommandLineTest {
    private static final String FEED = """
            <rss version="2.0"><channel><title>Model News</title><link>https://news.example/</link>
            <item><title>Northwind releases AI model Aurora-2</title><link>https://news.example/1</link>
            <description>Northwind has released its AI model Aurora-2.</description></item></channel></rss>""";
    private static final String EMPTY =
            "<rss version=\"2.0\"><channel><title>Quiet</title><link>https://quiet.example/</link></channel></rss>";
    private static final Map<String, String> PAGES = Map.of(
            "/news/models.xml", FEED,
            "/empty.xml", EMPTY,
            "/page.html", "<!DOCTYPE html><html><head><title>Hello</title></head><body><p>Hello.</p></body></html>",
            "/site.html",
                    "<html><head><link rel=\"alternate\" type=\"application/rss+xml\" href=\"/news/models.xml\"></head></html>",
            "/words.txt", "Only words.");

    private static final Window NO_WINDOW = new NoWindow();

    private static @Nullable LoopbackSite server;
    private static String site = "";

    @TempDir
    private Path home;

    private final AtomicInteger dismissed = new AtomicInteger();

    private record Answer(int status, String out, String err) {}

    @BeforeAll
    static void serve() throws IOException {
        var started = new LoopbackSite(exchange -> {
            try (exchange) {
                var path = exchange.getRequestURI().getPath();
                var page = PAGES.get(path);
                if (path.equals("/huge.xml")) {
                    exchange.sendResponseHeaders(200, 0);
                    writeHuge(exchange.getResponseBody());
                } else if (page == null) {
                    exchange.sendResponseHeaders(404, -1);
                } else {
                    var body = page.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                }
            }
        });
        server = started;
        site = started.address("");
    }

    private static void writeHuge(OutputStream out) throws IOException {
        out.write(FEED.substring(0, FEED.indexOf("<item>")).getBytes(StandardCharsets.UTF_8));
        var words = "words ".repeat(175_000);
        for (var i = 0; i < 50; i++) {
            var item = "<item><title>AI entry " + i + "</title><link>https://news.example/" + i + "</link><description>"
                    + words + "</description></item>";
            out.write(item.getBytes(StandardCharsets.UTF_8));
        }
    }

    @AfterAll
    static void stop() {
        Objects.requireNonNull(server).close();
    }

    private Answer footnote(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var all = new String[arguments.length + 2];
        all[0] = "--home";
        all[1] = home.toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        var status = CommandLineEntry.run(NO_WINDOW, new PrintWriter(out, true), new PrintWriter(err, true), all);
        return new Answer(status, out.toString(), err.toString());
    }

    private static void assertRefused(int status, String because, Answer answer) {
        assertAll(
                () -> assertEquals(status, answer.status(), answer::err),
                () -> assertTrue(answer.err().contains(because), answer::err),
                () -> assertEquals(1, answer.err().lines().count(), answer::err));
    }

    @Test
    void addsAFeedAndFetchesIt() {
        var answer = footnote("add", site + "/news/models.xml");
        assertEquals("Subscribed to Model News, 1 entry.\n", answer.out());
        assertEquals(0, answer.status());
        assertTrue(footnote("search", "Aurora").out().contains("Northwind releases AI model Aurora-2"));
    }

    @Test
    void findsTheFeedOfASite() {
        assertEquals(
                "Subscribed to Model News, 1 entry.\n",
                footnote("add", site + "/site.html").out());
    }

    @Test
    void saysThatAFeedHasNoEntries() {
        var answer = footnote("add", site + "/empty.xml");
        assertEquals(0, answer.status());
        assertTrue(answer.out().contains("It has no entries yet."), answer::out);
    }

    @Test
    void keepsTheBeginningOfAHugeFeedAndSaysSo() {
        var answer = footnote("add", site + "/huge.xml");
        assertEquals(0, answer.status(), answer::err);
        assertTrue(answer.out().contains("larger than Footnote reads"), answer::out);
    }

    @Test
    void refusesWhatIsNoFeed() {
        assertRefused(1, "No feed was found", footnote("add", site + "/page.html"));
        assertRefused(1, "No feed was found", footnote("add", site + "/words.txt"));
        assertRefused(1, "404", footnote("add", site + "/missing.xml"));
    }

    @Test
    void refusesAnUnknownHost() {
        var answer = footnote("add", "http://no-such-host.invalid/feed.xml");
        assertEquals(1, answer.status());
        assertEquals(1, answer.err().lines().count(), answer::err);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s/news/models.xml", "model news"})
    void removesAFeedByItsAddressOrTitle(String named) {
        footnote("add", site + "/news/models.xml");
        assertEquals(
                "Unsubscribed from Model News. To have it back: footnote add " + site + "/news/models.xml\n",
                footnote("remove", named.formatted(site)).out());
        assertFalse(footnote("feeds").out().contains("Model News"));
        assertEquals(0, footnote("add", site + "/news/models.xml").status());
        assertTrue(footnote("feeds").out().contains("Model News"));
    }

    @Test
    void refusesToRemoveWhatIsNotThere() {
        assertRefused(1, "\"footnote feeds\" lists them", footnote("remove", site + "/news/models.xml"));
    }

    @Test
    void asksWhichOfTwoFeedsOfOneNameIsToGo() {
        footnote("add", site + "/news/models.xml");
        footnote("add", site + "/news/models.xml?again");
        var answer = footnote("remove", "Model News");
        assertRefused(1, "by its address", answer);
        assertEquals(2, answer.out().lines().count(), answer::out);
    }

    @Test
    void refusesWhatIsNoAddress() {
        assertRefused(1, "http", footnote("add", "ftp://example.org/feed"));
    }

    @Test
    void refusesAMissingFile() {
        assertRefused(
                1,
                "There is no file",
                footnote("import", home.resolve("missing.opml").toString()));
    }

    @Test
    void refusesAFileThatIsNoList() throws IOException {
        var file = Files.writeString(home.resolve("list.opml"), "Only words.");
        assertRefused(1, "no list of feeds", footnote("import", file.toString()));
    }

    @Test
    void saysThatAListNamesNoFeed() throws IOException {
        var file = Files.writeString(home.resolve("empty.opml"), "<opml version='2.0'><body/></opml>");
        assertRefused(1, "names no feed", footnote("import", file.toString()));
    }

    @Test
    void readsAListThatIsCutOffAsFarAsItGoesAndSaysSo() throws IOException {
        var list = "<opml><body><outline text='A' xmlUrl='https://a.example.org/feed'/><outline text='B' xm";
        var answer = footnote(
                "import", Files.writeString(home.resolve("cut.opml"), list).toString());
        assertEquals("1 feed added, 0 known before.\n", answer.out());
        assertTrue(answer.err().contains("ends in the middle"), answer::err);
        assertEquals(1, answer.status());
    }

    @Test
    void writesAndReadsListsOfFeeds() throws IOException {
        footnote("add", site + "/news/models.xml");
        var file = Files.writeString(
                home.resolve("list.opml"), footnote("export-opml").out());
        assertEquals(
                "0 feeds added, 1 known before.\n",
                footnote("import", file.toString()).out());
    }

    @Test
    void exportsAStoryInEveryFormat() {
        footnote("add", site + "/news/models.xml");
        for (var format : List.of("md", "html", "json", "atom", "text")) {
            var answer = footnote("export", "aurora-2", "--format", format);
            assertEquals(0, answer.status(), answer::err);
            assertTrue(answer.out().contains("Northwind releases AI model Aurora-2"), answer::out);
        }
    }

    @Test
    void exportsAStoryByWordsThatOnlyItsSourcesHave() {
        footnote("add", site + "/news/models.xml");
        var answer = footnote("export", "has", "released", "its");
        assertEquals(0, answer.status(), answer::err);
        assertTrue(answer.out().contains("Northwind releases AI model Aurora-2"), answer::out);
    }

    @Test
    void exportsSavedStoriesAsAFeed() {
        footnote("add", site + "/news/models.xml");
        assertRefused(1, "no stories", footnote("export", "saved", "--format", "atom"));
        try (var window = Footnote.open(home)) {
            var story = window.snapshot().stories().getFirst();
            window.reading().save(List.of(story.id()), true);
        }
        var feed = footnote("export", "saved", "--format", "atom").out();
        assertTrue(feed.contains("<title>Northwind releases AI model Aurora-2</title>"), feed);
        assertTrue(feed.contains("https://news.example/1"), feed);
    }

    @Test
    void saysThatThereIsNothingToExport() {
        assertRefused(1, "No story", footnote("export", "nothing", "like", "this"));
        assertRefused(1, "no stories", footnote("export", "2001-01-01"));
        assertRefused(1, "no day", footnote("export", "2001-13-01"));
    }

    @ParameterizedTest
    @CsvSource({
        "--wrong",
        "nonsense",
        "edition --date=yesterday",
        "edition --format=pdf",
        "export",
        "export saved --format=pdf",
        "add",
        "remove",
        "search --limit=many x"
    })
    void refusesWrongArguments(String line) {
        assertRefused(2, "--help", footnote(line.split(" ", -1)));
    }

    @Test
    void readsBesideAnOpenWindow() throws IOException {
        footnote("add", site + "/news/models.xml");
        footnote("edition");
        try (var window = Footnote.open(home)) {
            var before = filesOfHome();
            assertTrue(footnote("feeds").out().startsWith("Model News"));
            assertTrue(footnote("edition").out().contains("Aurora-2"));
            assertTrue(footnote("export", "today").out().contains("Aurora-2"));
            assertTrue(footnote("search", "Northwind").out().contains("Aurora-2"));
            assertTrue(footnote("export-opml").out().contains("/news/models.xml"));
            assertTrue(footnote("offline").out().contains("source"));
            assertEquals(before, filesOfHome());
            assertEquals(1, window.snapshot().feeds().size());
        }
    }

    private List<String> filesOfHome() throws IOException {
        try (var files = Files.walk(home)) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    @Test
    void aReasonThatHoldsForManyFeedsIsSaidOnce() throws IOException {
        var outlines = new StringBuilder();
        for (int number = 1; number <= 5; number++) {
            outlines.append("<outline text='Lost %d' xmlUrl='%s/lost/%d.xml'/>".formatted(number, site, number));
        }
        outlines.append("<outline text='Only words' xmlUrl='").append(site).append("/words.txt'/>");
        var list = Files.writeString(
                home.resolve("list.opml"), "<opml version='2.0'><body>" + outlines + "</body></opml>");
        assertEquals(0, footnote("import", list.toString()).status());
        var refreshed = footnote("refresh");
        assertEquals(1, refreshed.status());
        var lines = refreshed.err().lines().sorted().toList();
        assertEquals(2, lines.size(), refreshed.err());
        assertTrue(
                lines.getFirst().matches("Lost \\d, Lost \\d, Lost \\d and 2 other feeds: .*404.*"), refreshed.err());
        assertTrue(lines.getLast().startsWith("Only words: "), refreshed.err());
    }

    @ParameterizedTest
    @CsvSource({
        "refresh, press r there",
        "add https://news.example/, hand the feed over to it with \"footnote https://news.example/\"",
        "remove Quiet, unsubscribe there",
        "import list.opml, choose \"Import OPML\"",
        "offline --fetch, press \"Fetch the rest now\"",
        "backup, choose \"Back up now\"",
        "restore file.json, choose \"Restore from a backup\""
    })
    void saysHowAnOpenWindowDoesWhatItAloneCan(String line, String instead) {
        try (var other = Footnote.open(home)) {
            assertRefused(1, instead, footnote(line.split(" ", -1)));
            assertTrue(other.snapshot().feeds().isEmpty());
        }
    }

    @Test
    void aWindowWaitsForACommandThatIsDoneSoon() throws InterruptedException {
        var opened = new LinkedBlockingQueue<OpenRequest>();
        var command = Footnote.open(home);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var start = threads.submit(() -> start(opened, new CountDownLatch(0)));
            assertNull(opened.poll(600, TimeUnit.MILLISECONDS));
            command.close();
            assertEquals(new OpenRequest.ShowWindow(), opened.poll(20, TimeUnit.SECONDS));
            assertFalse(start.state() == Future.State.FAILED);
        }
    }

    @Test
    void aSecondStartHandsOverToTheFirstWindow() throws InterruptedException {
        var opened = new LinkedBlockingQueue<OpenRequest>();
        var secondIsDone = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.execute(() -> start(opened, secondIsDone));
            assertEquals(new OpenRequest.ShowWindow(), opened.poll(20, TimeUnit.SECONDS));
            var second = start(opened, secondIsDone, "feed:https://news.example/feed.xml");
            secondIsDone.countDown();
            assertEquals(new Answer(0, "", ""), second);
            assertEquals(new OpenRequest.OpenFeed("feed:https://news.example/feed.xml"), opened.poll());
            assertEquals(1, dismissed.get());
        }
    }

    @Test
    void saysInAWindowWhyNoneCanBeShown() throws IOException {
        var file = Files.writeString(home.resolve("no-folder"), "");
        var said = new ArrayList<String>();
        var window = new Window() {
            @Override
            public boolean isPossible() {
                return true;
            }

            @Override
            public void refuse(String why) {
                said.add(why);
            }

            @Override
            public void show(Footnote footnote, FrontDoor door) {
                said.add("shown");
            }
        };
        var err = new StringWriter();
        int status = CommandLineEntry.run(
                window, new PrintWriter(new StringWriter()), new PrintWriter(err, true), "--home", file.toString());
        assertEquals(1, status);
        assertEquals(1, said.size());
        assertTrue(said.getFirst().startsWith("The folder " + file + " cannot be written to."), said.getFirst());
        assertEquals(said.getFirst(), err.toString().strip());
    }

    private Answer start(BlockingQueue<OpenRequest> opened, CountDownLatch end, String... arguments) {
        var window = new Window() {
            @Override
            public boolean isPossible() {
                return true;
            }

            @Override
            public void dismiss() {
                dismissed.incrementAndGet();
            }

            @Override
            public void show(Footnote footnote, FrontDoor door) throws InterruptedException {
                door.onRequest(opened::add);
                end.await();
            }
        };
        var out = new StringWriter();
        var err = new StringWriter();
        var all = Stream.concat(Stream.of("--home", home.toString()), Stream.of(arguments))
                .toArray(String[]::new);
        var status = CommandLineEntry.run(window, new PrintWriter(out, true), new PrintWriter(err, true), all);
        return new Answer(status, out.toString(), err.toString());
    }

    @Test
    void refusesWhatIsNeitherACommandNorSomethingToOpen() {
        assertRefused(2, "\"fedes\" is neither a command nor a feed's address nor an OPML file.", footnote("fedes"));
    }

    @Test
    void refusesAFileThatNothingCanBeCalled() {
        assertRefused(2, "No file or folder can be called", footnote("import", "no\0name"));
    }

    @Test
    void takesAListInWhereThereIsNoDisplay() throws IOException {
        var list = Files.writeString(
                home.resolve("feeds.opml"),
                "<opml version='2.0'><body><outline text='News' xmlUrl='https://news.example/feed'/></body></opml>");
        var answer = footnote(list.toUri().toString());
        assertEquals(0, answer.status(), answer::err);
        assertTrue(answer.out().contains("1 feed added"), answer::out);
    }

    @Test
    void refusesAHomeThatCannotBe() throws IOException {
        var file = Files.writeString(home.resolve("file"), "");
        var err = new StringWriter();
        var status = CommandLineEntry.run(
                NO_WINDOW,
                new PrintWriter(new StringWriter()),
                new PrintWriter(err, true),
                "--home",
                file.resolve("below").toString(),
                "feeds");
        assertRefused(1, ".", new Answer(status, "", err.toString()));
    }

    @Test
    void printsTheEditionInFourFormats() {
        var beginnings = Map.of("text", "Footnote, ", "md", "# Footnote, ", "html", "<!", "json", "{");
        beginnings.forEach((format, beginning) -> {
            var answer = footnote("edition", "--format", format);
            assertEquals(0, answer.status(), answer::err);
            assertTrue(answer.out().stripLeading().startsWith(beginning), answer::out);
        });
    }

    @Test
    void printsTheEditionWhereThereIsNoDisplay() {
        var answer = footnote();
        assertEquals(0, answer.status());
        assertTrue(answer.out().contains("Attention"), answer::out);
        assertTrue(answer.err().contains("no display"), answer::err);
    }

    @Test
    void writesAndReadsBackups() {
        footnote("add", site + "/news/models.xml");
        var file = footnote("backup").out().strip();
        assertTrue(Files.exists(Path.of(file)), file);
        assertEquals(
                "Nothing was missing: all that this backup holds is here already.\n",
                footnote("restore", file).out());
    }

    @Test
    void saysOfFeedsWhatIsNewInThemAsTheirPageDoes() {
        footnote("add", site + "/news/models.xml");
        var unread = footnote("feeds").out();
        assertTrue(unread.contains("1 new. Last worked: "), unread);
        try (var footnote = Footnote.open(home)) {
            var all = footnote.snapshot().stories().stream().map(Story::id).toList();
            footnote.reading().mark(all, true);
        }
        var read = footnote("feeds").out();
        assertTrue(read.contains("Nothing new. Last worked: "), read);
    }

    @Test
    void namesTheDaysThatHaveAnEdition() {
        try (var library = Library.open(home)) {
            library.keepEdition(new Edition(LocalDate.parse("2026-01-30"), Instant.EPOCH, List.of()));
        }
        assertRefused(1, "The latest are of 2026-01-30.", footnote("edition", "--date", "2026-01-31"));
    }

    @Test
    void anEditionThatIsStillOnTopHasTheDayOnWhichItWasMade() {
        footnote("edition");
        try (var library = Library.open(home)) {
            library.keepEdition(
                    new Edition(LocalDate.parse("2026-01-30"), Instant.EPOCH, library.storyIds(StoryFilter.ALL)));
        }
        assertEquals("Footnote, 2026-01-30", firstLine(footnote("edition")));
        assertEquals("Footnote, 2026-01-30", firstLine(footnote("export", "today", "--format", "text")));
        var feed = footnote("export", "today", "--format", "atom").out();
        assertTrue(feed.contains("<title>Footnote, 2026-01-30</title>"), feed);
    }

    private static String firstLine(Answer answer) {
        return answer.out().lines().findFirst().orElse("");
    }

    @Test
    void saysThatADayHasNoEdition() {
        assertRefused(1, "no edition", footnote("edition", "--date", "2020-01-01"));
        assertRefused(
                2, "\"tomorrow\" is no day: write it as in 2026-01-31", footnote("edition", "--date", "tomorrow"));
        assertRefused(1, "There is no file nowhere.json.", footnote("restore", "nowhere.json"));
    }
}
