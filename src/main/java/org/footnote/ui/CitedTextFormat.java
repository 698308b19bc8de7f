package org.footnote.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import javafx.scene.input.DataFormat;
import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.DataFormatHandler;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledInput;
import jfx.incubator.scene.control.richtext.model.StyledTextModel;
import org.jspecify.annotations.Nullable;

/// What goes onto the clipboard: the words, with `[n]` where a citation stands.
final class CitedTextFormat extends DataFormatHandler {
    private final Supplier<Document> document;

    CitedTextFormat(DataFormat format, Supplier<Document> document) {
        super(format);
        this.document = document;
    }

    @Override
    public StyledInput createStyledInput(String text, StyleAttributeMap attributes) {
        throw new UnsupportedOperationException("A document is not written to");
    }

    @Override
    public Object copy(StyledTextModel model, @Nullable StyleResolver resolver, TextPos start, TextPos end) {
        var text = new StringBuilder();
        for (int index = start.index(); index <= end.index(); index++) {
            var paragraph = document.get().paragraphs().get(index);
            int from = index == start.index() ? Math.max(0, start.offset() - paragraph.lead()) : 0;
            int to = index == end.index() ? end.offset() - paragraph.lead() : Integer.MAX_VALUE;
            var piece = copied(paragraph, from, to);
            if (!text.isEmpty() && !piece.isEmpty()) {
                text.append("\n\n");
            }
            text.append(piece);
        }
        return text.toString();
    }

    @Override
    public void save(
            StyledTextModel model, @Nullable StyleResolver resolver, TextPos start, TextPos end, OutputStream out)
            throws IOException {
        out.write(copy(model, resolver, start, end).toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String copied(Document.Paragraph paragraph, int from, int to) {
        return switch (paragraph) {
            case Document.Block block -> from == 0 ? block.copied() : "";
            case Document.ListRows rows -> from == 0 ? rows.copied() : "";
            case Document.Text text -> copied(text, from, to);
        };
    }

    private static String copied(Document.Text text, int from, int to) {
        var copy = new StringBuilder();
        int position = 0;
        for (var run : text.runs()) {
            switch (run) {
                case Document.Span words -> {
                    int length = words.text().length();
                    int begin = Math.clamp(from - position, 0, length);
                    int end = Math.clamp((long) to - position, 0, length);
                    copy.append(words.text(), begin, Math.max(begin, end));
                    position += length;
                }
                case Document.Inline inline -> {
                    if (position >= from && position < to) {
                        copy.append(inline.copied());
                    }
                    position++;
                }
            }
        }
        return copy.toString().strip();
    }
}
