package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.shape.Path;
import org.footnote.model.Topic;
import org.junit.jupiter.api.Test;

/// The words of a search, marked where they stand in headlines.
class SearchMarksScreenTest {
    private final DemoDesk desk = new DemoEdition().desk();

    @Test
    void marksWordsInHeadlinesAlsoWhereTheyAreWrapped() {
        var odd = new OddStories();
        var wrapped = odd.plain(
                "wrapped",
                "The laboratory in the north has given away all of the weights of its largest model",
                Topic.OPEN_SOURCE);
        var arabic = odd.stories().getFirst();
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            show(screen, "weights", List.of(wrapped, arabic));
            screen.save("search-headline-light", 1);
            var mark = marks(screen).getFirst();
            assertTrue(FxScreen.onFx(() -> mark.getLayoutBounds().getMinY() > 0), "the word stands in the second line");
            double width = FxScreen.onFx(() -> mark.getLayoutBounds().getWidth());
            assertTrue(width > 40 && width < 90, width + " is the width of the word");
            screen.save("search-headline-light", 1);
            double before = left(mark);
            show(screen, "largest", List.of(wrapped, arabic));
            assertTrue(left(marks(screen).getFirst()) > before, "other words of the same headline");
            screen.type("t");
            screen.save("search-headline-dark", 1);
            show(screen, "مفتوح", List.of(arabic));
            assertFalse(marks(screen).isEmpty());
            screen.save("search-arabic-dark", 1);
            show(screen, "nobody", List.of(wrapped));
            assertEquals(List.of(), marks(screen), "a cell that showed another story marks nothing of it");
        }
    }

    @Test
    void aSearchMarksWhatIsOpenAndFindingInThePageTakesItsPlaceForAWhile() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            var story = screen.model().cards().getFirst().story();
            screen.run(() -> screen.model().open(story));
            assertEquals(0, inText(screen, "found"));
            show(screen, "model", List.of(story));
            int searched = inText(screen, "found");
            assertTrue(searched > 0, "what was open before the search");
            screen.run(screen.window::showFind);
            seek(screen, "nothing of this kind");
            assertEquals(0, inText(screen, "found"));
            seek(screen, "the");
            assertEquals(1, inText(screen, "found-here"), "the match on which the reader is");
            screen.save("find-light", 1);
            screen.run(screen.window::back);
            assertEquals(searched, inText(screen, "found"));
            assertEquals(0, inText(screen, "found-here"));
            screen.run(() -> screen.model().shelf().search(""));
            assertEquals(0, inText(screen, "found"));
        }
    }

    @Test
    void findingInThePageGoesOnInTheNextStoryAndEndsWhereThereIsNothingToRead() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            var cards = screen.model().cards();
            screen.run(() -> screen.model().open(cards.get(0).story()));
            screen.run(screen.window::showFind);
            seek(screen, "the");
            screen.run(() -> screen.model().open(cards.get(1).story()));
            assertTrue(inText(screen, "found") > 0);
            assertEquals(0, inText(screen, "found-here"), "the next page stays at its top");
            screen.run(() -> screen.model().reading().showSettings());
            assertFalse(bar(screen).isVisible());
            screen.run(screen.window::showFind);
            assertFalse(bar(screen).isVisible(), "there is no text in which to find");
        }
    }

    @Test
    void marksWhatIsTooLongForALineInPieces() {
        var word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
        var phrase = "the weights of its largest model and of all that came before it";
        FxScreen.start();
        for (var found : List.of(word, phrase, "\uD83D\uDE80".repeat(50))) {
            var texts = FxScreen.onFx(() -> {
                var text = new MarkedText();
                text.show("a " + found + " b", List.of(2, 2 + found.length()));
                return text.getChildren().stream()
                        .filter(Label.class::isInstance)
                        .map(label -> ((Label) label).getText())
                        .toList();
            });
            assertTrue(texts.size() > 2, texts.toString());
            assertEquals(found, String.join("", texts));
            assertTrue(texts.stream().allMatch(text -> text.length() <= 24), texts.toString());
            assertFalse(texts.stream().anyMatch(text -> Character.isLowSurrogate(text.charAt(0))), texts.toString());
        }
    }

    private static FindBar bar(FxScreen screen) {
        return FxScreen.onFx(() -> (FindBar) screen.scene().getRoot().lookup(".find-bar"));
    }

    private static void seek(FxScreen screen, String words) {
        var bar = bar(screen);
        screen.run(() -> ((TextField) bar.lookup(".text-field")).setText(words));
    }

    private static int inText(FxScreen screen, String style) {
        return FxScreen.onFx(() ->
                screen.scene().getRoot().lookupAll(".rich-text-area ." + style).size());
    }

    private static double left(Path mark) {
        return FxScreen.onFx(() -> mark.getLayoutBounds().getMinX());
    }

    private void show(FxScreen screen, String query, List<org.footnote.model.Story> stories) {
        var hits = stories.stream()
                .map(story -> new Desk.Hit(
                        story, 1, desk.marks(query).apply(story.headline()), "… words around " + query, List.of()))
                .toList();
        screen.run(() -> screen.model().shelf().show(new Shelf.Found(query, hits)));
        screen.settle();
    }

    private static List<Path> marks(FxScreen screen) {
        return FxScreen.onFx(() -> screen.scene().getRoot().lookupAll(".story-cell .found-mark").stream()
                .map(Path.class::cast)
                .filter(mark -> !mark.getElements().isEmpty())
                .toList());
    }
}
