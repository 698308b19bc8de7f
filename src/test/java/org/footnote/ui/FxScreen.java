package org.footnote.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// A window on a screen that is not there: shows a desk, takes keys, saves pictures under `target/screens/`. It is laid
/// out frame by frame as any other, but an icon, so that it is not painted unless that is asked for: the screen that is
/// not there copies one pixel after the other, half the processor time of a test. Pictures are painted when saved.
final class FxScreen implements AutoCloseable {
    private static final CountDownLatch STARTED = new CountDownLatch(1);
    private static boolean starting;

    final List<String> browsed = new CopyOnWriteArrayList<>();
    /// Whether the system has no browser.
    final AtomicBoolean refusing = new AtomicBoolean();

    final AtomicBoolean watched = new AtomicBoolean(true);
    final AtomicReference<Printing.Outcome> printed = new AtomicReference<>(Printing.Outcome.DONE);
    final Desk desk;
    final WindowView window;
    private final Stage stage;

    private FxScreen(Desk desk, double width, double height, Locale locale, Clock clock, boolean painted) {
        this.desk = desk;
        window = onFx(() -> new WindowView(
                desk, new Words(locale), clock, new TestOutside(browsed, refusing, watched, printed), width, height));
        stage = onFx(() -> {
            var shown = new Stage();
            shown.setX(0);
            shown.setY(0);
            shown.setScene(window.scene());
            shown.show();
            shown.requestFocus();
            shown.setIconified(!painted);
            return shown;
        });
    }

    static FxScreen open(Desk desk, double width, double height) {
        return open(desk, width, height, Locale.UK, DemoEdition.CLOCK);
    }

    static FxScreen open(Desk desk, double width, double height, Locale locale, Clock clock) {
        return open(desk, width, height, locale, clock, false);
    }

    /// One that is painted, frame by frame: the memory of a window is only given back by painting.
    static FxScreen openPainted(Desk desk, double width, double height) {
        return openPainted(desk, width, height, Locale.UK, DemoEdition.CLOCK);
    }

    static FxScreen openPainted(Desk desk, double width, double height, Locale locale, Clock clock) {
        return open(desk, width, height, locale, clock, true);
    }

    private static FxScreen open(Desk desk, double width, double height, Locale locale, Clock clock, boolean painted) {
        start();
        var screen = new FxScreen(desk, width, height, locale, clock, painted);
        screen.settle();
        return screen;
    }

    static synchronized void start() {
        try {
            if (!starting) {
                starting = true;
                Platform.startup(() -> {
                    Platform.setImplicitExit(false);
                    Fonts.load();
                    ThemeStyle.install();
                    STARTED.countDown();
                });
            }
            if (!STARTED.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("JavaFX did not start");
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /// What is thrown between the steps of tests, as while the window lays itself out.
    static List<String> failuresFromNow() {
        start();
        var failures = new CopyOnWriteArrayList<String>();
        onFx(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> failures.add(failure.toString()));
            return true;
        });
        return failures;
    }

    static <T> T onFx(Callable<T> step) {
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(step.call());
            } catch (Throwable failure) {
                result.completeExceptionally(failure);
            }
        });
        try {
            return result.get(60, TimeUnit.SECONDS);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    static void runOnFx(Runnable step) {
        onFx(() -> {
            step.run();
            return true;
        });
    }

    void run(Runnable step) {
        runOnFx(step);
        settle();
    }

    /// Lets a few frames pass.
    void settle() {
        for (int frame = 0; frame < 2; frame++) {
            onFx(() -> {
                window.scene().getRoot().applyCss();
                window.scene().getRoot().layout();
                return true;
            });
            pause(12);
        }
    }

    /// Bytes of the heap that are in use, after a moment.
    long heapInUse() {
        return heapInUse(0, 8);
    }

    /// Bytes of the heap that are in use, as soon as they are no more than these, or after ten seconds.
    long heapInUseOnceWithin(double enough) {
        return heapInUse(enough, 40);
    }

    /// What has been painted is given back by the frames after a collection, and shadows some seconds later,
    /// so the least of several looks counts. Each is taken right after a collection, as work goes on meanwhile.
    private long heapInUse(double enough, int looks) {
        long least = Long.MAX_VALUE;
        var runtime = Runtime.getRuntime();
        for (int look = 0; look < looks && least > enough; look++) {
            run(() -> scene().getRoot().requestLayout());
            pause(200);
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }

    void await(BooleanSupplier condition) {
        awaitOnFx(condition);
        settle();
    }

    /// Waits until something holds, a minute at most, without a window.
    static void awaitOnFx(BooleanSupplier condition) {
        for (int tries = 0; tries < 6_000; tries++) {
            if (onFx(condition::getAsBoolean)) {
                return;
            }
            pause(10);
        }
        throw new AssertionError("Waited a minute in vain");
    }

    static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /// Types characters as a keyboard does.
    void type(String characters) {
        for (int at = 0; at < characters.length(); at++) {
            var character = characters.substring(at, at + 1);
            run(() -> fire(
                    new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false)));
        }
    }

    void press(KeyCode code) {
        press(code, false, false);
    }

    void press(KeyCode code, boolean shift, boolean control) {
        run(() -> {
            fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
            fire(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, shift, control, false, false));
        });
    }

    /// What has the focus after each of so many presses of a key, or fewer if it has come round to where it began.
    Set<Node> focused(KeyCode code, boolean shift, int times) {
        return onFx(() -> {
            var seen = new HashSet<Node>();
            var first = window.scene().getFocusOwner();
            var isRound = false;
            for (int press = 0; press < times && !isRound; press++) {
                fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
                fire(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, shift, false, false, false));
                var owner = window.scene().getFocusOwner();
                seen.add(owner);
                isRound = seen.size() > 1 && Objects.equals(owner, first);
            }
            return seen;
        });
    }

    private void fire(KeyEvent event) {
        var owner = window.scene().getFocusOwner();
        Event.fireEvent(owner == null ? window.scene() : owner, event);
    }

    WindowModel model() {
        return window.model();
    }

    Scene scene() {
        return window.scene();
    }

    /// Saves what is on the screen, at a scale, as `target/screens/<name>.png`.
    void save(String name, double scale) {
        settle();
        var picture = onFx(() -> new ScreenPicture(scale).of(window.scene()));
        try {
            var folder = Files.createDirectories(Path.of("target", "screens"));
            ImageIO.write(picture, "png", folder.resolve(name + ".png").toFile());
        } catch (IOException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    @Override
    public void close() {
        runOnFx(() -> {
            stage.close();
            window.model().leave();
        });
        if (desk instanceof DemoDesk demo) {
            demo.forgetWindows();
        }
    }
}
