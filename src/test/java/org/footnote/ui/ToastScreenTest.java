package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
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

    @Test
    void saysThatAListOfFeedsEndsInTheMiddle() {
        try (var screen = FxScreen.open(new DemoEdition().desk(), 1440, 900)) {
            screen.run(() -> screen.model().feeds().importOpml(Path.of("cut.opml")));
            screen.await(() -> screen.model().toast().shown().get() != null);
            assertTrue(
                    said(screen).startsWith("12 feeds are added, 3 were there already. The file ends in the middle"));
            screen.save("toast-cut-light", 1);
        }
    }

    @Test
    void offersTheAddressWhereThereIsNoBrowser() {
        try (var screen = FxScreen.open(new DemoEdition().desk(), 1440, 900)) {
            screen.refusing.set(true);
            screen.type("jv");
            screen.await(() -> screen.model().toast().shown().get() != null);
            assertEquals(
                    "No browser could be opened on this computer. Copy the address, and open it where there is one.",
                    said(screen));
            screen.save("toast-nobrowser-light", 1);
            screen.run(() -> ((Hyperlink) screen.scene().lookup(".toast .hyperlink")).fire());
            assertEquals(
                    screen.browsed.getLast(),
                    FxScreen.onFx(() -> Clipboard.getSystemClipboard().getString()));
            assertEquals("The link is on the clipboard", said(screen));
        }
    }

    @Test
    void saysWhatToDoWhereThereIsNoMailProgram() {
        try (var screen = FxScreen.open(new DemoEdition().desk(), 1440, 900)) {
            screen.refusing.set(true);
            screen.type("j");
            screen.run(() -> screen.window.commands().run("share.mail"));
            screen.await(() -> screen.model().toast().shown().get() != null);
            assertTrue(said(screen).startsWith("No mail program could be opened"), said(screen));
            assertFalse(FxScreen.onFx(
                    () -> screen.scene().lookup(".toast .hyperlink").isVisible()));
        }
    }

    private static String said(FxScreen screen) {
        return FxScreen.onFx(() -> ((Label) screen.scene().lookup(".toast .label")).getText());
    }

    private static Bounds bounds(FxScreen screen, String selector) {
        return FxScreen.onFx(() -> {
            var node = screen.scene().lookup(selector);
            return node.localToScene(node.getLayoutBounds());
        });
    }
}
