package org.footnote.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.footnote.model.Story;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// How long a reader waits for a library, small, middling and large: until it is open, until a story is, until a search
/// answers.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class LibraryBenchmark {
    /// How much there is in it.
    @State(Scope.Benchmark)
    public static class Size {
        @Param({"1000", "10000", "100000"})
        int articles;
    }

    /// Where the library stands; made at the first run, which takes some minutes for 100,000 articles.
    static Path home(int articles) {
        var home = Path.of("target", "large-library", String.valueOf(articles));
        try {
            if (!Files.exists(home.resolve("whole"))) {
                LargeLibrary.make(home, articles);
                Files.createFile(home.resolve("whole"));
            }
            return home;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /// An open library.
    @State(Scope.Benchmark)
    public static class Open {
        Library library;
        List<String> stories;
        int next;

        /// Opens one of that size.
        @Setup
        public void open(Size size) {
            library = Library.open(home(size.articles));
            stories = library.storyIds(StoryFilter.ALL.limit(500));
        }

        /// Closes it.
        @TearDown
        public void close() {
            library.close();
        }
    }

    /// A copy that grows, and what a visit to a feed brings.
    @State(Scope.Benchmark)
    public static class Growing {
        Path copy;
        Library library;
        List<StoredArticle> visit;
        int visits;

        /// Copies and opens one of that size.
        @Setup
        public void open(Size size) throws IOException {
            copy = Files.createTempDirectory("growing");
            Files.copy(new Place(home(size.articles)).file(), new Place(copy).file());
            library = Library.open(copy);
        }

        /// Makes the next visit.
        @Setup(Level.Invocation)
        public void visit() {
            visit = LargeLibrary.visit(++visits);
        }

        /// Closes and deletes it.
        @TearDown
        public void close() throws IOException {
            library.close();
            Files.delete(new Place(copy).file());
        }
    }

    /// What is typed.
    @State(Scope.Benchmark)
    public static class Typed {
        @Param({
            "rare",
            "common ",
            "common",
            "\"common word1\"",
            "com",
            "common -word1",
            "word40 word41 word42",
            "common from:\"paper 7\"",
            "common after:2026-11-01",
            "common before:2026-01-01",
            "common is:saved",
            "common is:unread",
            "is:saved",
            "from:\"paper 7\"",
            "common from:nobody"
        })
        String query = "";
    }

    /// Until the first screen has what it needs.
    @Benchmark
    @Warmup(iterations = 1, time = 1)
    public List<Story> start(Size size) {
        try (var library = Library.open(home(size.articles))) {
            library.statuses();
            library.feeds();
            return library.stories(StoryFilter.ALL.limit(200));
        }
    }

    /// Until a story and the texts of its sources are read.
    @Benchmark
    public Optional<Story> story(Open open) {
        open.next = (open.next + 1) % open.stories.size();
        var story = open.library.story(open.stories.get(open.next));
        open.library.bodies(story.orElseThrow().sources().stream()
                .map(source -> source.article())
                .toList());
        return story;
    }

    /// Until fifty new articles of a feed are kept.
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 30)
    @Measurement(iterations = 30)
    public KeepReport keep(Growing growing) {
        return growing.library.keep(Samples.health(1), growing.visit);
    }

    /// Until the first page of hits is there.
    @Benchmark
    public List<SearchHit> search(Open open, Typed typed) {
        return open.library.search(typed.query, 30);
    }
}
