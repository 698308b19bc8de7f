package org.footnote.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.footnote.model.FeedHealth;
import org.footnote.model.Validators;

/// How each feed has fared.
record HealthTable(Session session) {
    List<FeedHealth> all() throws SQLException {
        return session.list(
                "SELECT health.* FROM health JOIN feed ON feed.id = health.feed AND feed.removed IS NULL ORDER BY feed",
                HealthTable::health);
    }

    int record(FeedHealth health) throws SQLException {
        return session.change(
                "INSERT OR REPLACE INTO health VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                health.feed(),
                health.validators().etag(),
                health.validators().lastModified(),
                health.validators().since(),
                health.bodyHash(),
                health.lastChecked(),
                health.lastSuccess(),
                health.failures(),
                health.nextCheck(),
                health.answer(),
                health.gone(),
                health.timeToLive().toSeconds());
    }

    private static FeedHealth health(ResultSet row) throws SQLException {
        return new FeedHealth(
                row.getLong("feed"),
                new Validators(
                        row.getString("etag"), row.getString("last_modified"), Session.time(row, "validators_since")),
                row.getString("body_hash"),
                Session.time(row, "last_checked"),
                Session.time(row, "last_success"),
                row.getInt("failures"),
                Session.time(row, "next_check"),
                row.getString("answer"),
                row.getBoolean("gone"),
                Duration.ofSeconds(row.getLong("time_to_live")));
    }
}
