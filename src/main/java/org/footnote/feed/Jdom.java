package org.footnote.feed;

import org.jdom2.Element;
import org.jdom2.IllegalDataException;
import org.jdom2.Namespace;
import org.jdom2.Verifier;

/// Writes elements for ROME in the namespaces that its parsers compare with, with values that JDOM accepts.
final class Jdom {
    static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");
    static final Namespace CONTENT = Namespace.getNamespace("content", "http://purl.org/rss/1.0/modules/content/");
    static final Namespace DUBLIN_CORE = Namespace.getNamespace("dc", "http://purl.org/dc/elements/1.1/");
    static final Namespace ITUNES = Namespace.getNamespace("itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd");
    static final Namespace MEDIA = Namespace.getNamespace("media", "http://search.yahoo.com/mrss/");

    private Jdom() {}

    /// A child with a text.
    static Element add(Element parent, String name, Namespace namespace, String value) {
        var child = new Element(name, namespace);
        if (!value.isEmpty()) {
            try {
                child.setText(value);
            } catch (IllegalDataException refused) {
                child.setText(legal(value));
            }
        }
        parent.addContent(child);
        return child;
    }

    /// A child with a text, unless the text is blank or the parent already has such a child.
    static void addOnce(Element parent, String name, Namespace namespace, String value) {
        if (!value.isBlank() && parent.getChild(name, namespace) == null) {
            add(parent, name, namespace, value);
        }
    }

    /// A child with a text in place of the one that the parent has, unless the text is blank.
    static void replace(Element parent, String name, Namespace namespace, String value) {
        if (!value.isBlank()) {
            parent.removeChildren(name, namespace);
            add(parent, name, namespace, value);
        }
    }

    /// An attribute, unless its value is blank.
    static void attribute(Element element, String name, String value) {
        if (!value.isBlank()) {
            try {
                element.setAttribute(name, value);
            } catch (IllegalDataException refused) {
                element.setAttribute(name, legal(value));
            }
        }
    }

    /// The lenient tree decodes references such as `&#x1f;` to characters that no XML may hold.
    private static String legal(String value) {
        var legal = new StringBuilder(value.length());
        value.codePoints().filter(Verifier::isXMLCharacter).forEach(legal::appendCodePoint);
        return legal.toString();
    }
}
