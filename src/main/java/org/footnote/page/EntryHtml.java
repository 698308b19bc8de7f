package org.footnote.page;

import java.util.List;
import java.util.stream.Collectors;
import org.footnote.model.Block;
import org.footnote.text.Spaces;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// The HTML that an entry of a feed carries, made into clean blocks: no scripts, styles, forms or event attributes, no
/// links but http, https, mailto and `#name`, no pictures that only count readers. Pure functions, for any thread.
public final class EntryHtml {
    private static final int DEEPEST = 256;
    private static final int LONGEST = 2_000_000;

    private EntryHtml() {}

    /// The clean blocks of a piece of HTML, or of plain text, which is HTML without tags.
    ///
    /// @param html as the feed brings it, entities once unescaped; broken markup is read as browsers read it
    /// @param baseAddress what relative links and pictures are resolved against, "" if unknown: those are
    /// dropped then
    public static List<Block> blocks(String html, String baseAddress) {
        return LongText.cut(BlockReader.blocks(parse(html, baseAddress).body()));
    }

    /// The words of a piece of HTML in reading order, one block a line; captions are not part of it.
    public static String plainText(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return Spaces.collapsed(html);
        }
        return words(parse(html, "").body());
    }

    /// The words of an element, one block a line.
    static String words(Element element) {
        return BlockReader.blocks(element).stream()
                .map(Block::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static Document parse(String html, String baseAddress) {
        var bounded = html.length() > LONGEST ? html.substring(0, LONGEST) : html;
        var document = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(bounded, baseAddress);
        document.setBaseUri(baseAddress);
        return document;
    }
}
