package org.footnote.library;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.footnote.model.Body;
import org.footnote.model.Brief;
import org.footnote.model.Citation;
import org.footnote.model.Disagreement;
import org.footnote.model.Passage;

/// Finds the text that a passage points into among all texts that are kept of its article.
record PassageTexts(Session session) {
    Optional<Body> textOf(Passage passage) throws SQLException {
        var row = new ArticleTable(session).rowOf(passage.article());
        if (row.isEmpty()) {
            return Optional.empty();
        }
        var bodies = new BodyTable(session);
        var best = bodies.best(row.get());
        if (best.isPresent() && holds(best.get(), passage)) {
            return best;
        }
        var others =
                Stream.concat(bodies.of(row.get(), BodyTable.Origin.FEED).stream(), bodies.earlier(row.get()).stream());
        return others.filter(body -> holds(body, passage)).findFirst();
    }

    /// Deletes the earlier texts of an article that no citation needs: those in which no quote stands that does
    /// not stand at its place in a later text as well.
    void dropUncited(long article) throws SQLException {
        var passages = passagesInto(article);
        var bodies = new BodyTable(session);
        var later = new ArrayList<Body>();
        bodies.best(article).ifPresent(later::add);
        bodies.of(article, BodyTable.Origin.FEED).ifPresent(later::add);
        for (var earlier : session.list(
                "SELECT row, blocks FROM earlier_text WHERE article = ? ORDER BY row DESC",
                row -> new Earlier(row.getLong(1), BodyJson.read(row.getBytes(2))),
                article)) {
            var isNeeded = passages.stream()
                    .anyMatch(passage ->
                            holds(earlier.body(), passage) && later.stream().noneMatch(body -> holds(body, passage)));
            if (isNeeded) {
                later.add(earlier.body());
            } else {
                session.change("DELETE FROM earlier_text WHERE row = ?", earlier.row());
            }
        }
    }

    private record Earlier(long row, Body body) {}

    private List<Passage> passagesInto(long article) throws SQLException {
        var id = session.first("SELECT id FROM article WHERE row = ?", row -> row.getString(1), article)
                .orElse("");
        var stories = session.list(
                "SELECT whole FROM story WHERE id IN (SELECT story FROM source WHERE article = ?)",
                row -> StoryJson.read(row.getBytes(1)),
                id);
        return stories.stream()
                .flatMap(story -> citations(story.brief()))
                .map(Citation::passage)
                .filter(Objects::nonNull)
                .filter(passage -> passage.article().equals(id))
                .toList();
    }

    private static Stream<Citation> citations(Brief brief) {
        var stated = brief.statements().stream().flatMap(statement -> statement.citations().stream());
        var differing = brief.disagreements().stream()
                .flatMap(disagreement -> disagreement.values().stream())
                .map(Disagreement.Value::citation);
        return Stream.concat(stated, differing);
    }

    /// Whether the quote stands at its place in a text.
    static boolean holds(Body body, Passage passage) {
        var text = body.text();
        return passage.start() >= 0
                && passage.end() - passage.start() == passage.quote().length()
                && text.startsWith(passage.quote(), passage.start());
    }
}
