package org.footnote.feed;

import java.util.ArrayDeque;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the element that is the feed, wherever junk around it has put it, and says which dialect it speaks.
final class FeedRoot {
    private static final int MOST_ELEMENTS = 200;

    private FeedRoot() {}

    /// @throws NotAFeedException if the document has no such element, or is a web page
    static FeedElement find(Document document, String address) {
        var queue = new ArrayDeque<Element>(document.children());
        int seen = 0;
        while (!queue.isEmpty() && seen++ < MOST_ELEMENTS) {
            var element = queue.remove();
            var tag = element.tagName();
            switch (tag.substring(tag.indexOf(':') + 1).toLowerCase(Locale.ROOT)) {
                case "rss", "rdf", "channel", "feed", "entry" -> {
                    return understood(FeedElement.of(element, outer(element, address), address));
                }
                case "html" -> throw new NotAFeedException("This address answers with a web page, not with a feed.");
                default -> queue.addAll(element.children());
            }
        }
        throw new NotAFeedException("This document is not a feed: it is neither RSS nor Atom nor JSON Feed.");
    }

    static boolean isAtom(FeedElement root) {
        return root.name().equals("feed") || root.name().equals("entry");
    }

    private static Scope outer(Element element, String address) {
        var parent = element.parent();
        return parent == null || parent instanceof Document ? Scope.OUTSIDE : Scope.OUTSIDE.inside(parent, address);
    }

    /// The root's own namespace is the dialect's, whatever its address says.
    private static FeedElement understood(FeedElement root) {
        boolean strange = isAtom(root) ? root.vocabulary() != Vocabulary.ATOM : root.vocabulary() != Vocabulary.RDF;
        var prefix = strange ? root.prefix() : "";
        var scope = strange || root.scope().vocabulary("") == Vocabulary.UNKNOWN
                ? root.scope().withPlain(prefix)
                : root.scope();
        return new FeedElement(root.element(), root.vocabulary(), root.name(), scope, root.documentAddress());
    }
}
