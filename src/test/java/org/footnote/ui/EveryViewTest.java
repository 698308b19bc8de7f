package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.footnote.app.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Pictures of every view and state, to be looked at, under `target/screens/every-*`: a few of a narrow window in the
/// dark; with `-Dgallery=all` all of them, with `-Dgallery=light-100-1440x900,german-760x900` those whose looks are
/// named, with `-Dgallery.views=story,feeds` these views alone.
class EveryViewTest {
    private static final Set<String> FEW = Set.of("list", "story", "source", "offline", "keys");

    private final DemoDesk desk = new DemoEdition().desk();

    /// How the window looks in a run.
    ///
    /// @param scale pixels to a point
    record Look(Settings.Theme theme, int textSize, double scale, int width, int height, Locale locale) {
        String name() {
            var language = locale.equals(Locale.GERMANY) ? "german-" : "";
            var pixels = scale == 1 ? "" : "@" + (scale == 2 ? "2" : Double.toString(scale)) + "x";
            return language + theme.name().toLowerCase(Locale.ROOT) + "-" + textSize + "-" + width + "x" + height
                    + pixels;
        }

        Look in(Locale other) {
            return new Look(theme, textSize, scale, width, height, other);
        }
    }

    static Stream<Look> looks() {
        var wanted = List.of(System.getProperty("gallery", "dark-100-760x900").split(","));
        return everyLook().filter(look -> wanted.contains("all") || wanted.contains(look.name()));
    }

    private static Stream<Look> everyLook() {
        var light = Settings.Theme.LIGHT;
        var usual = Stream.of(light, Settings.Theme.DARK)
                .flatMap(theme -> Stream.of(look(theme, 100, 1), look(theme, 100, 2), look(theme, 200, 1)))
                .flatMap(look -> Stream.of(sized(look, 1440, 900), sized(look, 760, 900)));
        var german = Stream.of(
                        sized(look(light, 100, 1), 1440, 900),
                        sized(look(light, 100, 1), 760, 900),
                        sized(look(light, 200, 1), 760, 900))
                .map(look -> look.in(Locale.GERMANY));
        var sizes = Stream.of(
                sized(look(light, 100, 1), 760, 560),
                sized(look(light, 100, 1), 1280, 900),
                sized(look(light, 100, 1), 3840, 2160),
                sized(look(light, 250, 1), 1440, 900));
        var scales = Arrays.stream(new double[] {1.25, 1.5, 2.5})
                .mapToObj(scale -> sized(look(Settings.Theme.DARK, 100, scale), 1280, 900));
        return Stream.of(usual, german, sizes, scales).flatMap(looks -> looks);
    }

    private static Look look(Settings.Theme theme, int textSize, double scale) {
        return new Look(theme, textSize, scale, 0, 0, Locale.UK);
    }

    private static Look sized(Look look, int width, int height) {
        return new Look(look.theme(), look.textSize(), look.scale(), width, height, look.locale());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void looksAsItShould(Look look) {
        desk.keep(desk.settings().withTheme(look.theme()).withTextSize(look.textSize()));
        var views = new GalleryViews(desk);
        try (var screen = FxScreen.open(desk, look.width(), look.height(), look.locale(), DemoEdition.CLOCK)) {
            for (var name : views.all()) {
                if (isWanted(name)) {
                    views.show(name, screen);
                    screen.save("every-" + name + "-" + look.name(), look.scale());
                }
            }
            views.show("list", screen);
        }
        assertTrue(Files.exists(Path.of("target", "screens", "every-story-" + look.name() + ".png"))
                || !isWanted("story"));
    }

    private static boolean isWanted(String view) {
        var wanted = System.getProperty("gallery.views", "");
        return wanted.isEmpty()
                ? System.getProperty("gallery") != null || FEW.contains(view)
                : List.of(wanted.split(",")).contains(view);
    }
}
