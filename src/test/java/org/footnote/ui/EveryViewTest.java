package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.footnote.app.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Pictures of every view and state, to be looked at: a few of a narrow window in the dark, with `-Dgallery=light-200`
/// of
/// another look, with `-Dgallery=all` of all of them, under `target/screens/every-*`.
class EveryViewTest {
    private final DemoDesk desk = new DemoEdition().desk();

    /// How the window looks in a run.
    ///
    /// @param scale pixels to a point
    record Look(Settings.Theme theme, int textSize, double scale) {
        String name() {
            return theme.name().toLowerCase(java.util.Locale.ROOT) + "-" + textSize + (scale > 1 ? "@2x" : "");
        }
    }

    static Stream<Look> looks() {
        var wanted = System.getProperty("gallery", "dark-100");
        return Stream.of(Settings.Theme.LIGHT, Settings.Theme.DARK)
                .flatMap(theme -> Stream.of(new Look(theme, 100, 1), new Look(theme, 100, 2), new Look(theme, 200, 1)))
                .filter(look -> wanted.equals("all") || wanted.equals(look.name()));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void looksAsItShould(Look look) {
        desk.keep(desk.settings().withTheme(look.theme()).withTextSize(look.textSize()));
        var widths = System.getProperty("gallery") == null ? new double[] {760} : new double[] {1440, 760};
        for (double width : widths) {
            try (var screen = FxScreen.open(desk, width, 900)) {
                views().forEach((name, view) -> {
                    view.accept(screen);
                    screen.save("every-" + name + "-" + (int) width + "-" + look.name(), look.scale());
                });
            }
        }
        assertTrue(Files.exists(Path.of("target", "screens", "every-story-760-" + look.name() + ".png")));
    }

    private Map<String, Consumer<FxScreen>> views() {
        var views = new LinkedHashMap<String, Consumer<FxScreen>>();
        views.put("list", screen -> desk.show(new DemoEdition().news()));
        views.put("story", screen -> screen.type("j"));
        views.put("source", screen -> openSource(screen, 1));
        views.put("part", screen -> openSource(screen, 3));
        views.put("feeds", screen -> command(screen, "feeds"));
        views.put("settings", screen -> command(screen, "settings"));
        views.put("offline", screen -> {
            command(screen, "offline");
            screen.await(() -> screen.model().offline().report().get() != null);
        });
        views.put("palette", screen -> command(screen, "palette"));
        views.put("keys", screen -> {
            screen.press(KeyCode.ESCAPE);
            command(screen, "keys");
        });
        views.put("about", screen -> {
            screen.press(KeyCode.ESCAPE);
            command(screen, "about");
            screen.await(() -> screen.window.sheet().isOpen());
        });
        views.put("first-run", EveryViewTest::firstRun);
        views.put("search", screen -> search(screen, "model"));
        views.put("nothing-matches", screen -> search(screen, "gibberish"));
        views.put("nothing-saved", screen -> {
            search(screen, "");
            screen.run(() -> screen.model().shelf().set(new Shelf.Saved()));
        });
        views.put("all", screen -> screen.run(() -> screen.model().shelf().set(new Shelf.All())));
        views.put("busy", screen -> {
            desk.holdRefresh = new CountDownLatch(1);
            command(screen, "refresh");
        });
        views.put("failed", screen -> {
            desk.cancelRefresh();
            screen.await(() -> !screen.model().refresh().isRunning());
            desk.failing = true;
            command(screen, "refresh");
            screen.await(() -> screen.model().refresh().state().get() instanceof RefreshModel.Failed);
            desk.failing = false;
        });
        for (var odd : List.of("arabic", "cjk", "long", "sixty")) {
            views.put(odd, screen -> openOdd(screen, odd));
        }
        views.put(
                "sixty-end", screen -> screen.run(() -> screen.window.reading().scrollTo(1)));
        if (System.getProperty("gallery") == null) {
            views.keySet().retainAll(List.of("list", "story", "source", "offline", "keys"));
        }
        return views;
    }

    private static void command(FxScreen screen, String id) {
        screen.run(() -> screen.window.commands().run(id));
    }

    private static void openSource(FxScreen screen, int number) {
        screen.run(() -> screen.model().reading().openSource(number, null));
        screen.await(() -> screen.model().reading().page().get() instanceof ReadingModel.SourceOpen open
                && open.source().number() == number);
    }

    private static void firstRun(FxScreen screen) {
        screen.press(KeyCode.ESCAPE);
        screen.run(() ->
                screen.model().settings().set(screen.model().settings().get().withStarted(false)));
        screen.run(() -> screen.window.welcome());
        screen.await(() -> screen.window.sheet().isOpen());
    }

    private static void search(FxScreen screen, String words) {
        if (screen.window.sheet().isOpen()) {
            screen.run(() -> ((Button) screen.scene().lookup(".first-run .primary")).fire());
            screen.await(() -> !screen.window.sheet().isOpen());
        }
        screen.run(() -> {
            screen.window.back();
            ((TextField) screen.scene().lookup(".search")).setText(words);
            screen.model().search(words);
        });
        screen.await(() -> words.isEmpty() || screen.model().shelf().get() instanceof Shelf.Found);
    }

    private void openOdd(FxScreen screen, String id) {
        screen.run(() -> screen.model().shelf().set(new Shelf.All()));
        var stories = new ArrayList<>(new OddStories().stories());
        desk.show(DemoEdition.withStories(desk.news(), stories));
        screen.settle();
        screen.run(() -> screen.model().story(id).ifPresent(screen.model()::open));
    }
}
