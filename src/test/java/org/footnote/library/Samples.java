package org.footnote.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.footnote.model.Article;
import org.footnote.model.Block;
import org.footnote.model.Body;
import org.footnote.model.Brief;
import org.footnote.model.Citation;
import org.footnote.model.Completeness;
import org.footnote.model.FeedHealth;
import org.footnote.model.FeedKind;
import org.footnote.model.Passage;
import org.footnote.model.ReadingStatus;
import org.footnote.model.Section;
import org.footnote.model.Source;
import org.footnote.model.Statement;
import org.footnote.model.Story;
import org.footnote.model.Support;
import org.footnote.model.Topic;

/// Articles and stories for the tests of this package.
final class Samples {
    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private Samples() {}

    static String id(long feed, String entry) {
        return Article.idOf(feed, entry);
    }

    static Article article(long feed, String entry, String title) {
        return article(feed, entry, title, "Daily Circuit", NOON);
    }

    static Article article(long feed, String entry, String title, String publisher, Instant published) {
        return new Article(
                id(feed, entry),
                feed,
                entry,
                publisher,
                FeedKind.PUBLISHER,
                title,
                "Ada Writer",
                "https://circuit.example/" + entry,
                published,
                null,
                published,
                "Summary of " + title,
                "en",
                "",
                List.of("ai"));
    }

    static Body body(String... paragraphs) {
        return new Body(
                Arrays.stream(paragraphs).<Block>map(Block.Paragraph::new).toList(), Completeness.FEED_TEXT);
    }

    static Body fullText(String... paragraphs) {
        return new Body(body(paragraphs).blocks(), Completeness.FULL_TEXT);
    }

    static StoredArticle stored(long feed, String entry, String title, String... paragraphs) {
        return new StoredArticle(article(feed, entry, title), body(paragraphs));
    }

    static FeedHealth health(long feed) {
        return FeedHealth.unknown(feed);
    }

    /// A story whose summary cites the first words of its first article's text.
    static Story story(String id, String headline, Instant published, String quote, String... articles) {
        var sources = new ArrayList<Source>();
        for (var article : articles) {
            sources.add(new Source(
                    sources.size() + 1,
                    article,
                    "Publisher " + (sources.size() + 1),
                    headline,
                    "",
                    "https://circuit.example/" + article,
                    published,
                    FeedKind.PUBLISHER,
                    Completeness.FEED_TEXT,
                    0));
        }
        var citations = articles.length == 0
                ? List.<Citation>of()
                : List.of(new Citation(
                        1, new Passage(articles[0], 0, quote.length(), quote), Citation.Standing.VERBATIM));
        var statement = new Statement(quote, citations, Support.ONE);
        return new Story(
                id,
                headline,
                "Publisher 1",
                Topic.BUSINESS,
                sources,
                new Brief(statement, List.of(new Section("What happened", List.of(statement))), List.of(), 1),
                published,
                published,
                "",
                "",
                3.5,
                List.of(),
                "");
    }

    static ReadingStatus saved(String story) {
        return new ReadingStatus(story, true, true, NOON, List.of("Seen."), List.of("a"));
    }
}
