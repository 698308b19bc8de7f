package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.footnote.app.Snapshot;
import org.footnote.model.MuteRule;
import org.footnote.model.Topic;
import org.junit.jupiter.api.Test;

/// Earlier editions: the way to them, and what they hide.
class EditionsScreenTest {
    private final DemoDesk desk = new DemoEdition().desk();

    @Test
    void opensEarlierEditionsByTheirDay() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            assertFalse(FxScreen.onFx(() -> menu(screen).isVisible()), "there is none yet");
            screen.run(() -> desk.show(new GalleryNews(desk.news()).full()));
            var items = FxScreen.onFx(() -> List.copyOf(menu(screen).getItems()));
            assertEquals("Yesterday", items.getFirst().getText());
            screen.run(items.get(1)::fire);
            screen.await(() -> screen.model().shelf().shown().get() instanceof Shelf.EditionOf);
            screen.await(() ->
                    ((Label) screen.scene().lookup(".list-title")).getText().equals("Saturday, 21\u00a0November"));
        }
    }

    @Test
    void doesNotListTodaysAmongThem() {
        var full = new GalleryNews(desk.news()).full();
        var today = new Ages(new Words(Locale.UK), DemoEdition.CLOCK).today();
        desk.show(DemoEdition.with(full, List.of(), List.of(today, today.minusDays(1))));
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            assertEquals(
                    List.of("Yesterday"),
                    FxScreen.onFx(() -> menu(screen).getItems().stream()
                            .map(MenuItem::getText)
                            .toList()));
        }
    }

    @Test
    void hidesWhatIsMuted() {
        var rows = new Rows(new Ages(new Words(Locale.UK), DemoEdition.CLOCK));
        var news = desk.news();
        var muted = news.stories().getFirst();
        var shelf = new Shelf.EditionOf(LocalDate.EPOCH, news.stories());
        var rule = new MuteRule(1, MuteRule.Kind.STORY, muted.id(), null);
        var hiding = DemoEdition.with(news, List.of(new Snapshot.Muted(muted, rule)), news.editions());
        assertEquals(news.stories().size() - 1, rows.of(shelf, hiding).size());
        assertFalse(rows.differOnlyInStatus(shelf, news, hiding));
    }

    @Test
    void goesFromOneEditionToTheNextAndBackToToday() {
        desk.show(new GalleryNews(desk.news()).full());
        var days = desk.news().editions().subList(1, 3);
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.window.commands().run("editionbefore"));
            screen.await(() -> isEditionOf(screen, days.get(0)));
            screen.run(() -> screen.window.commands().run("editionbefore"));
            screen.await(() -> isEditionOf(screen, days.get(1)));
            screen.run(() -> screen.window.commands().run("editionafter"));
            screen.await(() -> isEditionOf(screen, days.get(0)));
            screen.run(() -> screen.window.commands().run("editionafter"));
            screen.await(() -> screen.model().shelf().shown().get() instanceof Shelf.Today);
            screen.run(() -> screen.window.commands().run("editionafter"));
            assertInstanceOf(Shelf.Today.class, screen.model().shelf().shown().get());
        }
    }

    private static boolean isEditionOf(FxScreen screen, LocalDate day) {
        return screen.model().shelf().shown().get() instanceof Shelf.EditionOf edition
                && edition.date().equals(day);
    }

    @Test
    void whereNothingOfAnEditionIsLeftItSaysSo() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.model().shelf().show(new Shelf.EditionOf(LocalDate.EPOCH, List.of())));
            screen.await(() -> title(screen).equals("Nothing of this edition is left"));
        }
    }

    @Test
    void anEmptyTopicOrFeedDoesNotSayThatAllWasSeen() {
        desk.show(DemoEdition.withStories(desk.news(), List.of()));
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.model().shelf().show(new Shelf.OfTopic(Topic.BUSINESS)));
            screen.await(() -> title(screen).equals("No stories on this topic"));
            screen.run(() -> screen.model()
                    .shelf()
                    .show(new Shelf.OfFeed(desk.news().feeds().getFirst().id())));
            screen.await(() -> title(screen).equals("No stories from here"));
            screen.run(() -> screen.model().shelf().show(new Shelf.Collection("Travel")));
            screen.await(() -> title(screen).equals("Nothing in this collection"));
        }
    }

    private static String title(FxScreen screen) {
        return ((Label) screen.scene().lookup(".empty-title")).getText();
    }

    private static MenuButton menu(FxScreen screen) {
        return (MenuButton) screen.scene().lookup(".list-top .menu-button");
    }
}
