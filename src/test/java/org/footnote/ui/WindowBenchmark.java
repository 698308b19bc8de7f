package org.footnote.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.footnote.app.Settings;
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

/// What a reader waits for in a window with 20,000 stories: from the event to the page laid out, on the FX thread.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class WindowBenchmark {
    private static final int STORIES = 20_000;
    private static final int PARAGRAPHS = 100;

    private @Nullable FxScreen screen;
    private @Nullable Story sixty;
    private @Nullable Story plain;
    private @Nullable SourceOpen article;

    /// Opens the window on a full library.
    @Setup
    public void open() {
        var odd = new OddStories();
        var stories = new ArrayList<Story>();
        for (int number = 0; number < STORIES; number++) {
            stories.add(odd.plain("story" + number, "Story number " + number + " is told again", Topic.BUSINESS));
        }
        var edition = new DemoEdition();
        var shown = FxScreen.openPainted(
                new DemoDesk(DemoEdition.withStories(edition.news(), stories), edition.bodies()), 1440, 900);
        shown.run(() -> shown.model().shelf().show(new Shelf.All()));
        screen = shown;
        sixty = odd.stories().get(2);
        plain = stories.getFirst();
        var body = new Body(paragraphs(), Completeness.FULL_TEXT);
        article = new SourceOpen(
                new StoryOpen(sixty, ReadingStatus.untouched("sixty")),
                sixty.sources().getFirst(),
                body,
                null);
    }

    private static List<Block> paragraphs() {
        var sentence = "Ten words of plain text stand in this one sentence. ";
        var paragraphs = new ArrayList<Block>();
        for (int number = 0; number < PARAGRAPHS; number++) {
            paragraphs.add(new Block.Paragraph(sentence.repeat(10).strip()));
        }
        return paragraphs;
    }

    /// Closes it.
    @TearDown
    public void close() {
        screen().close();
    }

    /// From pressing J to the next story shown.
    @Benchmark
    public void keyPressToStoryShown() {
        onFx(() -> screen().scene()
                .getRoot()
                .fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, "j", "", KeyCode.UNDEFINED, false, false, false, false)));
    }

    /// Opening a story of 60 sources, and a small one after it.
    @Benchmark
    public void openStoryOfSixtySources() {
        onFx(() -> screen().model().reading().open(Objects.requireNonNull(sixty), ReadingStatus.untouched("sixty")));
        onFx(() -> screen().model().reading().open(Objects.requireNonNull(plain), ReadingStatus.untouched("story0")));
    }

    /// Opening an article of 10,000 words, and going back.
    @Benchmark
    public void openArticleOfTenThousandWords() {
        onFx(() -> screen().model().reading().page().set(Objects.requireNonNull(article)));
        onFx(() -> screen().model().reading().back());
    }

    /// From light to dark, or back.
    @Benchmark
    public void switchTheme() {
        onFx(() -> {
            var settings = screen().model().settings().get();
            boolean dark = settings.theme() == Settings.Theme.DARK;
            screen().model().settings().set(settings.withTheme(dark ? Settings.Theme.LIGHT : Settings.Theme.DARK));
        });
    }

    private void onFx(Runnable step) {
        FxScreen.onFx(() -> {
            step.run();
            screen().scene().getRoot().applyCss();
            screen().scene().getRoot().layout();
            return true;
        });
    }

    private FxScreen screen() {
        return Objects.requireNonNull(screen);
    }
}
