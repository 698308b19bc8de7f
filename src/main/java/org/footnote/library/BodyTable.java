package org.footnote.library;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footnote.model.Body;

/// The texts of the articles: what the feed brought, the full text beside it, and earlier texts that a citation may
/// point into. An article is named by its row.
record BodyTable(Session session) {
    /// Which of an article's texts.
    enum Origin {
        FEED(0),
        PAGE(1);

        private final int offset;

        Origin(int offset) {
            this.offset = offset;
        }

        long row(long article) {
            return article * 2 + offset;
        }
    }

    void add(long article, String completeness, byte[] blocks) throws SQLException {
        session.change("INSERT INTO body VALUES (?, ?, ?)", Origin.FEED.row(article), completeness, blocks);
    }

    /// Stores a text in place of the one before; that one is kept where the article is a source of a story.
    void replace(long article, Origin origin, String completeness, byte[] blocks, Instant now) throws SQLException {
        var before = blocks(article, origin);
        if (before.isPresent() && !Arrays.equals(before.get(), blocks)) {
            session.change("""
                    INSERT INTO earlier_text (article, blocks, replaced)
                    SELECT row, ?, ? FROM article WHERE row = ?
                      AND EXISTS (SELECT 1 FROM source WHERE source.article = article.id)""", before.get(), now, article);
        }
        session.change("INSERT OR REPLACE INTO body VALUES (?, ?, ?)", origin.row(article), completeness, blocks);
    }

    /// Stores a text that a citation may point into; later than those that are there.
    void addEarlier(long article, byte[] blocks, Instant replaced) throws SQLException {
        session.change(
                "INSERT INTO earlier_text (article, blocks, replaced) VALUES (?, ?, ?)", article, blocks, replaced);
    }

    /// The best text there is: the full text, else the feed's.
    Optional<Body> best(long article) throws SQLException {
        return session.first(
                "SELECT blocks FROM body WHERE row IN (?, ?) ORDER BY row DESC",
                row -> BodyJson.read(row.getBytes(1)),
                Origin.FEED.row(article),
                Origin.PAGE.row(article));
    }

    /// The best text of each article by its id.
    Map<String, Body> best(Collection<String> ids) throws SQLException {
        var bodies = new LinkedHashMap<String, Body>();
        for (var id : ids) {
            var row = new ArticleTable(session).rowOf(id);
            if (row.isPresent()) {
                best(row.get()).ifPresent(body -> bodies.put(id, body));
            }
        }
        return bodies;
    }

    Optional<Body> of(long article, Origin origin) throws SQLException {
        return blocks(article, origin).map(BodyJson::read);
    }

    private Optional<byte[]> blocks(long article, Origin origin) throws SQLException {
        return session.first("SELECT blocks FROM body WHERE row = ?", row -> row.getBytes(1), origin.row(article));
    }

    /// Texts that were replaced, the latest first.
    List<Body> earlier(long article) throws SQLException {
        return session.list(
                "SELECT blocks FROM earlier_text WHERE article = ? ORDER BY row DESC",
                row -> BodyJson.read(row.getBytes(1)),
                article);
    }

    void remove(long article) throws SQLException {
        session.change("DELETE FROM body WHERE row IN (?, ?)", Origin.FEED.row(article), Origin.PAGE.row(article));
        session.change("DELETE FROM earlier_text WHERE article = ?", article);
    }
}
