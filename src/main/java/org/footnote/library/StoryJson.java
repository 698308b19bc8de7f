package org.footnote.library;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.footnote.model.Brief;
import org.footnote.model.Citation;
import org.footnote.model.Completeness;
import org.footnote.model.Disagreement;
import org.footnote.model.FeedKind;
import org.footnote.model.Passage;
import org.footnote.model.RankReason;
import org.footnote.model.Section;
import org.footnote.model.Source;
import org.footnote.model.Statement;
import org.footnote.model.Story;
import org.footnote.model.Support;
import org.footnote.model.Topic;
import org.jspecify.annotations.Nullable;

/// A whole story, its brief included, as JSON and back.
final class StoryJson {
    private StoryJson() {}

    static byte[] write(Story story) {
        return Json.write(value(story));
    }

    /// The same as a value that goes into a larger document.
    static Map<String, Object> value(Story story) {
        var topic = story.topic();
        return Json.object(
                "id",
                story.id(),
                "headline",
                story.headline(),
                "headlineBy",
                story.headlineBy(),
                "topic",
                topic == null ? "" : topic.name(),
                "sources",
                story.sources().stream().map(StoryJson::source).toList(),
                "brief",
                brief(story.brief()),
                "firstPublished",
                time(story.firstPublished()),
                "lastPublished",
                time(story.lastPublished()),
                "image",
                story.image(),
                "curatedBy",
                story.curatedBy(),
                "rank",
                story.rank(),
                "reasons",
                story.reasons().stream().map(StoryJson::reason).toList(),
                "setAside",
                story.setAside());
    }

    static Story read(byte[] bytes) {
        return read(Fields.of(Json.read(bytes)));
    }

    static Story read(Fields story) {
        return new Story(
                story.text("id"),
                story.text("headline"),
                story.text("headlineBy"),
                topic(story.text("topic")),
                story.list("sources", StoryJson::source),
                brief(story.object("brief")),
                story.timeOrEpoch("firstPublished"),
                story.timeOrEpoch("lastPublished"),
                story.text("image"),
                story.text("curatedBy"),
                story.real("rank"),
                story.list("reasons", StoryJson::reason),
                story.text("setAside"));
    }

    /// The topic of that name, or null.
    static @Nullable Topic topic(String name) {
        for (var topic : Topic.values()) {
            if (topic.name().equals(name)) {
                return topic;
            }
        }
        return null;
    }

    /// Milliseconds since the epoch, as in the columns: the window opens with thousands of them, and reading one as
    /// text takes ten times as long. A moment that is finer than that, or the epoch itself, is written as text.
    private static Object time(@Nullable Instant time) {
        if (time == null) {
            return "";
        }
        long millis = time.toEpochMilli();
        return millis != 0 && Instant.ofEpochMilli(millis).equals(time) ? (Object) millis : time.toString();
    }

    private static Map<String, Object> source(Source source) {
        return Json.object(
                "number",
                source.number(),
                "article",
                source.article(),
                "publisher",
                source.publisher(),
                "title",
                source.title(),
                "author",
                source.author(),
                "address",
                source.address(),
                "published",
                time(source.published()),
                "kind",
                source.kind().name(),
                "completeness",
                source.completeness().name(),
                "copyOf",
                source.copyOf());
    }

    private static Source source(Fields source) {
        return new Source(
                source.number("number"),
                source.text("article"),
                source.text("publisher"),
                source.text("title"),
                source.text("author"),
                source.text("address"),
                source.time("published"),
                source.constant("kind", FeedKind.class, FeedKind.PUBLISHER),
                source.constant("completeness", Completeness.class, Completeness.FEED_TEXT),
                source.number("copyOf"));
    }

    private static Map<String, Object> brief(Brief brief) {
        return Json.object(
                "summary",
                statement(brief.summary()),
                "sections",
                brief.sections().stream()
                        .map(section -> Json.object(
                                "heading",
                                section.heading(),
                                "statements",
                                section.statements().stream()
                                        .map(StoryJson::statement)
                                        .toList()))
                        .toList(),
                "disagreements",
                brief.disagreements().stream().map(StoryJson::disagreement).toList(),
                "dropped",
                brief.dropped());
    }

    private static Brief brief(Fields brief) {
        return new Brief(
                statement(brief.object("summary")),
                brief.list("sections", section -> new Section(section.text("heading"), statements(section))),
                brief.list("disagreements", StoryJson::disagreement),
                brief.number("dropped"));
    }

    private static List<Statement> statements(Fields section) {
        return section.list("statements", StoryJson::statement);
    }

    private static Map<String, Object> statement(Statement statement) {
        return Json.object(
                "text",
                statement.text(),
                "citations",
                statement.citations().stream().map(StoryJson::citation).toList(),
                "support",
                statement.support().name());
    }

    private static Statement statement(Fields statement) {
        return new Statement(
                statement.text("text"),
                statement.list("citations", StoryJson::citation),
                statement.constant("support", Support.class, Support.ONE));
    }

    private static Map<String, Object> citation(Citation citation) {
        var passage = citation.passage();
        return Json.object(
                "source",
                citation.source(),
                "standing",
                citation.standing().name(),
                "passage",
                passage == null
                        ? null
                        : Json.object(
                                "article",
                                passage.article(),
                                "start",
                                passage.start(),
                                "end",
                                passage.end(),
                                "quote",
                                passage.quote()));
    }

    private static Citation citation(Fields citation) {
        return new Citation(
                citation.number("source"),
                citation.has("passage") ? passage(citation.object("passage")) : null,
                citation.constant("standing", Citation.Standing.class, Citation.Standing.UNCHECKED));
    }

    private static Passage passage(Fields passage) {
        return new Passage(
                passage.text("article"), passage.number("start"), passage.number("end"), passage.text("quote"));
    }

    private static Map<String, Object> disagreement(Disagreement disagreement) {
        return Json.object(
                "about",
                disagreement.about(),
                "kind",
                disagreement.kind().name(),
                "values",
                disagreement.values().stream()
                        .map(value -> Json.object("text", value.text(), "citation", citation(value.citation())))
                        .toList());
    }

    private static Disagreement disagreement(Fields disagreement) {
        return new Disagreement(
                disagreement.text("about"),
                disagreement.constant("kind", Disagreement.Kind.class, Disagreement.Kind.CONFLICT),
                disagreement.list(
                        "values",
                        value -> new Disagreement.Value(value.text("text"), citation(value.object("citation")))));
    }

    private static Map<String, Object> reason(RankReason reason) {
        return Json.object("kind", reason.kind().name(), "points", reason.points(), "detail", reason.detail());
    }

    private static RankReason reason(Fields reason) {
        return new RankReason(
                reason.constant("kind", RankReason.Kind.class, RankReason.Kind.FRESH),
                reason.real("points"),
                reason.text("detail"));
    }
}
