package org.footnote.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.footnote.brief.CuratedBriefReader;
import org.footnote.brief.CuratedCitations;
import org.footnote.brief.SourceText;
import org.footnote.model.Article;
import org.footnote.model.Body;
import org.footnote.model.Brief;
import org.footnote.model.CuratedStory;
import org.footnote.model.FeedKind;
import org.footnote.model.Source;
import org.footnote.model.Statement;
import org.footnote.model.Story;
import org.footnote.story.Headlines;
import org.footnote.story.Topics;

/// Recognises entries that are stories already, and takes them as they stand. Pure, for any thread.
final class CuratedStories {
    private static final String PREFIX = "c-";

    private final Topics topics;
    private final Function<String, Body> bodies;

    /// @param bodies the stored text of an article by its id
    CuratedStories(Topics topics, Function<String, Body> bodies) {
        this.topics = topics;
        this.bodies = bodies;
    }

    /// The story that an article is, with citations and sources of its own; empty if it is just an article.
    static Optional<CuratedStory> in(Article article, Body body) {
        return switch (article.kind()) {
            case LAB, RESEARCH, AGGREGATOR -> Optional.empty();
            case PUBLISHER, NEWSLETTER, COMMUNITY, DIGEST, CURATED ->
                CuratedBriefReader.read(
                        article.entryId(), article.title(), body.blocks(), article.address(), article.published());
        };
    }

    /// The id of the story that a curated article is.
    static String idOf(Article article) {
        return PREFIX + article.id();
    }

    /// Whether a story is a curated article, by its id.
    static boolean isCurated(String story) {
        return story.startsWith(PREFIX);
    }

    /// The story as its curator tells it.
    ///
    /// @param known stored articles by [PageAddress#key], so that a source that is stored opens here
    Story story(Article article, CuratedStory curated, Map<String, Article> known) {
        var sources = curated.sources().stream()
                .map(source -> withArticle(source, known))
                .toList();
        var summary = curated.summary();
        var words = Stream.concat(
                        Stream.of(summary.text()),
                        curated.sections().stream()
                                .flatMap(section -> section.statements().stream())
                                .map(Statement::text))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(article.summary());
        return new Story(
                idOf(article),
                curated.headline().isEmpty() ? article.title() : ArticleMaker.title(curated.headline()),
                article.publisher(),
                topics.of(article.title(), words),
                sources,
                CuratedCitations.link(new Brief(summary, curated.sections(), List.of(), 0), texts(sources)),
                article.published(),
                article.published(),
                article.image(),
                article.publisher(),
                0,
                List.of(),
                "");
    }

    /// Where the texts of the sources are stored, the curator's citations are looked up in them.
    private List<SourceText> texts(List<Source> sources) {
        return sources.stream()
                .filter(source -> !source.article().isEmpty())
                .map(source ->
                        new SourceText(source, bodies.apply(source.article()).text()))
                .toList();
    }

    private static Source withArticle(Source source, Map<String, Article> known) {
        var stored = source.address().isEmpty() ? null : known.get(PageAddress.key(source.address()));
        if (stored == null || stored.kind() == FeedKind.CURATED) {
            return source;
        }
        return new Source(
                source.number(),
                stored.id(),
                source.publisher().isEmpty() ? stored.publisher() : source.publisher(),
                source.title().isEmpty()
                        ? Headlines.title(stored.title(), stored.publisher(), stored.address())
                        : source.title(),
                stored.author(),
                source.address(),
                source.published() == null ? stored.published() : source.published(),
                stored.kind(),
                source.completeness(),
                source.copyOf());
    }
}
