package org.footnote.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.footnote.brief.BriefOptions;
import org.footnote.brief.BriefWriter;
import org.footnote.brief.Copies;
import org.footnote.brief.SourceText;
import org.footnote.export.BriefJson;
import org.footnote.model.Completeness;
import org.footnote.model.FeedKind;
import org.footnote.model.Source;
import org.footnote.story.Headlines;
import tools.jackson.databind.node.ObjectNode;

/// The articles of stories to cited briefs. All lines are read first; a story's sources are numbered by time.
public final class BriefStage implements Stage {
    private final BriefOptions options;
    private final Map<String, List<SourceText>> stories = new LinkedHashMap<>();

    /// @param words length of a whole brief, 0 to let the sources decide
    public BriefStage(int words) {
        options = new BriefOptions(words);
    }

    @Override
    public List<ObjectNode> take(ObjectNode line) {
        var story = StageInput.text(line, "story");
        var id = StageInput.text(line, "id");
        if (id.isEmpty() || story.isEmpty()) {
            throw new IllegalArgumentException("This line needs an \"id\" and a \"story\".");
        }
        var text = new SourceText(source(line, id), StageInput.text(line, "text"));
        var sources = stories.computeIfAbsent(story, _ -> new ArrayList<>());
        if (sources.stream().anyMatch(source -> source.source().article().equals(id))) {
            throw new IllegalArgumentException("An article with this id has come before.");
        }
        sources.add(text);
        return List.of();
    }

    @Override
    public List<ObjectNode> finish() {
        return stories.entrySet().stream()
                .map(story -> answer(story.getKey(), numbered(story.getValue())))
                .toList();
    }

    private ObjectNode answer(String story, List<SourceText> sources) {
        var numbered = sources.stream().map(SourceText::source).toList();
        var headline = Headlines.choose(numbered).map(Headlines.Headline::text).orElse("");
        var brief = BriefWriter.write(sources, headline, options);
        return BriefJson.of(story, headline, brief, numbered);
    }

    private static List<SourceText> numbered(List<SourceText> sources) {
        var inTime = sources.stream()
                .sorted(Comparator.comparing((SourceText source) ->
                                Objects.requireNonNullElse(source.source().published(), Instant.MAX))
                        .thenComparing(source -> source.source().article()))
                .toList();
        var numbered = new ArrayList<SourceText>();
        for (var source : inTime) {
            numbered.add(new SourceText(source.source().withNumber(numbered.size() + 1), source.text()));
        }
        return Copies.mark(numbered);
    }

    private static Source source(ObjectNode line, String id) {
        var publisher = StageInput.text(line, "publisher");
        var address = StageInput.text(line, "url");
        return new Source(
                0,
                id,
                publisher,
                Headlines.title(StageInput.text(line, "title"), publisher, address),
                "",
                address,
                StageInput.published(line),
                kind(StageInput.text(line, "kind")),
                Completeness.FULL_TEXT,
                0);
    }

    private static FeedKind kind(String kind) {
        try {
            return kind.isEmpty() ? FeedKind.PUBLISHER : FeedKind.valueOf(kind.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("\"kind\" is \"" + kind + "\", which is no kind of feed.", unknown);
        }
    }
}
