package org.footnote.export;

import java.util.List;
import java.util.stream.Collectors;
import org.footnote.model.Edition;
import org.footnote.model.Story;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes a story or an edition for use elsewhere, with every statement's footnotes. Pure functions, for any thread.
public final class StoryExport {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private StoryExport() {}

    /// A story in a format; ends with a line break.
    public static String of(Story story, ExportFormat format) {
        return switch (format) {
            case MARKDOWN -> Markdown.story(story);
            case HTML -> Page.of(story.headline(), List.of(story));
            case JSON -> JSON.writeValueAsString(json(story)) + "\n";
            case TEXT -> TerminalText.story(story);
        };
    }

    /// A story as an HTML element to stand in another page or in a feed's entry.
    public static String element(Story story) {
        return Page.element(story);
    }

    /// An edition in a format, its stories in the order given; ends with a line break.
    ///
    /// @param stories the edition's stories as far as they are still there
    public static String of(Edition edition, List<Story> stories, ExportFormat format) {
        var title = "Footnote, " + edition.date();
        return switch (format) {
            case MARKDOWN -> Markdown.edition(title, stories);
            case HTML -> Page.of(title, stories);
            case JSON -> JSON.writeValueAsString(json(edition, stories)) + "\n";
            case TEXT ->
                title + "\n\n" + stories.stream().map(TerminalText::story).collect(Collectors.joining("\n\n"));
        };
    }

    private static ObjectNode json(Edition edition, List<Story> stories) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("date", edition.date().toString()).put("made", edition.made().toString());
        var list = node.putArray("stories");
        stories.forEach(story -> list.add(json(story)));
        return node;
    }

    private static ObjectNode json(Story story) {
        return BriefJson.of(story.id(), story.headline(), story.brief(), story.sources());
    }
}
