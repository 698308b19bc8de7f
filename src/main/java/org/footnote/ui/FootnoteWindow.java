package org.footnote.ui;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.footnote.app.Footnote;
import org.footnote.app.FootnoteException;
import org.footnote.app.FrontDoor;
import org.footnote.app.Settings;

/// The door of the window. The window system comes up while the program opens what is stored.
public final class FootnoteWindow {
    private static final Duration MOST_FOR_KEEPING = Duration.ofSeconds(3);

    private final BlockingQueue<Runnable> opening = new ArrayBlockingQueue<>(1);
    private final CompletableFuture<Settings> closed = new CompletableFuture<>();

    private final Thread startup =
            Thread.ofPlatform().name("window-start").daemon().unstarted(this::start);

    private FootnoteWindow() {}

    /// Begins to bring the window system up, which takes a while and needs nothing of the program. Returns at once;
    /// call it once, on no particular thread.
    public static FootnoteWindow prepare() {
        var window = new FootnoteWindow();
        window.startup.start();
        return window;
    }

    /// Waits until the window system is up, where no window is opened: ended half-way, JavaFX complains on the
    /// terminal.
    public void dismiss() throws InterruptedException {
        startup.join();
    }

    private void start() {
        try {
            Platform.startup(() -> {
                Fonts.load();
                ThemeStyle.install();
                open();
            });
        } catch (RuntimeException impossible) {
            closed.completeExceptionally(impossible);
        }
    }

    private void open() {
        try {
            opening.take().run();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException impossible) {
            closed.completeExceptionally(impossible);
        }
    }

    /// Opens the window of a program and returns once the reader has closed it.
    ///
    /// @param door brings what the system asks to be opened
    public void show(Footnote footnote, FrontDoor door) throws InterruptedException {
        var desk = new FootnoteDesk(footnote);
        var locale = Language.of(footnote.settings().settings().language());
        var ending = new AtomicBoolean();
        var kept = new CountDownLatch(1);
        opening.put(() -> {
            var window = new ShownWindow(desk, locale, closed::complete);
            window.open(door);
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
                // Who starts it again while this one ends waits for a window of their own.
                door.close();
                ending.set(true);
                endFirst(window, kept);
            }));
        });
        desk.keep(settings());
        kept.countDown();
        if (!ending.get()) {
            Platform.exit();
        }
    }

    /// Says in a window of its own why the program cannot be used, and returns once the reader has closed it.
    public void refuse(String why) throws InterruptedException {
        var read = new CompletableFuture<Void>();
        opening.put(() -> {
            var stage = new Stage();
            var words = new Words(Language.of(Settings.DEFAULT.language()));
            var box = new TroublesView("troubles.refused", List.of(why), words, stage::hide);
            box.getStyleClass().addAll("window", "alone");
            var scene = new Scene(box);
            ThemeStyle.dress(scene);
            stage.setTitle("Footnote");
            stage.setScene(scene);
            stage.setOnHidden(hidden -> read.complete(null));
            stage.show();
            stage.centerOnScreen();
        });
        CompletableFuture.anyOf(read, closed.exceptionally(impossible -> Settings.DEFAULT))
                .join();
        Platform.exit();
    }

    /// Where the system ends the program, as at the end of a session, the place of the window and what is being read
    /// are kept first. The window stays: JavaFX puts down at the same time what it paints with.
    private static void endFirst(ShownWindow window, CountDownLatch kept) {
        if (kept.getCount() == 0) {
            return;
        }
        window.end();
        try {
            kept.await(MOST_FOR_KEEPING.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException endedAtOnce) {
            Thread.currentThread().interrupt();
        }
    }

    private Settings settings() throws InterruptedException {
        try {
            return closed.get();
        } catch (ExecutionException impossible) {
            throw new FootnoteException(
                    "The window could not be opened on this display. Run \"footnote edition\" to read in the terminal.",
                    impossible);
        }
    }
}
