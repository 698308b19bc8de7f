package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.input.DataFormat;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import jfx.incubator.scene.control.richtext.TextPos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsTest {
    @ParameterizedTest
    @ValueSource(strings = {"plain words", "نموذج مفتوح يعيد", "Qwen نموذج مفتوح 2.5"})
    void wrappingKeepsTrackOfEachWord(String text) {
        for (var word : text.split(" ", -1)) {
            var at = Scripts.wrapped(text, text.indexOf(word));
            assertTrue(Scripts.wrappable(text).startsWith(word, at), word);
        }
    }

    private static final String ARABIC = "الاصطناعي يفتح النقاش-القديم حول GPT-5";
    private static final String HEBREW = "מודל פתוח (OpenAI) מעורר דיון";

    @Test
    void cutsWhereALineMayBreak() {
        assertEquals(List.of("الاصطناعي ", "يفتح ", "النقاش-", "القديم ", "حول ", "GPT-", "5"), Scripts.words(ARABIC));
        assertEquals(List.of("An open model"), Scripts.words("An open model"));
        assertEquals("An open model", Scripts.wrappable("An open model"));
    }

    @Test
    void isLaidOutAtAnyWidth() {
        FxScreen.start();
        for (var words : List.of(ARABIC, HEBREW, "الاصطناعي")) {
            FxScreen.onFx(() -> {
                for (int width = 1; width < 600; width += 3) {
                    var text = new Text(Scripts.wrappable(words));
                    text.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
                    text.setFont(Font.font(32));
                    text.setWrappingWidth(width);
                    assertTrue(text.getLayoutBounds().getHeight() > 0, words);
                }
                return true;
            });
        }
    }

    @Test
    void leavesTheMarksOutOfOffsetsAndCopies() {
        var shape = Document.Shape.of(0, 0, 0);
        var link = new Document.Link(10, 14, "https://example.org/");
        var document = new Document(List.of(new Document.Text(
                List.of(new Document.Span(ARABIC, "")), shape.toLeft(true), List.of(), List.of(link))));
        var model = new DocumentModel(document);
        assertEquals("يفتح", model.words(0, 10, 14));
        assertEquals("https://example.org/", model.linkAt(model.position(0, 10)));
        assertEquals("", model.linkAt(model.position(0, 14)));
        assertEquals("", model.linkAt(TextPos.ofLeading(0, 10)));
        var copy = new CitedTextFormat(DataFormat.PLAIN_TEXT, () -> document);
        assertEquals(ARABIC, copy.copy(model, null, TextPos.ofLeading(0, 0), model.getDocumentEnd()));
        assertEquals("يفتح", copy.copy(model, null, model.position(0, 10), model.position(0, 14)));
    }
}
