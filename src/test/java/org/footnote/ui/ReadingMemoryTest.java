package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.footnote.model.Block;
import org.footnote.model.Body;
import org.footnote.model.Completeness;
import org.footnote.model.ReadingStatus;
import org.footnote.model.Story;
import org.footnote.model.Topic;
import org.footnote.ui.ReadingModel.SourceOpen;
import org.footnote.ui.ReadingModel.StoryOpen;
import org.junit.jupiter.api.Test;

/// Stories that were closed leave nothing behind. `-Dfootnote.stories=1000` opens that many in place of 40.
class ReadingMemoryTest {
    private static final int STORIES = Integer.getInteger("footnote.stories", 40);
    private static final int WARM_UP = 10;
    private static final double TOLERANCE = 1.10;

    private final List<WeakReference<Node>> closed = new ArrayList<>();

    @Test
    void closedStoriesAreLetGo() {
        try (var screen = FxScreen.openPainted(new DemoEdition().desk(), 900, 700)) {
            openAndClose(screen, WARM_UP);
            long before = screen.heapInUse();
            closed.clear();
            openAndClose(screen, STORIES);
            int all = closed.size();
            assertNotEquals(0, all);
            openAndClose(screen, 1);
            long after = screen.heapInUseOnceWithin(before * TOLERANCE);
            long alive = closed.subList(0, all).stream()
                    .filter(node -> node.get() != null)
                    .count();
            assertEquals(0, alive, "marks of closed pages that are still held, of " + all);
            assertTrue(after <= before * TOLERANCE, after + " bytes in use, " + before + " before");
        }
    }

    @Test
    void closedWindowIsLetGo() throws InterruptedException {
        var scene = new WeakReference<>(openedAndClosed());
        for (int collection = 0; collection < 40 && scene.get() != null; collection++) {
            FxScreen.onFx(() -> true);
            System.gc();
            Thread.sleep(50);
        }
        assertNull(scene.get());
    }

    private static Scene openedAndClosed() {
        try (var screen = FxScreen.openPainted(new DemoEdition().desk(), 900, 700)) {
            screen.type("j");
            return screen.scene();
        }
    }

    /// Opens stories one after the other, each with the copy of a source over it.
    private void openAndClose(FxScreen screen, int count) {
        for (int number = 0; number < count; number++) {
            var story =
                    new OddStories().story("opened" + number, "Story " + number, "Told.", Topic.BUSINESS, 4, "Then");
            FxScreen.onFx(() -> {
                var reading = screen.model().reading();
                reading.open(story, ReadingStatus.untouched(story.id()));
                note(screen);
                reading.page().set(source(story));
                note(screen);
                return reading.back();
            });
        }
    }

    private static SourceOpen source(Story story) {
        var body = new Body(List.of(new Block.Paragraph("One paragraph.")), Completeness.FULL_TEXT);
        return new SourceOpen(
                new StoryOpen(story, ReadingStatus.untouched(story.id())),
                story.sources().getFirst(),
                body,
                null);
    }

    /// Lays the page out and notes what stands in it.
    private void note(FxScreen screen) {
        var root = screen.scene().getRoot();
        root.applyCss();
        root.layout();
        for (var style : List.of(".citation", ".source-row", ".doc-text")) {
            root.lookupAll(".document " + style).forEach(node -> closed.add(new WeakReference<>(node)));
        }
    }
}
