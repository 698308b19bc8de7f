package org.footnote.library;

import java.sql.SQLException;
import java.util.List;
import org.footnote.model.GroupingDecision;

/// What the reader has decided about pairs of articles; the later word on a pair stands.
record DecisionTable(Session session) {
    /// Whichever of the two articles is named first.
    private static final String PAIR = "(first = ? AND second = ?) OR (first = ? AND second = ?)";

    List<GroupingDecision> all() throws SQLException {
        return session.list(
                "SELECT first, second, together FROM decision ORDER BY row",
                row -> new GroupingDecision(row.getString(1), row.getString(2), row.getBoolean(3)));
    }

    /// Adds a decision of a backup, unless there is one about the same two articles.
    int restore(GroupingDecision decision) throws SQLException {
        return session.change(
                "INSERT INTO decision (first, second, together) SELECT ?, ?, ?"
                        + " WHERE NOT EXISTS (SELECT 1 FROM decision WHERE " + PAIR + ")",
                decision.first(),
                decision.second(),
                decision.together(),
                decision.first(),
                decision.second(),
                decision.second(),
                decision.first());
    }

    int decide(GroupingDecision decision) throws SQLException {
        undo(decision);
        return session.change(
                "INSERT INTO decision (first, second, together) VALUES (?, ?, ?)",
                decision.first(),
                decision.second(),
                decision.together());
    }

    int undo(GroupingDecision decision) throws SQLException {
        return session.change(
                "DELETE FROM decision WHERE " + PAIR,
                decision.first(),
                decision.second(),
                decision.second(),
                decision.first());
    }
}
