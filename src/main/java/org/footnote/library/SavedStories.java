package org.footnote.library;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.footnote.model.Article;
import org.footnote.model.FeedKind;
import org.footnote.model.Membership;

/// The saved stories and their articles in a backup.
final class SavedStories {
    private SavedStories() {}

    static List<Map<String, Object>> stories(Session session, String which) throws SQLException {
        return session.list(
                "SELECT whole FROM story WHERE id IN (" + which + ") ORDER BY row",
                row -> StoryJson.value(StoryJson.read(row.getBytes(1))));
    }

    static List<Map<String, Object>> articles(Session session, String which) throws SQLException {
        var rows = session.list(
                "SELECT row, ifnull(membership.story, ''), ifnull(copy_of, '') FROM article LEFT JOIN membership"
                        + " ON membership.article = article.id WHERE article.id IN (SELECT article FROM source WHERE"
                        + " story IN (" + which + ") UNION SELECT article FROM membership WHERE story IN (" + which
                        + ")) ORDER BY row",
                row -> new Member(row.getLong(1), row.getString(2), row.getString(3)));
        var values = new ArrayList<Map<String, Object>>();
        for (var member : rows) {
            values.add(value(session, member));
        }
        return values;
    }

    /// An article, and the story that it belongs to.
    private record Member(long row, String story, String copyOf) {}

    private static Map<String, Object> value(Session session, Member member) throws SQLException {
        var article = session.first("SELECT * FROM article WHERE row = ?", ArticleTable::article, member.row())
                .orElseThrow();
        var updated = article.updated();
        var value = Json.object(
                "id",
                article.id(),
                "feed",
                article.feed(),
                "entry",
                article.entryId(),
                "publisher",
                article.publisher(),
                "kind",
                article.kind().name(),
                "title",
                article.title(),
                "author",
                article.author(),
                "address",
                article.address(),
                "published",
                article.published().toString(),
                "updated",
                updated == null ? "" : updated.toString(),
                "firstSeen",
                article.firstSeen().toString(),
                "summary",
                article.summary(),
                "language",
                article.language(),
                "image",
                article.image(),
                "categories",
                article.categories(),
                "story",
                member.story(),
                "copyOf",
                member.copyOf());
        var bodies = new BodyTable(session);
        bodies.of(member.row(), BodyTable.Origin.FEED).ifPresent(body -> value.put("feedText", BodyJson.value(body)));
        bodies.of(member.row(), BodyTable.Origin.PAGE).ifPresent(body -> value.put("fullText", BodyJson.value(body)));
        var earlier = bodies.earlier(member.row());
        if (!earlier.isEmpty()) {
            value.put("earlierTexts", earlier.stream().map(BodyJson::value).toList());
        }
        return value;
    }

    /// @param numbers the numbers that the feeds have here, by those that they have in the backup
    static void restoreArticles(Session session, Fields backup, Map<Long, Long> numbers, Instant now)
            throws SQLException {
        var articles = new ArticleTable(session);
        for (var fields : backup.list("articles", article -> article)) {
            var article = article(fields, numbers);
            if (articles.rowOf(article.id()).isPresent()) {
                continue;
            }
            session.change("DELETE FROM tombstone WHERE id = ?", article.id());
            var feedText = BodyJson.read(fields.object("feedText"));
            articles.keep(List.of(Draft.of(new StoredArticle(article, feedText))), now);
            if (fields.has("fullText")) {
                articles.keepFullText(article.id(), BodyJson.read(fields.object("fullText")), now);
            }
            var row = articles.rowOf(article.id()).orElseThrow();
            for (var earlier : fields.list("earlierTexts", BodyJson::read).reversed()) {
                new BodyTable(session).addEarlier(row, BodyJson.write(earlier), now);
            }
            if (!fields.text("story").isEmpty()) {
                new MembershipTable(session)
                        .keep(new Membership(article.id(), fields.text("story"), fields.text("copyOf")));
            }
        }
    }

    static int restoreStories(Session session, Fields backup) throws SQLException {
        var table = new StoryTable(session);
        int restored = 0;
        for (var story : backup.list("stories", StoryJson::read)) {
            if (table.withId(story.id()).isEmpty()) {
                table.keep(StoryTable.Draft.of(story));
                restored++;
            }
        }
        return restored;
    }

    static Article article(Fields article, Map<Long, Long> numbers) {
        var feed = article.longNumber("feed");
        return new Article(
                article.text("id"),
                numbers.getOrDefault(feed, feed),
                article.text("entry"),
                article.text("publisher"),
                article.constant("kind", FeedKind.class, FeedKind.PUBLISHER),
                article.text("title"),
                article.text("author"),
                article.text("address"),
                article.timeOrEpoch("published"),
                article.time("updated"),
                article.timeOrEpoch("firstSeen"),
                article.text("summary"),
                article.text("language"),
                article.text("image"),
                article.strings("categories"));
    }
}
