package org.footnote.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.footnote.feed.Extras.Field;
import org.jdom2.Document;
import org.jdom2.Element;

/// Atom 1.0, 0.3 and their sloppy forms to one Atom 1.0 document with text constructs of type text or html, addresses
/// absolute, and fields that ROME cannot take left out or kept as extras.
final class AtomRepair {
    private final BaseAddresses bases;
    private final ModuleRepair modules;
    private final Element root = new Element("feed", Jdom.ATOM);
    private final Extras feed = new Extras();
    private final List<Extras> entries = new ArrayList<>();
    private final List<FeedElement> waiting = new ArrayList<>();

    private AtomRepair(String address) {
        bases = new BaseAddresses(address);
        modules = new ModuleRepair(bases);
    }

    static RepairedFeed repair(FeedElement root, String address) {
        return new AtomRepair(address).repaired(root);
    }

    private RepairedFeed repaired(FeedElement from) {
        feed.add(Field.LANGUAGE, from.scope().language());
        if (from.name().equals("entry")) {
            waiting.add(from);
        } else {
            bases.site(site(from));
            for (var child : from.children()) {
                if (child.name().equals("entry") && isAtom(child)) {
                    waiting.add(child);
                } else {
                    field(child, root, feed);
                }
            }
        }
        for (int i = 0; i < waiting.size(); i++) {
            entry(waiting.get(i));
        }
        return new RepairedFeed(new Document(root), feed, entries);
    }

    private static boolean isAtom(FeedElement element) {
        return element.vocabulary() == Vocabulary.ATOM || element.vocabulary() == Vocabulary.PLAIN;
    }

    /// The document's own address, else the site or the feed's own address as far as the feed names them.
    private String site(FeedElement from) {
        if (!bases.document().isEmpty()) {
            return bases.document();
        }
        var self = "";
        for (var child : from.children()) {
            if (child.name().equals("link") && isAtom(child)) {
                var rel = child.attribute("rel");
                var href = Addresses.resolve(child.scope().base(), child.attribute("href"));
                if (Addresses.isAbsolute(href) && (rel.isEmpty() || rel.equals("alternate"))) {
                    return href;
                } else if (Addresses.isAbsolute(href) && rel.equals("self")) {
                    self = href;
                }
            }
        }
        return self;
    }

    private void entry(FeedElement from) {
        var entry = new Element("entry", Jdom.ATOM);
        var extras = new Extras();
        extras.add(Field.LANGUAGE, from.scope().language());
        for (var child : from.children()) {
            if (child.name().equals("entry") && isAtom(child)) {
                waiting.add(child);
            } else {
                field(child, entry, extras);
            }
        }
        root.addContent(entry);
        entries.add(extras);
    }

    private void field(FeedElement from, Element into, Extras extras) {
        if (!isAtom(from)) {
            modules.repair(from, into, extras);
            return;
        }
        switch (from.name()) {
            case "title" -> text("title", from, into);
            case "subtitle", "tagline", "info" ->
                text(into.getName().equals("entry") ? "summary" : "subtitle", from, into);
            case "summary" -> text("summary", from, into);
            case "content" -> content(from, into, extras);
            case "rights", "copyright" ->
                Jdom.addOnce(into, "rights", Jdom.ATOM, AtomText.of(from).html());
            case "id" -> Jdom.addOnce(into, "id", Jdom.ATOM, bases.ofId(from.text(), from.scope()));
            case "link" -> link(from, into, extras);
            case "author", "contributor" -> person(from, into);
            case "category" -> category(from, into, extras);
            case "logo", "icon" -> Jdom.addOnce(into, from.name(), Jdom.ATOM, bases.ofFeed(from.text(), from.scope()));
            case "published" -> extras.addDate(Field.PUBLISHED, from);
            case "issued" -> extras.addDate(Field.ISSUED, from);
            case "created", "pubdate" -> extras.addDate(Field.CREATED, from);
            case "updated", "modified" -> extras.addDate(Field.UPDATED, from);
            case "source" -> source(from, into);
            default -> {}
        }
    }

    private void text(String name, FeedElement from, Element into) {
        var text = AtomText.of(from);
        if (!text.value().isEmpty() && into.getChild(name, Jdom.ATOM) == null) {
            boolean title = name.equals("title");
            var value = title ? text.value() : bases.html(text.html(), from.scope());
            Jdom.attribute(Jdom.add(into, name, Jdom.ATOM, value), "type", title ? text.type() : "html");
        }
    }

    private void content(FeedElement from, Element into, Extras extras) {
        var source = from.attribute("src");
        if (!source.isEmpty()) {
            extras.add(Field.CONTENT_SOURCE, bases.ofEntry(source, from.scope()));
        }
        if (isBinary(from)) {
            return;
        }
        var html = bases.html(AtomText.of(from).html(), from.scope());
        if (!html.isEmpty()) {
            Jdom.attribute(Jdom.add(into, "content", Jdom.ATOM, html), "type", "html");
        }
    }

    /// Pictures and sounds in base64 (RFC 4287, 4.1.3.3) are nothing to read.
    private static boolean isBinary(FeedElement from) {
        var type = from.attribute("type").toLowerCase(Locale.ROOT);
        boolean media = type.startsWith("image/") || type.startsWith("audio/") || type.startsWith("video/");
        return media
                && FeedMarkup.hasBase64Form(from.text())
                && FeedMarkup.content(from).strip().equals(from.text());
    }

    private void link(FeedElement from, Element into, Extras extras) {
        if (!from.hasAttribute("href")) {
            if (!from.text().isEmpty() && !from.hasChildElements()) {
                link(from.text(), from, into);
            }
            return;
        }
        if (from.attribute("rel").equals("image")) {
            extras.add(Field.IMAGE, bases.ofEntry(from.attribute("href"), from.scope()));
        }
        link(from.attribute("href"), from, into);
    }

    private void link(String href, FeedElement from, Element into) {
        var address = bases.ofEntry(href, from.scope());
        if (!address.isEmpty()) {
            var link = Jdom.add(into, "link", Jdom.ATOM, "");
            Jdom.attribute(link, "href", address);
            Jdom.attribute(link, "rel", relation(from));
            Jdom.attribute(link, "type", from.attribute("type"));
            if (ModuleRepair.isNumber(from.attribute("length"))) {
                Jdom.attribute(link, "length", from.attribute("length"));
            }
        }
    }

    /// RFC 4287, 4.2.7.2: no relation means alternate, registered ones may be written as addresses, and case is
    /// nothing.
    static String relation(FeedElement link) {
        var relation = link.attribute("rel").replace("http://www.iana.org/assignments/relation/", "");
        return relation.isEmpty() ? "alternate" : relation.toLowerCase(Locale.ROOT);
    }

    private static void person(FeedElement from, Element into) {
        var person = AtomInRss.person(from);
        if (!person.name().isEmpty() || !person.email().isEmpty()) {
            var element = Jdom.add(into, from.name(), Jdom.ATOM, "");
            Jdom.addOnce(element, "name", Jdom.ATOM, person.name());
            Jdom.addOnce(element, "email", Jdom.ATOM, person.email());
        }
    }

    private static void category(FeedElement from, Element into, Extras extras) {
        var term = from.attribute("term").isEmpty() ? from.text() : from.attribute("term");
        if (term.isEmpty()) {
            extras.add(Field.CATEGORY, from.attribute("label"));
            return;
        }
        var category = Jdom.add(into, "category", Jdom.ATOM, "");
        Jdom.attribute(category, "term", term);
        Jdom.attribute(category, "label", from.attribute("label"));
    }

    private static void source(FeedElement from, Element into) {
        var source = new Element("source", Jdom.ATOM);
        for (var child : from.children()) {
            if (child.name().equals("author") && isAtom(child)) {
                person(child, source);
            }
        }
        if (!source.getChildren().isEmpty() && into.getChild("source", Jdom.ATOM) == null) {
            into.addContent(source);
        }
    }
}
