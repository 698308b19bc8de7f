package org.footnote.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// How many megabytes of feed XML one thread reads in a second: 200 feeds of 50 entries, RSS and Atom by turns.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class FeedReaderBenchmark {
    private static final int FEEDS = 200;
    private static final int ENTRIES = 50;

    /// Size of the corpus, so that the score is in megabytes: the texts are cut to make it this.
    private static final int MEGABYTES = 8;

    private final FeedReader reader = new FeedReader();
    private final List<byte[]> corpus = new ArrayList<>();

    /// Writes the corpus.
    @Setup
    public void write() {
        int size = MEGABYTES * 1_000_000 / FEEDS;
        for (int feed = 0; feed < FEEDS; feed++) {
            var text = feed % 2 == 0 ? rss(feed, size) : atom(feed, size);
            corpus.add(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String rss(int feed, int size) {
        var text = new StringBuilder("<?xml version=\"1.0\"?><rss version=\"2.0\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Feed</title>"
                + "<link>https://f.example/</link><description>About</description>");
        for (int i = 0; i < ENTRIES; i++) {
            var item =
                    "<item><title>Entry %d of %d</title><link>https://f.example/%d</link><dc:creator>Ada</dc:creator>"
                                    .formatted(i, feed, i)
                            + "<guid isPermaLink=\"false\">%d</guid><pubDate>Tue, 03 Jun 2025 09:39:21 +0000</pubDate>"
                                    .formatted(i)
                            + "<category>ai</category><description>A short text about it.</description><content:encoded>"
                            + "<![CDATA[";
            text.append(item).append(body(size / ENTRIES - item.length() - 40)).append("]]></content:encoded></item>");
        }
        return text + "</channel></rss>";
    }

    private static String atom(int feed, int size) {
        var text = new StringBuilder("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Feed</title>"
                + "<link href=\"https://f.example/\"/><updated>2025-06-03T09:39:21Z</updated>");
        for (int i = 0; i < ENTRIES; i++) {
            var entry = "<entry><title>Entry %d of %d</title><id>urn:%d</id><link href=\"https://f.example/%d\"/>"
                            .formatted(i, feed, i, i)
                    + "<updated>2025-06-03T09:39:21Z</updated><author><name>Ada</name></author>"
                    + "<summary>A short text about it.</summary><content type=\"html\"><![CDATA[";
            text.append(entry)
                    .append(body(size / ENTRIES - entry.length() - 30))
                    .append("]]></content></entry>");
        }
        return text + "</feed>";
    }

    private static String body(int length) {
        var sentence = "<p>A few words with a <a href=\"https://x.example/\">link</a> and nothing more.</p>";
        return sentence.repeat(1 + length / sentence.length()).substring(0, Math.max(0, length));
    }

    /// The score is megabytes a second.
    @Benchmark
    @OperationsPerInvocation(MEGABYTES)
    public void readsMegabytes(Blackhole hole) {
        for (var feed : corpus) {
            hole.consume(reader.read(feed, "application/xml", "https://f.example/feed"));
        }
    }
}
