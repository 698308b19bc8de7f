package org.footnote.library;

import java.sql.SQLException;

/// The full-text index over titles, texts and publishers (FTS5). It holds no text of its own, only where the words
/// stand: a document's row is that of its article, or that of a curated story, negative.
record TextIndex(Session session) {
    void replace(long row, String title, String text, String publisher) throws SQLException {
        remove(row);
        session.change(
                "INSERT INTO words (rowid, title, text, publisher) VALUES (?, ?, ?, ?)",
                row,
                Words.spaced(title),
                text,
                publisher);
    }

    void remove(long row) throws SQLException {
        session.change("DELETE FROM words WHERE rowid = ?", row);
    }
}
