package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.input.KeyCode;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.footnote.app.Footnote;
import org.footnote.app.NewsServer;
import org.footnote.app.Settings;
import org.footnote.model.FeedKind;
import org.footnote.ui.ReadingModel.SourceOpen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The thread of the screen never waits for the disk: walks the window of the real program while the virtual machine
/// notes every call into the library (JEP 520) and every file that is read or written, with its thread.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FxThreadScreenTest {
    private static final String DOOR = "org.footnote.library.Library";
    private static final Set<String> DISK = Set.of("jdk.MethodTrace", "jdk.FileRead", "jdk.FileWrite", "jdk.FileForce");

    private final Path home;
    private final Footnote footnote;

    FxThreadScreenTest(@TempDir Path home) throws IOException {
        this.home = home;
        Files.writeString(
                home.resolve("settings.json"), "{\"offline\": \"nothing\", \"keepDays\": 36500, \"started\": true}");
        try (var server = new NewsServer();
                var online = NewsServer.open(home)) {
            var desk = new FootnoteDesk(online);
            for (var feed : List.of("northwind.xml", "wire.xml", "daily.xml", "gazette.json")) {
                desk.add(desk.findFeeds(server.address(feed)).getFirst());
            }
            desk.refresh(true, progress -> {});
        }
        footnote = NewsServer.open(home);
    }

    @AfterAll
    void close() {
        footnote.close();
    }

    @Test
    void nothingOnTheScreensThreadTouchesSqlOrFiles() throws IOException {
        var touched = recorded(this::walk);
        assertNotEquals(List.of(), onOtherThreads(touched), "the walk uses the library");
        assertEquals(List.of(), onScreensThread(touched));
    }

    @Test
    void whatTouchesThemThereIsSeen() throws IOException {
        FxScreen.start();
        var story = footnote.snapshot().stories().getFirst().id();
        boolean read = footnote.snapshot().status(story).read();
        var touched = recorded(() -> FxScreen.onFx(() -> footnote.reading().mark(List.of(story), !read)));
        assertNotEquals(List.of(), onScreensThread(touched));
    }

    private void walk() {
        try (var screen = FxScreen.open(new FootnoteDesk(footnote), 1440, 900, Locale.UK, NewsServer.MORNING)) {
            screen.run(() -> screen.window.restore(Map.of()));
            screen.type("jjk");
            screen.type("2");
            screen.await(() -> screen.model().reading().page().get() instanceof SourceOpen);
            screen.press(KeyCode.ESCAPE);
            screen.type("sm");
            screen.type("/Halden");
            screen.press(KeyCode.ENTER);
            screen.await(() -> screen.model().shelf().shown().get() instanceof Shelf.Found);
            screen.press(KeyCode.ESCAPE);
            screen.run(screen.model()::markAllRead);
            screen.await(() -> screen.desk.news().unread().today() == 0);
            screen.run(() -> screen.model().shelf().move(1));
            screen.run(() -> screen.model().reading().showFeeds());
            screen.run(() -> screen.model().reading().showSettings());
            screen.run(
                    () -> screen.model().prefer(screen.model().settings().get().withTheme(Settings.Theme.DARK)));
            screen.await(() -> screen.desk.settings().theme() == Settings.Theme.DARK);
            screen.run(() -> screen.model().feeds().chooseBundled(List.<FeedKind>of(), () -> {}));
            screen.run(() -> screen.window.remembered(Map.of()));
        }
    }

    private List<RecordedEvent> recorded(Runnable walk) throws IOException {
        var file = home.resolveSibling("walk.jfr");
        try (var recording = new Recording()) {
            recording.enable("jdk.MethodTrace").with("filter", DOOR).withStackTrace();
            DISK.stream()
                    .filter(name -> name.startsWith("jdk.File"))
                    .forEach(name -> recording.enable(name).withThreshold(Duration.ZERO));
            recording.start();
            walk.run();
            recording.stop();
            recording.dump(file);
        }
        var events = RecordingFile.readAllEvents(file);
        Files.delete(file);
        return events.stream()
                .filter(event -> DISK.contains(event.getEventType().getName()))
                .filter(event -> !event.hasField("path")
                        || String.valueOf(event.getString("path")).startsWith(home.toString()))
                .toList();
    }

    private static List<String> onScreensThread(List<RecordedEvent> events) {
        return said(events, true);
    }

    private static List<String> onOtherThreads(List<RecordedEvent> events) {
        return said(events, false);
    }

    private static List<String> said(List<RecordedEvent> events, boolean onScreensThread) {
        return events.stream()
                .filter(event -> isScreens(event) == onScreensThread)
                .map(event -> event.getEventType().getName() + " "
                        + (event.hasField("path")
                                ? event.getString("path")
                                : String.valueOf(event.<Object>getValue("method"))))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isScreens(RecordedEvent event) {
        var thread = event.getThread();
        return thread != null && "JavaFX Application Thread".equals(thread.getJavaName());
    }
}
