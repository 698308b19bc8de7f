package org.footnote.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.footnote.model.ReadingStatus;

/// What the reader has done with each story.
record StatusTable(Session session) {
    /// The stories that stay for ever: the saved ones and those in a collection.
    static final String KEPT_STORIES = "SELECT story FROM status WHERE saved UNION SELECT story FROM collected";

    List<ReadingStatus> all() throws SQLException {
        return session.list("SELECT * FROM status", StatusTable::status);
    }

    Optional<ReadingStatus> of(String story) throws SQLException {
        return session.first("SELECT * FROM status WHERE story = ?", StatusTable::status, story);
    }

    int keepAll(Collection<ReadingStatus> statuses) throws SQLException {
        for (var status : statuses) {
            keep(status);
        }
        return statuses.size();
    }

    void keep(ReadingStatus status) throws SQLException {
        session.change(
                "INSERT OR REPLACE INTO status VALUES (?, ?, ?, ?, ?, ?)",
                status.story(),
                status.read(),
                status.saved(),
                status.opened(),
                status.seenStatements().isEmpty() ? null : Json.strings(status.seenStatements()),
                status.seenSources().isEmpty() ? null : Json.strings(status.seenSources()));
    }

    /// Keeps a status from a backup where there is none; one that is there becomes saved if the backup says so.
    ///
    /// @return whether something changed
    boolean restore(ReadingStatus backup) throws SQLException {
        var known = of(backup.story());
        if (known.isEmpty()) {
            keep(backup);
            return true;
        }
        return backup.saved()
                && session.change("UPDATE status SET saved = 1 WHERE story = ? AND NOT saved", backup.story()) > 0;
    }

    /// What the reader wants kept of one story is wanted of another.
    void hand(String from, String to) throws SQLException {
        session.change(
                "INSERT INTO status SELECT ?, 0, 1, NULL, NULL, NULL FROM status WHERE story = ? AND saved"
                        + " ON CONFLICT (story) DO UPDATE SET saved = 1",
                to,
                from);
        session.change(
                "INSERT OR IGNORE INTO collected SELECT collection, ?, added FROM collected WHERE story = ?", to, from);
    }

    private static ReadingStatus status(ResultSet row) throws SQLException {
        return new ReadingStatus(
                row.getString("story"),
                row.getBoolean("read"),
                row.getBoolean("saved"),
                Session.time(row, "opened"),
                Json.strings(row.getBytes("seen_statements")),
                Json.strings(row.getBytes("seen_sources")));
    }
}
