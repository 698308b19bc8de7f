package org.footnote.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.footnote.model.Brief;
import org.footnote.model.Citation;
import org.footnote.model.Completeness;
import org.footnote.model.FeedKind;
import org.footnote.model.Passage;
import org.footnote.model.RankReason;
import org.footnote.model.Section;
import org.footnote.model.Source;
import org.footnote.model.Statement;
import org.footnote.model.Story;
import org.footnote.model.Support;
import org.footnote.model.Topic;

/// Stories that strain a layout.
final class OddStories {
    private static final Instant WHEN = Instant.parse("2026-11-23T08:00:00Z");

    List<Story> stories() {
        return List.of(
                story(
                        "arabic",
                        "نموذج مفتوح يعيد فتح النقاش حول الذكاء الاصطناعي",
                        "أصدر المختبر أوزان النموذج برخصة مفتوحة تسمح بالاستخدام التجاري.",
                        Topic.OPEN_SOURCE,
                        2,
                        "ما الذي حدث"),
                story(
                        "cjk",
                        "开放模型重新引发关于人工智能应有多开放的争论",
                        "該模型以開放授權發布權重，允許商業使用。研究者表示、推論能力は高い水準にあるという。",
                        Topic.MODELS_RESEARCH,
                        3,
                        "发生了什么"),
                story(
                        "sixty",
                        "Sixty newsrooms report the same launch",
                        "Everyone wrote about it within the hour.",
                        Topic.PRODUCTS_TOOLS,
                        60,
                        "What happened"),
                story(
                        "long",
                        "A headline that goes on and on because its newsroom pays by the word and its editors have all gone home, leaving nobody to say that enough had been said some forty words ago, Donaudampfschifffahrtsgesellschaftskapitän",
                        "",
                        null,
                        1,
                        ""));
    }

    Story plain(String id, String headline, Topic topic) {
        return story(id, headline, headline + ".", topic, 1, "What happened");
    }

    /// The same story in this one statement.
    Story told(Story story, Statement statement) {
        return story.withBrief(new Brief(
                new Statement("", List.of(), Support.ONE),
                List.of(new Section("What happened", List.of(statement))),
                List.of(),
                0));
    }

    /// The same story with these sources.
    Story withSources(Story story, List<Source> sources) {
        return new Story(
                story.id(),
                story.headline(),
                story.headlineBy(),
                story.topic(),
                sources,
                story.brief(),
                story.firstPublished(),
                story.lastPublished(),
                story.image(),
                story.curatedBy(),
                story.rank(),
                story.reasons(),
                story.setAside());
    }

    /// A story whose other sources all carry the text of its first one.
    Story copied(int copies) {
        var wire = story("wire", "A wire story that many carry", "It says so.", null, 1 + copies, "What happened");
        var sources = wire.sources().stream()
                .map(source -> source.number() == 1 ? source : source.asCopyOf(1))
                .toList();
        return withSources(wire, sources)
                .withRank(
                        wire.rank(),
                        List.of(
                                new RankReason(RankReason.Kind.FRESH, 3, "0"),
                                new RankReason(RankReason.Kind.CURATED, 1, "The Digest")));
    }

    Story story(
            String id,
            String headline,
            String text,
            @org.jspecify.annotations.Nullable Topic topic,
            int count,
            String heading) {
        var sources = new ArrayList<Source>();
        var citations = new ArrayList<Citation>();
        for (int number = 1; number <= count; number++) {
            sources.add(new Source(
                    number,
                    id + number,
                    "Newsroom " + number,
                    headline,
                    "",
                    "https://example.org/" + id + number,
                    WHEN.minusSeconds(number * 60L),
                    FeedKind.PUBLISHER,
                    Completeness.FULL_TEXT,
                    0));
            citations.add(
                    new Citation(number, new Passage(id + number, 0, text.length(), text), Citation.Standing.VERBATIM));
        }
        var statement = new Statement(text, citations.subList(0, Math.min(9, count)), Support.SEVERAL);
        var brief = text.isEmpty()
                ? Brief.EMPTY
                : new Brief(
                        new Statement(text, citations.subList(0, 1), Support.ONE),
                        List.of(new Section(heading, List.of(statement, statement))),
                        List.of(),
                        0);
        return new Story(
                id,
                headline,
                "Newsroom 1",
                topic,
                sources,
                brief,
                WHEN.minusSeconds(7200),
                WHEN,
                "",
                "",
                3,
                List.of(),
                "");
    }
}
