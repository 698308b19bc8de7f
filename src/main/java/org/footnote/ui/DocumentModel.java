package org.footnote.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.input.DataFormat;
import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.ParagraphDirection;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledTextModelViewOnlyBase;
import org.footnote.ui.Document.Range;

/// A [Document] as the text control asks for it: paragraph by paragraph, as they come into view.
/// Carries the matches of a search within the page on top of the document's own marks.
final class DocumentModel extends StyledTextModelViewOnlyBase {
    private static final double HIGHER_THAN_ANY_PANE = 20_000;
    private static final double BLOCK = 72;
    private static final double LINE = 27;
    private static final double BETWEEN = 10;
    private static final double CHARACTER = 7.6;
    /// Characters that take as much room as a citation.
    private static final int INLINE = 2;
    /// The share of its estimated height that a paragraph has at least.
    private static final double LEAST = 0.7;

    private Document document;
    private final Map<Integer, RichParagraph> built = new HashMap<>();
    private final Map<Integer, LightBlock> light = new HashMap<>();
    private Map<Integer, List<Range>> found = Map.of();
    private int focusedParagraph = -1;
    private List<Range> focused = List.of();
    private boolean blank;
    private int shown;
    private double[] heights = {};

    DocumentModel(Document document) {
        this.document = document;
        shown = document.paragraphs().size();
        registerDataFormatHandler(new CitedTextFormat(DataFormat.PLAIN_TEXT, this::document), true, false, 2000);
    }

    /// Shows one blank paragraph, higher than any pane, in the document's place, or the document again.
    /// The text control lays a new model out twice and throws the first layout away: the blank one costs
    /// it nothing, and keeps the scroll bar that most documents need.
    void setBlank(boolean blank) {
        this.blank = blank;
    }

    /// Shows no more paragraphs than fill a height, until [#showWhole()]: the text control lays a hundred paragraphs
    /// out beyond those in view, which takes longer than a reader should wait for the first ones.
    ///
    /// @param column how wide the text is, in pixels
    /// @param scale of the text, 1 for 100 per cent
    void showBeginning(double height, double column, double scale) {
        double filled = 0;
        shown = 0;
        heights = document.paragraphs().stream()
                .mapToDouble(paragraph -> height(paragraph, column / scale) * scale)
                .toArray();
        while (filled < height && shown < heights.length) {
            filled += heights[shown] * LEAST;
            shown++;
        }
    }

    /// About how high a paragraph is at 100 per cent.
    private static double height(Document.Paragraph paragraph, double column) {
        return switch (paragraph) {
            case Document.Block block -> BLOCK;
            case Document.ListRows rows -> BLOCK * rows.count();
            case Document.Text text -> {
                int characters = text.runs().stream()
                        .mapToInt(run ->
                                run instanceof Document.Span span ? span.text().length() : INLINE)
                        .sum();
                yield LINE * Math.ceil(characters * CHARACTER / column) + BETWEEN;
            }
        };
    }

    /// Shows all paragraphs.
    void showWhole() {
        showMore(Integer.MAX_VALUE);
    }

    /// Shows so many paragraphs and rows more.
    ///
    /// @return whether there are others still
    boolean showMore(int most) {
        int added = 0;
        for (int taken = 0;
                taken < most && shown + added < document.paragraphs().size();
                added++) {
            taken += document.paragraphs().get(shown + added) instanceof Document.ListRows rows ? rows.count() : 1;
        }
        if (added > 0) {
            var end = TextPos.ofLeading(shown, 0);
            shown += added;
            fireChangeEvent(end, end, 0, isCut() ? added : added - 1, 0);
        }
        return isCut();
    }

    /// Puts another first paragraph in the place of that one.
    ///
    /// @return false if it says the same
    boolean replaceFirst(Document.Text first) {
        if (document.paragraphs().isEmpty() || document.paragraphs().getFirst().equals(first)) {
            return false;
        }
        var end = getEndOfParagraphTextPos(0);
        var changed = new ArrayList<>(document.paragraphs());
        changed.set(0, first);
        document = new Document(changed);
        built.remove(0);
        fireChangeEvent(TextPos.ofLeading(0, 0), end, getPlainText(0).length(), 0, 0);
        return true;
    }

    /// How many paragraphs are shown.
    int shown() {
        return shown;
    }

    /// Whether the last paragraph is a blank one, about as high as all that are not shown yet.
    private boolean isCut() {
        return shown < document.paragraphs().size();
    }

    /// Fills the rows that are in view, and empties the others.
    void updateRows() {
        light.values().forEach(LightBlock::update);
    }

    Document document() {
        return document;
    }

    @Override
    public int size() {
        return blank ? 1 : Math.max(1, isCut() ? shown + 1 : shown);
    }

    @Override
    public String getPlainText(int index) {
        return paragraph(index).getPlainText();
    }

    @Override
    public RichParagraph getParagraph(int index) {
        return paragraph(index);
    }

    @Override
    public StyleAttributeMap getStyleAttributeMap(StyleResolver resolver, TextPos position) {
        return StyleAttributeMap.EMPTY;
    }

    /// The control's place for an offset into a paragraph of the document, which has no unseen characters before it.
    TextPos position(int paragraph, int offset) {
        return TextPos.ofLeading(paragraph, offset + lead(paragraph));
    }

    /// The offset into its paragraph of one of the control's places.
    int offset(TextPos position) {
        return Math.max(0, position.offset() - lead(position.index()));
    }

    /// The words of a paragraph, with a character for each node among them.
    String words(int paragraph) {
        return getPlainText(paragraph).substring(lead(paragraph));
    }

    /// The words between two offsets.
    String words(int paragraph, int start, int end) {
        return words(paragraph).substring(start, end);
    }

    private int lead(int paragraph) {
        return paragraph < document.paragraphs().size()
                ? document.paragraphs().get(paragraph).lead()
                : 0;
    }

    /// The address behind a place, "" if there is none.
    String linkAt(TextPos position) {
        int paragraph = position.index();
        int offset = position.offset() - lead(paragraph);
        if (paragraph < document.paragraphs().size()
                && document.paragraphs().get(paragraph) instanceof Document.Text text) {
            return text.links().stream()
                    .filter(link -> link.start() <= offset && offset < link.end())
                    .map(Document.Link::address)
                    .findFirst()
                    .orElse("");
        }
        return "";
    }

    /// Shows these ranges, by paragraph, as found, and no others.
    void showFound(Map<Integer, List<Range>> ranges) {
        var changed = new ArrayList<>(found.keySet());
        changed.addAll(ranges.keySet());
        found = Map.copyOf(ranges);
        for (int index : changed) {
            restyle(index);
        }
    }

    /// Shows a range of a paragraph as the one the reader is on, and no other.
    void showFocused(int paragraph, Range range) {
        showNoneFocused();
        focusedParagraph = paragraph;
        focused = List.of(range);
        restyle(paragraph);
    }

    /// Shows none as the one the reader is on.
    void showNoneFocused() {
        int before = focusedParagraph;
        focusedParagraph = -1;
        focused = List.of();
        if (before >= 0) {
            restyle(before);
        }
    }

    private void restyle(int paragraph) {
        built.remove(paragraph);
        fireStyleChangeEvent(TextPos.ofLeading(paragraph, 0), getEndOfParagraphTextPos(paragraph));
    }

    private RichParagraph paragraph(int index) {
        if (blank) {
            return blankParagraph(HIGHER_THAN_ANY_PANE);
        }
        return isCut() && index == shown
                ? blankParagraph(Arrays.stream(heights, shown, heights.length).sum())
                : built.computeIfAbsent(index, this::build);
    }

    private static RichParagraph blankParagraph(double height) {
        var high = StyleAttributeMap.builder().setSpaceAbove(height).build();
        return RichParagraph.builder().setParagraphAttributes(high).build();
    }

    private RichParagraph build(int index) {
        if (document.paragraphs().isEmpty()) {
            return RichParagraph.builder().build();
        }
        return switch (document.paragraphs().get(index)) {
            case Document.Block block -> RichParagraph.of(block.node());
            case Document.ListRows rows ->
                RichParagraph.of(() -> light.computeIfAbsent(index, at -> new LightBlock(rows.node())));
            case Document.Text text -> build(text, marksOn(index));
        };
    }

    private List<Range> marksOn(int index) {
        var marks = new ArrayList<>(found.getOrDefault(index, List.of()));
        marks.addAll(index == focusedParagraph ? focused : List.of());
        return marks;
    }

    private static RichParagraph build(Document.Text text, List<Range> onTop) {
        var builder = RichParagraph.builder();
        int lead = text.lead();
        if (lead > 0) {
            builder.addWithStyleNames(Scripts.lead(lead), "doc-rtl");
        }
        for (var run : text.runs()) {
            switch (run) {
                case Document.Span span -> addSpan(builder, span);
                case Document.Inline inline -> builder.addInlineNode(inline.node());
            }
        }
        Stream.concat(text.marks().stream(), onTop.stream())
                .forEach(mark -> builder.addHighlight(lead + mark.start(), mark.end() - mark.start(), mark.style()));
        return builder.setParagraphAttributes(attributes(text.shape())).build();
    }

    /// Adds a span, word by word where it runs from right to left: see [Scripts#wrappable(String)].
    private static void addSpan(RichParagraph.Builder builder, Document.Span span) {
        boolean rightToLeft = Scripts.hasRightToLeft(span.text());
        var styles = (rightToLeft ? span.styles() + " doc-rtl" : span.styles()).split(" ", -1);
        for (var word : Scripts.words(span.text())) {
            builder.addWithStyleNames(word, styles);
        }
    }

    private static StyleAttributeMap attributes(Document.Shape shape) {
        var attributes = StyleAttributeMap.builder()
                .setSpaceAbove(shape.above())
                .setSpaceBelow(shape.below())
                .setSpaceLeft(shape.left())
                .setLineSpacing(shape.lineSpacing());
        if (!shape.bullet().isEmpty()) {
            attributes.setBullet(shape.bullet());
        }
        if (shape.background() != null) {
            attributes.setBackground(shape.background());
        }
        if (shape.rightToLeft()) {
            attributes.setParagraphDirection(ParagraphDirection.RIGHT_TO_LEFT);
        }
        return attributes.build();
    }
}
