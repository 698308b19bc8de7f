package org.footnote.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.footnote.model.Article;
import org.footnote.model.Body;
import org.footnote.model.Story;
import org.jspecify.annotations.Nullable;

/// Answers a search. Of a word that stands nearly everywhere only the latest documents are weighed, so that the
/// answer takes no longer than the reader's next key; of all others every document is.
record TextSearch(Session session, SearchQuery query, Instant now) {
    private static final int MOST_WEIGHED = 2_000;
    /// A word in the title says more than one in the text.
    private static final String WEIGHT = "bm25(words, 8.0, 1.0, 3.0)";
    /// The table in which FTS5 keeps the lengths of its documents: https://www.sqlite.org/fts5.html#docsize
    private static final String HAS_CURATED = "SELECT EXISTS (SELECT 1 FROM words_docsize WHERE id < 0)";
    /// The articles of so few stories are found sooner than all documents with a common word.
    private static final int FEW_STORIES = 500;
    private static final String FEW_OF_TOPIC = "SELECT count(*) FROM (SELECT 1 FROM story WHERE topic = ? LIMIT ?)";
    /// A document that matches.
    ///
    /// @param row of the article, or of the curated story, negative
    /// @param story its id, "" if the article has none
    private record Candidate(long row, String story, double score) {}

    List<SearchHit> hits(int limit) throws SQLException {
        if (query.isEmpty() || limit <= 0) {
            return List.of();
        }
        var candidates = new ArrayList<>(query.wanted().isEmpty() ? articlesWithoutWords(limit) : documentsWithWords());
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
        var matches = new Matches(query.wanted());
        var stories = new HashSet<String>();
        var hits = new ArrayList<SearchHit>();
        for (var candidate : candidates) {
            if (hits.size() < limit && (candidate.story().isEmpty() || stories.add(candidate.story()))) {
                hit(candidate, matches).ifPresent(hits::add);
            }
        }
        return hits;
    }

    private List<Candidate> documentsWithWords() throws SQLException {
        if (query.isOpen()) {
            // Where whole words fill the page, it need not be filled with longer ones: to gather all words that begin
            // alike takes longer than everything else.
            var whole = documents(query.whole());
            if (whole.size() >= MOST_WEIGHED) {
                return whole;
            }
        }
        return documents(query);
    }

    private List<Candidate> documents(SearchQuery words) throws SQLException {
        var documents = new ArrayList<>(articles(words));
        if (words.filters().isEmpty() && session.number(HAS_CURATED) > 0) {
            documents.addAll(curatedStories(words));
        }
        return documents;
    }

    private List<Candidate> articlesWithoutWords(int limit) throws SQLException {
        var values = new ArrayList<@Nullable Object>();
        var sql = new StringBuilder("SELECT article.row, membership.story, article.published, -1.0 FROM article")
                .append(" LEFT JOIN membership ON membership.article = article.id WHERE 1");
        if (!query.unwanted().isEmpty()) {
            sql.append(" AND article.row NOT IN (SELECT rowid FROM words WHERE words MATCH ?)");
            values.add(query.anyUnwanted());
        }
        filter("article.row", sql, values);
        sql.append(" ORDER BY article.published DESC LIMIT ?");
        values.add(Math.min(MOST_WEIGHED, limit * 8L));
        return session.list(sql.toString(), this::candidate, values.toArray());
    }

    /// The latest that match are found first, then weighed: only these.
    private List<Candidate> articles(SearchQuery words) throws SQLException {
        var values = new ArrayList<@Nullable Object>();
        var sql = new StringBuilder("WITH found AS MATERIALIZED (SELECT article.row, membership.story,")
                .append(" article.published FROM words CROSS JOIN article ON article.row = words.rowid")
                .append(" LEFT JOIN membership ON membership.article = article.id WHERE words MATCH ?");
        var publishers = new Publishers(session).expression(words.filters());
        if (publishers.isEmpty()) {
            return List.of();
        }
        values.add("(" + words.expression() + ")" + publishers.get());
        // The plus keeps SQLite from looking each of the rows up in the index
        // (https://www.sqlite.org/optoverview.html).
        filter("+words.rowid", sql, values);
        sql.append(" ORDER BY words.rowid DESC LIMIT ?) SELECT found.row, found.story, found.published, weight.score")
                .append(" FROM (SELECT rowid, " + WEIGHT + " AS score FROM words WHERE words MATCH ?")
                .append(" AND rowid BETWEEN (SELECT min(row) FROM found) AND (SELECT max(row) FROM found)")
                .append(" AND +rowid IN (SELECT row FROM found)) AS weight JOIN found ON found.row = weight.rowid");
        values.add(MOST_WEIGHED);
        values.add(words.weighed());
        return session.list(sql.toString(), this::candidate, values.toArray());
    }

    private void filter(String row, StringBuilder sql, List<@Nullable Object> values) throws SQLException {
        for (var filter : query.filters()) {
            sql.append(" AND ").append(isRareTopic(filter) ? filter.rare(row) : filter.condition(row));
            if (filter.value() != null) {
                values.add(filter.value());
            }
        }
    }

    private boolean isRareTopic(SearchQuery.Filter filter) throws SQLException {
        return filter.kind() == SearchQuery.Filter.Kind.TOPIC
                && session.number(FEW_OF_TOPIC, filter.value(), FEW_STORIES) < FEW_STORIES;
    }

    private List<Candidate> curatedStories(SearchQuery words) throws SQLException {
        return session.list(
                "SELECT words.rowid, story.id, story.last_published, " + WEIGHT
                        + " FROM words CROSS JOIN story ON story.row = -words.rowid"
                        + " WHERE words MATCH ? AND words.rowid < 0"
                        + " ORDER BY words.rowid LIMIT ?",
                this::candidate,
                words.expression(),
                MOST_WEIGHED);
    }

    private Candidate candidate(ResultSet row) throws SQLException {
        var story = row.getString(2);
        var published = Instant.ofEpochMilli(row.getLong(3));
        return new Candidate(row.getLong(1), story == null ? "" : story, -row.getDouble(4) * freshness(published));
    }

    /// News: what matches equally well and is new stands above what is a year old, by at most a factor of two.
    private double freshness(Instant published) {
        var days = Math.max(0, Duration.between(published, now).toHours() / 24.0);
        return 1 + 1 / (1 + days / 30);
    }

    private Optional<SearchHit> hit(Candidate candidate, Matches matches) throws SQLException {
        if (candidate.row() < 0) {
            return new StoryTable(session).withId(candidate.story()).map(story -> hit(story, matches));
        }
        var article = session.first("SELECT * FROM article WHERE row = ?", ArticleTable::article, candidate.row());
        if (article.isEmpty()) {
            return Optional.empty();
        }
        var body = new BodyTable(session).best(candidate.row()).orElse(Body.EMPTY);
        return Optional.of(hit(candidate.story(), article.get(), body, matches));
    }

    private static SearchHit hit(String story, Article article, Body body, Matches matches) {
        var text = body.text();
        var snippet = matches.snippet(text.isEmpty() ? article.summary() : text);
        return new SearchHit(
                story,
                article.id(),
                article.title(),
                article.publisher(),
                article.published(),
                snippet.text(),
                snippet.ranges());
    }

    private static SearchHit hit(Story story, Matches matches) {
        var snippet = matches.snippet(StoryTable.text(story));
        return new SearchHit(
                story.id(),
                "",
                story.headline(),
                story.curatedBy(),
                story.lastPublished(),
                snippet.text(),
                snippet.ranges());
    }
}
