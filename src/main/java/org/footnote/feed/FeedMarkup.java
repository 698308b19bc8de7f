package org.footnote.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// What stands inside an element: text, escaped markup, markup as child elements, or base64, all read to one string.
final class FeedMarkup {
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");

    private FeedMarkup() {}

    /// The content of a text element: decoded, or serialised as HTML where it has child elements.
    static String content(FeedElement element) {
        if (element.hasChildElements()) {
            return isBase64(element) ? decoded(words(element.element())) : inner(element);
        }
        var text = words(element.element());
        return isBase64(element) || looksBase64(element, text) ? decoded(text) : text;
    }

    static boolean isBase64(FeedElement element) {
        return element.attribute("mode").equalsIgnoreCase("base64")
                || element.attribute("type").equalsIgnoreCase("base64");
    }

    /// RFC 4287, 4.1.3.3: content of a media type that is neither text nor XML is base64.
    private static boolean looksBase64(FeedElement element, String text) {
        var type = element.attribute("type").toLowerCase(Locale.ROOT);
        if (!type.contains("/") || type.startsWith("text/") || type.contains("html") || type.contains("xml")) {
            return false;
        }
        return hasBase64Form(text) && decoded(text).indexOf('\uFFFD') < 0;
    }

    static boolean hasBase64Form(String text) {
        var value = text.strip();
        return !value.isEmpty() && value.length() % 4 == 0 && value.matches("[A-Za-z0-9+/\\s]+={0,2}");
    }

    private static String decoded(String text) {
        try {
            var bytes = Base64.getMimeDecoder().decode(text.strip());
            return TextCleaner.clean(new String(bytes, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException broken) {
            return text;
        }
    }

    /// All text below an element, without markup; no recursion.
    static String words(Element element) {
        if (element.childNodeSize() == 1 && element.childNode(0) instanceof TextNode only) {
            return only.getWholeText();
        }
        var words = new StringBuilder();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        words.append(text.getWholeText());
                    }
                },
                element);
        return words.toString();
    }

    private static String inner(FeedElement element) {
        var html = new StringBuilder();
        var wrapper = onlyDivision(element);
        for (int i = 0; i < wrapper.childNodeSize(); i++) {
            NodeTraversor.traverse(new Writer(html), wrapper.childNode(i));
        }
        return html.toString();
    }

    /// The division that XHTML content is wrapped in (RFC 4287, 3.1.1.3) is no part of it.
    private static Element onlyDivision(FeedElement element) {
        Element only = null;
        for (int i = 0; i < element.element().childNodeSize(); i++) {
            var node = element.element().childNode(i);
            if (node instanceof Element child) {
                if (only != null || !localName(child).equals("div")) {
                    return element.element();
                }
                only = child;
            } else if (node instanceof TextNode text && !text.isBlank()) {
                return element.element();
            }
        }
        return only != null && element.attribute("type").equalsIgnoreCase("xhtml") ? only : element.element();
    }

    private static String localName(Element element) {
        var tag = element.tagName();
        return tag.substring(tag.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    static String escaped(String text) {
        return text.indexOf('&') < 0 && text.indexOf('<') < 0 && text.indexOf('>') < 0
                ? text
                : text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /// Writes nodes as HTML: no prefixes, no namespace declarations, CDATA as it stands.
    private record Writer(StringBuilder html) implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            if (node instanceof CDataNode data) {
                html.append(data.getWholeText());
            } else if (node instanceof TextNode text) {
                html.append(escaped(text.getWholeText()));
            } else if (node instanceof Element element) {
                html.append('<').append(localName(element));
                for (var attribute : element.attributes()) {
                    var key = attribute.getKey();
                    if (!key.startsWith("xmlns") && !key.startsWith("xml:")) {
                        html.append(' ').append(key).append("=\"");
                        html.append(attribute.getValue().replace("&", "&amp;").replace("\"", "&quot;"));
                        html.append('"');
                    }
                }
                html.append('>');
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && !VOID.contains(localName(element))) {
                html.append("</").append(localName(element)).append('>');
            }
        }
    }
}
