package org.footnote.library;

import java.sql.SQLException;
import java.util.List;
import org.footnote.model.GroupingDecision;

/// What the reader has decided about pairs of articles; the later word on a pair stands.
record DecisionTable(Session session) {
    List<GroupingDecision> all() throws SQLException {
        return session.list(
                "SELECT first, second, together FROM decision ORDER BY row",
                row -> new GroupingDecision(row.getString(1), row.getString(2), row.getBoolean(3)));
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
                "DELETE FROM decision WHERE (first = ? AND second = ?) OR (first = ? AND second = ?)",
                decision.first(),
                decision.second(),
                decision.second(),
                decision.first());
    }
}
