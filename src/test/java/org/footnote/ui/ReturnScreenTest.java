package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.footnote.model.FeedKind;
import org.footnote.model.Topic;
import org.junit.jupiter.api.Test;

/// What the next start finds again: widths, section, scrolling, the story that was open.
class ReturnScreenTest {
    private final DemoDesk desk = new DemoEdition().desk();

    @Test
    void opensWhereTheLastStartEnded() {
        Map<String, String> kept;
        try (var screen = FxScreen.open(desk, 1440, 500)) {
            screen.type("]jjj");
            screen.run(() -> screen.window.commands().run("listnarrower"));
            screen.run(() -> screen.window.commands().run("sidebarwider"));
            screen.run(() -> screen.window.reading().scrollTo(1));
            screen.save("return-before", 1);
            kept = FxScreen.onFx(() -> screen.window.remembered(Map.of("x", "7")));
        }
        assertEquals("7", kept.get("x"));
        try (var screen = FxScreen.open(desk, 1440, 500)) {
            screen.run(() -> screen.window.restore(kept));
            screen.save("return-after", 1);
            assertEquals(new Shelf.All(), screen.model().shelf().shown().get());
            var again = FxScreen.onFx(() -> screen.window.remembered(Map.of("x", "7")));
            for (var same : List.of("shelf", "story", "top", "list", "sidebar")) {
                assertEquals(kept.get(same), again.get(same), same);
            }
            for (var near : List.of("above", "page")) {
                assertEquals(number(kept, near), number(again, near), 1, near);
            }
            assertTrue(number(again, "page") > 0);
        }
    }

    private static double number(Map<String, String> all, String key) {
        return Double.parseDouble(all.getOrDefault(key, "-1"));
    }

    @Test
    void everyShelfHasAWordThatLeadsBack() {
        desk.show(DemoEdition.withFeed(desk.news(), DemoEdition.feed(5, "Letters", FeedKind.NEWSLETTER, "Post")));
        var news = DemoEdition.withCollections(desk.news(), Map.of("To read", List.of()));
        var shelves = List.of(
                new Shelf.Today(),
                new Shelf.All(),
                new Shelf.Saved(),
                new Shelf.OfTopic(Topic.BUSINESS),
                new Shelf.OfFeed(3),
                new Shelf.OfFolder("Post"),
                new Shelf.Collection("To read"));
        for (var shelf : shelves) {
            assertEquals(shelf, ShelfKey.shelf(ShelfKey.of(shelf), news).orElseThrow());
        }
        assertTrue(ShelfKey.shelf("feed:99", news).isEmpty());
        assertTrue(ShelfKey.edition("edition:gibberish", news).isEmpty());
    }

    @Test
    void senselessMemoriesDoNoHarm() {
        var senseless =
                Map.of("sidebar", "NaN", "list", "-5", "top", "gone", "above", "x", "page", "1e99", "story", "?");
        try (var screen = FxScreen.open(desk, 1440, 500)) {
            screen.run(() -> screen.window.restore(senseless));
            assertEquals("lantern", screen.model().selected().get());
        }
    }
}
