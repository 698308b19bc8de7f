package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.footnote.app.Settings;
import org.footnote.model.Story;
import org.junit.jupiter.api.Test;

/// Menus and tooltips, in both looks.
class MenusScreenTest {
    private final DemoDesk desk = new DemoEdition().desk();

    @Test
    void findTheirColoursBeforeAndAfterTheyAreShown() {
        var styles = Logger.getLogger("javafx.css");
        var said = new Messages();
        styles.addHandler(said);
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.type("j");
            openAll(screen);
            openAll(screen);
            desk.keep(desk.settings().withTheme(Settings.Theme.DARK));
            screen.type("t");
            openAll(screen);
            assertEquals("0x242321ff", background(screen));
            assertTrue(FxScreen.onFx(MenusScreenTest::cornersAreClear), "menus have round corners");
        } finally {
            styles.removeHandler(said);
        }
        assertEquals(List.of(), List.copyOf(said.messages));
    }

    @Test
    void castAShadowOnlyWhereItCanBeSeenThrough() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.type("j");
            assertEquals(List.of(true, false), List.of(castsShadow(screen, false), castsShadow(screen, true)));
        }
    }

    private static boolean castsShadow(FxScreen screen, boolean opaque) {
        var menu = FxScreen.onFx(() -> (MenuButton) screen.scene().lookup(".reading-bar .menu-button"));
        screen.run(
                () -> screen.scene().getRoot().pseudoClassStateChanged(PseudoClass.getPseudoClass("opaque"), opaque));
        screen.run(menu::show);
        boolean casts = FxScreen.onFx(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .anyMatch(shown -> shown.getSkin().getNode().getEffect() != null));
        screen.run(menu::hide);
        return casts;
    }

    @Test
    void aMenuWithinAMenuOpensBesideIt() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.type("j");
            var more = FxScreen.onFx(() -> screen.scene().getRoot().lookupAll(".reading-bar .menu-button").stream()
                    .map(MenuButton.class::cast)
                    .filter(button -> button.getText().equals("⋯"))
                    .findFirst()
                    .orElseThrow());
            screen.run(more::show);
            screen.run(() -> press(more, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT));
            var open = FxScreen.onFx(() -> more.getItems().stream()
                    .filter(item -> item instanceof Menu menu && menu.isShowing())
                    .map(Menu.class::cast)
                    .toList());
            assertEquals(List.of("Mute"), open.stream().map(Menu::getText).toList());
            assertEquals(1, FxScreen.onFx(() -> overlap(open.getFirst())), 0.5);
        }
    }

    @Test
    void theTopicAndThePublishersOfAStoryAreFollowedFromItsMenu() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.type("j");
            var story = screen.model().story(screen.model().selected().get()).orElseThrow();
            var publisher = story.sources().getFirst().publisher();
            screen.run(() -> item(screen, "Follow", publisher).fire());
            screen.await(() -> desk.settings().follows(publisher));
            screen.run(() -> item(screen, "Follow", topicOf(story)).fire());
            screen.await(() -> desk.settings().followedTopics().equals(Set.of(Objects.requireNonNull(story.topic()))));
            assertTrue(FxScreen.onFx(() -> ((CheckMenuItem) item(screen, "Follow", publisher)).isSelected()));
            screen.run(() -> item(screen, "Follow", publisher).fire());
            screen.await(() -> !desk.settings().follows(publisher));
        }
    }

    private static String topicOf(Story story) {
        var words = new Words(Locale.UK);
        return words.text(
                "story.follow.topic",
                words.text("topic." + Objects.requireNonNull(story.topic()).key()));
    }

    /// An item of a menu within the menu of the story that is open, as it is when that is shown anew.
    private static MenuItem item(FxScreen screen, String menu, String text) {
        var more = screen.scene().getRoot().lookupAll(".reading-bar .menu-button").stream()
                .map(MenuButton.class::cast)
                .filter(button -> button.getText().equals("⋯"))
                .findFirst()
                .orElseThrow();
        more.getOnShowing().handle(new Event(MenuButton.ON_SHOWING));
        return more.getItems().stream()
                .filter(item -> item instanceof Menu && item.getText().equals(menu))
                .flatMap(item -> ((Menu) item).getItems().stream())
                .filter(item -> item.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static void press(MenuButton button, KeyCode... keys) {
        var menu = button.getItems().getFirst().getParentPopup().getSkin().getNode();
        for (var key : keys) {
            Event.fireEvent(menu, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        }
    }

    /// How many pixels of a menu that is open lie over the one from which it was opened.
    private static double overlap(Menu menu) {
        var outer = bounds(menu.getParentPopup());
        var inner = bounds(menu.getItems().getFirst().getParentPopup());
        return Math.min(outer.getMaxX(), inner.getMaxX()) - Math.max(outer.getMinX(), inner.getMinX());
    }

    private static Bounds bounds(ContextMenu menu) {
        var node = menu.getSkin().getNode();
        return node.localToScreen(node.getLayoutBounds());
    }

    private static boolean cornersAreClear() {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(window -> ((Region) window.getScene().getRoot()).getBackground())
                .allMatch(ground -> ground == null || ground.isEmpty());
    }

    private static void openAll(FxScreen screen) {
        for (var button :
                FxScreen.onFx(() -> List.copyOf(screen.scene().getRoot().lookupAll(".menu-button")))) {
            if (button instanceof MenuButton menu && menu.isVisible() && !menu.isDisabled()) {
                screen.run(menu::show);
                screen.run(menu::hide);
            }
        }
        var context = new ContextMenu();
        var tip = new Tooltip("https://example.org/");
        screen.run(() -> context.getItems()
                .setAll(screen.window
                        .storyMenus()
                        .of(screen.desk.news().stories().getFirst())));
        screen.run(() -> context.show(screen.scene().lookup(".story-cell"), 200, 200));
        screen.run(() -> tip.show(screen.scene().lookup(".story-cell"), 300, 300));
        screen.run(context::hide);
        screen.run(tip::hide);
    }

    /// The inner colour of a menu that is open.
    private static String background(FxScreen screen) {
        var menu = FxScreen.onFx(() -> (MenuButton) screen.scene().lookup(".reading-bar .menu-button"));
        screen.run(menu::show);
        var colour = FxScreen.onFx(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .map(shown -> (Region) shown.getSkin().getNode())
                .map(shown ->
                        shown.getBackground().getFills().getLast().getFill().toString())
                .findFirst()
                .orElse("no menu"));
        return colour;
    }

    private static final class Messages extends Handler {
        private final List<String> messages = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord said) {
            messages.add(said.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
