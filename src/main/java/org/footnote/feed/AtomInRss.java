package org.footnote.feed;

import org.footnote.feed.Extras.Field;
import org.footnote.model.Enclosure;
import org.footnote.model.Link;
import org.footnote.model.Person;

/// Atom elements inside RSS: kept as extras, because ROME drops them without a trace.
final class AtomInRss {
    private final BaseAddresses bases;

    AtomInRss(BaseAddresses bases) {
        this.bases = bases;
    }

    void repair(FeedElement from, Extras extras) {
        switch (from.name()) {
            case "title" -> extras.add(Field.TITLE, AtomText.of(from).html());
            case "link" -> link(from, extras);
            case "id" -> extras.add(Field.ID, bases.ofId(from.text(), from.scope()));
            case "summary" -> extras.add(Field.SUMMARY, html(from));
            case "subtitle", "tagline" -> extras.add(Field.SUBTITLE, html(from));
            case "content" -> extras.add(Field.CONTENT, html(from));
            case "author" -> extras.authors().add(person(from));
            case "contributor" -> extras.contributors().add(person(from));
            case "published", "issued" -> extras.addDate(Field.ISSUED, from);
            case "created" -> extras.addDate(Field.CREATED, from);
            case "updated", "modified" -> extras.addDate(Field.UPDATED, from);
            case "category" -> {
                var label = from.attribute("label");
                extras.add(Field.CATEGORY, from.attribute("term").isEmpty() ? from.text() : from.attribute("term"));
                extras.add(Field.CATEGORY, label);
            }
            case "rights" -> extras.add(Field.RIGHTS, AtomText.of(from).html());
            case "logo", "icon" -> extras.add(Field.IMAGE, bases.ofFeed(from.text(), from.scope()));
            default -> {}
        }
    }

    void link(FeedElement from, Extras extras) {
        var href = from.attribute("href");
        if (href.isEmpty()) {
            return;
        }
        var address = bases.ofEntry(href, from.scope());
        var rel = AtomRepair.relation(from);
        extras.links().add(new Link(address, rel, from.attribute("type")));
        if (rel.equals("enclosure")) {
            var length = from.attribute("length");
            extras.enclosures()
                    .add(new Enclosure(
                            address,
                            from.attribute("type"),
                            ModuleRepair.isNumber(length) ? Long.parseLong(length) : 0));
        }
    }

    static Person person(FeedElement from) {
        return Persons.read(RssRepair.person(from));
    }

    private String html(FeedElement from) {
        return bases.html(AtomText.of(from).html(), from.scope());
    }
}
