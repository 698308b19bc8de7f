package org.footnote.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.footnote.model.Block;
import org.footnote.model.Body;
import org.footnote.model.Mark;
import org.footnote.model.Passage;
import org.footnote.ui.Document.Link;
import org.footnote.ui.Document.Paragraph;
import org.footnote.ui.Document.Range;
import org.footnote.ui.Document.Run;
import org.footnote.ui.Document.Shape;
import org.footnote.ui.Document.Span;
import org.footnote.ui.Document.Text;
import org.jspecify.annotations.Nullable;

/// An article's blocks as paragraphs of a document, a line of text each, with one passage marked.
final class BodyText {
    private final @Nullable Passage passage;
    private final Typography type;
    private final SourcePage.Pictures pictures;
    private final Words words;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private int passageParagraph = -1;
    private int passageOffset;

    BodyText(Body body, @Nullable Passage passage, Typography type, SourcePage.Pictures pictures, Words words) {
        this.passage = passage;
        this.type = type;
        this.pictures = pictures;
        this.words = words;
        int start = 0;
        for (var block : body.blocks()) {
            add(block, start);
            if (!block.text().isEmpty()) {
                start += block.text().length() + Body.SEPARATOR.length();
            }
        }
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /// Index of the paragraph in which the passage begins, -1 if there is none.
    int passageParagraph() {
        return passageParagraph;
    }

    /// Where in that paragraph it begins.
    int passageOffset() {
        return passageOffset;
    }

    private void add(Block block, int start) {
        switch (block) {
            case Block.Paragraph text -> addLines(text.text(), text.marks(), start, "doc-text", type.text());
            case Block.Heading heading ->
                addLines(
                        heading.text(),
                        List.of(),
                        start,
                        heading.level() <= 2 ? "doc-heading" : "doc-heading doc-small",
                        type.heading(heading.level()));
            case Block.Listing list -> addItems(list, start);
            case Block.Quote quote -> addLines(quote.text(), quote.marks(), start, "doc-text doc-quote", type.quote());
            case Block.Code code -> addCode(code, start);
            case Block.Table table -> addTable(table, start);
            case Block.Image image ->
                paragraphs.add(new Document.Block(() -> new PictureBlock(image, pictures, words), image.caption()));
            case Block.Embed embed -> addEmbed(embed);
        }
    }

    private void addEmbed(Block.Embed embed) {
        var text = words.text("source.embed", embed.title().isEmpty() ? embed.address() : embed.title());
        paragraphs.add(new Text(
                List.of(new Span(text, "doc-text doc-link")),
                type.text(),
                List.of(),
                List.of(new Link(0, text.length(), embed.address()))));
    }

    private void addItems(Block.Listing list, int start) {
        int number = 0;
        int position = start;
        for (var item : list.items()) {
            number++;
            var bullet = list.ordered() ? number + "." : "•";
            var shape = type.item(item.depth(), bullet);
            boolean last = number == list.items().size();
            addLines(
                    item.text(),
                    item.marks(),
                    position,
                    "doc-text",
                    last ? shape.withBelow(type.text().below()) : shape);
            position += item.text().length() + 1;
        }
    }

    private void addCode(Block.Code code, int start) {
        int position = start;
        var lines = code.text().split("\n", -1);
        addGap();
        for (int number = 0; number < lines.length; number++) {
            var shape = type.code(number == 0, number == lines.length - 1);
            addLine(lines[number], List.of(), 0, position, "doc-code", shape);
            position += lines[number].length() + 1;
        }
        addGap();
    }

    private void addGap() {
        paragraphs.add(new Text("", "doc-gap", type.gap()));
    }

    private void addTable(Block.Table table, int start) {
        int end = start + table.text().length();
        boolean cited = passage != null && passage.start() < end && passage.end() > start;
        if (cited && passageParagraph < 0) {
            passageParagraph = paragraphs.size();
        }
        paragraphs.add(new Document.Block(() -> new TableBlock(table, cited), table.text()));
    }

    private void addLines(String text, List<Mark> marks, int start, String style, Shape shape) {
        var directed = shape.toLeft(Scripts.rightToLeft(text));
        int from = 0;
        for (var line : text.split("\n", -1)) {
            addLine(line, marks, from, start + from, style, from == 0 ? directed : directed.indented(shape.left(), ""));
            from += line.length() + 1;
        }
    }

    /// @param from where the line begins in its block
    /// @param start where the line begins in the article's text
    private void addLine(String line, List<Mark> marks, int from, int start, String style, Shape shape) {
        var ranges = new ArrayList<Range>();
        if (passage != null) {
            int begin = Math.max(0, passage.start() - start);
            int end = Math.min(line.length(), passage.end() - start);
            if (begin < end) {
                ranges.add(new Range(begin, end, "passage"));
                if (passageParagraph < 0) {
                    passageParagraph = paragraphs.size();
                    passageOffset = begin;
                }
            }
        }
        var links = new ArrayList<Link>();
        for (var mark : marks) {
            int begin = Math.max(0, mark.start() - from);
            int end = Math.min(line.length(), mark.end() - from);
            if (mark.kind() == Mark.Kind.LINK && begin < end && mark.target().startsWith("http")) {
                links.add(new Link(begin, end, mark.target()));
            }
        }
        paragraphs.add(new Text(MarkedRuns.of(line, marks, from, style), shape, ranges, links));
    }

    /// Cuts a line where its marks begin and end.
    private static final class MarkedRuns {
        private MarkedRuns() {}

        static List<Run> of(String line, List<Mark> marks, int from, String style) {
            var cuts = new TreeSet<Integer>(List.of(0, line.length()));
            for (var mark : marks) {
                cuts.add(Math.clamp(mark.start() - from, 0, line.length()));
                cuts.add(Math.clamp(mark.end() - from, 0, line.length()));
            }
            var runs = new ArrayList<Run>();
            int begin = 0;
            for (int end : cuts) {
                if (end > begin) {
                    runs.add(new Span(line.substring(begin, end), style + styles(marks, begin + from)));
                }
                begin = end;
            }
            if (runs.isEmpty()) {
                runs.add(new Span("", style));
            }
            return runs;
        }

        private static String styles(List<Mark> marks, int at) {
            var styles = new StringBuilder();
            for (var mark : marks) {
                if (mark.start() <= at && at < mark.end()) {
                    styles.append(' ').append(style(mark.kind()));
                }
            }
            return styles.toString();
        }

        private static String style(Mark.Kind kind) {
            return switch (kind) {
                case EMPHASIS -> "doc-em";
                case STRONG -> "doc-bold";
                case CODE -> "doc-code";
                case SUPERSCRIPT, SUBSCRIPT -> "doc-tiny";
                case STRIKE -> "doc-strike";
                case LINK -> "doc-link";
            };
        }
    }
}
