package org.footnote.library;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What is to be left alone for a while, and why, so that a new start does not ask again too early. Get them from
/// [Library#pauses()]; blocking, for any thread but the FX thread.
public final class Pauses {
    /// The reason is remembered this long after a pause is over.
    private static final Duration MEMORY = Duration.ofDays(7);

    private final Library library;

    Pauses(Library library) {
        this.library = library;
    }

    /// What is left alone.
    public enum Kind {
        /// The page of an article, by the article's id.
        PAGE,
        /// A server, by its host and port.
        HOST
    }

    /// Something that is left alone.
    ///
    /// @param reason one plain sentence
    /// @param since when it began
    /// @param until when it may be asked again
    public record Pause(Kind kind, String name, String reason, Instant since, Instant until) {}

    /// All of a kind that are remembered, also those that are over.
    public List<Pause> all(Kind kind) {
        return library.read(session -> isThere(session) ? all(session, kind) : List.of());
    }

    /// A library of an earlier Footnote that cannot be written to stays as it was.
    private static boolean isThere(Session session) throws SQLException {
        return session.number("SELECT count(*) FROM sqlite_schema WHERE name = 'pause'") > 0;
    }

    private static List<Pause> all(Session session, Kind kind) throws SQLException {
        return session.list(
                "SELECT name, reason, since, until FROM pause WHERE kind = ?",
                row -> new Pause(
                        kind,
                        row.getString(1),
                        row.getString(2),
                        Instant.ofEpochMilli(row.getLong(3)),
                        Instant.ofEpochMilli(row.getLong(4))),
                kind);
    }

    /// Remembers a pause in place of an earlier one of the same name, and forgets what is long over.
    public void keep(Pause pause) {
        library.write(session -> {
            session.change("DELETE FROM pause WHERE until < ?", library.now().minus(MEMORY));
            return session.change(
                    "INSERT OR REPLACE INTO pause VALUES (?, ?, ?, ?, ?)",
                    pause.kind(),
                    pause.name(),
                    pause.reason(),
                    pause.since(),
                    pause.until());
        });
    }

    /// Forgets a pause.
    public void end(Kind kind, String name) {
        library.write(session -> session.change("DELETE FROM pause WHERE kind = ? AND name = ?", kind, name));
    }
}
