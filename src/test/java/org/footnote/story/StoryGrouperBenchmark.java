package org.footnote.story;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.footnote.model.FeedKind;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How many articles a second are grouped while so many are active. Made-up news: words drawn as often as they stand in
/// real feed items, a few names and rare words for each subject, half of the articles in stories of two to ten, all
/// within ten days.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class StoryGrouperBenchmark {
    private static final int BATCH = 1000;

    /// So many are timed while the window is filled, in processor time, which a busy machine changes less.
    private static final int LAST_FILLED = 5000;

    private static final int TELLING_WORDS = 8;

    @Param({"10000", "50000", "100000"})
    int active;

    private final Random random = new Random(1);
    private final List<List<String>> stories = new ArrayList<>();
    private List<String> telling = List.of();
    private final TreeMap<Integer, String> words = new TreeMap<>();
    private StoryGrouper grouper = new StoryGrouper(Comparison.SUMMARY);
    private List<StoryGrouper.Item> batch = List.of();
    private long number;

    /// Fills the window: ten days of articles.
    @Setup(Level.Trial)
    public void fill() throws IOException {
        var table = StoryGrouperBenchmark.class.getResourceAsStream("word-counts.tsv.gz");
        var lines = new String(new GZIPInputStream(table).readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        var sum = 0;
        for (var line : lines) {
            words.put(sum, line.substring(0, line.indexOf('\t')));
            sum += Integer.parseInt(line.substring(line.indexOf('\t') + 1));
        }
        telling = List.copyOf(words.values());
        var threads = ManagementFactory.getThreadMXBean();
        var nanos = 0L;
        for (var done = 0; done < active; done += BATCH) {
            var items = next();
            var start = threads.getCurrentThreadCpuTime();
            grouper.group(items);
            nanos = done < active - LAST_FILLED ? 0 : nanos + threads.getCurrentThreadCpuTime() - start;
        }
        var runtime = Runtime.getRuntime();
        System.gc();
        System.out.printf(
                "%n%d active articles: %d MB, the last %d grouped at %.0f a second of processor time%n",
                active, (runtime.totalMemory() - runtime.freeMemory()) >> 20, LAST_FILLED, LAST_FILLED * 1e9 / nanos);
    }

    /// Writes the next thousand articles.
    @Setup(Level.Invocation)
    public void write() {
        batch = next();
    }

    /// Groups them.
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public List<?> group() {
        return grouper.group(batch);
    }

    private List<StoryGrouper.Item> next() {
        var items = new ArrayList<StoryGrouper.Item>();
        for (var count = 0; count < BATCH; count++) {
            var subject = subject();
            var time = Instant.ofEpochSecond(1_700_000_000L + number * 864_000 / active);
            items.add(new StoryGrouper.Item(
                    "n" + number++,
                    text(subject, 8),
                    text(subject, 30),
                    "",
                    "paper " + random.nextInt(100),
                    FeedKind.PUBLISHER,
                    "",
                    time));
        }
        return items;
    }

    private List<String> subject() {
        if (random.nextInt(10) < 4 && !stories.isEmpty()) {
            return stories.get(stories.size() - 1 - random.nextInt(Math.min(300, stories.size())));
        }
        var subject = new ArrayList<>(List.of(name(), name()));
        for (var count = 0; count < TELLING_WORDS; count++) {
            subject.add(telling.get(random.nextInt(telling.size())));
        }
        stories.add(subject);
        return subject;
    }

    private String text(List<String> subject, int length) {
        var text = new StringBuilder();
        for (var at = 0; at < length; at++) {
            var common = words.floorEntry(random.nextInt(words.lastKey())).getValue();
            text.append(random.nextInt(3) == 0 ? subject.get(random.nextInt(subject.size())) : common)
                    .append(' ');
        }
        return text.toString();
    }

    private String name() {
        var letters = random.ints(7, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return Character.toUpperCase(letters.charAt(0)) + letters.substring(1);
    }
}
