package org.footnote.library;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.footnote.model.Edition;

/// The editions, one a day.
record EditionTable(Session session) {
    int keep(Edition edition) throws SQLException {
        return session.change(
                "INSERT OR REPLACE INTO edition VALUES (?, ?, ?)",
                edition.date().toString(),
                edition.made(),
                Json.strings(edition.stories()));
    }

    Optional<Edition> of(LocalDate date) throws SQLException {
        return session.first(
                "SELECT date, made, stories FROM edition WHERE date = ?",
                row -> new Edition(
                        LocalDate.parse(row.getString(1)),
                        Instant.ofEpochMilli(row.getLong(2)),
                        Json.strings(row.getBytes(3))),
                date.toString());
    }

    /// The latest first.
    List<LocalDate> dates() throws SQLException {
        return session.list("SELECT date FROM edition ORDER BY date DESC", row -> LocalDate.parse(row.getString(1)));
    }
}
