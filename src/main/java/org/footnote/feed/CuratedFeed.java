package org.footnote.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.footnote.model.CuratedStory;
import org.footnote.model.Section;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Stories that Kagi News has curated, in its public JSON: a batch of categories, or one category, each with stories
/// (older files say clusters) whose texts cite their articles as `[domain#n]`.
final class CuratedFeed {
    private static final String[] LISTS = {"stories", "clusters"};

    /// Fields of a story that are sections of its text, in the order in which they are read, with their headings.
    private static final String[][] SECTIONS = {
        {"talking_points", "Key points"},
        {"perspectives", "Perspectives"},
        {"timeline", "Timeline"},
        {"technical_details", "Technical details"},
        {"scientific_significance", "Scientific significance"},
        {"historical_background", "Background"},
        {"geopolitical_context", "Geopolitical context"},
        {"economic_implications", "Economic implications"},
        {"business_angle_text", "Business angle"},
        {"business_angle_points", "Business angle"},
        {"industry_impact", "Industry impact"},
        {"international_reactions", "Reactions"},
        {"humanitarian_impact", "Humanitarian impact"},
        {"future_outlook", "Outlook"},
        {"quote", "Quote"},
        {"did_you_know", "Did you know"},
    };

    private CuratedFeed() {}

    static boolean isCurated(JsonNode root) {
        return !stories(root).isEmpty();
    }

    static FeedDraft map(JsonNode root, String address) {
        var draft = new FeedDraft();
        var category = first(root, "category", "categoryName", "title");
        draft.title(category);
        draft.language(first(root, "language"));
        var made = time(root).orElse(null);
        for (var found : stories(root)) {
            draft.curated(story(found, address, made));
        }
        return draft;
    }

    /// A story and the category that it stands in.
    private record Found(JsonNode story, String category) {}

    private static List<Found> stories(JsonNode root) {
        var found = new ArrayList<Found>();
        collect(root, first(root, "category", "categoryName"), found);
        for (var category : root.path("categories")) {
            collect(category, first(category, "category", "categoryName", "name"), found);
        }
        return found;
    }

    private static void collect(JsonNode holder, String category, List<Found> found) {
        for (var list : LISTS) {
            for (var story : holder.path(list)) {
                if (story.path("articles").isArray() && story.path("title").isString()) {
                    found.add(new Found(story, category));
                }
            }
        }
    }

    private static CuratedStory story(Found found, String address, @Nullable Instant made) {
        var story = found.story();
        var citations = new CuratedCitations(story.path("articles"));
        var headline = PlainText.ofHtml(first(story, "title"));
        var id = first(story, "id", "uuid");
        var sections = new ArrayList<Section>();
        for (var section : SECTIONS) {
            section(section[1], statements(story, section[0]), citations, sections);
        }
        return new CuratedStory(
                id.isEmpty() ? (found.category() + " " + headline).strip() : id,
                headline,
                citations.statement(first(story, "short_summary", "summary")),
                sections,
                citations.sources(),
                address,
                made);
    }

    private static void section(
            String heading, List<String> texts, CuratedCitations citations, List<Section> sections) {
        var statements = texts.stream()
                .map(citations::statement)
                .filter(statement -> !statement.text().isEmpty())
                .toList();
        if (!statements.isEmpty()) {
            sections.add(new Section(heading, statements));
        }
    }

    /// The texts of a field, whether it is one text, a list of texts or a list of objects.
    private static List<String> statements(JsonNode story, String field) {
        var value = story.path(field);
        if (field.equals("quote")) {
            return value.asString("").isBlank() ? List.of() : List.of(quote(story));
        }
        var texts = new ArrayList<String>();
        if (value.isArray()) {
            value.forEach(item -> texts.add(item.isObject() ? ofObject(item) : timed(item.asString(""))));
        } else {
            for (var paragraph : value.asString("").split("\n+", -1)) {
                texts.add(paragraph);
            }
        }
        return texts;
    }

    private static String quote(JsonNode story) {
        var author = first(story, "quote_author", "quote_attribution");
        var domain = first(story, "quote_source_domain");
        return "“" + first(story, "quote") + "”" + (author.isEmpty() ? "" : " " + author)
                + (domain.isEmpty() ? "" : " [" + domain + "#1]");
    }

    /// A perspective with the sources it names, or an event with its date.
    private static String ofObject(JsonNode item) {
        var text = new StringBuilder(first(item, "date"));
        text.append(text.isEmpty() ? "" : ": ").append(first(item, "text", "content", "description"));
        for (var source : item.path("sources")) {
            text.append(" [").append(first(source, "url", "domain", "name")).append("#1]");
        }
        return text.toString();
    }

    /// Events are written `date:: what happened`.
    private static String timed(String text) {
        return text.replaceFirst("::\\s*", ": ");
    }

    private static Optional<Instant> time(JsonNode root) {
        return Stream.of("timestamp", "createdAt", "created_at", "dateSlug")
                .flatMap(field -> FeedDates.read(first(root, field)).stream())
                .findFirst();
    }

    private static String first(JsonNode from, String... fields) {
        for (var field : fields) {
            var text = TextCleaner.clean(from.path(field).asString(""));
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }
}
