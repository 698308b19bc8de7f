package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.footnote.app.FrontDoor;
import org.footnote.app.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window as a start shows it: empty for a moment, then as the last start left it.
class ShownWindowScreenTest {
    @TempDir
    private Path home;

    @Test
    void opensWithTheStoryThatWasOpenAndKeepsItForTheNextStart() throws Exception {
        keepsWhatIsOpen((window, shown) -> FxScreen.runOnFx(shown::hide));
    }

    @Test
    void keepsWhatIsOpenAlsoWhereTheSystemEndsTheProgramAndTheScreenFirst() throws Exception {
        keepsWhatIsOpen((window, shown) -> {
            var told = new CountDownLatch(1);
            Platform.runLater(() -> awaitUninterruptibly(told));
            window.end();
            told.countDown();
            assertTrue(FxScreen.onFx(shown::isShowing));
        });
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void tellsNothingOfWhatTheSystemTakesAwayAtTheEnd() {
        var failures = FxScreen.failuresFromNow();
        FxScreen.onFx(() -> {
            new ShownWindow(new DemoEdition().desk(), Locale.UK, settings -> {}).end();
            return true;
        });
        Platform.runLater(() -> {
            throw new IllegalStateException("The pipeline is gone");
        });
        FxScreen.onFx(() -> true);
        assertEquals(List.of(), failures);
    }

    @Test
    void theGroundIsPaintedBeforeThePanesAreLaidOut() throws Exception {
        var failures = FxScreen.failuresFromNow();
        var desk = new DemoEdition().desk();
        var closed = new CompletableFuture<Settings>();
        var framesBefore = new AtomicInteger();
        try (var door = FrontDoor.of(home)) {
            FxScreen.onFx(() -> {
                new ShownWindow(desk, Locale.UK, closed::complete).open(door);
                var scene = Window.getWindows().getLast().getScene();
                scene.addPostLayoutPulseListener(() -> {
                    if (scene.getRoot().lookup(".story-list") == null) {
                        framesBefore.incrementAndGet();
                    }
                });
                return true;
            });
            var shown = FxScreen.onFx(() -> Window.getWindows().getLast());
            awaitStory(shown);
            FxScreen.onFx(() -> {
                shown.hide();
                return true;
            });
            closed.get(60, TimeUnit.SECONDS);
        }
        // The first is laid out, the second waits until it is painted.
        assertTrue(framesBefore.get() >= 2, framesBefore + " frames");
        assertEquals(List.of(), failures);
    }

    private void keepsWhatIsOpen(BiConsumer<ShownWindow, Window> ending) throws Exception {
        var failures = FxScreen.failuresFromNow();
        var desk = new DemoEdition().desk();
        var story = desk.news().stories().get(2).id();
        desk.keep(desk.settings().withStarted(true).withWindow(Map.of("story", story, "shelf", "all")));
        var closed = new CompletableFuture<Settings>();
        try (var door = FrontDoor.of(home)) {
            var window = FxScreen.onFx(() -> {
                var made = new ShownWindow(desk, Locale.UK, closed::complete);
                made.open(door);
                return made;
            });
            var shown = FxScreen.onFx(() -> Window.getWindows().getLast());
            awaitStory(shown);
            assertFalse(FxScreen.onFx(
                    () -> shown.getScene().getRoot().lookupAll(".story-cell").isEmpty()));
            ending.accept(window, shown);
            closed.get(60, TimeUnit.SECONDS);
            FxScreen.onFx(() -> {
                shown.hide();
                return true;
            });
        }
        var kept = closed.join().window();
        assertEquals(story, kept.get("story"));
        assertEquals("all", kept.get("shelf"));
        assertEquals(List.of(), failures);
    }

    @Test
    void whatWasChosenLastIsKeptLast() throws Exception {
        var demo = new DemoEdition().desk();
        var held = new HeldDesk(demo);
        var closed = new CompletableFuture<Settings>();
        try (var door = FrontDoor.of(home)) {
            var shown = FxScreen.onFx(() -> {
                new ShownWindow(held.desk, Locale.UK, closed::complete).open(door);
                return Window.getWindows().getLast();
            });
            FxScreen.awaitOnFx(() -> shown.getScene().getRoot().lookup(".story-list") != null);
            held.hold("keep");
            FxScreen.runOnFx(() -> Event.fireEvent(
                    shown.getScene(),
                    new KeyEvent(KeyEvent.KEY_TYPED, "t", "", KeyCode.UNDEFINED, false, false, false, false)));
            held.awaitQuestion("keep");
            FxScreen.runOnFx(shown::hide);
            assertFalse(closed.isDone());
            held.release("keep");
            assertEquals(Settings.Theme.DARK, closed.get(60, TimeUnit.SECONDS).theme());
            assertEquals(Settings.Theme.DARK, demo.settings().theme());
        }
    }

    private static void awaitStory(Window shown) throws InterruptedException {
        for (int tries = 0; tries < 3_000 && !FxScreen.onFx(() -> hasStory(shown)); tries++) {
            Thread.sleep(20);
        }
        assertTrue(FxScreen.onFx(() -> hasStory(shown)));
    }

    private static boolean hasStory(Window shown) {
        return shown.getScene().getRoot().lookup(".rich-text-area .citation") != null;
    }

    @Test
    void aCitationIsPressedFromTheKeyboardAndLeftByTab() {
        try (var screen = FxScreen.open(new DemoEdition().desk(), 1440, 900)) {
            screen.type("j");
            screen.await(() -> screen.scene().lookup(".rich-text-area .citation") != null);
            screen.run(() -> screen.scene().lookup(".rich-text-area .citation").requestFocus());
            screen.press(KeyCode.TAB);
            assertNotEquals(
                    FxScreen.onFx(() -> screen.scene().lookup(".rich-text-area .citation")),
                    FxScreen.onFx(() -> screen.scene().getFocusOwner()));
            screen.run(() -> screen.scene().lookup(".rich-text-area .citation").requestFocus());
            screen.press(KeyCode.SPACE);
            screen.await(() -> screen.model().reading().page().get() instanceof ReadingModel.SourceOpen open
                    && open.citation() != null);
        }
    }
}
