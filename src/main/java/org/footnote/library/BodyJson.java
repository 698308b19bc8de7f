package org.footnote.library;

import java.util.List;
import java.util.Map;
import org.footnote.model.Block;
import org.footnote.model.Body;
import org.footnote.model.Completeness;
import org.footnote.model.Mark;

/// The blocks of an article's text as JSON and back.
final class BodyJson {
    private BodyJson() {}

    static byte[] write(Body body) {
        return Json.write(value(body));
    }

    /// The same as a value that goes into a larger document.
    static Map<String, Object> value(Body body) {
        return Json.object(
                "completeness",
                body.completeness().name(),
                "blocks",
                body.blocks().stream().map(BodyJson::block).toList());
    }

    static Body read(byte[] bytes) {
        return read(Fields.of(Json.read(bytes)));
    }

    static Body read(Fields body) {
        return new Body(
                body.list("blocks", BodyJson::block),
                body.constant("completeness", Completeness.class, Completeness.FEED_TEXT));
    }

    private static Map<String, Object> block(Block block) {
        return switch (block) {
            case Block.Paragraph(var text, var marks, var anchor) ->
                Json.object("type", "paragraph", "text", text, "marks", marks(marks), "anchor", anchor);
            case Block.Heading(var text, var level) -> Json.object("type", "heading", "text", text, "level", level);
            case Block.Listing(var items, var ordered) ->
                Json.object(
                        "type",
                        "list",
                        "ordered",
                        ordered,
                        "items",
                        items.stream().map(BodyJson::item).toList());
            case Block.Quote(var text, var marks) -> Json.object("type", "quote", "text", text, "marks", marks(marks));
            case Block.Code(var text) -> Json.object("type", "code", "text", text);
            case Block.Table(var rows, var header) -> Json.object("type", "table", "header", header, "rows", rows);
            case Block.Image(var address, var alt, var caption, var width, var height) ->
                Json.object(
                        "type", "image", "address", address, "alt", alt, "caption", caption, "width", width, "height",
                        height);
            case Block.Embed(var address, var title) ->
                Json.object("type", "embed", "address", address, "title", title);
        };
    }

    private static Block block(Fields block) {
        return switch (block.text("type")) {
            case "heading" -> new Block.Heading(block.text("text"), block.number("level"));
            case "list" -> new Block.Listing(block.list("items", BodyJson::item), block.flag("ordered"));
            case "quote" -> new Block.Quote(block.text("text"), marks(block));
            case "code" -> new Block.Code(block.text("text"));
            case "table" -> new Block.Table(rows(block), block.flag("header"));
            case "image" ->
                new Block.Image(
                        block.text("address"),
                        block.text("alt"),
                        block.text("caption"),
                        block.number("width"),
                        block.number("height"));
            case "embed" -> new Block.Embed(block.text("address"), block.text("title"));
            default -> new Block.Paragraph(block.text("text"), marks(block), block.text("anchor"));
        };
    }

    private static Map<String, Object> item(Block.Item item) {
        return Json.object(
                "text", item.text(), "marks", marks(item.marks()), "depth", item.depth(), "anchor", item.anchor());
    }

    private static Block.Item item(Fields item) {
        return new Block.Item(item.text("text"), marks(item), item.number("depth"), item.text("anchor"));
    }

    private static List<Map<String, Object>> marks(List<Mark> marks) {
        return marks.stream()
                .map(mark -> Json.object(
                        "start",
                        mark.start(),
                        "end",
                        mark.end(),
                        "kind",
                        mark.kind().name(),
                        "target",
                        mark.target()))
                .toList();
    }

    private static List<Mark> marks(Fields block) {
        return block.list(
                "marks",
                mark -> new Mark(
                        mark.number("start"),
                        mark.number("end"),
                        mark.constant("kind", Mark.Kind.class, Mark.Kind.EMPHASIS),
                        mark.text("target")));
    }

    private static List<List<String>> rows(Fields table) {
        return table.elements("rows").stream()
                .map(row -> new Fields(Map.of("row", row)).strings("row"))
                .toList();
    }
}
