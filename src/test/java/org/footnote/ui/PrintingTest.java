package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.print.PageRange;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A story on paper, and what is said where there is no printer.
class PrintingTest {
    private static final double WIDTH = 460;
    private static final double HEIGHT = 640;

    private static final PrintedStory.Paragraph LONG =
            new PrintedStory.Paragraph("A word and another. ".repeat(900).strip(), PrintedStory.Style.STATEMENTS);

    private final DemoDesk desk = new DemoEdition().desk();

    @Test
    void losesNothingBetweenPages() {
        FxScreen.start();
        var words = new Words(Locale.UK);
        var story = new PrintedStory(desk.news().stories().getFirst(), words, new Ages(words, DemoEdition.CLOCK));
        var paragraphs = new ArrayList<>(story.paragraphs());
        paragraphs.add(heading());
        paragraphs.add(LONG);
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

    private static PrintedStory.Paragraph heading() {
        return new PrintedStory.Paragraph("Heading", PrintedStory.Style.HEADING);
    }

    @ParameterizedTest
    @ValueSource(ints = {39, 40, 41, 42, 43, 44})
    void noHeadingIsTheLastOnItsPage(int lines) {
        FxScreen.start();
        var line = new PrintedStory.Paragraph("A word.", PrintedStory.Style.SOURCE);
        var paragraphs = new ArrayList<>(Collections.nCopies(lines, line));
        paragraphs.add(heading());
        paragraphs.add(line.with("Under it. ".repeat(60).strip()));
        var pages = FxScreen.onFx(() -> Printing.pages(paragraphs, WIDTH, HEIGHT));
        for (var page : pages) {
            assertNotEquals("Heading", texts(page).getLast());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', 3, 3, 1 2 3",
        "1-3, 3, 3, 1 2 3",
        "1-3, 3, 5, 1 2 3 4 5",
        "2-3, 3, 3, 2 3",
        "1-2, 3, 3, 1 2",
        "1-2 4-9, 5, 5, 1 2 4 5",
        "7-9, 3, 3, ''"
    })
    void printsThePagesThatTheReaderWants(String chosen, int offered, int pages, String printed) {
        var ranges = chosen.isEmpty()
                ? null
                : Stream.of(chosen.split(" ", -1))
                        .map(range -> range.split("-", -1))
                        .map(ends -> new PageRange(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                        .toArray(PageRange[]::new);
        assertEquals(
                printed,
                Printing.wanted(ranges, offered, pages).stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void numbersItsPagesWhereThereAreSeveral() {
        FxScreen.start();
        var sheets =
                FxScreen.onFx(() -> Printing.sheets(Printing.pages(List.of(LONG), WIDTH, HEIGHT), WIDTH, HEIGHT + 24));
        assertEquals("2 / " + sheets.size(), ((Text) sheets.get(1).getBottom()).getText());
        var alone = FxScreen.onFx(() -> Printing.sheets(List.of(new VBox()), WIDTH, HEIGHT));
        assertNull(alone.getFirst().getBottom());
    }

    @Test
    void tellsOnPaperWhereSourcesDifferAndWhichOnesAreCopies() {
        var words = new Words(Locale.UK);
        var ages = new Ages(words, DemoEdition.CLOCK);
        var copied = new PrintedStory(new OddStories().copied(2), words, ages).paragraphs();
        assertTrue(
                copied.stream()
                        .anyMatch(line -> line.text().startsWith("[2] Newsroom 2: ")
                                && line.text().contains("the same text as [1]")),
                copied.toString());
        var story = desk.news().stories().stream()
                .filter(any -> !any.brief().disagreements().isEmpty())
                .findFirst()
                .orElseThrow();
        var point = story.brief().disagreements().getFirst();
        var value = point.values().getLast();
        var line = DifferBox.copied(point, words);
        assertTrue(line.contains(point.about()), line);
        assertTrue(line.contains(value.text() + " [" + value.citation().source() + "]"), line);
        assertTrue(
                new PrintedStory(story, words, ages)
                        .paragraphs().stream()
                                .anyMatch(paragraph -> paragraph.text().equals(line)),
                line);
    }

    @ParameterizedTest
    @CsvSource({"NO_PRINTER,toast.noprinter", "NO_PROGRAM,toast.noprogram", "FAILED,toast.notprinted"})
    void saysWhatKeptItFromBeingPrinted(Printing.Outcome outcome, String key) {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.printed.set(outcome);
            screen.type("j");
            screen.run(item(screen, "Print …")::fire);
            screen.await(() -> screen.model().toast().shown().get() != null);
            var said = screen.model().toast().shown().get();
            assertEquals(key, said == null ? "" : said.key());
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
