package org.footnote.feed;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.synd.SyndPerson;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.footnote.feed.Extras.Field;
import org.footnote.model.Link;
import org.footnote.model.Person;
import org.jspecify.annotations.Nullable;

/// ROME's Atom feed and its extras to a feed.
final class AtomMapping {
    private AtomMapping() {}

    static FeedDraft map(Feed feed, RepairedFeed repaired) {
        var draft = new FeedDraft();
        var extras = repaired.feed();
        feed(draft, feed, extras);
        for (int i = 0; i < feed.getEntries().size(); i++) {
            draft.entry(entry(feed.getEntries().get(i), repaired.entries().get(i), draft));
        }
        return draft;
    }

    private static void feed(FeedDraft draft, Feed feed, Extras extras) {
        var modules = new ModuleValues(feed);
        var links = links(feed.getAlternateLinks(), feed.getOtherLinks());
        draft.title(title(feed.getTitleEx()));
        draft.id(feed.getId());
        draft.link(alternate(links));
        draft.description(value(feed.getSubtitle()));
        draft.rights(feed.getRights());
        draft.image(feed.getLogo());
        draft.authors(persons(feed.getAuthors()));
        categories(feed.getCategories()).forEach(draft::category);
        draft.language(extras.first(Field.LANGUAGE));
        Modules.addTo(draft, modules, extras);
        draft.image(feed.getIcon());
        draft.links(links);
        if (!draft.hasAuthors()) {
            draft.authors(persons(feed.getContributors()));
            Modules.addOtherAuthors(draft, modules, extras);
        }
    }

    private static EntryDraft entry(Entry entry, Extras extras, FeedDraft feed) {
        var draft = new EntryDraft(feed.language);
        var modules = new ModuleValues(entry);
        var links = links(entry.getAlternateLinks(), entry.getOtherLinks());
        draft.title(title(entry.getTitleEx()));
        draft.id(entry.getId());
        draft.id(modules.coreIdentifier());
        draft.summary(value(entry.getSummary()));
        entry.getContents().forEach(content -> draft.content(content.getValue()));
        draft.authors(persons(entry.getAuthors()));
        draft.categories(categories(entry.getCategories()));
        for (var link : entry.getOtherLinks()) {
            if ("enclosure".equals(link.getRel())) {
                draft.enclosure(link.getHref(), link.getType(), link.getLength());
            }
        }
        Modules.addTo(draft, modules, extras);
        link(draft, links, extras, modules);
        draft.links(links);
        otherAuthors(draft, entry, feed);
        return draft;
    }

    /// Those of the source or the feed apply (RFC 4287, 4.2.1), before those who only contributed.
    private static void otherAuthors(EntryDraft draft, Entry entry, FeedDraft feed) {
        if (!draft.hasAuthors() && entry.getSource() != null) {
            draft.authors(persons(entry.getSource().getAuthors()));
        }
        if (!draft.hasAuthors()) {
            draft.authors(feed.authors());
        }
        if (!draft.hasAuthors()) {
            draft.authors(persons(entry.getContributors()));
        }
    }

    private static void link(EntryDraft draft, List<Link> links, Extras extras, ModuleValues modules) {
        draft.link(extras.first(Field.ORIGINAL_LINK));
        draft.link(alternate(links));
        draft.link(extras.first(Field.CONTENT_SOURCE));
        for (var relation : new String[] {"self", "related", "via"}) {
            links.stream()
                    .filter(link -> link.relation().equals(relation))
                    .map(Link::address)
                    .findFirst()
                    .ifPresent(draft::link);
        }
        Modules.addLink(draft, modules, extras);
        if (Addresses.isHttp(draft.id()) && !draft.hasEnclosures()) {
            draft.link(draft.id());
        }
    }

    /// The alternate link that is a web page, else any alternate link.
    private static String alternate(List<Link> links) {
        var alternates = links.stream()
                .filter(link -> link.relation().equals("alternate"))
                .toList();
        return alternates.stream()
                .filter(link -> link.type().isEmpty() || link.type().contains("html"))
                .findFirst()
                .or(() -> alternates.stream().findFirst())
                .map(Link::address)
                .orElse("");
    }

    private static List<Link> links(
            List<com.rometools.rome.feed.atom.Link> alternates, List<com.rometools.rome.feed.atom.Link> others) {
        return Stream.concat(alternates.stream(), others.stream())
                .map(link -> new Link(
                        link.getHref(),
                        Objects.requireNonNullElse(link.getRel(), "alternate"),
                        Objects.requireNonNullElse(link.getType(), "")))
                .toList();
    }

    private static List<Person> persons(List<SyndPerson> persons) {
        return persons.stream()
                .map(person -> new Person(
                        Objects.requireNonNullElse(person.getName(), ""),
                        Objects.requireNonNullElse(person.getEmail(), "")))
                .toList();
    }

    private static List<String> categories(List<Category> categories) {
        return categories.stream()
                .flatMap(category -> Stream.of(category.getLabel(), category.getTerm()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String title(@Nullable Content title) {
        if (title == null || title.getValue() == null) {
            return "";
        }
        return "html".equals(title.getType()) ? PlainText.ofHtml(title.getValue()) : PlainText.line(title.getValue());
    }

    private static @Nullable String value(@Nullable Content content) {
        return content == null ? null : content.getValue();
    }
}
