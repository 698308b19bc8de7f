package org.footnote.feed;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/// RSS written as JSON (`{"rss": {"channel": ...}}`), turned back into elements.
final class RssInJson {
    private static final int DEEPEST = 12;

    private RssInJson() {}

    static boolean isRss(JsonNode root) {
        return root.path("rss").path("channel").isObject();
    }

    static Document document(JsonNode root) {
        var document = new Document("");
        add(document, root, 0);
        return document;
    }

    private static void add(Element parent, JsonNode object, int depth) {
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            var values = property.getValue().isArray() ? property.getValue() : List.of(property.getValue());
            for (var value : values) {
                addOne(parent, property.getKey(), value, depth);
            }
        }
    }

    /// Whether an object is a text with attributes, not an element with children.
    private static boolean isText(JsonNode object) {
        return object.has("#value") || object.has("#text");
    }

    private static void addOne(Element parent, String name, JsonNode value, int depth) {
        if (name.startsWith("@") || name.startsWith("xmlns")) {
            parent.attr(name.replaceFirst("^@", ""), value.asString(""));
        } else if (!name.isBlank() && depth < DEEPEST) {
            var element = parent.appendElement(name);
            if (value.isObject()) {
                value.properties().stream()
                        .filter(inner -> inner.getValue().isValueNode()
                                && !inner.getKey().startsWith("#"))
                        .forEach(inner ->
                                element.attr(inner.getKey(), inner.getValue().asString("")));
                if (isText(value)) {
                    element.appendText(
                            value.path(value.has("#value") ? "#value" : "#text").asString(""));
                } else {
                    add(element, value, depth + 1);
                }
            } else {
                element.appendText(value.asString(""));
            }
        }
    }
}
