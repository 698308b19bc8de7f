package org.footnote.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.footnote.model.Block;
import org.footnote.model.Mark;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/// Walks markup once, without recursion, and gives its clean blocks. What is not named here does not get through:
/// scripts, styles, controls, event attributes and unknown elements leave nothing but their words.
final class BlockReader implements NodeFilter {
    private static final int LONGEST_CAPTION = 400;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> waiting = new ArrayList<>();
    private final Set<String> pictures = new HashSet<>();
    private final InlineText text = new InlineText();
    private final List<Figure> figures = new ArrayList<>();
    private @Nullable ListReader list;
    private int quotes;
    private int heading;
    private int captions;
    private String anchor = "";

    private BlockReader() {}

    /// The clean blocks of an element's content, in reading order.
    static List<Block> blocks(Element root) {
        var reader = new BlockReader();
        NodeTraversor.filter(reader, root);
        reader.flush();
        return List.copyOf(reader.blocks);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? head(element) : FilterResult.SKIP_ENTIRELY;
    }

    private FilterResult head(Element element) {
        if (Markup.isDropped(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        var mark = Markup.mark(element);
        if (mark != null) {
            text.open(mark, mark == Mark.Kind.LINK ? Addresses.target(element) : "");
        }
        if (Markup.isBlock(element)) {
            boundary();
        }
        noteAnchor(element);
        return switch (element.normalName()) {
            case "br" -> lineBreak();
            case "img", "amp-img" -> picture(element);
            case "iframe", "video", "audio", "embed", "amp-youtube", "lite-youtube" -> embed(element);
            case "pre" -> code(element);
            case "table" -> table(element);
            case "q" -> quoted("\u201C");
            default -> enter(element);
        };
    }

    private FilterResult enter(Element element) {
        switch (element.normalName()) {
            case "ul", "ol" -> enterList(element);
            case "li" -> {
                if (list != null) {
                    list.enterItem(text, element.id());
                }
            }
            case "blockquote" -> quotes++;
            case "figcaption" -> captions++;
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                heading = element.normalName().charAt(1) - '0';
            case "figure" -> figures.add(new Figure(blocks.size()));
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        switch (element.normalName()) {
            case "ul", "ol" -> leaveList();
            case "q" -> text.append("\u201D");
            case "figcaption" -> {
                captions--;
                caption();
            }
            default -> {
                if (isCaption(element)) {
                    caption();
                } else if (Markup.isBlock(element)) {
                    boundary();
                }
            }
        }
        switch (element.normalName()) {
            case "blockquote" -> quotes--;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = 0;
            case "figure" -> leaveFigure();
            default -> {}
        }
        var mark = Markup.mark(element);
        if (mark != null) {
            text.close(mark);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult lineBreak() {
        if (text.lineBreak() > 1 && list == null && heading + captions == 0 && !text.isEmpty()) {
            flush();
        }
        return FilterResult.SKIP_ENTIRELY;
    }

    private FilterResult quoted(String mark) {
        text.append(mark);
        return FilterResult.CONTINUE;
    }

    /// The id of a paragraph or item wins; an id inside one counts only where there is none yet.
    private void noteAnchor(Element element) {
        var id = element.id().isEmpty() && element.nameIs("a") ? element.attr("name") : element.id();
        if (id.isEmpty()) {
            return;
        }
        if (list != null) {
            list.noteAnchor(id);
            return;
        }
        if (anchor.isEmpty() || (text.isEmpty() && Markup.isBlock(element))) {
            anchor = Markup.isContainer(element) ? anchor : id;
        }
    }

    private void boundary() {
        if (captions > 0) {
            text.append(" ");
        } else if (list != null) {
            list.boundary(text);
        } else {
            flush();
        }
    }

    private void flush() {
        if (!text.isEmpty()) {
            var line = text.take();
            blocks.add(block(line));
            anchor = "";
        } else {
            text.take();
        }
        blocks.addAll(waiting);
        waiting.clear();
    }

    private Block block(InlineText.Line line) {
        if (heading > 0) {
            return new Block.Heading(line.text().replace('\n', ' '), heading);
        }
        if (quotes > 0) {
            return new Block.Quote(line.text(), line.marks());
        }
        return new Block.Paragraph(line.text(), line.marks(), anchor);
    }

    private void enterList(Element element) {
        if (list != null) {
            list.enter(text);
        } else if (Markup.isPlainList(element)) {
            list = new ListReader(element.nameIs("ol"));
        }
    }

    private void leaveList() {
        if (list == null) {
            flush();
            return;
        }
        if (list.leave(text)) {
            list.listing().ifPresent(blocks::add);
            list = null;
            flush();
        }
    }

    private FilterResult picture(Element element) {
        var image = PictureReference.of(element);
        if (PictureReference.isGlyph(image)) {
            if (image.alt().length() <= 12) {
                text.append(image.alt());
            }
        } else if (!image.address().isEmpty() && pictures.add(image.address())) {
            add(image);
        }
        return FilterResult.SKIP_ENTIRELY;
    }

    private FilterResult embed(Element element) {
        Embeds.of(element).ifPresent(this::add);
        return FilterResult.SKIP_ENTIRELY;
    }

    private void add(Block block) {
        if (text.isEmpty() && list == null) {
            blocks.add(block);
        } else {
            waiting.add(block);
        }
    }

    private FilterResult code(Element element) {
        if (list != null) {
            return FilterResult.CONTINUE;
        }
        var written = Markup.preformatted(element);
        if (!written.isBlank()) {
            blocks.add(new Block.Code(written));
        }
        return FilterResult.SKIP_ENTIRELY;
    }

    private FilterResult table(Element element) {
        if (list != null || !TableReader.isData(element)) {
            return FilterResult.CONTINUE;
        }
        TableReader.read(element).ifPresent(blocks::add);
        return FilterResult.SKIP_ENTIRELY;
    }

    /// Outside figures, what names itself a caption and follows a picture is its caption.
    private boolean isCaption(Element element) {
        return Markup.isBlock(element)
                && list == null
                && !text.isEmpty()
                && text.length() < LONGEST_CAPTION
                && (!figures.isEmpty() || (!blocks.isEmpty() && blocks.getLast() instanceof Block.Image))
                && Markup.namesCaption(element);
    }

    private void caption() {
        if (list != null) {
            list.boundary(text);
            return;
        }
        var line = text.take();
        if (figures.isEmpty()) {
            var figure = new Figure(Math.max(0, blocks.size() - 1));
            figure.caption(line.text());
            figure.putCaption(blocks);
        } else {
            figures.getLast().caption(line.text());
        }
    }

    private void leaveFigure() {
        if (!figures.isEmpty()) {
            figures.removeLast().putCaption(blocks);
        }
    }

    /// A figure being read: where its blocks begin, and its caption.
    private static final class Figure {
        private final int start;
        private String caption = "";

        Figure(int start) {
            this.start = start;
        }

        void caption(String words) {
            caption = (caption + " " + words).strip();
        }

        /// Gives the caption to the last picture; without one it stands as a paragraph under what it explains.
        void putCaption(List<Block> blocks) {
            if (caption.isEmpty()) {
                return;
            }
            for (int i = blocks.size() - 1; i >= start; i--) {
                if (blocks.get(i) instanceof Block.Image image) {
                    blocks.set(
                            i, new Block.Image(image.address(), image.alt(), caption, image.width(), image.height()));
                    return;
                }
                if (blocks.get(i) instanceof Block.Embed embed) {
                    blocks.set(i, new Block.Embed(embed.address(), caption));
                    return;
                }
            }
            if (blocks.size() > start) {
                blocks.add(new Block.Paragraph(caption));
            }
        }
    }
}
