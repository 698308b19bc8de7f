package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.footnote.model.Feed;
import org.footnote.model.FeedHealth;
import org.footnote.model.FeedKind;
import org.footnote.model.Validators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the menu of a feed does, and the lists of feeds that go in and out.
class FeedMenusScreenTest {
    private final DemoDesk desk = new DemoEdition().desk();

    private Feed feed() {
        return desk.news().feeds().getFirst();
    }

    /// Chooses an item of the menu of the first feed, as it is shown now.
    private void choose(FxScreen screen, FeedHealth health, String text) {
        screen.run(() -> screen.window.feedMenus().of(feed(), health).stream()
                .flatMap(FeedMenusScreenTest::items)
                .filter(item -> text.equals(item.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no item " + text))
                .fire());
    }

    private static Stream<MenuItem> items(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream() : Stream.of(item);
    }

    private void choose(FxScreen screen, String text) {
        choose(screen, FeedHealth.unknown(feed().id()), text);
    }

    private static void awaitToast(FxScreen screen, String key) {
        screen.await(() -> {
            var said = screen.model().toast().shown().get();
            return said != null && said.key().equals(key);
        });
    }

    @Test
    void showsItsStories() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            choose(screen, "Show its stories");
            assertEquals(
                    new Shelf.OfFeed(feed().id()),
                    screen.model().shelf().shown().get());
        }
    }

    @ParameterizedTest
    @CsvSource({"false, Open its site", "true, Find its new address on its site"})
    void opensItsSiteInTheBrowser(boolean gone, String item) {
        desk.show(DemoEdition.withFeed(desk.news(), withSite(feed())));
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            choose(screen, health(gone), item);
            screen.await(() -> screen.browsed.equals(List.of("https://example.org/site")));
        }
    }

    private static Feed withSite(Feed feed) {
        return new Feed(
                feed.id(),
                feed.address(),
                feed.title(),
                "https://example.org/site",
                feed.kind(),
                feed.folder(),
                feed.paused(),
                feed.fullText());
    }

    private FeedHealth health(boolean gone) {
        return new FeedHealth(
                feed().id(), Validators.NONE, "", null, null, gone ? 1 : 0, null, "", gone, Duration.ZERO);
    }

    @Test
    void asksAgainWhatIsGone() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            choose(screen, health(true), "Ask it again now");
            awaitToast(screen, "toast.askagain");
            screen.await(() -> desk.done.contains("ask again " + feed().title()));
        }
    }

    @Test
    void pausesAndGoesOn() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            choose(screen, "Pause");
            awaitToast(screen, "toast.paused");
            assertTrue(feed().paused());
            choose(screen, "Go on asking it");
            screen.await(() -> !feed().paused());
        }
    }

    @Test
    void givesItAnotherNameWhichIsTakenBack() {
        var before = feed().title();
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            choose(screen, "Rename …");
            var field = (TextField) FxScreen.onFx(() -> screen.scene().getFocusOwner());
            assertEquals(before, field.getText());
            screen.run(() -> field.setText("Harbour Letters"));
            screen.press(KeyCode.ENTER);
            screen.await(() -> feed().title().equals("Harbour Letters"));
            awaitToast(screen, "toast.renamed");
            screen.press(KeyCode.Z, false, true);
            screen.await(() -> feed().title().equals(before));
        }
    }

    @Test
    void putsItIntoANewFolderAndOutAgain() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            choose(screen, "New folder …");
            screen.type("Mornings");
            screen.press(KeyCode.ENTER);
            screen.await(() -> feed().folder().equals("Mornings"));
            choose(screen, "Take out of its folder");
            screen.await(() -> feed().folder().isEmpty());
        }
    }

    @Test
    void saysOfWhatKindItIs() {
        changes("digest, never a source", feed -> feed.kind() == FeedKind.DIGEST);
    }

    @Test
    void fetchesTheFullTextOrNot() {
        var before = feed().fullText();
        changes("Fetch the full text", feed -> feed.fullText() != before);
    }

    private void changes(String item, Function<Feed, Boolean> expected) {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            choose(screen, item);
            awaitToast(screen, "toast.changed");
            assertTrue(expected.apply(feed()));
        }
    }

    @Test
    void unsubscribesAndTakesThatBack() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            choose(screen, "Unsubscribe");
            awaitToast(screen, "toast.removed");
            assertEquals(List.of("remove " + feed().title()), desk.done);
            screen.press(KeyCode.Z, false, true);
            screen.await(() -> desk.done.contains("restore " + feed().title()));
        }
    }

    @Test
    void takesAListInAndSaysHowManyFeedsCame() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            press(screen, "Import OPML");
            awaitToast(screen, FeedsModel.IMPORTED);
            assertEquals(
                    List.of(12, 3, 0),
                    Objects.requireNonNull(screen.model().toast().shown().get()).values());
        }
    }

    @Test
    void writesTheListOfFeedsAndSaysWhere() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            press(screen, "Export");
            awaitToast(screen, "toast.written");
            assertEquals(List.of("export target/footnote.opml"), desk.done);
        }
    }

    private static void press(FxScreen screen, String button) {
        screen.run(() -> screen.window.commands().run("feeds"));
        screen.run(() -> screen.scene().getRoot().lookupAll(".button").stream()
                .filter(node -> node instanceof Button each && button.equals(each.getText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .fire());
    }
}
