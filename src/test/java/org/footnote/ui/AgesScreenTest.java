package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.footnote.app.HandSetClock;
import org.junit.jupiter.api.Test;

/// Ages go on while the window stays open.
class AgesScreenTest {
    private final HandSetClock clock = new HandSetClock(DemoEdition.NOW);
    private final DemoDesk desk = new DemoEdition().desk();

    private FxScreen open() {
        return FxScreen.openPainted(desk, 1440, 900, Locale.UK, clock);
    }

    private static List<String> texts(FxScreen screen, String selector) {
        return FxScreen.onFx(() -> screen.scene().getRoot().lookupAll(selector).stream()
                .filter(Node::isVisible)
                .map(label -> ((Labeled) label).getText())
                .toList());
    }

    private static RichTextArea page(FxScreen screen) {
        return (RichTextArea) screen.window.reading().onTop().control();
    }

    private void later(FxScreen screen, Duration on) {
        clock.move(on);
        screen.run(screen.window::tick);
    }

    @Test
    void theCardsAndTheOpenStorySayTheirAgeAgain() {
        try (var screen = open()) {
            screen.type("j");
            screen.await(() -> screen.scene().lookup(".citation") != null);
            assertTrue(kicker(screen).contains("updated 2\u00a0h ago"), kicker(screen));
            later(screen, Duration.ofHours(1));
            assertTrue(kicker(screen).contains("updated 3\u00a0h ago"), kicker(screen));
            assertTrue(texts(screen, ".card-top .label").contains(" · 3\u00a0h ago"));
            assertTrue(said(screen).contains("Updated 1\u00a0h ago"), said(screen));
        }
    }

    private static String kicker(FxScreen screen) {
        return FxScreen.onFx(() -> page(screen).getPlainText(0));
    }

    @Test
    void whatIsSelectedOnThePageStaysSo() {
        try (var screen = open()) {
            screen.type("j");
            screen.await(() -> screen.scene().lookup(".citation") != null);
            screen.run(() -> page(screen).select(TextPos.ofLeading(0, 0), TextPos.ofLeading(1, 7)));
            clock.move(Duration.ofHours(9));
            screen.run(screen.window::tick);
            var selection =
                    FxScreen.onFx(() -> Objects.requireNonNull(page(screen).getSelection()));
            assertEquals(0, selection.getMin().index());
            assertEquals(1, selection.getMax().index());
            assertEquals(7, selection.getMax().offset());
        }
    }

    @Test
    void daysGetOtherNamesAtMidnight() {
        try (var screen = open()) {
            screen.run(() -> screen.model().shelf().show(new Shelf.All()));
            var before = texts(screen, ".day");
            assertEquals("Today", before.getFirst());
            later(screen, Duration.ofHours(24));
            assertEquals("Yesterday", texts(screen, ".day").getFirst());
        }
    }

    @Test
    void thePageOfFeedsSaysAgainWhenTheyLastWorked() {
        try (var screen = open()) {
            screen.run(() -> screen.model().reading().showFeeds());
            var before = texts(screen, ".feed-worked");
            later(screen, Duration.ofDays(100));
            assertNotEquals(before, texts(screen, ".feed-worked"));
        }
    }

    @Test
    void nothingIsSaidWhileTheWindowIsAnIcon() {
        try (var screen = open()) {
            screen.type("j");
            screen.await(() -> screen.scene().lookup(".citation") != null);
            var stage = (Stage) screen.scene().getWindow();
            screen.run(() -> stage.setIconified(true));
            var before = said(screen);
            later(screen, Duration.ofHours(1));
            assertEquals(before, said(screen));
        }
    }

    private static String said(FxScreen screen) {
        return Stream.of(".card-top .label", ".status .label")
                .flatMap(selector -> texts(screen, selector).stream())
                .collect(Collectors.joining("|", kicker(screen), ""));
    }
}
