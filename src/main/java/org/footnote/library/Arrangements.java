package org.footnote.library;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.footnote.model.GroupingDecision;

/// What the reader has arranged, in a backup: decisions about what belongs together, collections, saved searches and
/// mute rules.
record Arrangements(Session session) {
    List<Map<String, Object>> decisions() throws SQLException {
        return new DecisionTable(session)
                .all().stream()
                        .map(decision -> Json.object(
                                "first",
                                decision.first(),
                                "second",
                                decision.second(),
                                "together",
                                decision.together()))
                        .toList();
    }

    /// The stories in each collection, and the collections that hold none.
    List<Map<String, Object>> collected() throws SQLException {
        return session.list(
                "SELECT name, story FROM collection LEFT JOIN collected ON collection = id ORDER BY id, added",
                row -> Json.object("collection", row.getString(1), "story", row.getString(2)));
    }

    List<Map<String, Object>> searches() throws SQLException {
        return session.list(
                "SELECT name, query FROM saved_search ORDER BY id",
                row -> Json.object("name", row.getString(1), "query", row.getString(2)));
    }

    List<Map<String, Object>> muteRules() throws SQLException {
        return session.list(
                "SELECT kind, pattern, until FROM mute_rule ORDER BY id",
                row -> Json.object(
                        "kind", row.getString(1), "pattern", row.getString(2), "until", row.getObject("until")));
    }

    /// Adds what is missing.
    ///
    /// @return how many were missing
    int restore(Fields backup, Instant now) throws SQLException {
        return restoreDecisions(backup)
                + restoreCollections(backup, now)
                + restoreSearches(backup)
                + restoreRules(backup);
    }

    private int restoreDecisions(Fields backup) throws SQLException {
        int missing = 0;
        for (var decision : backup.list("decisions", Arrangements::decision)) {
            missing += new DecisionTable(session).restore(decision);
        }
        return missing;
    }

    private static GroupingDecision decision(Fields fields) {
        return new GroupingDecision(fields.text("first"), fields.text("second"), fields.flag("together"));
    }

    private int restoreCollections(Fields backup, Instant now) throws SQLException {
        int missing = 0;
        for (var collected : backup.list("collected", fields -> fields)) {
            var name = collected.text("collection");
            missing += session.change("INSERT OR IGNORE INTO collection (name) VALUES (?)", name);
            if (collected.has("story")) {
                missing += session.change(
                        "INSERT OR IGNORE INTO collected SELECT id, ?, ? FROM collection WHERE name = ?",
                        collected.text("story"),
                        now,
                        name);
            }
        }
        return missing;
    }

    private int restoreSearches(Fields backup) throws SQLException {
        int missing = 0;
        for (var search : backup.list("searches", fields -> fields)) {
            missing += session.change(
                    "INSERT OR IGNORE INTO saved_search (name, query) VALUES (?, ?)",
                    search.text("name"),
                    search.text("query"));
        }
        return missing;
    }

    private int restoreRules(Fields backup) throws SQLException {
        int missing = 0;
        for (var rule : backup.list("muteRules", fields -> fields)) {
            missing += session.change(
                    "INSERT OR IGNORE INTO mute_rule (kind, pattern, until) VALUES (?, ?, ?)",
                    rule.text("kind"),
                    rule.text("pattern"),
                    rule.has("until") ? rule.longNumber("until") : null);
        }
        return missing;
    }
}
