package org.footnote.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long an article page takes, from bytes to blocks, by the size of the page.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class PageReaderBenchmark {
    /// Kilobytes of the page.
    @Param({"100", "1000", "5000"})
    int kilobytes;

    private byte[] page = new byte[0];

    /// Builds a page with menus, related links and as many paragraphs as it takes.
    @Setup
    public void build() throws IOException {
        try (var template = PageReaderBenchmark.class.getResourceAsStream("article.html")) {
            var html = new String(template.readAllBytes(), StandardCharsets.UTF_8);
            var start = html.indexOf("<p>");
            var paragraphs = html.substring(start, html.lastIndexOf("</p>") + 4);
            page = html.replace(paragraphs, paragraphs.repeat(1 + kilobytes * 1000 / html.length()))
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    /// Reads the page.
    @Benchmark
    public ExtractedPage read() {
        return PageReader.read(page, "text/html", "https://news.example/a", PageHints.NONE);
    }
}
