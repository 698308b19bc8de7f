package org.footnote.feed;

import java.util.ArrayList;
import java.util.List;
import org.footnote.feed.Extras.Field;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;

/// Every RSS, from 0.90 over RDF to 2.0 and their sloppy forms, to one RSS 2.0 document: one channel, all items in it,
/// known names in their right spelling, addresses absolute, fields that ROME cannot take left out or kept as extras.
final class RssRepair {
    private static final Namespace NONE = Namespace.NO_NAMESPACE;

    private final BaseAddresses bases;
    private final ModuleRepair modules;
    private final AtomInRss atom;
    private final Element channel = new Element("channel");
    private final Extras feed = new Extras();
    private final List<Extras> entries = new ArrayList<>();
    private final List<FeedElement> items = new ArrayList<>();

    private RssRepair(String address) {
        bases = new BaseAddresses(address);
        modules = new ModuleRepair(bases);
        atom = new AtomInRss(bases);
    }

    static RepairedFeed repair(FeedElement root, String address) {
        return new RssRepair(address).repaired(root);
    }

    private RepairedFeed repaired(FeedElement root) {
        feed.add(Field.LANGUAGE, root.scope().language());
        channelAttributes(root);
        bases.site(site(root, bases.document()));
        container(root);
        for (int i = 0; i < items.size(); i++) {
            item(items.get(i));
        }
        var rss = new Element("rss");
        rss.setAttribute("version", "2.0");
        rss.addContent(channel);
        return new RepairedFeed(new Document(rss), feed, entries);
    }

    /// The site that the channel names, looked up first because everything else is seen from there.
    private static String site(FeedElement container, String document) {
        if (container.name().equals("channel") && Addresses.isHttp(container.attribute("href"))) {
            return container.attribute("href");
        }
        var own = "";
        for (var child : container.children()) {
            if (child.vocabulary() == Vocabulary.PLAIN && child.name().equals("link")) {
                var link = child.text().isEmpty() ? child.attribute("href") : child.text();
                if (!link.isEmpty()) {
                    var base = child.scope().base().isEmpty()
                            ? document
                            : child.scope().base();
                    return Addresses.resolve(base, link);
                }
            } else if (child.name().equals("channel")) {
                var found = site(child, document);
                if (!found.isEmpty()) {
                    return found;
                }
            } else if (child.vocabulary() == Vocabulary.ATOM && child.name().equals("link")) {
                var href = child.attribute("href");
                own = document.isEmpty() && own.isEmpty() && Addresses.isHttp(href) ? href : own;
            }
        }
        return own;
    }

    /// The root, the channel or a list of items: whatever holds parts of the feed.
    private void container(FeedElement container) {
        for (var child : container.children()) {
            switch (child.name()) {
                case "channel" -> {
                    feed.add(Field.LANGUAGE, child.scope().language());
                    feed.add(Field.ABOUT, child.attribute("about"));
                    channelAttributes(child);
                    container(child);
                }
                case "items" -> container(child);
                case "item", "entry" -> items.add(child);
                default -> channelField(child);
            }
        }
    }

    /// CDF, the oldest of them all, writes address and date as attributes.
    private void channelAttributes(FeedElement container) {
        if (container.name().equals("channel") && !container.attribute("href").isEmpty()) {
            Jdom.addOnce(channel, "link", NONE, bases.ofFeed(container.attribute("href"), container.scope()));
        }
        if (container.name().equals("channel")) {
            feed.add(Field.UPDATED, container.attribute("lastmod"));
        }
    }

    private void channelField(FeedElement child) {
        switch (child.vocabulary()) {
            case PLAIN -> plainChannelField(child);
            case ATOM -> atom.repair(child, feed);
            default -> modules.repair(child, channel, feed);
        }
    }

    private void plainChannelField(FeedElement child) {
        switch (child.name()) {
            case "title" ->
                Jdom.addOnce(channel, "title", NONE, FeedMarkup.content(child).strip());
            case "link" -> channelLink(child);
            case "description", "abstract", "tagline", "subtitle" ->
                Jdom.addOnce(channel, "description", NONE, html(child));
            case "language" -> Jdom.addOnce(channel, "language", NONE, child.text());
            case "copyright", "rights" ->
                Jdom.addOnce(
                        channel, "copyright", NONE, FeedMarkup.content(child).strip());
            case "managingeditor", "author" -> Jdom.addOnce(channel, "managingEditor", NONE, person(child));
            case "webmaster" -> Jdom.addOnce(channel, "webMaster", NONE, person(child));
            case "pubdate", "published" -> feed.addDate(Field.PUBLISHED, child);
            case "lastbuilddate", "lastmod", "updated", "modified" -> feed.addDate(Field.UPDATED, child);
            case "category", "keywords" -> category(child, channel);
            case "image" -> image(child);
            case "ttl" -> {
                if (ModuleRepair.isNumber(child.text()) && child.text().length() < 9) {
                    Jdom.addOnce(channel, "ttl", NONE, child.text());
                }
            }
            default -> {}
        }
    }

    private void channelLink(FeedElement child) {
        if (isAtomLink(child)) {
            atom.link(child, feed);
            return;
        }
        var link = child.text().isEmpty() ? child.attribute("href") : child.text();
        if (!link.isEmpty()) {
            Jdom.replace(channel, "link", NONE, bases.ofFeed(link, child.scope()));
        }
    }

    /// An Atom link without its prefix, which says that it is not the page that the feed or the entry is about.
    private static boolean isAtomLink(FeedElement link) {
        var rel = link.attribute("rel");
        return !link.attribute("href").isEmpty() && !rel.isEmpty() && !rel.equalsIgnoreCase("alternate");
    }

    private void image(FeedElement child) {
        var url = child.childText("url");
        var address = url.isEmpty() && !child.hasChildElements() ? child.attribute("href") : url;
        var resource = address.isEmpty() ? child.attribute("resource") : address;
        if (!resource.isEmpty() && channel.getChild("image") == null) {
            var image = Jdom.add(channel, "image", NONE, "");
            Jdom.add(image, "url", NONE, bases.ofFeed(resource, child.scope()));
        }
    }

    private void item(FeedElement from) {
        var item = new Element("item");
        var extras = new Extras();
        extras.add(Field.LANGUAGE, from.scope().language());
        extras.add(Field.ABOUT, bases.ofId(from.attribute("about"), from.scope()));
        extras.add(Field.UPDATED, from.attribute("lastmod"));
        if (!from.attribute("href").isEmpty()) {
            Jdom.addOnce(item, "link", NONE, bases.ofEntry(from.attribute("href"), from.scope()));
        }
        for (var child : from.children()) {
            if (child.vocabulary() == Vocabulary.PLAIN && child.name().equals("item")) {
                items.add(child);
            } else {
                itemField(child, item, extras);
            }
        }
        channel.addContent(item);
        entries.add(extras);
    }

    private void itemField(FeedElement child, Element item, Extras extras) {
        switch (child.vocabulary()) {
            case PLAIN -> plainItemField(child, item, extras);
            case ATOM -> atom.repair(child, extras);
            case CONTENT -> {
                if (child.name().equals("encoded")) {
                    Jdom.addOnce(item, "encoded", Jdom.CONTENT, html(child));
                }
            }
            default -> modules.repair(child, item, extras);
        }
    }

    private void plainItemField(FeedElement child, Element item, Extras extras) {
        switch (child.name()) {
            case "title" ->
                Jdom.addOnce(item, "title", NONE, FeedMarkup.content(child).strip());
            case "link" -> itemLink(child, item, extras);
            case "description", "abstract" -> Jdom.addOnce(item, "description", NONE, html(child));
            case "author", "creator" -> author(child, item, extras);
            case "category" -> category(child, item);
            case "tags", "keywords" -> {
                for (var tag : child.text().split(",", -1)) {
                    extras.add(Field.CATEGORY, tag.strip());
                }
            }
            case "guid" -> guid(child, item);
            case "id" -> extras.add(Field.ID, child.text());
            case "pubdate", "published" -> extras.addDate(Field.PUBLISHED, child);
            case "issued" -> extras.addDate(Field.ISSUED, child);
            case "created", "date" -> extras.addDate(Field.CREATED, child);
            case "updated", "lastmod", "modified", "lastbuilddate" -> extras.addDate(Field.UPDATED, child);
            case "enclosure" -> enclosure(child, item);
            case "summary" -> extras.add(Field.SUMMARY, html(child));
            case "subtitle" -> extras.add(Field.SUBTITLE, html(child));
            case "body" -> extras.add(Field.BODY, html(child));
            case "content", "fullitem", "encoded" -> extras.add(Field.CONTENT, html(child));
            case "image" -> {
                var url = child.childText("url");
                extras.add(Field.IMAGE, bases.ofEntry(url.isEmpty() ? child.text() : url, child.scope()));
            }
            default -> {}
        }
    }

    private void itemLink(FeedElement child, Element item, Extras extras) {
        if (isAtomLink(child)) {
            atom.link(child, extras);
            return;
        }
        var link = child.text().isEmpty() ? child.attribute("href") : child.text();
        if (!link.isEmpty()) {
            Jdom.replace(item, "link", NONE, bases.ofEntry(link, child.scope()));
        }
    }

    private static void author(FeedElement child, Element item, Extras extras) {
        if (item.getChild("author") == null) {
            Jdom.addOnce(item, "author", NONE, person(child));
        } else {
            extras.authors().add(Persons.read(person(child)));
        }
    }

    /// A person in one line, `mail (name)`, also where a feed wrote it as in Atom.
    static String person(FeedElement from) {
        if (!from.hasChildElements()) {
            return from.text();
        }
        var name = from.childText("name");
        var mail = from.childText("email");
        if (name.isEmpty() || mail.isEmpty()) {
            var either = name + mail;
            return either.isEmpty() && from.childText("uri").isEmpty() ? from.text() : either;
        }
        return mail + " (" + name + ")";
    }

    private static void category(FeedElement child, Element into) {
        var text = child.text().isEmpty() ? child.attribute("term") : child.text();
        if (!text.isEmpty()) {
            Jdom.attribute(Jdom.add(into, "category", NONE, text), "domain", child.attribute("domain"));
        }
    }

    private void guid(FeedElement child, Element item) {
        var text = child.text();
        if (!text.isEmpty() && item.getChild("guid") == null) {
            var said = child.attribute("isPermaLink");
            boolean permanent = said.isEmpty() || said.equalsIgnoreCase("true");
            var value = said.isEmpty() ? bases.ofId(text, child.scope()) : text;
            if (permanent && !said.isEmpty()) {
                value = bases.ofEntry(text, child.scope());
            }
            Jdom.add(item, "guid", NONE, value).setAttribute("isPermaLink", permanent ? "true" : "false");
        }
    }

    private void enclosure(FeedElement child, Element item) {
        var url = child.attribute("url").isEmpty() ? child.attribute("href") : child.attribute("url");
        var address = url.isEmpty() ? child.text() : url;
        if (!address.isEmpty()) {
            var enclosure = Jdom.add(item, "enclosure", NONE, "");
            Jdom.attribute(enclosure, "url", bases.ofEntry(address, child.scope()));
            Jdom.attribute(enclosure, "type", child.attribute("type"));
            Jdom.attribute(enclosure, "length", child.attribute("length"));
        }
    }

    private String html(FeedElement child) {
        return bases.html(FeedMarkup.content(child), child.scope());
    }
}
