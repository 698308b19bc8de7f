package org.footnote.export;

import java.util.List;
import java.util.Locale;
import org.footnote.model.Brief;
import org.footnote.model.Citation;
import org.footnote.model.Disagreement;
import org.footnote.model.Section;
import org.footnote.model.Source;
import org.footnote.model.Statement;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A brief and its sources as JSON: the shape that `footnote stage brief` writes and that a story is exported in.
/// Texts stand in it word for word, so that offsets and quotes hold. Pure functions.
public final class BriefJson {
    private BriefJson() {}

    /// The JSON object of a story's brief.
    ///
    /// @param story the story's id
    /// @param sources those that the citations' numbers mean
    public static ObjectNode of(String story, String headline, Brief brief, List<Source> sources) {
        var answer = JsonNodeFactory.instance.objectNode();
        answer.put("story", story).put("headline", headline);
        if (!brief.summary().text().isEmpty()) {
            answer.set("summary", node(brief.summary(), sources));
        }
        var sections = answer.putArray("sections");
        brief.sections().forEach(section -> sections.add(node(section, sources)));
        var disagreements = answer.putArray("disagreements");
        brief.disagreements().forEach(disagreement -> disagreements.add(node(disagreement)));
        var list = answer.putArray("sources");
        sources.forEach(source -> list.add(node(source, sources)));
        return answer.put("dropped", brief.dropped());
    }

    private static ObjectNode node(Section section, List<Source> sources) {
        var node = JsonNodeFactory.instance.objectNode().put("heading", section.heading());
        var statements = node.putArray("statements");
        section.statements().forEach(statement -> statements.add(node(statement, sources)));
        return node;
    }

    private static ObjectNode node(Statement statement, List<Source> sources) {
        var node = JsonNodeFactory.instance.objectNode().put("text", statement.text());
        var citations = node.putArray("citations");
        statement.citations().forEach(citation -> citations.add(node(citation)));
        node.put("support", statement.support().key());
        statement.written(sources).ifPresent(moment -> node.put("written", moment.toString()));
        return node;
    }

    private static ObjectNode node(Disagreement disagreement) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("about", disagreement.about()).put("kind", disagreement.kind().key());
        var values = node.putArray("values");
        for (var value : disagreement.values()) {
            values.addObject().put("text", value.text()).set("citation", node(value.citation()));
        }
        return node;
    }

    private static ObjectNode node(Citation citation) {
        var node = JsonNodeFactory.instance.objectNode().put("source", citation.source());
        var passage = citation.passage();
        if (passage != null) {
            node.put("article", passage.article())
                    .put("start", passage.start())
                    .put("end", passage.end())
                    .put("quote", passage.quote());
        }
        return node;
    }

    private static ObjectNode node(Source source, List<Source> all) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("number", source.number())
                .put("article", source.article())
                .put("publisher", source.publisher())
                .put("title", source.title())
                .put("url", source.address())
                .put("kind", source.kind().name().toLowerCase(Locale.ROOT));
        if (source.published() != null) {
            node.put("published", source.published().toString());
        }
        all.stream()
                .filter(original -> original.number() == source.copyOf())
                .forEach(original -> node.put("copyOf", original.article()));
        return node;
    }
}
