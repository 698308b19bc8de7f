package org.footnote.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footnote.library.StoredArticle;
import org.footnote.model.Article;
import org.footnote.model.Block;
import org.footnote.model.Body;
import org.footnote.model.Completeness;
import org.footnote.model.CuratedStory;
import org.footnote.model.Entry;
import org.footnote.model.Feed;
import org.footnote.model.ParsedFeed;
import org.footnote.model.Person;
import org.footnote.model.Section;
import org.footnote.page.EntryHtml;
import org.footnote.text.Spaces;

/// Makes articles of what a feed gives. Pure, for any thread.
final class ArticleMaker {
    private static final int SUMMARY_LENGTH = 500;

    /// Longer than any headline; a page is not to be filled by what a feed calls one.
    private static final int TITLE_LENGTH = 300;

    /// How entries are made into articles: another number has all entries made again.
    private static final long RECIPE = 1;

    private final Feed feed;
    private final ParsedFeed document;
    private final Instant now;

    /// @param now when the entries were seen; no article is published after it
    ArticleMaker(Feed feed, ParsedFeed document, Instant now) {
        this.feed = feed;
        this.document = document;
        this.now = now;
    }

    /// A number that tells whether an entry still gives the same article: it is another one for another entry, but for
    /// one of some four thousand million. Much cheaper than making the article; never 0.
    static long digest(Entry entry) {
        long digest = RECIPE;
        digest = with(digest, entry.title());
        digest = with(digest, entry.link());
        digest = with(digest, entry.summary());
        digest = with(digest, entry.html());
        digest = with(digest, entry.image());
        digest = with(digest, entry.language());
        digest = with(digest, String.valueOf(entry.published()));
        digest = with(digest, String.valueOf(entry.updated()));
        for (var author : entry.authors()) {
            digest = with(digest, author.name());
        }
        for (var category : entry.categories()) {
            digest = with(digest, category);
        }
        return Math.max(digest & Long.MAX_VALUE, 1);
    }

    private static long with(long digest, String part) {
        return digest * 1_000_003 + ((long) part.length() << 32) + part.hashCode();
    }

    /// The article and feed text that an entry becomes.
    ///
    /// @param id the article's, see [Article#idOf(long, String)]
    StoredArticle of(String id, Entry entry) {
        var base = entry.link().isEmpty() ? feed.address() : entry.link();
        var body = new Body(EntryHtml.blocks(entry.html(), base), Completeness.FEED_TEXT);
        var article = new Article(
                id,
                feed.id(),
                entry.id(),
                feed.title(),
                feed.kind(),
                title(entry.title()),
                entry.authors().stream()
                        .map(Person::name)
                        .filter(name -> !name.isBlank())
                        .distinct()
                        .collect(Collectors.joining(", ")),
                entry.link(),
                published(entry),
                entry.updated(),
                now,
                Spaces.shortened(Spaces.collapsed(summary(entry, body)), SUMMARY_LENGTH),
                entry.language().isEmpty() ? document.language() : entry.language(),
                entry.image().isEmpty() ? firstPicture(body) : entry.image(),
                entry.categories());
        return new StoredArticle(article, body);
    }

    /// The article that stands for a story which a feed brings already curated.
    StoredArticle of(CuratedStory story) {
        var blocks = Stream.concat(
                        Stream.of(story.summary().text())
                                .filter(text -> !text.isEmpty())
                                .map(Block.Paragraph::new),
                        story.sections().stream().flatMap(ArticleMaker::blocks))
                .toList();
        var published =
                Optional.ofNullable(story.published()).filter(now::isAfter).orElse(now);
        var article = new Article(
                Article.idOf(feed.id(), story.id()),
                feed.id(),
                story.id(),
                feed.title(),
                feed.kind(),
                title(story.headline()),
                "",
                story.address(),
                published,
                null,
                now,
                Spaces.shortened(Spaces.collapsed(story.summary().text()), SUMMARY_LENGTH),
                document.language(),
                "",
                List.of());
        return new StoredArticle(article, new Body(blocks, Completeness.FEED_TEXT));
    }

    /// What stands over an article whose feed gives it that title.
    static String title(String given) {
        return Spaces.shortened(given, TITLE_LENGTH);
    }

    private static Stream<Block> blocks(Section section) {
        var heading = section.heading().isEmpty()
                ? Stream.<Block>empty()
                : Stream.<Block>of(new Block.Heading(section.heading(), 2));
        return Stream.concat(
                heading, section.statements().stream().map(statement -> new Block.Paragraph(statement.text())));
    }

    private Instant published(Entry entry) {
        return Stream.of(Optional.ofNullable(entry.published()), Optional.ofNullable(entry.updated()))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(now::isAfter)
                .orElse(now);
    }

    private static String summary(Entry entry, Body body) {
        var own = entry.contents().isEmpty() || entry.summary().isEmpty()
                ? body.text()
                : EntryHtml.plainText(entry.summary());
        return own.isBlank() ? body.text() : own;
    }

    private static String firstPicture(Body body) {
        return body.blocks().stream()
                .flatMap(block -> block instanceof Block.Image image ? Stream.of(image.address()) : Stream.empty())
                .findFirst()
                .orElse("");
    }
}
