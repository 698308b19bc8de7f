package org.footnote.feed;

import org.footnote.feed.Extras.Field;
import org.footnote.model.Link;
import org.jspecify.annotations.Nullable;

/// What modules and extras add to an entry, the same for both dialects, after the dialect's own fields.
final class EntryModules {
    private EntryModules() {}

    static void add(EntryDraft draft, ModuleValues modules, Extras extras) {
        draft.title(plain(modules.coreTitle()));
        draft.title(plain(extras.first(Field.TITLE)));
        draft.title(plain(modules.mediaTitle()));
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
        draft.published(extras.all(Field.PUBLISHED));
        draft.published(extras.all(Field.ISSUED));
        draft.published(extras.all(Field.CREATED));
        draft.updated(extras.all(Field.UPDATED));
        draft.published(extras.all(Field.CORE_DATE));
        draft.updated(extras.all(Field.CORE_DATE));
        authors(draft, modules, extras);
        draft.categories(extras.all(Field.CATEGORY));
        draft.categories(modules.categories());
        draft.links(extras.links());
        extras.enclosures()
                .forEach(enclosure -> draft.enclosure(enclosure.address(), enclosure.type(), enclosure.length()));
        media(draft, modules);
        draft.image(extras.first(Field.IMAGE));
        draft.image(modules.mediaThumbnail());
        draft.language(modules.coreLanguage());
        draft.language(extras.first(Field.LANGUAGE));
    }

    private static void authors(EntryDraft draft, ModuleValues modules, Extras extras) {
        modules.creators().forEach(draft::author);
        draft.author(modules.itunesAuthor());
        draft.authors(extras.authors());
        if (!draft.hasAuthors()) {
            modules.contributors().forEach(draft::author);
            modules.publishers().forEach(draft::author);
            modules.mediaCredits().forEach(draft::author);
            draft.authors(extras.contributors());
        }
    }

    private static void media(EntryDraft draft, ModuleValues modules) {
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

    /// The last resorts for a link, after those of the dialect.
    static void addLink(EntryDraft draft, ModuleValues modules, Extras extras) {
        draft.link(extras.first(Field.CONTENT_SOURCE));
        for (var relation : new String[] {"self", "related", "via"}) {
            draft.link(linkOf(extras, relation));
        }
        draft.link(modules.mediaPlayer());
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
