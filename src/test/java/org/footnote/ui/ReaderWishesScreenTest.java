package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.footnote.app.Settings;
import org.footnote.model.Story;
import org.footnote.model.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a reader sets up: reading offline, searches that are kept, folders, topics that are followed.
class ReaderWishesScreenTest {
    private static final long LONGER_THAN_TYPING_PAUSES = 300;

    private final DemoDesk desk = new DemoEdition().desk();

    @Test
    void saysWhatIsNotStoredAndFetchesIt() {
        desk.holdRefresh = new CountDownLatch(1);
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> ((Hyperlink) screen.scene().lookup(".status .partly")).fire());
            screen.await(() -> screen.model().offline().report().get() != null);
            screen.save("offline-light", 1);
            screen.type("t");
            screen.save("offline-dark", 1);
            screen.type("t");
            screen.run(() -> ((Button) screen.scene().lookup(".offline-fetch .primary")).fire());
            screen.await(() -> screen.model().refresh().isRunning());
            screen.save("offline-busy-light", 1);
            screen.run(() -> screen.model().refresh().cancel());
            screen.await(() -> desk.offline.complete());
            screen.await(() -> !screen.model().refresh().isRunning());
            screen.save("offline-complete-light", 1);
            screen.press(KeyCode.ESCAPE);
            assertTrue(screen.model().reading().page().get() instanceof ReadingModel.Nothing);
        }
    }

    @Test
    void givesTheSavedStoriesAwayAsAFeed() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.scene().getRoot().lookupAll(".menu-button").stream()
                    .flatMap(node -> node instanceof MenuButton button ? button.getItems().stream() : Stream.empty())
                    .filter(item -> String.valueOf(item.getText()).startsWith("Export saved stories"))
                    .findFirst()
                    .orElseThrow()
                    .fire());
            screen.await(() -> desk.done.contains("write " + Path.of("target", "footnote-saved.xml")));
        }
    }

    @Test
    void keepsSearchesInTheSidebar() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.type("/");
            screen.run(() -> ((TextField) screen.scene().getFocusOwner()).setText("licence"));
            screen.await(() -> screen.model().shelf().shown().get() instanceof Shelf.Found);
            screen.run(() -> screen.window.commands().run("keepsearch"));
            screen.await(() -> screen.model().searches().kept().size() == 1);
            screen.save("search-kept-light", 1);
            screen.press(KeyCode.ESCAPE);
            screen.run(() -> entry(screen, "licence").fire());
            screen.await(() -> screen.model().shelf().shown().get() instanceof Shelf.Found);
            screen.run(() -> screen.model().searches().toggle("licence"));
            screen.await(() -> screen.model().searches().kept().isEmpty());
            screen.press(KeyCode.Z, false, true);
            screen.await(() -> screen.model().searches().kept().size() == 1);
        }
    }

    @Test
    void whatTheReaderGoesOnToIsNotUndoneByWhatWasTypedBefore() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.type("/");
            var box = (TextField) screen.scene().getFocusOwner();
            screen.run(() -> {
                box.setText("licence");
                entry(screen, "Saved").requestFocus();
                entry(screen, "Saved").fire();
            });
            FxScreen.pause(LONGER_THAN_TYPING_PAUSES);
            assertEquals(new Shelf.Saved(), FxScreen.onFx(screen.model().shelf().shown()::get));
            assertEquals("", box.getText());
        }
    }

    @Test
    void aSearchThatHasEndedTakesNothingAwayFromTheNext() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.type("/");
            screen.run(() -> ((TextField) screen.scene().getFocusOwner()).setText("licence"));
            screen.await(() -> screen.model().shelf().shown().get() instanceof Shelf.Found);
            var hold = new CountDownLatch(1);
            desk.holdSearch = hold;
            screen.press(KeyCode.ESCAPE);
            screen.run(() -> screen.model().shelf().search("weights"));
            FxScreen.pause(LONGER_THAN_TYPING_PAUSES);
            hold.countDown();
            screen.await(() -> screen.model().shelf().shown().get() instanceof Shelf.Found);
        }
    }

    @Test
    void folderOfFeedIsInItsMenu() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.model().feeds().move(desk.news().feeds().get(4), "Letters"));
            screen.run(() -> screen.model().feeds().move(desk.news().feeds().get(1), "Press"));
            screen.run(() -> screen.model().feeds().move(desk.news().feeds().get(2), "Press"));
            screen.await(() -> Folders.of(screen.model().news().get().feeds()).equals(List.of("Letters", "Press")));
            screen.save("folders-light", 1);
            var titles = Shelf.inOrder(screen.model().news().get()).stream()
                    .filter(Shelf.OfFeed.class::isInstance)
                    .toList();
            assertEquals(
                    List.of(1L, 4L, 5L, 2L, 3L),
                    titles.stream().map(shelf -> ((Shelf.OfFeed) shelf).feed()).toList());
            screen.run(() -> screen.window.commands().run("feeds"));
            screen.save("folders-feeds-light", 1);
        }
    }

    @Test
    void asksGoneFeedAgain() {
        var feed = desk.news().feeds().getFirst();
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.model().feeds().askAgain(feed));
            screen.await(() -> desk.done.contains("ask again Preprint Server"));
        }
    }

    @Test
    void announcesFollowedTopicsAlone() {
        desk.keep(
                desk.settings().withAnnounced(Settings.Announced.FOLLOWED).withFollowedTopics(Set.of(Topic.BUSINESS)));
        desk.holdRefresh = new CountDownLatch(1);
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.type("r");
            screen.await(() -> screen.model().refresh().isRunning());
            var odd = new OddStories();
            var more = new ArrayList<Story>(desk.news().stories());
            more.add(odd.plain("fresh", "A bank buys a model maker", Topic.BUSINESS));
            more.add(odd.plain("other", "A chip is late", Topic.CHIPS_INFRASTRUCTURE));
            desk.show(DemoEdition.withStories(desk.news(), more));
            desk.holdRefresh.countDown();
            screen.await(() -> screen.model().toast().shown().get() != null);
            assertEquals(
                    List.of("A bank buys a model maker"),
                    screen.model().toast().shown().get().values());
            screen.save("followed-light", 1);
            assertFalse(desk.done.toString().contains("notice"), "the reader looks at the window");
            screen.run(() -> screen.window.commands().run("settings"));
            screen.save("settings-followed-light", 1);
        }
    }

    @Test
    void saysItOnTheDesktopWhileTheReaderIsElsewhere() {
        desk.keep(desk.settings().withAnnounced(Settings.Announced.EVERYTHING));
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.watched.set(false);
            screen.run(() -> screen.model().refresh().start());
            screen.await(() -> desk.done.toString().contains("notice 4 stories"));
        }
    }

    @Test
    void chipThatIsChosenByKeyShowsThatItHasTheFocus() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.window.commands().run("settings"));
            screen.press(KeyCode.TAB);
            var chip = chip(screen);
            assertEquals("Look: Light", chip.getAccessibleText());
            screen.press(KeyCode.RIGHT);
            var next = chip(screen);
            assertEquals("Look: Dark", next.getAccessibleText());
            screen.press(KeyCode.SPACE);
            screen.await(() -> screen.model().settings().get().theme() == Settings.Theme.DARK);
            assertEquals(next, chip(screen));
            assertTrue(next.isFocusVisible());
            assertEquals(List.of(true, false), List.of(next.isSelected(), chip.isSelected()));
            assertEquals(AccessibleRole.RADIO_BUTTON, next.getAccessibleRole());
            assertEquals(true, next.queryAccessibleAttribute(AccessibleAttribute.SELECTED));
            screen.type("t");
            assertEquals(List.of(false, true), List.of(next.isSelected(), chip.isSelected()));
        }
    }

    private static ToggleButton chip(FxScreen screen) {
        return FxScreen.onFx(
                () -> assertInstanceOf(ToggleButton.class, screen.scene().getFocusOwner()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings", "feeds", "offline"})
    void keysOfTheStoryDoNothingWhereAPageOfTheWindowLiesOverIt(String page) {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.type("j");
            screen.await(() -> desk.news().status("lantern").read());
            screen.run(() -> screen.window.commands().run(page));
            screen.run(() -> screen.scene().lookup(".story-list .list-view").requestFocus());
            screen.type("smvb1");
            screen.press(KeyCode.P, false, true);
            screen.type("t");
            screen.await(() -> desk.settings().theme() == Settings.Theme.DARK);
            assertFalse(desk.news().status("lantern").saved());
            assertTrue(desk.news().status("lantern").read());
            assertEquals(List.of(), screen.browsed);
            assertTrue(screen.model().reading().page().get().isOfWindow());
            assertTrue(FxScreen.onFx(() -> screen.scene().lookup(".reading-bar .menu-button:disabled")) != null);
            screen.press(KeyCode.ENTER);
            assertInstanceOf(
                    ReadingModel.StoryOpen.class,
                    screen.model().reading().page().get());
        }
    }

    @Test
    void refreshesOnItsOwnOnlyWhereThereIsNetwork() {
        desk.network = false;
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.model().refresh().startDue(() -> desk.done.add("started")));
            screen.settle();
            assertFalse(desk.done.contains("refresh"));
            desk.network = true;
            screen.run(() -> screen.model().refresh().startDue(() -> desk.done.add("started")));
            screen.await(() -> desk.done.contains("refresh"));
            assertTrue(desk.done.contains("started"));
        }
    }

    @Test
    void waitsForAnotherNetworkWhereThisOneIsMetered() {
        desk.metered = true;
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.model().refresh().startDue());
            screen.await(() -> screen.model().refresh().waitsForNetwork().get());
            assertFalse(desk.done.contains("refresh"));
            screen.save("metered-light", 1);
            desk.keep(desk.settings().withMetered(true));
            screen.run(() -> screen.model().refresh().startDue());
            screen.await(() -> desk.done.contains("refresh"));
            assertFalse(screen.model().refresh().waitsForNetwork().get());
        }
    }

    private static Button entry(FxScreen screen, String name) {
        return screen.scene().getRoot().lookupAll(".entry").stream()
                .map(Button.class::cast)
                .filter(button -> name.equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }
}
