package org.footnote.brief;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.footnote.model.Brief;
import org.footnote.model.FeedKind;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// From ten articles of thirty sentences to a checked brief, to stay under 50 ms; and an edition of thirty stories of
/// five such articles, to stay under a second.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class BriefWriterBenchmark {
    private static final int ARTICLES = 10;
    private static final int SENTENCES = 30;

    private final List<SourceText> sources = sources();

    private static List<SourceText> sources() {
        var pool = StoryFile.all().stream()
                .flatMap(story -> story.sources().stream())
                .flatMap(source -> List.of(source.text().split("(?<=[.!?]) ")).stream())
                .toList();
        var sources = new ArrayList<SourceText>();
        for (var number = 1; number <= ARTICLES; number++) {
            var text = new StringBuilder();
            for (var index = 0; index < SENTENCES; index++) {
                text.append(pool.get((number * 7 + index * (number + 3)) % pool.size()))
                        .append(index % 3 == 2 ? "\n\n" : " ");
            }
            sources.add(new SourceText(
                    StoryFile.source(
                            number, "article " + number, "Outlet", FeedKind.PUBLISHER, Instant.ofEpochSecond(number)),
                    text.toString()));
        }
        return sources;
    }

    @Benchmark
    public Brief oneArticle() {
        return BriefWriter.write(sources.subList(0, 1), "", BriefOptions.DEFAULT);
    }

    @Benchmark
    public int editionOfThirtyStories() {
        var statements = 0;
        for (var story = 0; story < 30; story++) {
            var first = story % (ARTICLES - 4);
            statements += BriefWriter.write(sources.subList(first, first + 5), "", BriefOptions.DEFAULT)
                    .statements()
                    .size();
        }
        return statements;
    }

    @Benchmark
    public Brief tenArticles() {
        return BriefWriter.write(sources, "", BriefOptions.DEFAULT);
    }
}
