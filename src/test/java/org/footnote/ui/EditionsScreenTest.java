package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.footnote.app.Snapshot;
import org.footnote.model.MuteRule;
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
            screen.await(() -> screen.model().shelf().get() instanceof Shelf.EditionOf);
            screen.await(() ->
                    ((Label) screen.scene().lookup(".list-title")).getText().equals("Saturday, 21 November"));
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

    private static MenuButton menu(FxScreen screen) {
        return (MenuButton) screen.scene().lookup(".list-top .menu-button");
    }
}
