package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.footnote.Mutations;
import org.footnote.feed.FeedReader;
import org.footnote.feed.FeedResult;
import org.footnote.feed.Opml;
import org.footnote.library.Library;
import org.footnote.library.LibraryException;
import org.footnote.library.StoryFilter;
import org.footnote.model.FeedKind;
import org.footnote.page.EntryHtml;
import org.footnote.page.PageHints;
import org.footnote.page.PageReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever is damaged, nothing crashes, hangs or takes memory without end; what cannot be read is said in words. An
/// input that breaks this is left in `target/fuzz`; put it into `fuzz` beside the news of the tests, where every run
/// tries it again. `-P long` runs many more rounds, and `-Dfootnote.fuzz.seed=7` other ones.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FuzzTest {
    private static final int ROUNDS = Integer.getInteger("footnote.fuzz", 60);
    private static final long SEED = Long.getLong("footnote.fuzz.seed", 0);
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final int MOST_PAUSES = 5;
    private static final FeedReader FEEDS = new FeedReader();

    private Path scratch;
    private ExecutorService desk;
    private byte[] library;
    private byte[] backup;

    /// What is damaged.
    enum Target {
        FEED(1),
        PAGE(1),
        OPML(1),
        SETTINGS(1),
        STAGE(0.5),
        BACKUP(0.3),
        LIBRARY(0.3);

        private final double share;

        Target(double share) {
            this.share = share;
        }

        int rounds() {
            return (int) Math.ceil(ROUNDS * share);
        }
    }

    @BeforeAll
    void makeALibrary(@TempDir Path empty) throws IOException {
        scratch = empty;
        desk = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
        var home = scratch.resolve("whole");
        Files.createDirectories(home);
        NewsServer.fetchNoPages(home);
        try (var server = new NewsServer()) {
            try (var opened = Library.open(home)) {
                for (var file : List.of("wire.xml", "daily.xml", "curator.xml")) {
                    opened.addFeed(server.address(file), file, "", FeedKind.PUBLISHER, "");
                }
            }
            try (var footnote = NewsServer.open(home)) {
                footnote.refresh().everything(progress -> {});
                var first = footnote.snapshot().stories().getFirst();
                footnote.reading().save(List.of(first.id()), true);
                backup = Files.readAllBytes(footnote.backups().backUp());
            }
        }
        library = Files.readAllBytes(home.resolve("library.db"));
    }

    @AfterAll
    void stop() {
        desk.shutdownNow();
    }

    @ParameterizedTest
    @EnumSource
    void damageIsHarmless(Target target) throws Exception {
        var seeds = seeds(target);
        var random = new Random(target.name().hashCode() + SEED);
        for (var found : foundBefore(target)) {
            tryOut(target, found);
        }
        for (int round = 0; round < target.rounds(); round++) {
            tryOut(target, Mutations.of(seeds.get(round % seeds.size()), random));
        }
        assertTrue(target.rounds() > 0);
    }

    private List<byte[]> seeds(Target target) {
        return switch (target) {
            case FEED -> List.of(fixture("news/wire.xml"), fixture("news/gazette.json"), fixture("news/curator.xml"));
            case PAGE -> List.of(fixture("/org/footnote/page/article.html"));
            case OPML -> List.of("""
                <?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body><outline text="AI">
                <outline type="rss" text="A &amp; B" xmlUrl="https://a.example/feed" htmlUrl="https://a.example/"/>
                </outline></body></opml>""".getBytes(StandardCharsets.UTF_8));
            case SETTINGS -> List.of("""
                {"theme": "dark", "textSize": 120, "lineWidth": "wide", "refreshMinutes": 30, "offline": "edition",
                "keepDays": 90, "mutedTopics": ["business"], "window": {"x": "10", "y": "20"}, "started": true}""".getBytes(StandardCharsets.UTF_8));
            case STAGE -> List.of("""
                {"id": "a", "story": "s", "title": "A lab opens its model", "text": "The lab said on Monday that it \
                opens the model. It has 70 billion parameters.", "publisher": "Wire", "published": "2026-03-10T09:00:00Z"}
                {"id": "b", "story": "s", "title": "Lab opens model", "text": "The model has 65 billion parameters, the \
                lab said.", "publisher": "Daily", "published": "2026-03-10T10:00:00Z"}
                """.getBytes(StandardCharsets.UTF_8));
            case BACKUP -> List.of(backup);
            case LIBRARY -> List.of(library);
        };
    }

    private static byte[] fixture(String name) {
        try (var in = FuzzTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<byte[]> foundBefore(Target target) throws IOException {
        var folder = Path.of("src/test/resources/org/footnote/app/fuzz");
        var found = new ArrayList<byte[]>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, target.name().toLowerCase(Locale.ROOT) + "-*")) {
                for (var file : files) {
                    found.add(Files.readAllBytes(file));
                }
            }
        }
        return found;
    }

    /// A hang comes again at once; what took long because the whole machine stood still does not.
    private void tryOut(Target target, byte[] input) throws Exception {
        boolean hangs = !endsInTime(target, input);
        if (hangs && !endsInTime(target, input)) {
            fail(target + " took over " + LIMIT.toSeconds() + " s; the input is " + leave(target, input));
        }
    }

    /// Time counts only while the machine works on it: one that stands still for minutes makes nothing hang.
    private boolean endsInTime(Target target, byte[] input) throws Exception {
        for (int pause = 0; pause < MOST_PAUSES; pause++) {
            var before = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
            if (ends(target, input)) {
                return true;
            }
            var after = ProcessHandle.current().info().totalCpuDuration().orElse(LIMIT);
            if (after.minus(before).compareTo(LIMIT.dividedBy(2)) > 0) {
                return false;
            }
        }
        return false;
    }

    private boolean ends(Target target, byte[] input) throws Exception {
        var work = desk.submit(() -> {
            read(target, input);
            return true;
        });
        try {
            return work.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException crashed) {
            return fail(target + " was not borne; the input is " + leave(target, input), crashed.getCause());
        } catch (TimeoutException hung) {
            work.cancel(true);
            return false;
        }
    }

    private static Path leave(Target target, byte[] input) throws IOException {
        var folder = Files.createDirectories(Path.of("target/fuzz"));
        var name = target.name().toLowerCase(Locale.ROOT) + "-" + Integer.toHexString(Arrays.hashCode(input));
        return Files.write(folder.resolve(name), input);
    }

    private void read(Target target, byte[] input) throws IOException {
        switch (target) {
            case FEED -> {
                if (FEEDS.read(input, "application/xml", "https://a.example/feed") instanceof FeedResult.Read read) {
                    read.feed().entries().forEach(entry -> EntryHtml.blocks(entry.html(), "https://a.example/"));
                }
            }
            case PAGE -> PageReader.read(input, "text/html", "https://a.example/1", PageHints.NONE);
            case OPML -> Opml.read(input);
            case SETTINGS -> readSettings(input);
            case STAGE -> readLines(input);
            case BACKUP -> restore(input);
            case LIBRARY -> openLibrary(input);
        }
    }

    private void readSettings(byte[] input) throws IOException {
        var home = Files.createTempDirectory(scratch, "settings");
        Files.write(home.resolve("settings.json"), input);
        var store = new SettingsStore(home);
        store.keep(store.settings());
    }

    private static void readLines(byte[] input) throws IOException {
        var stages = List.of(new BriefStage(0), new GroupStage(false), new DatesStage(), new ParseStage());
        for (var stage : stages) {
            try {
                JsonLines.filter(new ByteArrayInputStream(input), new ByteArrayOutputStream(), stage);
            } catch (UnreadableInputException said) {
                assertTrue(String.valueOf(said.getMessage()).endsWith("."));
            }
        }
    }

    private void restore(byte[] input) throws IOException {
        var home = Files.createTempDirectory(scratch, "restore");
        var file = Files.write(home.resolve("backup.json"), input);
        try (var opened = Library.open(home)) {
            opened.backups().restore(file);
            opened.stories(StoryFilter.ALL);
        } catch (LibraryException said) {
            assertTrue(String.valueOf(said.getMessage()).contains("."));
        }
    }

    private void openLibrary(byte[] input) throws IOException {
        var home = Files.createTempDirectory(scratch, "library");
        Files.write(home.resolve("library.db"), input);
        for (int start = 0; start < 2; start++) {
            try (var opened = Library.open(home)) {
                opened.stories(StoryFilter.ALL).forEach(story -> opened.membershipsBeside(List.of(story.id())));
                opened.articles(Instant.EPOCH).forEach(article -> opened.body(article.id()));
                opened.search("model", 10);
                opened.statuses();
            } catch (LibraryException said) {
                assertTrue(String.valueOf(said.getMessage()).contains("."));
            }
        }
    }
}
