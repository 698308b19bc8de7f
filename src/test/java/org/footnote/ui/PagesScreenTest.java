package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.footnote.app.About;
import org.footnote.app.OpenRequest;
import org.footnote.app.Snapshot;
import org.footnote.model.RankReason;
import org.footnote.model.Topic;
import org.footnote.ui.FeedsModel.Choose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages and boxes beside the story: feeds, settings, first run, palette, keys, search, states of the list.
class PagesScreenTest {
    private final DemoDesk desk = new DemoEdition().desk();

    @Test
    void feedsPageFindsFeedAndAddsIt() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.window.commands().run("feeds"));
            screen.save("feeds-light", 1);
            screen.run(() -> screen.model().feeds().find("https://harbour.example.org"));
            screen.await(() -> screen.model().feeds().search().get() instanceof Choose);
            screen.save("feeds-choice-light", 1);
            screen.run(() -> screen.model()
                    .feeds()
                    .add(((Choose) screen.model().feeds().search().get())
                            .candidates()
                            .getFirst()));
            screen.await(() -> screen.model().toast().shown().get() != null);
            screen.save("feeds-added-light", 1);
            assertTrue(desk.done.contains("add https://harbour.example.org/feed.xml"));
            screen.await(() -> desk.done.contains("refresh"));
            screen.press(KeyCode.Z, false, true);
        }
    }

    @Test
    void ofSeveralFeedsThatAreFoundMoreThanOneCanBeAdded() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.window.commands().run("feeds"));
            screen.run(() -> screen.model().feeds().find("https://harbour.example.org"));
            screen.await(() -> addButtons(screen).size() == 2);
            screen.run(() -> addButtons(screen).getFirst().requestFocus());
            screen.press(KeyCode.SPACE);
            screen.await(() -> addButtons(screen).size() == 1);
            screen.save("feeds-choice-one-added-light", 1);
            assertTrue(FxScreen.onFx(() -> addButtons(screen).getFirst().isFocused()));
            screen.press(KeyCode.SPACE);
            screen.await(() -> addButtons(screen).isEmpty());
            assertTrue(desk.done.contains("add https://harbour.example.org/notes.xml"));
            screen.press(KeyCode.SPACE);
            assertInstanceOf(
                    FeedsModel.Quiet.class, screen.model().feeds().search().get());
        }
    }

    @Test
    void whatWasFoundGoesAwayWithTheAddressThatWasTyped() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.window.commands().run("feeds"));
            var field = (TextField) FxScreen.onFx(() -> screen.scene().lookup(".add-row .text-field"));
            screen.run(() -> field.setText("https://harbour.example.org"));
            screen.run(() -> screen.model().feeds().find(field.getText()));
            screen.await(() -> addButtons(screen).size() == 2);
            screen.run(field::clear);
            assertInstanceOf(
                    FeedsModel.Quiet.class, screen.model().feeds().search().get());
        }
    }

    /// FX thread only.
    private static List<Node> addButtons(FxScreen screen) {
        return List.copyOf(screen.scene().getRoot().lookupAll(".candidate .primary"));
    }

    @Test
    void saysWhyThereIsNoFeed() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.window.commands().run("feeds"));
            screen.run(() -> screen.model().feeds().find("https://nothing.example.org"));
            screen.await(() -> screen.model().feeds().search().get() instanceof FeedsModel.NotFound);
            screen.save("feeds-notfound-light", 1);
        }
    }

    @Test
    void anotherLanguageIsForTheNextStart() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.window.commands().run("settings"));
            screen.run(() -> screen.scene().getRoot().lookupAll(".chip").stream()
                    .map(ToggleButton.class::cast)
                    .filter(chip -> chip.getText().equals("Deutsch"))
                    .forEach(ToggleButton::fire));
            screen.await(() -> desk.settings().language().equals("de"));
            assertNotNull(screen.model().toast().shown().get());
        }
    }

    @Test
    void settingsApplyAtOnce() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.window.commands().run("settings"));
            screen.save("settings-light", 1);
            screen.type("t");
            screen.save("settings-dark", 1);
            screen.press(KeyCode.EQUALS, false, true);
            assertEquals(110, screen.model().settings().get().textSize());
        }
    }

    @Test
    void whatPutsAStoryOnTopIsSetAndSeen() {
        desk.keep(desk.settings().following("Daily Circuit", true));
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.window.commands().run("settings"));
            screen.run(() ->
                    chip(screen, "Many independent sources: Twice as much").fire());
            screen.await(() -> desk.settings().timesUsual(RankReason.Kind.INDEPENDENT_SOURCES) == 2);
            assertFalse(FxScreen.onFx(
                    () -> chip(screen, "Many independent sources: As usual").isSelected()));
            screen.run(() -> chip(screen, "Topics you follow: Business").fire());
            screen.await(() -> desk.settings().followedTopics().equals(Set.of(Topic.BUSINESS)));
            screen.run(() -> screen.scene().getRoot().lookupAll(".page-scroll").stream()
                    .filter(Node::isVisible)
                    .map(ScrollPane.class::cast)
                    .forEach(page -> page.setVvalue(0.8)));
            screen.save("settings-rank-light", 1);
            screen.run(() -> screen.scene().getRoot().lookupAll(".hyperlink").stream()
                    .map(Hyperlink.class::cast)
                    .filter(link -> "Unfollow: Daily Circuit".equals(link.getAccessibleText()))
                    .forEach(Hyperlink::fire));
            screen.await(() -> desk.settings().followedPublishers().isEmpty());
        }
    }

    private static ToggleButton chip(FxScreen screen, String name) {
        return screen.scene().getRoot().lookupAll(".chip").stream()
                .map(ToggleButton.class::cast)
                .filter(chip -> name.equals(chip.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void firstRunAsksOnce() {
        desk.keep(desk.settings().withStarted(false));
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.window.welcome());
            screen.await(() -> screen.window.sheet().isOpen());
            screen.save("firstrun-light", 1);
            screen.run(() -> screen.model().toast().say(FeedsModel.IMPORTED, 22, 0, 0));
            var lead = FxScreen.onFx(() -> (Label) screen.scene().getRoot().lookup(".first-run .lead"));
            assertTrue(lead.getText().startsWith("22 feeds of your list are added."), lead.getText());
            screen.save("firstrun-imported-light", 1);
            assertTrue(
                    FxScreen.onFx(() -> ((Button) screen.scene().getFocusOwner()).isDefaultButton()),
                    "to start reading");
            screen.press(KeyCode.ESCAPE);
            screen.await(() -> desk.settings().started());
            assertFalse(screen.window.sheet().isOpen());
            screen.await(() -> desk.done.contains("choose 0"));
        }
    }

    @Test
    void whoBringsAListAtTheFirstStartHasItAlone() {
        desk.keep(desk.settings().withStarted(false));
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.model().take(new OpenRequest.OpenList(Path.of("list.opml"))));
            screen.await(() -> screen.model().toast().shown().get() != null);
            screen.run(() -> screen.window.welcome());
            screen.await(() -> screen.window.sheet().isOpen());
            screen.press(KeyCode.ESCAPE);
            screen.await(() -> desk.done.contains("choose 0"));
        }
    }

    @Test
    void paletteRunsWhatIsTyped() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.press(KeyCode.P, true, true);
            screen.save("palette-light", 1);
            screen.run(() -> ((TextField) screen.scene().getFocusOwner()).setText("feeds"));
            screen.press(KeyCode.ENTER);
            assertTrue(screen.model().reading().page().get() instanceof ReadingModel.FeedsOpen);
            screen.press(KeyCode.ESCAPE);
            screen.press(KeyCode.P, true, true);
            screen.run(() -> ((TextField) screen.scene().getFocusOwner()).setText("dark light"));
            boolean wasDark = FxScreen.onFx(
                    () -> ThemeStyle.isDark(screen.model().settings().get()));
            screen.press(KeyCode.ENTER);
            assertNotEquals(wasDark, ThemeStyle.isDark(screen.model().settings().get()));
        }
    }

    @Test
    void aLineOfThePaletteKeepsItsLabels() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.press(KeyCode.P, true, true);
            var before = FxScreen.onFx(() -> firstLine(screen));
            screen.run(() -> ((TextField) screen.scene().getFocusOwner()).setText("dark light"));
            screen.settle();
            var after = FxScreen.onFx(() -> firstLine(screen));
            assertSame(before, after);
            assertEquals(
                    "Light or dark",
                    FxScreen.onFx(() -> ((Label) after.getChildren().getFirst()).getText()));
        }
    }

    private static HBox firstLine(FxScreen screen) {
        return screen.scene().getRoot().lookupAll(".palette .list-cell").stream()
                .map(cell -> (ListCell<?>) cell)
                .filter(cell -> cell.getIndex() == 0 && cell.isVisible())
                .map(cell -> (HBox) cell.getGraphic())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void questionMarkShowsKeys() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.type("?");
            screen.save("keys-light", 1);
            screen.press(KeyCode.ESCAPE);
            assertFalse(screen.window.sheet().isOpen());
        }
    }

    @Test
    void saysThatTheVersionIsOldOnlyWhereItIsAskedTo() {
        var released = About.read().released();
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.window.sayWhenOld(released.plusYears(1)));
            screen.run(() -> screen.model().prefer(desk.settings().withSayWhenOld(true)));
            screen.run(() -> screen.window.sayWhenOld(released.plusMonths(1)));
            assertNull(screen.model().toast().shown().get());
            screen.run(() -> screen.window.sayWhenOld(released.plusYears(1)));
            screen.await(() -> screen.model().toast().shown().get() != null);
        }
    }

    @Test
    void searchMarksWhatItFound() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.type("t/");
            var field = (TextField) screen.scene().getFocusOwner();
            screen.run(() -> field.setText("licence"));
            screen.await(() -> screen.model().shelf().shown().get() instanceof Shelf.Found);
            screen.save("search-dark", 1);
            screen.press(KeyCode.ESCAPE);
            assertEquals(new Shelf.Today(), screen.model().shelf().shown().get());
        }
    }

    @Test
    void statusTellsProgressFailureAndOffline() {
        desk.holdRefresh = new CountDownLatch(1);
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.type("r");
            screen.await(() -> screen.model().refresh().isRunning());
            screen.save("busy-light", 1);
            screen.run(() -> screen.model().refresh().cancel());
            screen.await(() -> !screen.model().refresh().isRunning());
            desk.failing = true;
            screen.type("r");
            screen.await(() -> screen.model().refresh().state().get() instanceof RefreshModel.Failed);
            screen.save("failed-light", 1);
            desk.show(DemoEdition.offline(desk.news()));
            screen.run(() -> screen.model().shelf().show(new Shelf.Saved()));
            screen.save("empty-light", 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void statusOfAFirstStartWithoutNetworkIsOneLine(String language) {
        desk.show(DemoEdition.offline(Snapshot.EMPTY));
        try (var screen = FxScreen.open(desk, 1440, 900, Locale.of(language), DemoEdition.CLOCK)) {
            var status = FxScreen.onFx(() -> (Label) screen.scene().lookup(".status .label"));
            assertTrue(
                    status.getHeight() < 2 * status.getFont().getSize(),
                    status.getText() + " in " + status.getHeight());
        }
    }

    @Test
    void statusSaysWhyNothingCouldBeStored() {
        desk.trouble = "The disk is full, so nothing more can be kept. What was kept before stays readable; free some"
                + " space and do it once more.";
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.type("r");
            screen.await(() -> screen.model().refresh().state().get() instanceof RefreshModel.Failed);
            var status = FxScreen.onFx(() -> (Label) screen.scene().lookup(".status .label"));
            assertTrue(status.getText().startsWith(desk.trouble), status.getText());
        }
    }

    @Test
    void marksAllReadAndTakesItBack() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.type("A");
            screen.await(() -> desk.news().unread().today() == 0
                    && screen.model().toast().shown().get() != null);
            screen.save("allread-light", 1);
            screen.press(KeyCode.Z, false, true);
            screen.await(() -> desk.news().unread().today() == 2);
        }
    }

    @Test
    void narrowWindowShowsOnePane() {
        try (var screen = FxScreen.open(desk, 760, 900)) {
            screen.save("narrow-list-light", 1);
            assertTrue(isShown(screen, ".story-list") && !isShown(screen, ".reading-pane"));
            screen.type("j");
            screen.save("narrow-light", 1);
            assertTrue(!isShown(screen, ".story-list") && isShown(screen, ".reading-pane"));
            screen.press(KeyCode.ESCAPE);
            screen.save("narrow-back-light", 1);
            assertTrue(isShown(screen, ".story-list") && !isShown(screen, ".reading-pane"));
        }
    }

    private static boolean isShown(FxScreen screen, String pane) {
        return FxScreen.onFx(() -> screen.scene().lookup(pane).isVisible());
    }

    @Test
    void choosesAmongTheBundledFeeds() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.window.commands().run("bundled"));
            screen.await(() -> screen.window.sheet().isOpen());
            screen.save("bundled-light", 1);
            var chips = FxScreen.onFx(() -> screen.scene().getRoot().lookupAll(".bundled .chip").stream()
                    .map(ToggleButton.class::cast)
                    .toList());
            screen.run(chips.getFirst()::fire);
            screen.await(() -> desk.done.toString().contains("drop https://example.org/"));
            screen.run(chips.getFirst()::fire);
            screen.await(() -> desk.done.toString().contains("choose https://example.org/"));
            screen.press(KeyCode.ESCAPE);
            screen.await(() -> desk.done.contains("refresh"));
            assertFalse(screen.window.sheet().isOpen());
        }
    }

    @Test
    void sectionsAreInReachWhereTheyDoNotFitBesideTheList() {
        desk.keep(desk.settings().withTextSize(200));
        try (var screen = FxScreen.open(desk, 760, 900)) {
            var button = (Button) FxScreen.onFx(() -> screen.scene().lookup(".list-top .bar-button"));
            assertTrue(FxScreen.onFx(button::isVisible));
            screen.save("narrow-large-light", 1);
            screen.run(button::fire);
            screen.save("narrow-sections-light", 1);
            screen.press(KeyCode.ESCAPE);
            assertTrue(FxScreen.onFx(() -> screen.scene().lookup(".story-list").isVisible()));
            screen.run(button::fire);
            var saved = FxScreen.onFx(() -> screen.scene().getRoot().lookupAll(".entry").stream()
                    .skip(2)
                    .map(Button.class::cast)
                    .findFirst()
                    .orElseThrow());
            screen.run(saved::fire);
            assertEquals(new Shelf.Saved(), screen.model().shelf().shown().get());
            assertTrue(FxScreen.onFx(() -> screen.scene().lookup(".story-list").isVisible()));
            assertFalse(FxScreen.onFx(() -> screen.scene().lookup(".sidebar").isVisible()));
        }
    }

    @Test
    void whatComesWhileARefreshRunsIsAskedAfterIt() {
        desk.holdRefresh = new CountDownLatch(1);
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.type("r");
            screen.await(() -> desk.done.contains("refresh"));
            screen.run(() -> screen.model().feeds().importOpml(Path.of("list.opml")));
            screen.await(() -> screen.model().toast().shown().get() != null);
            desk.holdRefresh.countDown();
            screen.await(() -> Collections.frequency(desk.done, "refresh") == 2);
        }
    }

    @Test
    void listSaysWhatARefreshDoesWhereTheSidebarIsNotBesideIt() {
        desk.keep(desk.settings().withTextSize(200));
        desk.failing = true;
        try (var screen = FxScreen.open(desk, 760, 900)) {
            var status = FxScreen.onFx(() -> screen.scene().lookup(".story-list > .status"));
            assertFalse(status.isVisible());
            screen.type("r");
            screen.await(() -> screen.model().refresh().state().get() instanceof RefreshModel.Failed);
            screen.save("narrow-failed-light", 1);
            assertTrue(status.isVisible());
        }
    }

    @Test
    void menuBesideTheNameLeadsToTheSettings() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            var menu = (MenuButton) FxScreen.onFx(() -> screen.scene().lookup(".sidebar-head > .more"));
            var item = menu.getItems().stream()
                    .filter(entry -> "Settings".equals(entry.getText()))
                    .findFirst()
                    .orElseThrow();
            assertEquals("Ctrl+,", item.getAccelerator().getDisplayText());
            screen.run(item::fire);
            assertTrue(screen.model().reading().page().get() instanceof ReadingModel.SettingsOpen);
        }
    }

    @Test
    void findsWordsInThePage() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.type("j");
            screen.press(KeyCode.F, false, true);
            screen.run(() -> ((TextField) screen.scene().getFocusOwner()).setText("model"));
            screen.save("find-light", 1);
            var count = FxScreen.onFx(() -> ((Label) screen.scene().lookup(".find-bar .label")).getText());
            assertTrue(count.matches("1 of [1-9]\\d*"), count);
            screen.press(KeyCode.ESCAPE);
            assertFalse(isShown(screen, ".find-bar"));
        }
    }
}
