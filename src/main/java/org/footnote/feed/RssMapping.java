package org.footnote.feed;

import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Item;
import java.time.Duration;
import java.util.stream.Stream;
import org.footnote.feed.Extras.Field;
import org.footnote.model.Link;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/// ROME's RSS channel and its extras to a feed.
final class RssMapping {
    private RssMapping() {}

    static FeedDraft map(Channel channel, RepairedFeed repaired) {
        var draft = new FeedDraft();
        var extras = repaired.feed();
        var modules = new ModuleValues(channel);
        feed(draft, channel, extras, modules);
        for (int i = 0; i < channel.getItems().size(); i++) {
            draft.entry(entry(channel.getItems().get(i), repaired.entries().get(i), draft));
        }
        return draft;
    }

    private static void feed(FeedDraft draft, Channel channel, Extras extras, ModuleValues modules) {
        draft.title(Modules.plain(channel.getTitle()));
        draft.link(channel.getLink());
        draft.description(channel.getDescription());
        draft.language(channel.getLanguage());
        draft.rights(channel.getCopyright());
        if (channel.getImage() != null) {
            draft.image(channel.getImage().getUrl());
        }
        draft.author(channel.getManagingEditor());
        channel.getCategories().forEach(category -> draft.category(category.getValue()));
        Modules.addTo(draft, modules, extras);
        draft.image(firstPicture(channel.getDescription()));
        if (!draft.hasAuthors()) {
            draft.author(channel.getWebMaster());
            Modules.addOtherAuthors(draft, modules, extras);
        }
        if (channel.getTtl() > 0) {
            draft.timeToLive(Duration.ofMinutes(channel.getTtl()));
        }
    }

    private static String firstPicture(@Nullable String html) {
        if (html == null || html.indexOf('<') < 0) {
            return "";
        }
        var picture = Jsoup.parseBodyFragment(html).selectFirst("img[src]");
        return picture == null ? "" : picture.attr("src");
    }

    private static EntryDraft entry(Item item, Extras extras, FeedDraft feed) {
        var draft = new EntryDraft(feed.language);
        var modules = new ModuleValues(item);
        draft.title(Modules.plain(item.getTitle()));
        link(draft, item, extras, modules);
        draft.id(item.getGuid() == null ? "" : item.getGuid().getValue());
        Stream.of(extras.first(Field.ID), modules.coreIdentifier(), extras.first(Field.ABOUT))
                .forEach(draft::id);
        if (item.getDescription() != null) {
            draft.summary(item.getDescription().getValue());
        }
        if (item.getContent() != null) {
            draft.content(item.getContent().getValue());
        }
        draft.lesserSummary(extras.first(Field.SUMMARY));
        draft.author(item.getAuthor());
        item.getCategories().forEach(category -> draft.category(category.getValue()));
        item.getEnclosures()
                .forEach(enclosure -> draft.enclosure(
                        original(enclosure.getUrl(), extras), enclosure.getType(), enclosure.getLength()));
        Modules.addTo(draft, modules, extras);
        if (!draft.hasAuthors()) {
            draft.authors(feed.authors());
        }
        return draft;
    }

    /// A file at its own address in place of one that only counts who fetches it, where the feed gives both.
    private static String original(String address, Extras extras) {
        var original = extras.first(Field.ORIGINAL_ENCLOSURE);
        var name = original.substring(original.lastIndexOf('/') + 1);
        return !name.isEmpty() && address.endsWith("/" + name) ? original : address;
    }

    private static void link(EntryDraft draft, Item item, Extras extras, ModuleValues modules) {
        draft.link(extras.first(Field.ORIGINAL_LINK));
        draft.link(item.getLink());
        draft.link(Modules.linkOf(extras, "alternate"));
        var guid = item.getGuid();
        if (guid != null && guid.isPermaLink() && Addresses.isHttp(guid.getValue())) {
            draft.link(guid.getValue());
        }
        Modules.addLink(draft, modules, extras);
        draft.links(Stream.ofNullable(item.getLink())
                .map(link -> new Link(link, "alternate", ""))
                .toList());
    }
}
