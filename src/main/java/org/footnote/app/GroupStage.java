package org.footnote.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footnote.model.FeedKind;
import org.footnote.model.Membership;
import org.footnote.story.Comparison;
import org.footnote.story.StoryGrouper;
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
        var id = StageInput.text(line, "id");
        if (id.isEmpty()) {
            throw new IllegalArgumentException("This line has no \"id\".");
        }
        var body = StageInput.text(line, "body");
        return new StoryGrouper.Item(
                id,
                StageInput.text(line, "title"),
                StageInput.text(line, "summary"),
                body.isEmpty() ? StageInput.text(line, "text") : body,
                StageInput.text(line, "publisher"),
                FeedKind.PUBLISHER,
                StageInput.text(line, "url"),
                StageInput.published(line));
    }
}
