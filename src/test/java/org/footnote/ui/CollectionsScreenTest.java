package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Collections in the sidebar: renamed and deleted by menu and by keyboard, each with the way back.
class CollectionsScreenTest {
    private final DemoDesk desk = new DemoEdition().desk();
    private List<String> stories = List.of();

    @BeforeEach
    void collect() {
        stories =
                desk.news().stories().stream().limit(2).map(story -> story.id()).toList();
        desk.show(DemoEdition.withCollections(desk.news(), Map.of("for_later", stories)));
    }

    @Test
    void renamesTheOneThatIsOpenAndStaysInIt() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.model().shelf().show(new Shelf.Collection("for_later")));
            screen.run(() -> entry(screen, "for_later").requestFocus());
            screen.press(KeyCode.F2);
            screen.run(() -> ((TextField) screen.scene().getFocusOwner()).setText("Robots"));
            screen.save("collection-rename-light", 1);
            screen.press(KeyCode.ENTER);
            screen.await(() -> screen.model().shelf().shown().get().equals(new Shelf.Collection("Robots")));
            assertEquals(2, screen.model().cards().size());
            screen.await(() -> entry(screen, "Robots").isFocused());
            screen.save("collection-renamed-light", 1);
            screen.press(KeyCode.Z, false, true);
            screen.await(() -> screen.model().shelf().shown().get().equals(new Shelf.Collection("for_later")));
        }
    }

    @Test
    void deletesTheOneThatIsOpenAndBringsItBack() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.model().shelf().show(new Shelf.Collection("for_later")));
            screen.run(() -> entry(screen, "for_later").requestFocus());
            screen.press(KeyCode.DELETE);
            screen.await(() -> screen.model().shelf().shown().get().equals(new Shelf.Today()));
            assertTrue(FxScreen.onFx(() -> entry(screen, "Today").isFocused()));
            screen.press(KeyCode.Z, false, true);
            screen.await(() -> desk.news().collections().equals(Map.of("for_later", stories)));
            screen.await(() -> screen.model().shelf().shown().get().equals(new Shelf.Collection("for_later")));
        }
    }

    @Test
    void itsMenuRenamesAndDeletes() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            assertEquals(
                    List.of("Rename …", "Delete collection"),
                    menu(screen).stream().map(MenuItem::getText).toList());
            var delete = menu(screen).getLast();
            screen.run(delete::fire);
            screen.await(() -> desk.news().collections().isEmpty());
        }
    }

    @Test
    void theMenuOfAStoryShowsNamesAsTheyAre() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            var story = desk.news().stories().getFirst();
            var names = FxScreen.onFx(() -> screen.window.storyMenus().of(story).stream()
                    .filter(javafx.scene.control.Menu.class::isInstance)
                    .map(javafx.scene.control.Menu.class::cast)
                    .flatMap(menu -> menu.getItems().stream())
                    .filter(item -> "for_later".equals(item.getText()))
                    .map(MenuItem::isMnemonicParsing)
                    .toList());
            assertEquals(List.of(false), names);
        }
    }

    private static List<MenuItem> menu(FxScreen screen) {
        screen.run(() -> entry(screen, "for_later")
                .fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 100, 250, true, null)));
        return FxScreen.onFx(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .map(menu -> {
                    menu.hide();
                    return List.copyOf(menu.getItems());
                })
                .orElseThrow());
    }

    private static Node entry(FxScreen screen, String name) {
        return screen.scene().getRoot().lookupAll(".entry").stream()
                .filter(node -> String.valueOf(node.getAccessibleText()).startsWith(name))
                .findFirst()
                .orElseThrow();
    }
}
