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
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// How long a reader waits for a library of 100,000 articles in 20,000 stories: until it is open, until a story is,
/// until a search answers.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class LibraryBenchmark {
    /// Where the library stands; made at the first run, which takes some minutes.
    static Path home() {
        var home = Path.of("target", "large-library");
        try {
            if (!Files.exists(home.resolve("whole"))) {
                LargeLibrary.make(home);
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
        Library library = Library.open(home());
        List<String> stories = library.storyIds(StoryFilter.ALL.limit(500));
        int next;

        /// Closes it.
        @TearDown
        public void close() {
            library.close();
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
    public List<Story> start() {
        try (var library = Library.open(home())) {
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

    /// Until the first page of hits is there.
    @Benchmark
    public List<SearchHit> search(Open open, Typed typed) {
        return open.library.search(typed.query, 30);
    }
}
