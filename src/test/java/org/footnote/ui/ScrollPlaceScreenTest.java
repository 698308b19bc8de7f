package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.footnote.app.Settings;
import org.junit.jupiter.api.Test;

/// A page stays where the reader has scrolled it, also one that only just does not fit its pane.
class ScrollPlaceScreenTest {
    private static final int HEIGHT = 700;

    private final DemoDesk desk = new DemoEdition().desk();

    @Test
    void aPageThatOnlyJustDoesNotFitStaysAtItsTop() {
        var failures = FxScreen.failuresFromNow();
        try (var screen = open(heightThatLacks(15))) {
            assertEquals(0, document(screen).scrolled(), 0.001);
            screen.run(() -> prefer(screen, 110));
            screen.run(() -> prefer(screen, 100));
            assertEquals(0, document(screen).above(), 1);
            screen.run(() -> desk.show(DemoEdition.offline(desk.news())));
            assertEquals(0, document(screen).above(), 1);
        }
        assertEquals(List.of(), failures);
    }

    @Test
    void anotherTextSizeLeavesTheTopInView() {
        try (var screen = open(HEIGHT)) {
            for (int size : new int[] {125, 200, 250, 90}) {
                screen.run(() -> prefer(screen, size));
                screen.settle();
                assertEquals(0, document(screen).above(), 1, size + " per cent");
            }
        }
    }

    @Test
    void scrollsByAScreenAndBack() {
        try (var screen = open(500)) {
            screen.run(() -> assertTrue(document(screen).pageDown()));
            assertTrue(document(screen).above() > 300, "about a screen");
            screen.run(() -> document(screen).pageUp());
            assertEquals(0, document(screen).above(), 2);
        }
    }

    @Test
    void theKeysOfAPageScrollFromWhereTheReaderIs() {
        try (var screen = open(500)) {
            screen.run(() -> document(screen).focus());
            screen.press(KeyCode.END);
            assertEquals(1, document(screen).scrolled(), 0.05);
            screen.press(KeyCode.HOME);
            assertEquals(0, document(screen).above(), 2);
            screen.run(() -> document(screen).scrollBelow(40));
            screen.press(KeyCode.PAGE_DOWN);
            assertTrue(
                    document(screen).above() > 340,
                    "a screen below what was in view: " + document(screen).above());
            screen.press(KeyCode.PAGE_UP);
            assertTrue(document(screen).above() < 42, "a screen back");
        }
    }

    @Test
    void tellsTheEndOfAShortPage() {
        try (var screen = open(heightThatLacks(15))) {
            screen.run(() -> assertTrue(document(screen).pageDown()));
            screen.run(() -> assertFalse(document(screen).pageDown()));
            assertEquals(1, document(screen).scrolled(), 0.05);
        }
    }

    @Test
    void comesBackToThePlaceThatWasRemembered() {
        try (var screen = open(500)) {
            for (double place : new double[] {0.3, 0.7, 1, 0.05, 1.5}) {
                screen.run(() -> document(screen).scrollTo(place));
                assertEquals(Math.min(1, place), document(screen).scrolled(), 0.01);
            }
        }
    }

    @Test
    void picturesThatComeLateLeaveASourceWhereTheReaderIs() {
        var held = new HeldDesk(desk);
        held.hold("picture");
        try (var screen = openSource(held.desk)) {
            held.awaitQuestion("picture");
            screen.run(() -> document(screen).pageDown());
            var place = document(screen).top();
            held.answer("picture");
            screen.settle();
            assertEquals(paragraph(place), paragraph(document(screen).top()));
        }
    }

    @Test
    void anotherTextSizeLeavesASourceWhereTheReaderIs() {
        try (var screen = openSource(desk)) {
            screen.run(() -> document(screen).pageDown());
            var place = document(screen).top();
            screen.run(() -> prefer(screen, 125));
            assertEquals(paragraph(place), paragraph(document(screen).top()));
        }
    }

    private static FxScreen openSource(Desk desk) {
        var screen = FxScreen.open(desk, 1440, 400);
        screen.run(() -> screen.model().open(desk.news().stories().getFirst()));
        screen.run(() -> screen.model().reading().openSource(1, null));
        screen.await(() -> screen.model().reading().page().get() instanceof ReadingModel.SourceOpen);
        return screen;
    }

    private static int paragraph(Optional<DocumentView.Place> place) {
        return place.orElseThrow().paragraph();
    }

    /// How high a window is in which the page lacks so many pixels.
    private int heightThatLacks(int pixels) {
        try (var screen = open(HEIGHT)) {
            screen.run(() -> document(screen).scrollTo(1));
            return HEIGHT + (int) Math.round(document(screen).above()) - pixels;
        }
    }

    private FxScreen open(int height) {
        var screen = FxScreen.open(desk, 1440, height);
        screen.run(() -> screen.model().open(desk.news().stories().get(1)));
        screen.run(() -> document(screen).scrollTo(0));
        return screen;
    }

    private static void prefer(FxScreen screen, int textSize) {
        Settings settings = screen.model().settings().get();
        screen.model().prefer(settings.withTextSize(textSize));
    }

    private static DocumentView document(FxScreen screen) {
        return screen.window.reading().onTop();
    }
}
