package org.footnote.app;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.footnote.feed.FeedReader;
import org.footnote.feed.FeedResult;
import org.footnote.model.Entry;
import org.footnote.model.Link;
import org.footnote.model.ParsedFeed;
import org.footnote.model.Person;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `footnote stage parse`: the bytes of a feed document to entries.
public final class ParseStage implements Stage {
    private final FeedReader reader = new FeedReader();

    @Override
    public List<ObjectNode> take(ObjectNode line) {
        var type = line.path("contentType").asString(line.path("ctype").asString(""));
        var address = line.path("base").asString("");
        var answer = line.objectNode();
        answer.set("id", line.path("id"));
        switch (reader.read(StageInput.bytes(line.path("file").asString("")), type, address)) {
            case FeedResult.NotAFeed no -> answer.put("ok", false).put("error", no.reason());
            case FeedResult.Read read -> feed(answer.put("ok", true), read.feed());
        }
        return List.of(answer);
    }

    private static void feed(ObjectNode answer, ParsedFeed feed) {
        var node = answer.putObject("feed");
        node.put("title", feed.title()).put("link", feed.link()).put("description", feed.description());
        node.put("language", feed.language()).put("rights", feed.rights()).put("id", feed.id());
        node.put("published", date(feed.published())).put("updated", date(feed.updated()));
        node.put("image", feed.image());
        authors(node, feed.authors());
        texts(node.putArray("categories"), feed.categories());
        links(node, feed.links());
        var items = answer.putArray("items");
        feed.entries().forEach(entry -> entry(items.addObject(), entry));
        answer.put("partial", feed.partial());
        texts(answer.putArray("warnings"), feed.warnings());
    }

    private static void entry(ObjectNode node, Entry entry) {
        node.put("title", entry.title()).put("link", entry.link()).put("id", entry.id());
        node.put("published", date(entry.published())).put("updated", date(entry.updated()));
        node.put("summary", entry.summary());
        texts(node.putArray("contents"), entry.contents());
        authors(node, entry.authors());
        texts(node.putArray("categories"), entry.categories());
        links(node, entry.links());
        var enclosures = node.putArray("enclosures");
        for (var enclosure : entry.enclosures()) {
            enclosures
                    .addObject()
                    .put("url", enclosure.address())
                    .put("type", enclosure.type())
                    .put("length", enclosure.length());
        }
    }

    private static @Nullable String date(@Nullable Instant date) {
        return date == null ? null : date.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static void authors(ObjectNode node, List<Person> authors) {
        var array = node.putArray("authors");
        authors.forEach(author -> array.addObject().put("name", author.name()).put("email", author.email()));
    }

    private static void links(ObjectNode node, List<Link> links) {
        texts(node.putArray("links"), links.stream().map(Link::address).toList());
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }
}
