package org.footnote.feed;

import org.footnote.feed.Extras.Field;
import org.footnote.model.Link;
import org.jspecify.annotations.Nullable;

/// What modules and extras add to a feed and to its entries, the same for both dialects, after the dialect's own
/// fields.
final class Modules {
    private Modules() {}

    static void addTo(FeedDraft draft, ModuleValues modules, Extras extras) {
        addShared(draft, modules, extras);
        draft.author(modules.itunesOwner());
        draft.authors(extras.authors());
        draft.link(linkOf(extras, "alternate"));
        addAbout(draft, extras);
        draft.link(linkOf(extras, "self"));
        draft.description(extras.first(Field.SUBTITLE));
        draft.description(modules.coreDescription());
        draft.description(modules.itunesSummary());
        draft.description(modules.itunesSubtitle());
        draft.rights(extras.first(Field.RIGHTS));
        draft.rights(modules.coreRights());
        draft.id(extras.first(Field.ID));
        draft.id(modules.coreIdentifier());
        draft.id(extras.first(Field.ABOUT));
    }

    static void addTo(EntryDraft draft, ModuleValues modules, Extras extras) {
        addFiles(draft, modules, extras);
        addShared(draft, modules, extras);
        draft.authors(extras.authors());
        if (!draft.hasAuthors()) {
            addOtherAuthors(draft, modules, extras);
        }
        draft.title(plain(modules.itunesTitle()));
        draft.summary(extras.first(Field.SUMMARY));
        draft.summary(modules.coreDescription());
        draft.summary(modules.itunesSummary());
        draft.summary(extras.first(Field.SUBTITLE));
        draft.summary(modules.itunesSubtitle());
        draft.summary(modules.mediaDescription());
        draft.contents(extras.all(Field.BODY));
        draft.contents(extras.all(Field.CONTENT));
        draft.content(modules.itunesSummary());
    }

    private static void addShared(Draft draft, ModuleValues modules, Extras extras) {
        draft.title(plain(modules.coreTitle()));
        draft.title(plain(extras.first(Field.TITLE)));
        draft.title(plain(modules.mediaTitle()));
        draft.language(modules.coreLanguage());
        draft.language(extras.first(Field.LANGUAGE));
        draft.image(extras.first(Field.IMAGE));
        draft.image(modules.mediaThumbnail());
        draft.published(extras.all(Field.PUBLISHED));
        draft.published(extras.all(Field.ISSUED));
        draft.published(extras.all(Field.CREATED));
        draft.published(extras.all(Field.CORE_DATE));
        draft.updated(extras.all(Field.UPDATED));
        draft.updated(extras.all(Field.CORE_DATE));
        modules.creators().forEach(draft::author);
        draft.author(modules.itunesAuthor());
        draft.categories(extras.all(Field.CATEGORY));
        draft.categories(modules.categories());
        draft.links(extras.links());
    }

    /// Enclosures, and the pictures among them, which come before a thumbnail.
    private static void addFiles(EntryDraft draft, ModuleValues modules, Extras extras) {
        extras.enclosures()
                .forEach(enclosure -> draft.enclosure(enclosure.address(), enclosure.type(), enclosure.length()));
        for (var content : modules.mediaContents()) {
            var size = content.getFileSize();
            var address = ModuleValues.address(content);
            draft.enclosure(address, content.getType(), size == null ? 0 : size);
            var type = content.getType();
            if ("image".equals(content.getMedium()) || (type != null && type.startsWith("image/"))) {
                draft.image(address);
            }
        }
    }

    /// Who may stand for the author where there is none.
    static void addOtherAuthors(Draft draft, ModuleValues modules, Extras extras) {
        modules.contributors().forEach(draft::author);
        modules.publishers().forEach(draft::author);
        modules.mediaCredits().forEach(draft::author);
        draft.authors(extras.contributors());
    }

    /// The last resorts for a link of an entry, after those of the dialect.
    static void addLink(EntryDraft draft, ModuleValues modules, Extras extras) {
        draft.link(extras.first(Field.CONTENT_SOURCE));
        for (var relation : new String[] {"self", "related", "via"}) {
            draft.link(linkOf(extras, relation));
        }
        draft.link(modules.mediaPlayer());
        addAbout(draft, extras);
    }

    private static void addAbout(Draft draft, Extras extras) {
        var about = extras.first(Field.ABOUT);
        draft.link(Addresses.isHttp(about) ? about : "");
    }

    static String linkOf(Extras extras, String relation) {
        return extras.links().stream()
                .filter(link -> link.relation().equals(relation))
                .map(Link::address)
                .findFirst()
                .orElse("");
    }

    static String plain(@Nullable String html) {
        return html == null ? "" : PlainText.ofHtml(html);
    }
}
