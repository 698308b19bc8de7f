package org.footnote.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The schema.org description of the article that a page carries in scripts of type `application/ld+json`.
final class JsonLd {
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .build())
            .build();
    private static final Pattern ARTICLE = Pattern.compile(
            "(?:\\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|Report|Review|"
                    + "ReportageNewsArticle|Recipe|AnalysisNewsArticle|OpinionNewsArticle)$");
    private static final int MOST_NODES = 20_000;

    private final JsonNode article;
    private final List<JsonNode> all;

    private JsonLd(JsonNode article, List<JsonNode> all) {
        this.article = article;
        this.all = all;
    }

    /// Reads every script of a page; broken ones are passed over.
    static JsonLd of(Document page) {
        var all = new ArrayList<JsonNode>();
        for (var script : page.select("script[type*=ld+json]")) {
            parse(script.data()).ifPresent(node -> collect(node, all));
        }
        var article = all.stream().filter(JsonLd::isArticle).findFirst();
        return new JsonLd(article.orElse(JSON.createObjectNode()), all);
    }

    private static Optional<JsonNode> parse(String script) {
        var json =
                script.strip().replaceAll("^(?:<!--|//<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|//\\]\\]>|\\]\\]>);?$", "");
        try {
            return Optional.of(JSON.readTree(json));
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    private static void collect(JsonNode root, List<JsonNode> all) {
        var open = new ArrayDeque<JsonNode>();
        open.add(root);
        while (!open.isEmpty() && all.size() < MOST_NODES) {
            var node = open.poll();
            if (node instanceof ArrayNode array) {
                array.forEach(open::add);
            } else if (node instanceof ObjectNode object) {
                all.add(object);
                object.values().stream().filter(JsonNode::isContainer).forEach(open::add);
            }
        }
    }

    private static boolean isArticle(JsonNode node) {
        var type = node.path("@type");
        return type.isArray()
                ? type.values().stream()
                        .anyMatch(one -> ARTICLE.matcher(one.asString("")).find())
                : ARTICLE.matcher(type.asString("")).find();
    }

    String headline() {
        var headline = words(article.path("headline"));
        return headline.isEmpty() ? words(article.path("name")) : headline;
    }

    String description() {
        return words(article.path("description"));
    }

    /// The article's text as the page gives it to search engines, "" if it does not; may be HTML.
    String articleBody() {
        return article.path("articleBody").asString("");
    }

    String published() {
        return article.path("datePublished")
                .asString(article.path("dateCreated").asString(""));
    }

    String language() {
        return article.path("inLanguage").asString("");
    }

    String siteName() {
        return words(resolved(article.path("publisher")).path("name"));
    }

    boolean isPaid() {
        return article.path("isAccessibleForFree")
                .asString("")
                .toLowerCase(Locale.ROOT)
                .equals("false");
    }

    String image() {
        return imageOf(article.path("image"));
    }

    private static String imageOf(JsonNode image) {
        if (image.isArray() && !image.isEmpty()) {
            return imageOf(image.path(0));
        }
        return image.isObject() ? image.path("url").asString("") : image.asString("");
    }

    /// The authors' names in order.
    List<String> authors() {
        var names = new ArrayList<String>();
        var author = article.path("author");
        (author.isArray() ? author.values().stream() : List.of(author).stream())
                .map(this::resolved)
                .map(one -> one.isObject() ? personName(one) : words(one))
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        return names;
    }

    private static String personName(JsonNode person) {
        var name = person.path("name");
        return words(name.isArray() ? name.path(0) : name);
    }

    /// A node given only by its `@id` stands elsewhere in the graph.
    private JsonNode resolved(JsonNode node) {
        var id = node.path("@id").asString("");
        if (id.isEmpty() || node.has("name")) {
            return node;
        }
        return all.stream()
                .filter(other ->
                        other.has("name") && other.path("@id").asString("").equals(id))
                .findFirst()
                .orElse(node);
    }

    private static String words(JsonNode text) {
        return EntryHtml.plainText(text.asString("")).replace('\n', ' ');
    }
}
