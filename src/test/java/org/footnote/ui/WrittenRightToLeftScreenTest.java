package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import org.footnote.model.MuteRule;
import org.junit.jupiter.api.Test;

/// What the reader writes from right to left, and what is said of it, is laid out like any other words.
class WrittenRightToLeftScreenTest {
    private static final String ARABIC = "مفتوح المصدر نموذج ذكاء ".repeat(12).strip();

    private final DemoDesk desk = new DemoEdition().desk();
    private final List<String> failures = FxScreen.failuresFromNow();

    @Test
    void aMutedPhraseStandsInTheSettings() {
        desk.show(DemoEdition.withMutes(desk.news(), List.of(new MuteRule(1, MuteRule.Kind.PHRASE, ARABIC, null))));
        try (var screen = FxScreen.open(desk, 1024, 700)) {
            screen.run(() -> screen.model().reading().showSettings());
            screen.settle();
            var again = FxScreen.onFx(() -> screen.scene().getRoot().lookupAll(".setting-row .hyperlink").stream()
                    .map(Hyperlink.class::cast)
                    .filter(Node::isVisible)
                    .toList());
            assertEquals(1, again.size());
            assertTrue(FxScreen.onFx(() -> again.getFirst().getHeight() > 0));
            screen.run(() -> again.getFirst().requestFocus());
            screen.save("settings-muted-arabic-light", 1);
        }
        assertEquals(List.of(), failures);
    }

    @Test
    void aMessageSaysIt() {
        try (var screen = FxScreen.open(desk, 1024, 700)) {
            screen.run(() -> screen.model().toast().say("toast.muted.phrase", ARABIC));
            screen.settle();
            assertTrue(FxScreen.onFx(() ->
                    screen.scene().lookup(".toast .label").getLayoutBounds().getHeight() > 40));
            screen.save("toast-arabic-light", 1);
        }
        assertEquals(List.of(), failures);
    }

    @Test
    void itStandsOnPaper() {
        var paragraph = new PrintedStory.Paragraph(ARABIC, PrintedStory.Style.STATEMENTS);
        for (int width = 20; width < 500; width += 7) {
            int wide = width;
            assertTrue(FxScreen.onFx(() -> Printing.pages(List.of(paragraph), wide, 9000))
                            .size()
                    > 0);
        }
    }
}
