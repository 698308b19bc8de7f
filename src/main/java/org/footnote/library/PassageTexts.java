package org.footnote.library;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.footnote.model.Body;
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

    /// Whether the quote stands at its place in a text.
    static boolean holds(Body body, Passage passage) {
        var text = body.text();
        return passage.start() >= 0
                && passage.end() - passage.start() == passage.quote().length()
                && text.startsWith(passage.quote(), passage.start());
    }
}
