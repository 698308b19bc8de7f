package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/// Where the short messages stand: over the page, or over the list where there is no page beside it.
class ToastScreenTest {
    @Test
    void standsInTheMiddleOfThePage() {
        try (var screen = FxScreen.open(new DemoEdition().desk(), 1440, 900)) {
            screen.run(() -> screen.model().toast().say("toast.added", "Almanac"));
            assertEquals(
                    bounds(screen, ".reading-pane").getCenterX(),
                    bounds(screen, ".toast").getCenterX(),
                    1);
            screen.save("toast-light", 1);
        }
    }

    @Test
    void aLongOneIsNoWiderThanThePage() {
        try (var screen = FxScreen.open(new DemoEdition().desk(), 960, 640)) {
            screen.run(() -> screen.model().toast().say("toast.written", "/home/reader/a/very/long/path".repeat(20)));
            var page = bounds(screen, ".reading-pane");
            var toast = bounds(screen, ".toast");
            assertTrue(toast.getMinX() >= page.getMinX() && toast.getMaxX() <= page.getMaxX(), toast + " in " + page);
            screen.save("toast-long-light", 1);
        }
    }

    @Test
    void standsInTheMiddleOfTheWindowWhereNoPageIsShown() {
        try (var screen = FxScreen.open(new DemoEdition().desk(), 780, 640)) {
            screen.run(() -> screen.model().toast().say("toast.added", "Almanac"));
            assertEquals(390, bounds(screen, ".toast").getCenterX(), 1);
        }
    }

    @Test
    void saysWhatWasNotKept() {
        var desk = new DemoEdition().desk();
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.type("j");
            var headline = screen.model().cards().getFirst().story().headline();
            screen.await(() -> desk.news().unread().today() < 4);
            desk.refusal = "The disk is full.";
            screen.type("s");
            screen.await(() -> screen.model().toast().shown().get() != null);
            var said = FxScreen.onFx(() -> (Label) screen.scene().lookup(".toast .label"))
                    .getText();
            assertEquals("Your change to “" + headline + "” is not kept. The disk is full.", said);
            screen.save("toast-unkept-light", 1);
        }
    }

    private static Bounds bounds(FxScreen screen, String selector) {
        return FxScreen.onFx(() -> {
            var node = screen.scene().lookup(selector);
            return node.localToScene(node.getLayoutBounds());
        });
    }
}
