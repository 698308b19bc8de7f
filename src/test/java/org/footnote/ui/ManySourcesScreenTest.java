package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.footnote.model.Statement;
import org.junit.jupiter.api.Test;

/// A story with more sources and citations than a page should carry at once.
class ManySourcesScreenTest {
    private final DemoDesk desk = new DemoEdition().desk();

    private void open(FxScreen screen) {
        screen.run(() -> desk.show(DemoEdition.withStories(desk.news(), new OddStories().stories())));
        screen.run(() -> screen.model().story("sixty").ifPresent(screen.model()::open));
    }

    @Test
    void opensTheCitationsBeyondTheFirstFromTheirCount() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            open(screen);
            // The control makes its nodes anew while the rest of the page comes in.
            screen.await(() -> more(screen)
                    .filter(more -> more.getAccessibleText()
                            .equals("5 more sources: Newsroom 5, Newsroom 6, Newsroom 7, Newsroom 8, Newsroom 9"))
                    .isPresent());
            screen.await(() -> {
                if (menu().isEmpty()) {
                    more(screen).ifPresent(MoreCitations::fire);
                }
                return menu().isPresent();
            });
            screen.save("more-citations-light", 1);
            screen.await(() -> {
                menu().or(() -> {
                            more(screen).ifPresent(MoreCitations::fire);
                            return menu();
                        })
                        .ifPresent(menu -> {
                            menu.getItems().get(1).fire();
                            menu.hide();
                        });
                return screen.model().reading().page().get() instanceof ReadingModel.SourceOpen;
            });
            screen.await(() -> screen.model().reading().page().get() instanceof ReadingModel.SourceOpen source
                    && source.source().number() == 6);
        }
    }

    @Test
    void numbersAscendAndTheQuotedSourceIsAlwaysAmongThem() {
        var odd = new OddStories();
        var story = odd.stories().stream()
                .filter(any -> any.id().equals("sixty"))
                .findFirst()
                .orElseThrow();
        var statement = story.brief().sections().getFirst().statements().getFirst();
        var quotedLast = new Statement(statement.text(), statement.citations().reversed(), statement.support());
        var changed = odd.told(story, quotedLast);
        desk.show(DemoEdition.withStories(desk.news(), List.of(changed)));
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.model().open(changed));
            screen.await(() -> more(screen).isPresent());
            assertEquals(
                    List.of(
                            "Source 6, Newsroom 6",
                            "Source 7, Newsroom 7",
                            "Source 8, Newsroom 8",
                            "Source 9, Newsroom 9",
                            "5 more sources: Newsroom 1, Newsroom 2, Newsroom 3, Newsroom 4, Newsroom 5"),
                    FxScreen.onFx(() -> screen.scene().getRoot().lookupAll(".citation").stream()
                            .map(Node::getAccessibleText)
                            .toList()));
            var onPaper =
                    new PrintedStory(changed, new Words(Locale.UK), new Ages(new Words(Locale.UK), DemoEdition.CLOCK));
            assertTrue(onPaper.paragraphs().toString().contains("[1][2][3][4][5][6][7][8][9]"));
        }
    }

    @Test
    void showsTheWholeListOfSourcesWhenAsked() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            open(screen);
            screen.run(() -> screen.window.reading().scrollTo(1));
            screen.save("first-sources-light", 1);
            var button = (Button) FxScreen.onFx(() -> screen.scene().lookup(".all-sources .button"));
            assertEquals("Show all 60 sources", FxScreen.onFx(button::getText));
            double before = yOf(screen, "20");
            screen.run(button::fire);
            screen.await(() -> focused(screen).startsWith("Source 21: "));
            assertEquals(before, yOf(screen, "20"), 24, "the list goes on where the reader was");
            screen.run(() -> screen.window.reading().scrollTo(1));
            screen.await(() -> row(screen, "60").isPresent());
        }
    }

    private void openCopied(FxScreen screen) {
        var wire = new OddStories().copied(39);
        screen.run(() -> desk.show(DemoEdition.withStories(desk.news(), List.of(wire))));
        screen.run(() -> screen.model().open(wire));
        screen.run(() -> screen.window.reading().scrollTo(1));
    }

    @Test
    void namesAFewOfManyCopiesAndAllWhenAsked() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            openCopied(screen);
            screen.await(() -> rest(screen).isPresent());
            screen.save("copies-light", 1);
            assertEquals("and 34 more", rest(screen).orElseThrow().getText());
            assertEquals("Newsroom 6", copies(screen).getLast());
            screen.run(() -> rest(screen).orElseThrow().requestFocus());
            screen.press(KeyCode.ENTER);
            screen.await(() -> copies(screen).getLast().equals("Newsroom 40"));
            assertTrue(rest(screen).isEmpty());
            screen.await(() -> focused(screen).endsWith("Newsroom 7"));
            screen.save("copies-all-light", 1);
        }
    }

    @Test
    void opensACopyByItsName() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            openCopied(screen);
            screen.await(() -> rest(screen).isPresent());
            var third = (Hyperlink) FxScreen.onFx(() -> screen.scene().lookup("#source-4"));
            assertTrue(third.getAccessibleText().startsWith("Source 4: "), third.getAccessibleText());
            screen.run(third::requestFocus);
            screen.press(KeyCode.ENTER);
            screen.await(() -> screen.model().reading().page().get() instanceof ReadingModel.SourceOpen open
                    && open.source().number() == 4);
        }
    }

    private static String focused(FxScreen screen) {
        var owner = screen.scene().getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getAccessibleText());
    }

    @Test
    void bringsTheReasonsIntoViewThatAreOpenedAtTheFoot() {
        try (var screen = FxScreen.open(desk, 1440, 500)) {
            openCopied(screen);
            screen.await(() -> screen.scene().lookup(".why") != null);
            var why = (TitledPane) FxScreen.onFx(() -> screen.scene().lookup(".why"));
            screen.run(() -> why.setExpanded(true));
            screen.await(() -> endOf(why) < screen.scene().getHeight() && why.getHeight() > 60);
            screen.save("why-opened-light", 1);
        }
    }

    private static double endOf(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }

    private static Optional<Hyperlink> rest(FxScreen screen) {
        return Optional.ofNullable((Hyperlink) screen.scene().lookup(".more-copies"));
    }

    private static List<String> copies(FxScreen screen) {
        return screen.scene().getRoot().lookupAll(".source-copy").stream()
                .map(link -> ((Hyperlink) link).getText())
                .toList();
    }

    private static double yOf(FxScreen screen, String number) {
        screen.await(() -> row(screen, number).isPresent());
        return FxScreen.onFx(
                () -> row(screen, number).orElseThrow().localToScene(0, 0).getY());
    }

    private static Optional<Node> row(FxScreen screen, String number) {
        return screen.scene().getRoot().lookupAll(".source-number").stream()
                .filter(label -> ((Label) label).getText().equals(number))
                .findFirst();
    }

    private static Optional<ContextMenu> menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst();
    }

    private static Optional<MoreCitations> more(FxScreen screen) {
        return screen.scene().getRoot().lookupAll(".citation").stream()
                .filter(MoreCitations.class::isInstance)
                .map(MoreCitations.class::cast)
                .findFirst();
    }
}
