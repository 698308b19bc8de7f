package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/// A story on paper, and what is said where there is no printer.
class PrintingTest {
    private static final double WIDTH = 460;
    private static final double HEIGHT = 640;

    private final DemoDesk desk = new DemoEdition().desk();

    @Test
    void losesNothingBetweenPages() {
        FxScreen.start();
        var words = new Words(Locale.UK);
        var story = new PrintedStory(desk.news().stories().getFirst(), words, new Ages(words, DemoEdition.CLOCK));
        var paragraphs = new java.util.ArrayList<>(story.paragraphs());
        paragraphs.add(
                new PrintedStory.Paragraph("A word and another. ".repeat(900).strip(), "Source Serif 4", 10.5, 4));
        var pages = FxScreen.onFx(() -> Printing.pages(paragraphs, WIDTH, HEIGHT));
        assertTrue(pages.size() > 3, pages.size() + " pages");
        for (var page : pages) {
            assertTrue(
                    FxScreen.onFx(() -> page.prefHeight(WIDTH)) <= HEIGHT + 1, "a page is not higher than its paper");
        }
        assertEquals(
                paragraphs.stream().map(PrintedStory.Paragraph::text).collect(Collectors.joining(" ")),
                pages.stream().flatMap(page -> texts(page).stream()).collect(Collectors.joining(" ")));
    }

    private static List<String> texts(VBox page) {
        return page.getChildren().stream()
                .map(Text.class::cast)
                .map(Text::getText)
                .toList();
    }

    @Test
    void saysThatThereIsNoPrinter() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.hasPrinter.set(false);
            screen.type("j");
            screen.run(item(screen, "Print …")::fire);
            screen.await(() -> screen.model().toast().shown().get() != null);
            var said = screen.model().toast().shown().get();
            assertEquals("toast.noprinter", said == null ? "" : said.key());
        }
    }

    private static MenuItem item(FxScreen screen, String text) {
        return FxScreen.onFx(() -> screen.scene().getRoot().lookupAll(".menu-button").stream()
                .filter(MenuButton.class::isInstance)
                .map(MenuButton.class::cast)
                .flatMap(button -> button.getItems().stream())
                .filter(item -> item.getText() != null && item.getText().startsWith(text))
                .findFirst()
                .orElseThrow());
    }
}
