package org.footnote.feed;

import org.footnote.feed.Extras.Field;

/// What modules and extras add to a feed, the same for both dialects, after the dialect's own fields.
final class FeedModules {
    private FeedModules() {}

    static void add(FeedDraft draft, ModuleValues modules, Extras extras) {
        draft.title(EntryModules.plain(modules.coreTitle()));
        draft.title(EntryModules.plain(extras.first(Field.TITLE)));
        draft.title(EntryModules.plain(modules.mediaTitle()));
        draft.link(EntryModules.linkOf(extras, "alternate"));
        var about = extras.first(Field.ABOUT);
        draft.link(Addresses.isHttp(about) ? about : "");
        draft.link(EntryModules.linkOf(extras, "self"));
        draft.description(extras.first(Field.SUBTITLE));
        draft.description(modules.coreDescription());
        draft.description(modules.itunesSummary());
        draft.description(modules.itunesSubtitle());
        draft.language(modules.coreLanguage());
        draft.language(extras.first(Field.LANGUAGE));
        draft.rights(extras.first(Field.RIGHTS));
        draft.rights(modules.coreRights());
        draft.id(extras.first(Field.ID));
        draft.id(modules.coreIdentifier());
        draft.id(extras.first(Field.ABOUT));
        draft.image(extras.first(Field.IMAGE));
        draft.image(modules.mediaThumbnail());
        draft.published(extras.all(Field.PUBLISHED));
        draft.published(extras.all(Field.ISSUED));
        draft.published(extras.all(Field.CREATED));
        draft.updated(extras.all(Field.UPDATED));
        draft.published(extras.all(Field.CORE_DATE));
        draft.updated(extras.all(Field.CORE_DATE));
        modules.creators().forEach(draft::author);
        draft.author(modules.itunesAuthor());
        draft.author(modules.itunesOwner());
        draft.authors(extras.authors());
        extras.all(Field.CATEGORY).forEach(draft::category);
        modules.categories().forEach(draft::category);
        draft.links(extras.links());
    }

    /// Who else may stand for the author where there is none.
    static void addOtherAuthors(FeedDraft draft, ModuleValues modules, Extras extras) {
        modules.contributors().forEach(draft::author);
        modules.publishers().forEach(draft::author);
        modules.mediaCredits().forEach(draft::author);
        draft.authors(extras.contributors());
    }
}
