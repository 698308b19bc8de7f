package org.footnote.app;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footnote.model.FeedKind;
import org.footnote.model.Membership;
import org.footnote.story.Comparison;
import org.footnote.story.StoryGrouper;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Articles in order of arrival to the stories they belong to. The answers are held back until the end, as a later
/// article may still move an earlier one.
public final class GroupStage implements Stage {
    private final StoryGrouper grouper;
    private final Map<String, Membership> places = new LinkedHashMap<>();

    /// A stage that compares titles and summaries, or titles and full texts.
    public GroupStage(boolean fullText) {
        grouper = new StoryGrouper(fullText ? Comparison.FULL : Comparison.SUMMARY);
    }

    @Override
    public List<ObjectNode> take(ObjectNode line) {
        var item = item(line);
        if (places.containsKey(item.id())) {
            throw new IllegalArgumentException("An article with this id has come before.");
        }
        grouper.group(List.of(item)).forEach(place -> places.put(place.article(), place));
        return List.of();
    }

    @Override
    public List<ObjectNode> finish() {
        return places.values().stream().map(GroupStage::answer).toList();
    }

    private static ObjectNode answer(Membership membership) {
        var answer = JsonNodeFactory.instance.objectNode();
        answer.put("id", membership.article()).put("story", membership.story());
        return membership.copyOf().isEmpty() ? answer : answer.put("copyOf", membership.copyOf());
    }

    private static StoryGrouper.Item item(ObjectNode line) {
        var id = text(line, "id");
        if (id.isEmpty()) {
            throw new IllegalArgumentException("This line has no \"id\".");
        }
        var body = text(line, "body");
        return new StoryGrouper.Item(
                id,
                text(line, "title"),
                text(line, "summary"),
                body.isEmpty() ? text(line, "text") : body,
                text(line, "publisher"),
                FeedKind.PUBLISHER,
                text(line, "url"),
                published(text(line, "published")));
    }

    private static String text(ObjectNode line, String field) {
        var value = line.get(field);
        return value == null || value.isNull() ? "" : value.asString();
    }

    private static @Nullable Instant published(String text) {
        try {
            return text.isEmpty() ? null : Instant.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException("\"published\" is \"" + text + "\", which is no time in UTC.");
        }
    }
}
