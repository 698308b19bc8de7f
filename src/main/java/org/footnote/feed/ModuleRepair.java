package org.footnote.feed;

import java.util.Locale;
import org.footnote.feed.Extras.Field;
import org.jdom2.Element;

/// The modules that both dialects carry: Dublin Core, iTunes, Media RSS and the smaller ones. What ROME's module
/// parsers read well is written for them; the rest becomes extras. Fields on which they throw are left out.
final class ModuleRepair {
    private final BaseAddresses bases;

    ModuleRepair(BaseAddresses bases) {
        this.bases = bases;
    }

    void repair(FeedElement from, Element into, Extras extras) {
        switch (from.vocabulary()) {
            case DUBLIN_CORE -> core(from, into, extras);
            case DUBLIN_CORE_TERMS -> terms(from, extras);
            case ITUNES -> itunes(from, into, extras);
            case MEDIA -> media(from, into);
            case XHTML -> {
                if (from.name().equals("body") || from.name().equals("div")) {
                    extras.add(Field.BODY, bases.html(FeedMarkup.content(from), from.scope()));
                }
            }
            case FEEDBURNER -> {
                switch (from.name()) {
                    case "origlink" -> extras.add(Field.ORIGINAL_LINK, bases.ofEntry(from.text(), from.scope()));
                    case "origenclosurelink" ->
                        extras.add(Field.ORIGINAL_ENCLOSURE, bases.ofEntry(from.text(), from.scope()));
                    default -> {}
                }
            }
            case PODCAST -> {
                if (from.name().equals("person")) {
                    extras.contributors().add(Persons.read(from.text()));
                }
            }
            case PRISM -> {
                if (from.name().equals("publicationdate")) {
                    extras.addDate(Field.CREATED, from);
                }
            }
            case PLAIN, ATOM, CONTENT, RDF, UNKNOWN -> {}
        }
    }

    private static void core(FeedElement from, Element into, Extras extras) {
        switch (from.name()) {
            case "date" -> extras.addDate(Field.CORE_DATE, from);
            case "author" -> core("creator", from, into);
            case "title",
                    "creator",
                    "subject",
                    "description",
                    "publisher",
                    "contributor",
                    "language",
                    "rights",
                    "identifier" -> core(from.name(), from, into);
            default -> {}
        }
    }

    private static void core(String name, FeedElement from, Element into) {
        var text = FeedMarkup.content(from).strip();
        if (!text.isEmpty()) {
            Jdom.add(into, name, Jdom.DUBLIN_CORE, text);
        }
    }

    private static void terms(FeedElement from, Extras extras) {
        switch (from.name()) {
            case "issued", "available" -> extras.addDate(Field.ISSUED, from);
            case "created", "date" -> extras.addDate(Field.CREATED, from);
            case "modified" -> extras.addDate(Field.UPDATED, from);
            case "creator" -> extras.authors().add(Persons.read(from.text()));
            case "abstract", "description" -> extras.add(Field.SUMMARY, from.text());
            case "title" -> extras.add(Field.TITLE, from.text());
            case "identifier" -> extras.add(Field.ID, from.text());
            case "subject" -> extras.add(Field.CATEGORY, from.text());
            case "rights" -> extras.add(Field.RIGHTS, from.text());
            default -> {}
        }
    }

    private void itunes(FeedElement from, Element into, Extras extras) {
        switch (from.name()) {
            case "author", "title", "subtitle", "summary", "keywords" -> itunes(from.name(), from, into, extras);
            case "description" -> itunes("summary", from, into, extras);
            case "owner" -> {
                if (into.getChild("owner", Jdom.ITUNES) == null) {
                    var owner = Jdom.add(into, "owner", Jdom.ITUNES, "");
                    Jdom.addOnce(owner, "name", Jdom.ITUNES, from.childText("name"));
                    Jdom.addOnce(owner, "email", Jdom.ITUNES, from.childText("email"));
                }
            }
            case "image" -> extras.add(Field.IMAGE, bases.ofEntry(imageAddress(from), from.scope()));
            case "link" -> {
                if (from.attribute("rel").equals("image")) {
                    extras.add(Field.IMAGE, bases.ofEntry(from.attribute("href"), from.scope()));
                }
            }
            case "category" -> categories(from, extras);
            default -> {}
        }
    }

    /// ROME reads the words of this module where they stand in feeds and RSS items, but not in Atom entries.
    private static void itunes(String name, FeedElement from, Element into, Extras extras) {
        var text = FeedMarkup.content(from).strip();
        if (!into.getName().equals("entry")) {
            Jdom.addOnce(into, name, Jdom.ITUNES, text);
            return;
        }
        switch (name) {
            case "author" -> extras.authors().add(Persons.read(text));
            case "title" -> extras.add(Field.TITLE, text);
            case "subtitle" -> extras.add(Field.SUBTITLE, text);
            case "summary" -> extras.add(Field.SUMMARY, text);
            default -> extras.add(Field.CATEGORY, text);
        }
    }

    private static String imageAddress(FeedElement from) {
        for (var attribute : new String[] {"href", "url", "src"}) {
            if (!from.attribute(attribute).isEmpty()) {
                return from.attribute(attribute);
            }
        }
        var child = from.childText("url");
        return child.isEmpty() ? from.text() : child;
    }

    private static void categories(FeedElement from, Extras extras) {
        var text = from.attribute("text");
        extras.add(Field.CATEGORY, text.isEmpty() ? from.element().ownText() : text);
        for (var child : from.children()) {
            if (child.name().equals("category")) {
                extras.add(Field.CATEGORY, child.attribute("text"));
            }
        }
    }

    private void media(FeedElement from, Element into) {
        switch (from.name()) {
            case "title" -> {
                var type = from.attribute("type").equals("html") ? "html" : "plain";
                Jdom.attribute(mediaText(from, into), "type", type);
            }
            case "description", "keywords", "credit", "category" -> mediaText(from, into);
            case "thumbnail" -> addressed(from, into);
            case "player" -> addressed(from, entry(into));
            case "content" -> mediaContent(from, into);
            case "group" -> {
                var group = Jdom.add(into, "group", Jdom.MEDIA, "");
                for (var child : from.children()) {
                    if (child.vocabulary() == Vocabulary.MEDIA && !child.name().equals("group")) {
                        media(child, group);
                    }
                }
            }
            default -> {}
        }
    }

    private void addressed(FeedElement from, Element into) {
        if (!address(from).isEmpty()) {
            Jdom.attribute(Jdom.add(into, from.name(), Jdom.MEDIA, ""), "url", address(from));
        }
    }

    /// ROME looks for a player in the entry alone, not in the groups and contents inside it.
    private static Element entry(Element into) {
        var entry = into;
        while (entry.getNamespace().equals(Jdom.MEDIA) && entry.getParentElement() != null) {
            entry = entry.getParentElement();
        }
        return entry;
    }

    private static Element mediaText(FeedElement from, Element into) {
        var text = FeedMarkup.content(from).strip();
        return text.isEmpty() ? new Element("none") : Jdom.add(into, from.name(), Jdom.MEDIA, text);
    }

    private String address(FeedElement from) {
        var url = from.attribute("url");
        var found = url.isEmpty() ? from.attribute("href") : url;
        return found.isEmpty() ? "" : bases.ofEntry(found, from.scope());
    }

    private void mediaContent(FeedElement from, Element into) {
        var content = new Element("content", Jdom.MEDIA);
        if (!address(from).isEmpty()) {
            into.addContent(content);
            Jdom.attribute(content, "url", address(from));
            Jdom.attribute(content, "type", from.attribute("type"));
            Jdom.attribute(content, "medium", from.attribute("medium").toLowerCase(Locale.ROOT));
            if (isNumber(from.attribute("fileSize"))) {
                Jdom.attribute(content, "fileSize", from.attribute("fileSize"));
            }
        }
        for (var child : from.children()) {
            if (child.vocabulary() == Vocabulary.MEDIA
                    && !child.name().equals("content")
                    && !child.name().equals("group")) {
                media(child, address(from).isEmpty() ? into : content);
            }
        }
    }

    static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 18 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
