package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What the reader is told at the start, what day it is, and what Enter opens.
class StartAndListScreenTest {
    private final DemoDesk desk = new DemoEdition().desk();

    private static String open(FxScreen screen) {
        return screen.model().reading().story().orElseThrow().story().id();
    }

    @Test
    void enterOpensWhatASearchFoundAndNotWhatWasOpenBefore() {
        var cards = desk.news().stories();
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.model().open(cards.get(0)));
            screen.run(() -> screen.model()
                    .shelf()
                    .show(new Shelf.EditionOf(LocalDate.of(2026, 11, 20), List.of(cards.get(2), cards.get(1)))));
            screen.run(() -> screen.scene().lookup(".story-list .list-view").requestFocus());
            screen.press(KeyCode.ENTER);
            assertEquals(cards.get(2).id(), open(screen));
        }
    }

    @Test
    void enterOpensWhereTheListsOwnKeysHaveGone() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            var cards = screen.model().cards();
            screen.run(() -> screen.model().open(cards.getFirst().story()));
            var list = (ListView<?>) FxScreen.onFx(() -> screen.scene().lookup(".story-list .list-view"));
            screen.run(list::requestFocus);
            screen.press(KeyCode.END);
            screen.press(KeyCode.ENTER);
            assertEquals(cards.getLast().story().id(), open(screen));
        }
    }

    @Test
    void linesBetweenCardsReachTheEdgeUnderTheScrollBar() {
        try (var screen = FxScreen.open(desk, 1440, 500)) {
            var list = (ListView<?>) FxScreen.onFx(() -> screen.scene().lookup(".story-list .list-view"));
            assertTrue(FxScreen.onFx(() -> list.lookup(".scroll-bar:vertical").isVisible()));
            var shown = FxScreen.onFx(() -> {
                var cards = list.lookup(".clipped-container");
                return cards.localToScene(cards.getClip().getLayoutBounds());
            });
            var edge = FxScreen.onFx(() -> list.localToScene(list.getLayoutBounds()));
            var card = FxScreen.onFx(
                    () -> list.lookup(".card").localToScene(list.lookup(".card").getLayoutBounds()));
            assertEquals(edge.getMaxX(), shown.getMaxX());
            assertEquals(edge.getMaxX(), card.getMaxX());
        }
    }

    @Test
    void untilTheFirstRefreshOfADayTheEditionKeepsItsDay() {
        var sunday = LocalDate.of(2026, 11, 22);
        desk.show(DemoEdition.with(desk.news(), List.of(), List.of(sunday, LocalDate.of(2026, 11, 21))));
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            assertEquals("Sunday, 22\u00a0November", FxScreen.onFx(() -> title(screen)));
            screen.run(() -> screen.model().shelf().moveEdition(false));
            screen.await(() -> title(screen).equals("Saturday, 21\u00a0November"));
            screen.run(() -> screen.model().shelf().moveEdition(true));
            screen.await(() -> screen.model().shelf().shown().get() instanceof Shelf.Today);
        }
    }

    private static String title(FxScreen screen) {
        return ((Label) screen.scene().lookup(".list-title")).getText();
    }

    @Test
    void theReasonsOpenAndCloseWithEnterAndWithSpace() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(
                    () -> screen.model().open(screen.model().cards().getFirst().story()));
            screen.run(() -> screen.window.reading().scrollTo(1));
            screen.await(() -> screen.scene().lookup(".why") != null);
            var why = (TitledPane) FxScreen.onFx(() -> screen.scene().lookup(".why"));
            screen.run(why::requestFocus);
            screen.run(() -> why.requestFocusTraversal(TraversalDirection.PREVIOUS));
            screen.press(KeyCode.TAB);
            assertTrue(FxScreen.onFx(why::isFocusVisible));
            screen.press(KeyCode.ENTER);
            assertTrue(why.isExpanded());
            screen.press(KeyCode.SPACE);
            assertFalse(why.isExpanded());
            assertTrue(FxScreen.onFx(why::isFocusVisible));
        }
    }

    @Test
    void tellsWhatWasWrongAtTheStartUntilTheReaderHasReadIt() {
        desk.troubles = List.of(
                "The library was damaged. What could be read of it was saved into a new one.",
                "It holds 40 feeds, 812 articles and 3 saved stories.");
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(screen.window::sayTroubles);
            screen.save("troubles-light", 1);
            var said = FxScreen.onFx(() -> screen.scene().getRoot().lookupAll(".troubles .label").stream()
                    .map(label -> ((Label) label).getText())
                    .toList());
            assertTrue(said.containsAll(desk.troubles), said.toString());
            screen.press(KeyCode.ENTER);
            assertFalse(FxScreen.onFx(() -> screen.window.sheet().isOpen()));
        }
    }

    @Test
    void saysNothingAtTheStartWhereAllIsWell() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(screen.window::sayTroubles);
            assertFalse(FxScreen.onFx(() -> screen.window.sheet().isOpen()));
        }
    }
}
