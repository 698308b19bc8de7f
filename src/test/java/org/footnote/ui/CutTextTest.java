package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.footnote.model.Completeness;
import org.footnote.model.FeedKind;
import org.footnote.model.RankReason;
import org.footnote.model.Source;
import org.junit.jupiter.api.Test;

/// In a narrow window, with large text and long German words, no word of the program is cut and nothing stands out of
/// the page.
class CutTextTest {
    private static final List<String> VIEWS =
            List.of("story", "why", "source", "feeds-many", "feeds-choice", "settings-end", "keys");

    /// What newsrooms wrote may be cut, where all of it stands elsewhere.
    private static final Set<String> THEIRS =
            Set.of("card-headline", "card-summary", "italic", "entry-name", "list-title");

    private final DemoDesk desk = new DemoEdition().desk();
    private final Set<String> cut = new TreeSet<>();
    private final Set<String> outside = new TreeSet<>();

    @Test
    void everyWordHasRoom() {
        desk.keep(desk.settings().withTextSize(200));
        var views = new GalleryViews(desk);
        try (var screen = FxScreen.open(desk, 760, 900, Locale.GERMANY, DemoEdition.CLOCK)) {
            for (var view : VIEWS) {
                views.show(view, screen);
                screen.settle();
                FxScreen.onFx(() -> {
                    look(view, screen.scene().getRoot(), screen.scene().getWidth());
                    return true;
                });
            }
        }
        assertEquals(Set.of(), cut);
        assertEquals(Set.of(), outside);
    }

    @Test
    void aSheetUsesTheRoomOfALowWindow() {
        try (var screen = FxScreen.open(desk, 1024, 680, Locale.GERMANY, DemoEdition.CLOCK)) {
            screen.type("?");
            screen.settle();
            screen.save("keys-low-german-light", 1);
            var close = FxScreen.onFx(() -> bottom(screen.scene().getFocusOwner()));
            var box = FxScreen.onFx(() -> bottom(screen.scene().lookup(".sheet-box")));
            assertTrue(close < box, close + " is above the end of the box at " + box);
            assertTrue(box < 680, box + " is in the window");
        }
    }

    private static double bottom(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }

    @Test
    void theDayOfTheEditionHasRoomInANarrowList() {
        var thursday = Clock.offset(DemoEdition.CLOCK, Duration.ofDays(3));
        try (var screen = FxScreen.open(desk, 900, 600, Locale.GERMANY, thursday)) {
            var shown = FxScreen.onFx(
                    () -> ((Text) screen.scene().lookup(".list-title").lookup(".text")).getText());
            assertEquals("Donnerstag, 26.\u00a0November", shown.replace('\n', ' '));
            screen.save("list-narrow-german-light", 1);
        }
    }

    @Test
    void theLineUnderTheTitleHasRoomInANarrowList() {
        try (var screen = FxScreen.open(desk, 1100, 700, Locale.GERMANY, DemoEdition.CLOCK)) {
            var line = FxScreen.onFx(() -> (Label) screen.scene().lookup(".list-subtitle"));
            double one = FxScreen.onFx(line::getHeight);
            screen.run(() -> line.setText(new Words(Locale.GERMANY).text("list.count", 1_200, 4_800, 320)));
            assertTrue(line.getHeight() > one * 1.3, "it takes two lines");
            assertFalse(FxScreen.onFx(() -> isCut(line)), line::getText);
            assertTrue(FxScreen.onFx(() -> line.getHeight() >= line.prefHeight(line.getWidth())), line::getText);
            screen.save("subtitle-narrow-german-light", 1);
        }
    }

    /// Beside the place of the scroll bar, whether there is one or not: in a high window no page has one.
    @Test
    void thePagesOfTheWindowStandInTheMiddle() {
        var all = new HashSet<Double>();
        for (int height : List.of(900, 2400)) {
            try (var screen = FxScreen.open(desk, 1900, height)) {
                for (var page : List.of("feeds", "settings", "offline")) {
                    screen.run(() -> screen.window.commands().run(page));
                    screen.settle();
                    all.add(FxScreen.onFx(() -> screen.scene().getRoot().lookupAll(".page-scroll").stream()
                            .filter(Node::isVisible)
                            .mapToDouble(shown -> Math.rint(middle(shown.lookup(".page")) - middle(shown)))
                            .findFirst()
                            .orElseThrow()));
                }
            }
        }
        assertEquals(Set.of(-5.0), all);
    }

    private static double middle(Node node) {
        return node.localToScene(node.getLayoutBounds()).getCenterX();
    }

    @Test
    void theFiguresOfAStoryStandOnOneLineInGermanToo() {
        try (var screen = FxScreen.open(desk, 1100, 700, Locale.GERMANY, DemoEdition.CLOCK)) {
            for (var card : screen.model().cards()) {
                screen.run(() -> screen.model().open(card.story()));
                if (card.story().brief().disagreements().isEmpty()) {
                    screen.await(() -> screen.scene().lookup(".story-facts") != null);
                    var lines = FxScreen.onFx(() -> ((FactsRow) screen.scene().lookup(".story-facts"))
                            .getChildren().stream()
                                    .map(Node::getLayoutY)
                                    .distinct()
                                    .count());
                    assertEquals(1, lines, card.story().headline());
                }
            }
        }
    }

    @Test
    void aLongNameOfASourceLeavesTheDifferencesWithinTheirPage() {
        var story = desk.news().stories().stream()
                .filter(other -> !other.brief().disagreements().isEmpty())
                .findFirst()
                .orElseThrow();
        var renamed = story.sources().stream()
                .map(source -> new Source(
                        source.number(),
                        source.article(),
                        "Institute for the Names of Institutes That Are Long ".repeat(3),
                        source.title(),
                        source.author(),
                        source.address(),
                        source.published(),
                        source.kind(),
                        source.completeness(),
                        source.copyOf()))
                .toList();
        desk.show(DemoEdition.withStories(desk.news(), List.of(new OddStories().withSources(story, renamed))));
        try (var screen = FxScreen.open(desk, 1024, 1600)) {
            screen.type("j");
            screen.await(() -> screen.scene().lookup(".differ") != null);
            screen.settle();
            screen.save("differ-long-light", 1);
            FxScreen.onFx(() -> {
                look("differ", screen.scene().lookup(".differ"), screen.scene().getWidth());
                return true;
            });
        }
        assertEquals(Set.of(), outside);
    }

    @Test
    void aCitationSaysWholeHowItIsStoredUnderALongName() {
        FxScreen.start();
        var words = new Words(Locale.UK);
        var story = desk.news().stories().getFirst();
        var source = new Source(
                1,
                "a",
                "Institute for the Names of Institutes That Are Long",
                "Names",
                "",
                "https://example.org/",
                DemoEdition.NOW,
                FeedKind.PUBLISHER,
                Completeness.FULL_TEXT,
                0);
        var labels = FxScreen.onFx(() -> {
            var citation = story.brief().summary().citations().getFirst();
            var card = new CitationCard(citation, source, words, new Ages(words, DemoEdition.CLOCK), () -> {});
            ThemeStyle.dress(new Scene(card, 330, 200));
            card.applyCss();
            card.layout();
            return card.lookupAll(".card-head .label").stream()
                    .map(Label.class::cast)
                    .toList();
        });
        assertEquals(
                List.of(true, false), labels.stream().map(CutTextTest::isCut).toList());
    }

    @Test
    void theStatusLineSaysOfHundredsOfSourcesOnOneLine() {
        for (var locale : List.of(Locale.UK, Locale.GERMANY)) {
            try (var screen = FxScreen.open(desk, 1440, 900, locale, DemoEdition.CLOCK)) {
                var more = FxScreen.onFx(() -> {
                    var line = (Labeled) screen.scene().lookup(".status > .hyperlink");
                    var status = (Region) line.getParent();
                    double room = status.getWidth() - status.snappedLeftInset() - status.snappedRightInset();
                    line.setText("123");
                    double one = line.prefHeight(room);
                    line.setText(new Words(locale).text("status.someoffline", 123, 148));
                    return line.prefHeight(room) - one;
                });
                assertEquals(0, more, locale.toString());
            }
        }
    }

    @Test
    void thePointsOfALongReasonAreNotCut() {
        FxScreen.start();
        var story = desk.news().stories().getFirst();
        var spreading = new RankReason(RankReason.Kind.SPREADING, 4.6, "4 ".repeat(60));
        var points = FxScreen.onFx(() -> {
            var notes = new StoryNotes(story.withRank(4.6, List.of(spreading)), new Words(Locale.GERMANY));
            ((TitledPane) notes.lookup(".why")).setExpanded(true);
            new Scene(notes, 500, 400);
            notes.applyCss();
            notes.layout();
            return (Label) notes.lookup(".points");
        });
        assertEquals("+4,6", points.getText());
        assertFalse(FxScreen.onFx(() -> isCut(points)));
    }

    @Test
    void ruleStandsOnlyBetweenFiguresOfOneLine() {
        desk.keep(desk.settings().withTextSize(200));
        try (var screen = FxScreen.open(desk, 760, 900)) {
            screen.type("j");
            screen.await(() -> screen.scene().lookup(".fact") != null);
            var facts = FxScreen.onFx(() -> ((FactsRow) screen.scene().lookup(".story-facts")).getChildren());
            var last = new HashSet<Double>();
            for (var fact : facts.reversed()) {
                boolean ends = last.add(fact.getLayoutY());
                assertEquals(
                        !ends, FxScreen.onFx(() -> fact.lookup(".fact-rule").isVisible()));
            }
            assertTrue(last.size() > 1, "the figures take more than one line");
        }
    }

    @Test
    void cardsUseTheLinesThatTheyHave() {
        try (var screen = FxScreen.open(desk, 760, 900)) {
            for (int size : List.of(80, 90, 100, 110, 125, 150, 175, 200, 225, 250)) {
                screen.run(() ->
                        screen.model().prefer(screen.model().settings().get().withTextSize(size)));
                screen.settle();
                var wasted = FxScreen.onFx(() -> screen.scene().getRoot().lookupAll(".story-cell .label").stream()
                        .filter(ArticleLabel.class::isInstance)
                        .map(Labeled.class::cast)
                        .filter(CutTextTest::isCutThoughThereIsRoom)
                        .map(Labeled::getText)
                        .toList());
                assertEquals(List.of(), wasted, size + " %");
            }
        }
    }

    private static boolean isCutThoughThereIsRoom(Labeled label) {
        return label.lookup(".text") instanceof Text shown
                && shown.getText().endsWith("…")
                && shown.getLayoutBounds().getHeight() < label.getHeight() * 0.65;
    }

    private void look(String view, Node node, double width) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && isCut(labeled)) {
            cut.add(view + ": " + labeled.getText());
        }
        if (node instanceof Labeled && node instanceof Region region && region.isManaged()) {
            var place = region.localToScene(region.getBoundsInLocal());
            if (place.getWidth() > 0 && (place.getMaxX() > width + 1 || place.getMinX() < -1)) {
                outside.add(view + ": " + ((Labeled) region).getText());
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(view, child, width));
        }
    }

    private static boolean isCut(Labeled labeled) {
        var text = labeled.getText();
        return text != null
                && !text.isEmpty()
                && labeled.getStyleClass().stream().noneMatch(THEIRS::contains)
                && labeled.lookup(".text") instanceof Text shown
                && labeled.equals(shown.getParent())
                && shown.getText().endsWith("…")
                && !text.endsWith("…");
    }
}
