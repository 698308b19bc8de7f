package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.MenuButton;
import javafx.scene.input.Clipboard;
import org.footnote.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the menus of a story give away: to the clipboard, into files, as mail.
class SharingScreenTest {
    private final DemoDesk desk = new DemoEdition().desk();

    private Story story() {
        return desk.news().stories().getFirst();
    }

    private FxScreen open() {
        var screen = FxScreen.open(desk, 1440, 900);
        screen.run(() -> screen.model().open(story()));
        return screen;
    }

    /// Chooses an item of the menu in the bar over the story.
    private static void share(FxScreen screen, String text) {
        screen.run(() -> screen.scene().getRoot().lookupAll(".reading-bar .menu-button").stream()
                .map(MenuButton.class::cast)
                .filter(button -> "Share".equals(button.getText()))
                .flatMap(button -> button.getItems().stream())
                .filter(item -> text.equals(item.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no item " + text))
                .fire());
    }

    private static void awaitToast(FxScreen screen, String key) {
        screen.await(() -> {
            var said = screen.model().toast().shown().get();
            return said != null && said.key().equals(key);
        });
    }

    private static String clipboard() {
        return FxScreen.onFx(() -> Clipboard.getSystemClipboard().getString());
    }

    private String firstAddress() {
        return story().sources().stream()
                .map(source -> source.address())
                .filter(address -> !address.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void copiesTheLinkOfTheFirstSource() {
        try (var screen = open()) {
            share(screen, "Copy link");
            awaitToast(screen, "toast.link");
            assertEquals(firstAddress(), clipboard());
        }
    }

    @Test
    void copiesTheStoryWithItsFootnotes() {
        try (var screen = open()) {
            share(screen, "Copy as Markdown with footnotes");
            awaitToast(screen, "toast.copied");
            assertEquals("# " + story().headline() + "\n", clipboard());
        }
    }

    @ParameterizedTest
    @CsvSource({"Export as Markdown …, md", "Export as HTML …, html", "Export as JSON …, json"})
    void writesTheStoryIntoAFileOfItsName(String item, String ending) {
        try (var screen = open()) {
            share(screen, item);
            awaitToast(screen, "toast.written");
            var file = String.valueOf(
                    Objects.requireNonNull(screen.model().toast().shown().get())
                            .values()
                            .getFirst());
            assertEquals(
                    List.of("write " + file),
                    desk.done.stream().filter(step -> step.startsWith("write")).toList());
            assertTrue(file.matches("target/[\\p{L}\\p{N}][\\p{L}\\p{N}-]*[\\p{L}\\p{N}]\\." + ending), file);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Is it “open”?, is-it-open",
        "¿¡…!?, story",
        "'Sixty letters are enough for the name of a file, and then some', sixty-letters-are-enough-for-the-name-of-a-file-and-then-som",
        "'Sixty letters end here, where there would be a space between two', sixty-letters-end-here-where-there-would-be-a-space-between",
        "𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜x𝒜, 𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜x𝒜"
    })
    void aFileIsNamedByTheWordsOfTheHeadline(String headline, String name) {
        assertEquals(name, StoryMenus.fileName(headline));
    }

    @Test
    void writesTheSavedStoriesAsAFeed() {
        try (var screen = open()) {
            share(screen, "Export saved stories as a feed …");
            awaitToast(screen, "toast.written");
            assertTrue(desk.done.contains("write target/footnote-saved.xml"), desk.done.toString());
        }
    }

    @Test
    void writesALetterThatHasTheStory() {
        try (var screen = open()) {
            share(screen, "Mail …");
            screen.await(() -> screen.browsed.equals(List.of("mailto:?subject=" + Originals.encode(story().headline())
                    + "&body=" + Originals.encode("# " + story().headline() + "\n"))));
        }
    }

    @Test
    void theMenuOfACardCopiesItsOwnStory() {
        var other = desk.news().stories().get(1);
        try (var screen = open()) {
            choose(screen, other, "Copy as Markdown with footnotes");
            awaitToast(screen, "toast.copied");
            assertEquals("# " + other.headline() + "\n", clipboard());
        }
    }

    @Test
    void theMenuOfACardOpensAndSavesItsStory() {
        var other = desk.news().stories().get(1);
        try (var screen = open()) {
            choose(screen, other, "Open");
            assertEquals(
                    other.id(),
                    screen.model().reading().story().orElseThrow().story().id());
            boolean saved = desk.news().status(other.id()).saved();
            choose(screen, other, saved ? "Let it go" : "Save");
            screen.await(() -> desk.news().status(other.id()).saved() != saved);
        }
    }

    private static void choose(FxScreen screen, Story story, String text) {
        screen.run(() -> screen.window.storyMenus().of(story).stream()
                .filter(item -> text.equals(item.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no item " + text))
                .fire());
    }
}
