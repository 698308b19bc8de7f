package org.footnote.feed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.footnote.model.Link;
import org.footnote.model.Person;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON Feed 1.0 and 1.1 (jsonfeed.org), leniently: raw control characters, trailing commas, cut-off documents.
final class JsonFeed {
    private static final int MOST_CUTS = 50;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private JsonFeed() {}

    /// @param complete false if the document was cut off and is what could be saved of it
    record Tree(JsonNode root, boolean complete) {}

    /// @throws NotAFeedException if the text is not JSON
    static Tree tree(String text) {
        var whole = parsed(text);
        return whole.map(root -> new Tree(root, true))
                .or(() -> cutOff(text).map(root -> new Tree(root, false)))
                .orElseThrow(() -> new NotAFeedException("This document looks like JSON but cannot be read."));
    }

    /// @throws NotAFeedException if the document is no feed
    static FeedDraft map(JsonNode root, String address) {
        if (CuratedFeed.isCurated(root)) {
            return CuratedFeed.map(root, address);
        }
        boolean feed = root.path("version").asString("").contains("jsonfeed")
                || root.path("items").isArray();
        if (!root.isObject() || !feed) {
            throw new NotAFeedException("This document is JSON, but neither a JSON Feed nor curated stories.");
        }
        return feed(root, address);
    }

    private static Optional<JsonNode> parsed(String text) {
        try {
            return Optional.of(JSON.readTree(text));
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    /// Cuts back to the last item that is whole, and closes what is open.
    private static Optional<JsonNode> cutOff(String text) {
        int end = text.lastIndexOf('}');
        for (int tries = 0; end > 0 && tries < MOST_CUTS; tries++) {
            var closed = parsed(text.substring(0, end + 1) + "]}");
            if (closed.isPresent()) {
                return closed;
            }
            end = text.lastIndexOf('}', end - 1);
        }
        return Optional.empty();
    }

    private static FeedDraft feed(JsonNode root, String address) {
        var draft = new FeedDraft();
        draft.title(PlainText.line(text(root, "title")));
        draft.link(seen(address, text(root, "home_page_url")));
        draft.link(seen(address, text(root, "feed_url")));
        draft.description(text(root, "description"));
        draft.language(text(root, "language"));
        draft.image(seen(address, text(root, "icon")));
        draft.image(seen(address, text(root, "favicon")));
        draft.id(text(root, "feed_url"));
        draft.authors(authors(root));
        draft.links(link(seen(address, text(root, "feed_url")), "self"));
        var newest = new ArrayList<String>();
        for (var item : root.path("items")) {
            if (item.isObject()) {
                draft.entry(entry(item, draft, address));
                newest.add(text(item, "date_modified"));
                newest.add(text(item, "date_published"));
            }
        }
        newest.stream()
                .flatMap(date -> FeedDates.read(date).stream())
                .max(Comparator.naturalOrder())
                .ifPresent(date -> draft.updated(List.of(date.toString())));
        return draft;
    }

    private static EntryDraft entry(JsonNode item, FeedDraft feed, String address) {
        var draft = new EntryDraft(feed.language);
        draft.id(text(item, "id"));
        draft.title(PlainText.ofHtml(text(item, "title")));
        draft.link(seen(address, text(item, "url")));
        draft.link(seen(address, text(item, "external_url")));
        draft.link(Addresses.isHttp(text(item, "id")) ? text(item, "id") : "");
        draft.summary(FeedMarkup.escaped(text(item, "summary")));
        draft.content(HtmlAddresses.absolute(text(item, "content_html"), address));
        draft.plainContent(plainContent(text(item, "content_text")));
        draft.published(List.of(text(item, "date_published")));
        draft.updated(List.of(text(item, "date_modified")));
        draft.authors(authors(item));
        if (!draft.hasAuthors()) {
            draft.authors(feed.authors());
        }
        tags(item.path("tags")).forEach(draft::category);
        draft.image(seen(address, text(item, "image")));
        draft.image(seen(address, text(item, "banner_image")));
        draft.language(text(item, "language"));
        draft.links(link(seen(address, text(item, "external_url")), "related"));
        for (var file : item.path("attachments")) {
            var size = file.path("size_in_bytes").asLong(0);
            draft.enclosure(seen(address, text(file, "url")), text(file, "mime_type"), size);
        }
        return draft;
    }

    private static String plainContent(String text) {
        return PlainText.looksLikeHtml(text) ? text : FeedMarkup.escaped(text).replace("\n", "<br>\n");
    }

    /// A list of words, or words with commas in one text.
    private static List<String> tags(JsonNode tags) {
        return tags.isString()
                ? Stream.of(tags.asString().split(",", -1)).map(String::strip).toList()
                : tags.valueStream().map(tag -> tag.asString("")).toList();
    }

    private static List<Link> link(String address, String relation) {
        return address.isEmpty() ? List.of() : List.of(new Link(address, relation, ""));
    }

    private static String seen(String base, String address) {
        return address.isEmpty() ? "" : Addresses.resolve(base, address);
    }

    /// `authors` as a list, one object or a text; else `author` of version 1.0.
    private static List<Person> authors(JsonNode from) {
        var persons = new ArrayList<Person>();
        for (var field : new String[] {"authors", "author"}) {
            var value = from.path(field);
            if (persons.isEmpty() && value.isArray()) {
                value.forEach(one -> persons.add(author(one)));
            } else if (persons.isEmpty() && !value.isMissingNode() && !value.isNull()) {
                persons.add(author(value));
            }
            persons.removeIf(person -> person.name().isBlank() && person.email().isBlank());
        }
        return persons;
    }

    private static Person author(JsonNode value) {
        var name = value.isObject() ? text(value, "name") : value.asString("");
        return Persons.read(name.isBlank() && value.isObject() ? text(value, "url") : name);
    }

    private static String text(JsonNode from, String field) {
        return TextCleaner.clean(from.path(field).asString(""));
    }
}
