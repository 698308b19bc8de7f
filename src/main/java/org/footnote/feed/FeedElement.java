package org.footnote.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/// An element of the lenient tree with its name understood.
///
/// @param name local name in lower case
/// @param scope what holds inside the element
record FeedElement(Element element, Vocabulary vocabulary, String name, Scope scope, String documentAddress) {
    static FeedElement of(Element element, Scope outer, String documentAddress) {
        var scope = outer.inside(element, documentAddress);
        var tag = element.tagName();
        int colon = tag.indexOf(':');
        var prefix = colon < 0 ? "" : tag.substring(0, colon).toLowerCase(Locale.ROOT);
        var name = tag.substring(colon + 1).toLowerCase(Locale.ROOT);
        return new FeedElement(element, scope.vocabulary(prefix), name, scope, documentAddress);
    }

    /// The prefix as written, in lower case.
    String prefix() {
        var tag = element.tagName();
        int colon = tag.indexOf(':');
        return colon < 0 ? "" : tag.substring(0, colon).toLowerCase(Locale.ROOT);
    }

    List<FeedElement> children() {
        var children = new ArrayList<FeedElement>();
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element child) {
                children.add(of(child, scope, documentAddress));
            }
        }
        return children;
    }

    boolean hasChildElements() {
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element) {
                return true;
            }
        }
        return false;
    }

    /// The value of an attribute, whatever its prefix and case, without white space around it; "" if there is none.
    String attribute(String wanted) {
        if (element.attributesSize() == 0) {
            return "";
        }
        var attributes = element.attributes();
        if (attributes.hasKey(wanted)) {
            return attributes.get(wanted).strip();
        }
        for (var attribute : attributes) {
            var key = attribute.getKey();
            if (!key.startsWith("xml") && key.substring(key.indexOf(':') + 1).equalsIgnoreCase(wanted)) {
                return attribute.getValue().strip();
            }
        }
        return "";
    }

    boolean hasAttribute(String wanted) {
        return element.attributes().hasKeyIgnoreCase(wanted);
    }

    /// Its text without white space around it; of mixed content the words alone.
    String text() {
        return FeedMarkup.words(element).strip();
    }

    /// The text of the first child of a name that has any; "" if there is none.
    String childText(String wanted) {
        for (var child : children()) {
            if (child.name.equals(wanted) && !child.text().isEmpty()) {
                return child.text();
            }
        }
        return "";
    }
}
