package org.footnote.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footnote.model.Article;
import org.footnote.model.Body;
import org.footnote.model.Completeness;
import org.footnote.model.FeedKind;
import org.jspecify.annotations.Nullable;

/// The articles, in order of arrival, and the tombstones of those that never come back.
record ArticleTable(Session session) {
    private static final String BY_IDS =
            "SELECT * FROM article WHERE id IN (SELECT value FROM json_each(?)) ORDER BY row";

    /// A stored article's row and what it was made of.
    private record Known(long row, long hash, long entryDigest) {}

    KeepReport keep(List<Draft> drafts, Instant now) throws SQLException {
        var byId = new LinkedHashMap<String, Draft>();
        drafts.forEach(draft -> byId.putIfAbsent(draft.article().id(), draft));
        var ids = Json.list(byId.keySet());
        var known = known(ids);
        var buried = buried(ids);
        var fresh = new ArrayList<Article>();
        var updated = new ArrayList<Article>();
        var row = session.number("SELECT max(row) FROM article");
        for (var draft : byId.values()) {
            var before = known.get(draft.article().id());
            if (before == null && !buried.contains(draft.article().id())) {
                add(++row, draft);
                fresh.add(draft.article());
            } else if (before != null && before.hash() != draft.hash()) {
                updated.add(update(before.row(), draft, now));
            } else if (before != null && before.entryDigest() != draft.made().digest()) {
                session.change(
                        "UPDATE article SET entry_digest = ?, feed_picture = ? WHERE row = ?",
                        draft.made().digest(),
                        draft.made().leftOut(),
                        before.row());
            }
        }
        return new KeepReport(fresh, updated);
    }

    /// What a feed's articles were made of, by their id: those with the ids given, and those of the very same entry
    /// as one whose id is not known.
    Map<String, MadeOf> madeOf(long feed, Map<String, Long> digests) throws SQLException {
        var made = madeOf("id IN (SELECT value FROM json_each(?))", Json.list(digests.keySet()));
        var unknown = new HashMap<>(digests);
        unknown.keySet().removeAll(made.keySet());
        if (!unknown.isEmpty()) {
            made.putAll(madeOf(
                    "feed = ? AND entry_digest IN (SELECT CAST(value AS INTEGER) FROM json_each(?))",
                    feed,
                    Json.list(unknown.values().stream().map(String::valueOf).toList())));
        }
        return made;
    }

    private Map<String, MadeOf> madeOf(String which, Object... values) throws SQLException {
        var made = new HashMap<String, MadeOf>();
        session.list(
                "SELECT id, entry_digest, image, feed_picture FROM article WHERE " + which,
                row -> made.put(row.getString(1), MadeOf.stored(row.getLong(2), row.getString(3), row.getString(4))),
                values);
        return made;
    }

    private Map<String, Known> known(String ids) throws SQLException {
        var known = new HashMap<String, Known>();
        session.list(
                "SELECT id, row, hash, entry_digest FROM article WHERE id IN (SELECT value FROM json_each(?))",
                row -> known.put(row.getString(1), new Known(row.getLong(2), row.getLong(3), row.getLong(4))),
                ids);
        return known;
    }

    private Set<String> buried(String ids) throws SQLException {
        return new HashSet<>(session.list(
                "SELECT id FROM tombstone WHERE id IN (SELECT value FROM json_each(?))", row -> row.getString(1), ids));
    }

    private void add(long row, Draft draft) throws SQLException {
        var article = draft.article();
        session.change(
                "INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row,
                article.id(),
                article.feed(),
                article.entryId(),
                article.publisher(),
                article.kind(),
                article.title(),
                article.author(),
                article.address(),
                article.published(),
                article.updated(),
                article.firstSeen(),
                article.summary(),
                article.language(),
                article.image(),
                categories(article),
                draft.hash(),
                draft.made().digest(),
                draft.made().leftOut());
        new BodyTable(session).add(row, draft.completeness(), draft.blocks());
        indexLater(row);
    }

    private static byte @Nullable [] categories(Article article) {
        return article.categories().isEmpty() ? null : Json.strings(article.categories());
    }

    private Article update(long row, Draft draft, Instant now) throws SQLException {
        var article = draft.article();
        session.change(
                """
                UPDATE article SET publisher = ?, kind = ?, title = ?, author = ?, address = ?, updated = ?,
                  summary = ?, language = ?, image = ?, categories = ?, hash = ?,
                  entry_digest = ?, feed_picture = ? WHERE row = ?""",
                article.publisher(),
                article.kind(),
                article.title(),
                article.author(),
                article.address(),
                article.updated(),
                article.summary(),
                article.language(),
                article.image(),
                categories(article),
                draft.hash(),
                draft.made().digest(),
                draft.made().leftOut(),
                row);
        var bodies = new BodyTable(session);
        bodies.replace(row, BodyTable.Origin.FEED, draft.completeness(), draft.blocks(), now);
        indexLater(row);
        return withId(article.id()).orElseThrow();
    }

    /// Stores an article's full text beside the feed's.
    ///
    /// @return false if there is no such article any more
    boolean keepFullText(String id, Body body, Instant now) throws SQLException {
        var row = rowOf(id);
        if (row.isEmpty()) {
            return false;
        }
        new BodyTable(session)
                .replace(row.get(), BodyTable.Origin.PAGE, body.completeness().name(), BodyJson.write(body), now);
        indexLater(row.get());
        return true;
    }

    private void indexLater(long row) throws SQLException {
        session.change("INSERT OR IGNORE INTO unindexed VALUES (?)", row);
    }

    /// Whether words of some articles are not in the full-text index yet.
    boolean isIndexWaiting() throws SQLException {
        return session.number("SELECT EXISTS (SELECT 1 FROM unindexed)") > 0;
    }

    /// Takes the words of articles that wait for it into the full-text index, the oldest first.
    ///
    /// @return how many articles, at most `most`
    int index(int most) throws SQLException {
        var rows = session.list("SELECT row FROM unindexed ORDER BY row LIMIT ?", row -> row.getLong(1), most);
        for (var row : rows) {
            var article = session.first("SELECT * FROM article WHERE row = ?", ArticleTable::article, row);
            if (article.isPresent()) {
                index(row, article.get());
            }
            session.change("DELETE FROM unindexed WHERE row = ?", row);
        }
        return rows.size();
    }

    private void index(long row, Article article) throws SQLException {
        var text = new BodyTable(session).best(row).orElse(Body.EMPTY).text();
        var indexed = Words.spaced(text.isEmpty() ? article.summary() : text);
        new TextIndex(session).replace(row, article.title(), indexed, article.publisher());
    }

    Optional<Long> rowOf(String id) throws SQLException {
        return session.first("SELECT row FROM article WHERE id = ?", row -> row.getLong(1), id);
    }

    Optional<Article> withId(String id) throws SQLException {
        return session.first("SELECT * FROM article WHERE id = ?", ArticleTable::article, id);
    }

    List<Article> withIds(Collection<String> ids) throws SQLException {
        return session.list(BY_IDS, ArticleTable::article, Json.list(ids));
    }

    /// Those published at that moment or later, in order of arrival.
    List<Article> since(Instant moment) throws SQLException {
        return session.list("SELECT * FROM article WHERE published >= ? ORDER BY row", ArticleTable::article, moment);
    }

    /// Those that belong to no story, of those that were kept before a moment.
    List<Article> untold(Instant since, Instant before) throws SQLException {
        return session.list("""
                SELECT * FROM article WHERE published >= ? AND first_seen < ?
                  AND NOT EXISTS (SELECT 1 FROM membership WHERE membership.article = article.id) ORDER BY row""", ArticleTable::article, since, before);
    }

    List<StoredArticle> pages(long feed, int most) throws SQLException {
        return session.list(
                """
                SELECT article.*, body.blocks FROM article JOIN body ON body.row = article.row * 2 + 1
                WHERE article.feed = ? ORDER BY article.row DESC LIMIT ?""", row -> new StoredArticle(article(row), BodyJson.read(row.getBytes("blocks"))), feed, most);
    }

    /// How much of each article is stored, by id.
    Map<String, Completeness> completeness(Collection<String> ids) throws SQLException {
        var stored = new HashMap<String, Completeness>();
        session.list(
                """
                SELECT article.id, body.completeness FROM article JOIN body ON body.row IN (article.row * 2, article.row * 2 + 1)
                WHERE article.id IN (SELECT value FROM json_each(?)) ORDER BY body.row""",
                row -> stored.put(
                        row.getString(1),
                        Constants.named(Completeness.class, row.getString(2), Completeness.FEED_TEXT)),
                Json.list(ids));
        return stored;
    }

    /// Deletes articles for ever: what a feed brings again under the same id is not kept.
    void bury(List<String> ids, Instant now) throws SQLException {
        for (var id : ids) {
            var row = rowOf(id);
            if (row.isPresent()) {
                new TextIndex(session).remove(row.get());
                new BodyTable(session).remove(row.get());
            }
            session.change("DELETE FROM article WHERE id = ?", id);
            session.change("DELETE FROM membership WHERE article = ?", id);
            session.change("DELETE FROM picture_use WHERE owner = ?", id);
            session.change("INSERT OR IGNORE INTO tombstone VALUES (?, ?)", id, now);
        }
    }

    static Article article(ResultSet row) throws SQLException {
        return new Article(
                row.getString("id"),
                row.getLong("feed"),
                row.getString("entry"),
                row.getString("publisher"),
                Constants.named(FeedKind.class, row.getString("kind"), FeedKind.PUBLISHER),
                row.getString("title"),
                row.getString("author"),
                row.getString("address"),
                Instant.ofEpochMilli(row.getLong("published")),
                Session.time(row, "updated"),
                Instant.ofEpochMilli(row.getLong("first_seen")),
                row.getString("summary"),
                row.getString("language"),
                row.getString("image"),
                Json.strings(row.getBytes("categories")));
    }
}
