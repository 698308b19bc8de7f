package org.footnote.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.footnote.model.Feed;
import org.footnote.model.FeedKind;

/// The feeds. One that was removed stays, unseen, so that its number is not given again and removing can be undone.
record FeedTable(Session session) {
    List<Feed> all() throws SQLException {
        return session.list("SELECT * FROM feed WHERE removed IS NULL ORDER BY id", FeedTable::feed);
    }

    Optional<Feed> at(String address) throws SQLException {
        return session.first("SELECT * FROM feed WHERE address = ? AND removed IS NULL", FeedTable::feed, address);
    }

    /// Adds a feed, or brings one back that was removed, which is asked anew then, also where it was given up; one that
    /// is there already stays as it is.
    Feed add(String address, String title, String site, FeedKind kind, String folder) throws SQLException {
        var known = at(address);
        if (known.isPresent()) {
            return known.get();
        }
        session.change("""
                INSERT INTO feed (address, title, site, kind, folder, paused, full_text) VALUES (?, ?, ?, ?, ?, 0, 1)
                ON CONFLICT (address) DO UPDATE SET title = excluded.title, site = excluded.site,
                  kind = excluded.kind, folder = excluded.folder, paused = 0, removed = NULL""", address, title, site, kind, folder);
        askAnew(address);
        return at(address).orElseThrow();
    }

    private void askAnew(String address) throws SQLException {
        session.change("DELETE FROM health WHERE feed = (SELECT id FROM feed WHERE address = ?)", address);
    }

    /// Brings back a feed from a backup: under the number that it had here before it was removed, as its articles are
    /// still here, else under that of the backup, or a new one where another feed has that.
    ///
    /// @return false if there is one of this address
    boolean restore(Feed feed) throws SQLException {
        if (at(feed.address()).isPresent()) {
            return false;
        }
        var taken = session.number("SELECT count(*) FROM feed WHERE id = ?", feed.id()) > 0;
        session.change(
                """
                INSERT INTO feed (id, address, title, site, kind, folder, paused, full_text)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (address) DO UPDATE SET title = excluded.title, site = excluded.site,
                  kind = excluded.kind, folder = excluded.folder, paused = excluded.paused,
                  full_text = excluded.full_text, removed = NULL""",
                taken ? null : feed.id(),
                feed.address(),
                feed.title(),
                feed.site(),
                feed.kind(),
                feed.folder(),
                feed.paused(),
                feed.fullText());
        askAnew(feed.address());
        return true;
    }

    /// Changes everything about a feed but its number. An address that another feed has is not taken, but that of one
    /// which was removed and is not seen any more.
    ///
    /// @return false if there is no such feed or the address is another's
    boolean update(Feed feed) throws SQLException {
        free(feed.address(), feed.id());
        return session.change(
                        """
                        UPDATE OR IGNORE feed SET address = ?, title = ?, site = ?, kind = ?, folder = ?, paused = ?,
                          full_text = ? WHERE id = ?""",
                        feed.address(),
                        feed.title(),
                        feed.site(),
                        feed.kind(),
                        feed.folder(),
                        feed.paused(),
                        feed.fullText(),
                        feed.id())
                == 1;
    }

    private void free(String address, long id) throws SQLException {
        session.change(
                "DELETE FROM feed WHERE address = ? AND removed IS NOT NULL AND id <> ?"
                        + " AND EXISTS (SELECT 1 FROM feed WHERE id = ?)",
                address,
                id,
                id);
    }

    /// Changes the address alone, but never to that of a feed that was removed: the reader has left it.
    ///
    /// @return false if there is no such feed or the address is another's
    boolean move(long id, String address) throws SQLException {
        return session.change("UPDATE OR IGNORE feed SET address = ? WHERE id = ?", address, id) == 1;
    }

    /// Names a feed that has no name but its address.
    int name(long id, String title) throws SQLException {
        return session.change("UPDATE feed SET title = ? WHERE id = ? AND title = address", title, id);
    }

    boolean remove(long id, Instant now) throws SQLException {
        return session.change("UPDATE feed SET removed = ? WHERE id = ? AND removed IS NULL", now, id) == 1;
    }

    boolean bringBack(long id) throws SQLException {
        return session.change("UPDATE feed SET removed = NULL WHERE id = ? AND removed IS NOT NULL", id) == 1;
    }

    private static Feed feed(ResultSet row) throws SQLException {
        return new Feed(
                row.getLong("id"),
                row.getString("address"),
                row.getString("title"),
                row.getString("site"),
                Constants.named(FeedKind.class, row.getString("kind"), FeedKind.PUBLISHER),
                row.getString("folder"),
                row.getBoolean("paused"),
                row.getBoolean("full_text"));
    }
}
