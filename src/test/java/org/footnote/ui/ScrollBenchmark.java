package org.footnote.ui;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import javafx.animation.AnimationTimer;
import javafx.scene.control.skin.VirtualFlow;
import org.footnote.model.Story;
import org.footnote.model.Topic;
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

/// Scrolls a list of 20,000 stories for five seconds at sixty frames a second, and prints what each frame cost the FX
/// thread: the processor time says what it did, also on a machine that has other things to do, the time between frames
/// what the reader sees.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(1)
public class ScrollBenchmark {
    private static final int STORIES = 20_000;
    private static final int ARRIVING = 1_000;
    private static final int ARRIVALS = 10;
    private static final int FRAMES = 300;
    private static final double STEP = 40;

    private final OddStories stories = new OddStories();
    private @Nullable FxScreen screen;
    private @Nullable DemoDesk desk;
    private int arrived;

    /// Opens the window on a full library.
    @Setup
    public void open() {
        var edition = new DemoEdition();
        desk = new DemoDesk(DemoEdition.withStories(edition.news(), plain("story", STORIES)), edition.bodies());
        screen = FxScreen.openPainted(desk(), 1440, 900);
        screen().run(() -> screen().model().shelf().show(new Shelf.All()));
    }

    /// Closes it.
    @TearDown
    public void close() {
        screen().close();
    }

    /// Nothing else happens.
    @Benchmark
    public void scroll() throws InterruptedException {
        print("scroll", scroll(() -> {}));
    }

    /// Meanwhile a thousand stories arrive, a hundred at a time.
    @Benchmark
    public void scrollWhileStoriesArrive() throws InterruptedException {
        print("scrollWhileStoriesArrive", scroll(this::arrive));
    }

    private void arrive() {
        var all = new ArrayList<>(plain("arrival" + arrived++ + ".", ARRIVING / ARRIVALS));
        all.addAll(desk().news().stories());
        desk().show(DemoEdition.withStories(desk().news(), all.subList(0, STORIES)));
    }

    private List<Story> plain(String id, int count) {
        var made = new ArrayList<Story>();
        for (int number = 0; number < count; number++) {
            made.add(stories.plain(id + number, "Story number " + number + " is told again", Topic.BUSINESS));
        }
        return made;
    }

    private List<Frame> scroll(Runnable arrival) throws InterruptedException {
        var frames = new ArrayList<Frame>();
        var done = new CountDownLatch(1);
        FxScreen.onFx(() -> {
            flow().scrollTo(0);
            new Scrolling(flow(), frames, done).start();
            return true;
        });
        for (int count = 0;
                count < ARRIVALS && !done.await(FRAMES / 60 * 1000 / ARRIVALS, TimeUnit.MILLISECONDS);
                count++) {
            arrival.run();
        }
        done.await();
        return frames;
    }

    private VirtualFlow<?> flow() {
        return (VirtualFlow<?>)
                Objects.requireNonNull(screen().scene().lookup(".story-list .virtual-flow"), "the list is laid out");
    }

    private static void print(String name, List<Frame> frames) {
        System.out.printf(
                "%n%s: %d frames, ms on the FX thread p50 %.1f p95 %.1f p99 %.1f most %.1f;"
                        + " ms between frames p50 %.1f p95 %.1f p99 %.1f most %.1f%n",
                name,
                frames.size(),
                at(frames, Frame::busy, 0.5),
                at(frames, Frame::busy, 0.95),
                at(frames, Frame::busy, 0.99),
                at(frames, Frame::busy, 1),
                at(frames, Frame::between, 0.5),
                at(frames, Frame::between, 0.95),
                at(frames, Frame::between, 0.99),
                at(frames, Frame::between, 1));
    }

    private static double at(List<Frame> frames, ToDoubleFunction<Frame> figure, double share) {
        var sorted = frames.stream().mapToDouble(figure).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))];
    }

    private FxScreen screen() {
        return Objects.requireNonNull(screen);
    }

    private DemoDesk desk() {
        return Objects.requireNonNull(desk);
    }

    /// What lay between the beginnings of two frames, in milliseconds.
    private record Frame(double busy, double between) {}

    /// Scrolls a step with each frame and takes the time since the last one.
    private static final class Scrolling extends AnimationTimer {
        private final VirtualFlow<?> flow;
        private final List<Frame> frames;
        private final CountDownLatch done;
        private long busy = -1;
        private long began;

        Scrolling(VirtualFlow<?> flow, List<Frame> frames, CountDownLatch done) {
            this.flow = flow;
            this.frames = frames;
            this.done = done;
        }

        @Override
        public void handle(long now) {
            long busyNow = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long beganNow = System.nanoTime();
            if (busy >= 0) {
                frames.add(new Frame((busyNow - busy) / 1e6, (beganNow - began) / 1e6));
            }
            busy = busyNow;
            began = beganNow;
            if (frames.size() == FRAMES) {
                stop();
                done.countDown();
                return;
            }
            flow.scrollPixels(STEP);
        }
    }
}
