package org.footnote.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footnote.model.Membership;

/// Which story each article belongs to.
record MembershipTable(Session session) {
    void keep(Membership membership) throws SQLException {
        session.change("""
                INSERT INTO membership VALUES (?, ?, ?) ON CONFLICT (article) DO UPDATE
                SET story = excluded.story, copy_of = excluded.copy_of
                WHERE story <> excluded.story OR copy_of <> excluded.copy_of""", membership.article(), membership.story(), membership.copyOf());
    }

    /// Those of the articles that [ArticleTable#since(Instant)] gives, in the same order.
    List<Membership> since(Instant moment) throws SQLException {
        return session.list("""
                SELECT membership.* FROM article JOIN membership ON membership.article = article.id
                WHERE article.published >= ? ORDER BY article.row""", MembershipTable::membership, moment);
    }

    private static Membership membership(ResultSet row) throws SQLException {
        return new Membership(row.getString(1), row.getString(2), row.getString(3));
    }

    /// Those of the articles in the stories of some articles, in order of arrival.
    List<Membership> beside(Collection<String> articles) throws SQLException {
        return session.list("""
                SELECT membership.* FROM membership JOIN article ON article.id = membership.article
                WHERE membership.story IN (
                  SELECT story FROM membership WHERE article IN (SELECT value FROM json_each(?)))
                ORDER BY article.row""", MembershipTable::membership, Json.list(articles));
    }

    /// The feeds whose articles are in each of the stories, by story id.
    Map<String, List<Long>> feedsOf(Collection<String> stories) throws SQLException {
        var feeds = new LinkedHashMap<String, List<Long>>();
        session.list("""
                        SELECT DISTINCT membership.story, article.feed FROM json_each(?) AS wanted
                        CROSS JOIN membership ON membership.story = wanted.value
                        JOIN article ON article.id = membership.article""", row -> Map.entry(row.getString(1), row.getLong(2)), Json.list(stories))
                .forEach(pair -> feeds.computeIfAbsent(pair.getKey(), story -> new ArrayList<>())
                        .add(pair.getValue()));
        return feeds;
    }
}
