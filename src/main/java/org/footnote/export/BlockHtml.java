package org.footnote.export;

import java.util.List;
import java.util.stream.Collectors;
import org.footnote.model.Block;

/// An article's clean blocks as plain HTML: words, pictures by their address, captions; marks are left out.
public final class BlockHtml {
    private BlockHtml() {}

    /// The HTML of the blocks, one a line.
    public static String of(List<Block> blocks) {
        return blocks.stream().map(BlockHtml::of).collect(Collectors.joining("\n"));
    }

    private static String of(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> element("p", Page.escape(paragraph.text()));
            case Block.Heading heading -> element("h" + heading.level(), Page.escape(heading.text()));
            case Block.Quote quote -> element("blockquote", Page.escape(quote.text()));
            case Block.Code code -> "<pre>" + code.text().replace("&", "&amp;").replace("<", "&lt;") + "</pre>";
            case Block.Listing listing -> list(listing);
            case Block.Table table -> table(table);
            case Block.Image image -> figure(image);
            case Block.Embed embed ->
                "<p><a href=\"" + Page.escape(embed.address()) + "\">" + Page.escape(embed.title()) + "</a></p>";
        };
    }

    private static String list(Block.Listing listing) {
        return element(
                listing.ordered() ? "ol" : "ul",
                listing.items().stream()
                        .map(item -> element("li", Page.escape(item.text())))
                        .collect(Collectors.joining()));
    }

    private static String table(Block.Table table) {
        return element(
                "table",
                table.rows().stream()
                        .map(row -> element(
                                "tr",
                                row.stream()
                                        .map(cell -> element("td", Page.escape(cell)))
                                        .collect(Collectors.joining())))
                        .collect(Collectors.joining()));
    }

    private static String figure(Block.Image image) {
        return "<figure><img src=\"" + Page.escape(image.address()) + "\" alt=\"" + Page.escape(image.alt()) + "\">"
                + (image.caption().isEmpty() ? "" : element("figcaption", Page.escape(image.caption()))) + "</figure>";
    }

    private static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }
}
