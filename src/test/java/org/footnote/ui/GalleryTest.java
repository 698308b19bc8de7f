package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import org.footnote.app.Settings;
import org.footnote.model.Story;
import org.footnote.model.Topic;
import org.junit.jupiter.api.Test;

/// Pictures of what is rarely seen: large text, other scripts, many sources, another language.
class GalleryTest {
    private final DemoEdition edition = new DemoEdition();
    private final DemoDesk desk = edition.desk();

    @Test
    void largeTextStillFits() {
        desk.keep(desk.settings().withTextSize(200));
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.save("text200-list-light", 1);
            screen.type("j");
            screen.save("text200-story-light", 1);
        }
    }

    @Test
    void largeTextFitsAWideScreen() {
        desk.keep(desk.settings().withTextSize(150).withTheme(Settings.Theme.DARK));
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.type("j");
            screen.save("text150-dark", 1);
        }
    }

    @Test
    void isCrispAtTwiceTheScale() {
        try (var screen = FxScreen.open(desk, 1280, 800)) {
            screen.type("j");
            screen.save("story-light-200", 2);
        }
    }

    @Test
    void setsOtherScriptsAndManySources() {
        var odd = new OddStories();
        desk.show(DemoEdition.withStories(desk.news(), odd.stories()));
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.type("j");
            screen.save("arabic-light", 1);
            screen.type("j");
            screen.save("cjk-light", 1);
            screen.type("j");
            screen.save("sixty-sources-light", 1);
            screen.type("j");
            screen.save("long-title-light", 1);
            assertEquals("long", screen.model().selected().get());
        }
    }

    @Test
    void setsArabicAtAnyWidth() {
        desk.show(DemoEdition.withStories(desk.news(), new OddStories().stories()));
        var failures = FxScreen.failuresFromNow();
        for (int size : List.of(100, 200)) {
            desk.keep(desk.settings().withTextSize(size));
            for (int width : List.of(760, 1440)) {
                try (var screen = FxScreen.open(desk, width, 900)) {
                    screen.run(() -> screen.model().story("arabic").ifPresent(screen.model()::open));
                    screen.save("arabic-" + width + "-light-" + size, 1);
                    assertEquals("arabic", screen.model().selected().get());
                }
            }
        }
        assertEquals(List.of(), failures);
    }

    @Test
    void speaksGerman() {
        try (var screen = FxScreen.open(desk, 1440, 900, Locale.GERMANY, DemoEdition.CLOCK)) {
            screen.type("j");
            screen.save("story-german-light", 1);
            screen.press(KeyCode.COMMA, false, true);
            screen.save("settings-german-light", 1);
        }
    }

    @Test
    void listsEverythingByDay() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.type("]");
            screen.type("s");
            screen.type("js");
            screen.await(() -> desk.news().statuses().values().stream().anyMatch(status -> status.saved()));
            screen.save("all-light", 1);
        }
    }

    @Test
    void arrivingStoriesLeaveTheListWhereItIs() {
        try (var screen = FxScreen.open(desk, 1440, 500)) {
            screen.type("]jjj");
            screen.save("arriving-before", 1);
            var before = selectedAt(screen);
            var more = new ArrayList<Story>(desk.news().stories());
            more.add(0, new OddStories().plain("fresh", "Something has just happened", Topic.BUSINESS));
            desk.show(DemoEdition.withStories(desk.news(), more));
            screen.settle();
            screen.save("arriving-after", 1);
            var after = selectedAt(screen);
            assertEquals(before, after, 2);
            assertEquals(
                    List.of("fresh"),
                    screen.model().cards().stream()
                            .map(card -> card.story().id())
                            .limit(1)
                            .toList());
        }
    }

    private static double selectedAt(FxScreen screen) {
        return FxScreen.onFx(() -> screen.scene().getRoot().lookupAll(".story-cell").stream()
                .filter(cell -> ((ListCell<?>) cell).isSelected())
                .mapToDouble(cell -> cell.localToScene(0, 0).getY())
                .findFirst()
                .orElseThrow());
    }
}
