package org.footnote.ui;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import org.footnote.model.Block;
import org.footnote.model.Body;
import org.footnote.model.Completeness;
import org.footnote.model.ReadingStatus;
import org.footnote.model.Story;
import org.footnote.model.Topic;
import org.footnote.ui.ReadingModel.SourceOpen;
import org.footnote.ui.ReadingModel.StoryOpen;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Opens a page and turns the wheel over it, and prints what each frame cost the FX thread: the opening one, those of
/// the second in which the rest of the page arrives, and those of the scrolling.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6)
@Measurement(iterations = 4)
@Fork(1)
public class PageScrollBenchmark {
    private static final int SOURCES = 300;
    private static final int PARAGRAPHS = 100;
    private static final int AT_REST = 50;
    private static final int SCROLLING = 120;

    private @Nullable FxScreen screen;
    private @Nullable Story many;
    private @Nullable Story plain;

    /// Opens the window.
    @Setup
    public void open() {
        var odd = new OddStories();
        screen = FxScreen.openPainted(new DemoEdition().desk(), 1440, 900);
        many = odd.story("many", "Everybody reports", "All wrote about it.", Topic.BUSINESS, SOURCES, "What happened");
        plain = odd.plain("plain", "One reports", Topic.BUSINESS);
    }

    /// Closes it.
    @TearDown
    public void close() {
        Objects.requireNonNull(screen).close();
    }

    /// A story of 300 sources.
    @Benchmark
    public void storyOfManySources() throws InterruptedException {
        print("storyOfManySources", frames(() -> model().open(story(many), ReadingStatus.untouched("many"))));
        FxScreen.onFx(() -> {
            model().open(story(plain), ReadingStatus.untouched("plain"));
            return true;
        });
    }

    /// The same with its whole list of sources.
    @Benchmark
    public void allSourcesOfAStory() throws InterruptedException {
        print("allSourcesOfAStory", frames(() -> {
            model().open(story(many), ReadingStatus.untouched("many"));
            Objects.requireNonNull(screen).window.reading().showAllSources(21);
        }));
        FxScreen.onFx(() -> {
            model().open(story(plain), ReadingStatus.untouched("plain"));
            return true;
        });
    }

    /// An article of 10,000 words.
    @Benchmark
    public void longArticle() throws InterruptedException {
        var under = new StoryOpen(story(many), ReadingStatus.untouched("many"));
        var source = story(many).sources().getFirst();
        print(
                "longArticle",
                frames(() -> model().page()
                        .set(new SourceOpen(under, source, new Body(paragraphs(), Completeness.FULL_TEXT), null))));
        FxScreen.onFx(() -> model().back());
    }

    private static List<Block> paragraphs() {
        var sentence = "Ten words of plain text stand in this one sentence. ";
        var paragraphs = new ArrayList<Block>();
        for (int number = 0; number < PARAGRAPHS; number++) {
            paragraphs.add(new Block.Paragraph(sentence.repeat(10).strip()));
        }
        return paragraphs;
    }

    private List<Double> frames(Runnable opening) throws InterruptedException {
        var frames = new ArrayList<Double>();
        var done = new CountDownLatch(1);
        FxScreen.onFx(() -> {
            new Frames(opening, this::wheel, frames, done).start();
            return true;
        });
        done.await();
        return frames;
    }

    private void wheel() {
        var area = Objects.requireNonNull(screen).window.reading().onTop().control();
        Node target = Objects.requireNonNullElse(area.lookup(".content"), area);
        Event.fireEvent(
                target,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        800,
                        500,
                        800,
                        500,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        -40,
                        0,
                        -40,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }

    private static void print(String name, List<Double> frames) {
        System.out.printf(
                "%n%s: ms on the FX thread, opening %.1f; at rest most %.1f; scrolling p50 %.1f p95 %.1f most %.1f%n",
                name,
                frames.getFirst(),
                most(frames.subList(1, AT_REST)),
                at(frames.subList(AT_REST, frames.size()), 0.5),
                at(frames.subList(AT_REST, frames.size()), 0.95),
                most(frames.subList(AT_REST, frames.size())));
    }

    private static double most(List<Double> frames) {
        return at(frames, 1);
    }

    private static double at(List<Double> frames, double share) {
        var sorted = frames.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size())));
    }

    private ReadingModel model() {
        return Objects.requireNonNull(screen).model().reading();
    }

    private static Story story(@Nullable Story story) {
        return Objects.requireNonNull(story);
    }

    /// Opens the page in one frame, then rests, then turns the wheel in each; takes the processor time between them.
    private static final class Frames extends AnimationTimer {
        private final Runnable opening;
        private final Runnable scroll;
        private final List<Double> frames;
        private final CountDownLatch done;
        private long before = -1;

        Frames(Runnable opening, Runnable scroll, List<Double> frames, CountDownLatch done) {
            this.opening = opening;
            this.scroll = scroll;
            this.frames = frames;
            this.done = done;
        }

        @Override
        public void handle(long now) {
            long busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            if (before < 0) {
                opening.run();
            } else {
                frames.add((busy - before) / 1e6);
            }
            before = busy;
            if (frames.size() == AT_REST + SCROLLING) {
                stop();
                done.countDown();
            } else if (frames.size() >= AT_REST) {
                scroll.run();
            }
        }
    }
}
