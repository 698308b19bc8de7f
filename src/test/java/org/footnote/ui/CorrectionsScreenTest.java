package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.footnote.model.Story;
import org.junit.jupiter.api.Test;

/// The reader's word against the grouping, from the menu of a story's card.
class CorrectionsScreenTest {
    private final DemoDesk desk = new DemoEdition().desk();

    @Test
    void takesASourceOutAndPutsItBack() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            var source = stories(screen).getFirst().sources().getFirst();
            fire(screen, stories(screen).getFirst(), "Not this story", source.publisher());
            screen.await(() -> screen.model().toast().shown().get() != null);
            screen.save("taken-out-light", 1);
            screen.run(() -> screen.window.commands().run("undo"));
            screen.await(() -> desk.done.contains("put back " + source.publisher()));
            assertTrue(desk.done.contains("take out " + source.publisher()));
        }
    }

    @Test
    void makesOneStoryOfTheOpenOneAndAnother() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            var open = stories(screen).getFirst();
            var other = stories(screen).get(1);
            screen.run(() -> screen.model().open(open));
            assertTrue(menu(screen, open).noneMatch(item -> text(item).startsWith("Same story")));
            fire(screen, other, "Same story as", "");
            screen.await(() -> desk.done.contains("join " + open.id() + " " + other.id()));
            screen.await(() -> other.id().equals(screen.model().selected().get()));
            assertEquals(
                    other.id(),
                    screen.model().reading().story().orElseThrow().story().id());
            assertFalse(desk.news().status(other.id()).read());
        }
    }

    @Test
    void saysWhatIsMutedAndSavesAStoryThatIsOpenThoughHidden() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            var story = stories(screen).getFirst();
            screen.run(() -> screen.model().open(story));
            fire(screen, story, "Mute", "This story");
            screen.await(() -> screen.model().toast().shown().get() != null);
            var said = screen.model().toast().shown().get();
            assertEquals("toast.muted.story", said == null ? "" : said.key());
            screen.run(() -> desk.show(DemoEdition.withStories(
                    desk.news(),
                    desk.news().stories().stream()
                            .filter(other -> !other.id().equals(story.id()))
                            .toList())));
            screen.type("s");
            screen.await(() -> desk.news().status(story.id()).saved());
        }
    }

    private static List<Story> stories(FxScreen screen) {
        return screen.model().news().get().stories().stream()
                .filter(story -> story.curatedBy().isEmpty() && story.sources().size() > 1)
                .toList();
    }

    private static Stream<MenuItem> menu(FxScreen screen, Story story) {
        return FxScreen.onFx(() -> screen.window.storyMenus().of(story)).stream();
    }

    private static void fire(FxScreen screen, Story story, String name, String within) {
        var found = menu(screen, story)
                .filter(item -> text(item).startsWith(name))
                .findFirst()
                .orElseThrow();
        var chosen = found instanceof Menu menu
                ? menu.getItems().stream()
                        .filter(item -> text(item).startsWith(within))
                        .findFirst()
                        .orElseThrow()
                : found;
        screen.run(chosen::fire);
    }

    private static String text(MenuItem item) {
        return String.valueOf(item.getText());
    }
}
