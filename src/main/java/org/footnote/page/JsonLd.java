package org.footnote.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    private static final Pattern PERSON = Pattern.compile("Person$");
    private static final Pattern ORGANISATION = Pattern.compile("Organization$");
    private static final Pattern PAGE = Pattern.compile("(?:\\w*WebPage|CreativeWork\\w*)$");
    private static final Pattern PERSON_IN_BROKEN = Pattern.compile(
            "\"author\"\\s*:\\s*\\[?\\s*\\{\\s*\"@type\"\\s*:\\s*\"Person\"\\s*,\\s*\"name\"\\s*:\\s*\"([^\"]{1,80})\"");

    private final JsonNode article;
    private final List<JsonNode> all;
    private final Map<String, JsonNode> named = new HashMap<>();
    private final List<String> namedInBroken;

    private JsonLd(JsonNode article, List<JsonNode> all, List<String> namedInBroken) {
        this.article = article;
        this.all = all;
        all.stream()
                .filter(node -> node.has("name"))
                .forEach(node -> named.putIfAbsent(node.path("@id").asString(""), node));
        this.namedInBroken = namedInBroken;
    }

    /// Reads every script of a page; of broken ones only the author's name.
    static JsonLd of(Document page) {
        var all = new ArrayList<JsonNode>();
        var namedInBroken = new ArrayList<String>();
        for (var script : page.select("script[type*=ld+json]")) {
            parse(script.data())
                    .ifPresentOrElse(
                            node -> collect(node, all),
                            () -> PERSON_IN_BROKEN
                                    .matcher(script.data())
                                    .results()
                                    .limit(1)
                                    .forEach(person -> namedInBroken.add(person.group(1))));
        }
        var article = all.stream().filter(node -> isOfType(node, ARTICLE)).findFirst();
        return new JsonLd(article.orElse(JSON.createObjectNode()), all, namedInBroken);
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

    private static boolean isOfType(JsonNode node, Pattern wanted) {
        var type = node.path("@type");
        return type.isArray()
                ? type.values().stream()
                        .anyMatch(one -> wanted.matcher(one.asString("")).find())
                : wanted.matcher(type.asString("")).find();
    }

    String headline() {
        var headline = words(article.path("headline"));
        return headline.isEmpty() ? words(article.path("name")) : headline;
    }

    String description() {
        return words(article.path("description"));
    }

    String published() {
        var published = article.has("datePublished") ? article.path("datePublished") : article.path("dateCreated");
        return (published.isArray() ? published.path(0) : published).asString("");
    }

    /// What a page says that calls itself no article.
    String pagePublished() {
        return all.stream()
                .filter(node -> isOfType(node, PAGE) && node.has("datePublished"))
                .map(node -> node.path("datePublished").asString(""))
                .findFirst()
                .orElse("");
    }

    String language() {
        return article.path("inLanguage").asString("");
    }

    String siteName() {
        return words(resolved(article.path("publisher")).path("name"));
    }

    /// Whether a person publishes the site under their own name.
    boolean isPersonal() {
        return isOfType(resolved(article.path("publisher")), PERSON);
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

    /// The names of the people who wrote the article, in order: its own authors, else the page's; no organisation's.
    List<String> authors() {
        var pages = all.stream().filter(node -> isOfType(node, PAGE));
        return Stream.of(Stream.of(article).map(this::people), pages.map(this::people), Stream.of(namedInBroken))
                .flatMap(names -> names)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<String> people(JsonNode work) {
        var author = work.has("author") ? work.path("author") : work.path("creator");
        return (author.isArray() ? author.values().stream() : Stream.of(author))
                .map(this::resolved)
                .filter(one -> !isOfType(one, ORGANISATION) || isOfType(one, PERSON))
                .map(one -> one.isObject() ? personName(one) : words(one))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static String personName(JsonNode person) {
        var name = person.path("name");
        var whole = words(name.isArray() ? name.path(0) : name);
        return whole.isEmpty()
                ? (words(person.path("givenName")) + " " + words(person.path("familyName"))).strip()
                : whole;
    }

    /// A node given only by its `@id` stands elsewhere in the graph.
    private JsonNode resolved(JsonNode node) {
        var id = node.path("@id").asString("");
        if (id.isEmpty() || node.has("name")) {
            return node;
        }
        return named.getOrDefault(id, node);
    }

    private static String words(JsonNode text) {
        return EntryHtml.plainText(text.asString("")).replace('\n', ' ');
    }
}
