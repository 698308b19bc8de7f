package org.footnote.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footnote.model.MuteRule;

/// What a reader arranges: named collections of stories, saved searches and mute rules. Get them
/// from [Library#shelves()]; blocking, for any thread but the FX thread.
public final class Shelves {
    private final Library library;

    Shelves(Library library) {
        this.library = library;
    }

    /// A named set of stories. What is in one is kept for ever, like a saved story.
    ///
    /// @param id number given when it was made, never reused
    /// @param name as shown, no two alike
    public record StoryCollection(long id, String name) {}

    /// A search that is kept under a name.
    ///
    /// @param id number given when it was saved, never reused
    /// @param name as shown, no two alike
    /// @param query as typed
    public record SavedSearch(long id, String name, String query) {}

    /// The collections, by name.
    public List<StoryCollection> collections() {
        return library.read(session -> session.list(
                "SELECT id, name FROM collection ORDER BY name COLLATE NOCASE",
                row -> new StoryCollection(row.getLong(1), row.getString(2))));
    }

    /// Makes a collection, or gives the one that has this name.
    public StoryCollection makeCollection(String name) {
        return library.write(session -> {
            session.change("INSERT OR IGNORE INTO collection (name) VALUES (?)", name);
            return new StoryCollection(session.number("SELECT id FROM collection WHERE name = ?", name), name);
        });
    }

    /// Renames a collection.
    ///
    /// @return false if another has this name
    public boolean renameCollection(long id, String name) {
        return library.write(
                session -> session.change("UPDATE OR IGNORE collection SET name = ? WHERE id = ?", name, id) == 1);
    }

    /// Where the reader has saved a story, or put it into a collection, those are as well from now on that articles of
    /// it have gone to: one of these may be what the reader meant.
    ///
    /// @param into ids of stories, each with the ids of those that articles of it have gone to
    public void keepAlike(Map<String, Set<String>> into) {
        if (into.isEmpty()) {
            return;
        }
        library.write(session -> {
            var statuses = new StatusTable(session);
            for (var left : into.entrySet()) {
                for (var other : left.getValue()) {
                    statuses.hand(left.getKey(), other);
                }
            }
            return into.size();
        });
    }

    /// Removes a collection; its stories stay where else they are.
    public void removeCollection(long id) {
        library.write(session -> {
            session.change("DELETE FROM collected WHERE collection = ?", id);
            return session.change("DELETE FROM collection WHERE id = ?", id);
        });
    }

    /// Puts a story into a collection.
    public void collect(long collection, String story) {
        library.write(session ->
                session.change("INSERT OR IGNORE INTO collected VALUES (?, ?, ?)", collection, story, library.now()));
    }

    /// Takes a story out of a collection.
    public void uncollect(long collection, String story) {
        library.write(session ->
                session.change("DELETE FROM collected WHERE collection = ? AND story = ?", collection, story));
    }

    /// The saved searches, by name.
    public List<SavedSearch> savedSearches() {
        return library.read(session -> session.list(
                "SELECT id, name, query FROM saved_search ORDER BY name COLLATE NOCASE",
                row -> new SavedSearch(row.getLong(1), row.getString(2), row.getString(3))));
    }

    /// Saves a search; one of the same name is replaced.
    public SavedSearch saveSearch(String name, String query) {
        return library.write(session -> {
            session.change(
                    "INSERT INTO saved_search (name, query) VALUES (?, ?)"
                            + " ON CONFLICT (name) DO UPDATE SET query = excluded.query",
                    name,
                    query);
            return new SavedSearch(session.number("SELECT id FROM saved_search WHERE name = ?", name), name, query);
        });
    }

    /// Removes a saved search.
    public void removeSavedSearch(long id) {
        library.write(session -> session.change("DELETE FROM saved_search WHERE id = ?", id));
    }

    /// The mute rules, in the order they were made.
    public List<MuteRule> muteRules() {
        return library.read(session -> session.list("SELECT * FROM mute_rule ORDER BY id", Shelves::rule));
    }

    /// Keeps a mute rule; one for the same kind and pattern is replaced.
    ///
    /// @return the rule with its number
    public MuteRule keepMuteRule(MuteRule rule) {
        return library.write(session -> {
            session.change(
                    "INSERT INTO mute_rule (kind, pattern, until) VALUES (?, ?, ?)"
                            + " ON CONFLICT (kind, pattern) DO UPDATE SET until = excluded.until",
                    rule.kind(),
                    rule.pattern(),
                    rule.until());
            return session.first(
                            "SELECT * FROM mute_rule WHERE kind = ? AND pattern = ?",
                            Shelves::rule,
                            rule.kind(),
                            rule.pattern())
                    .orElseThrow();
        });
    }

    /// Removes a mute rule.
    public void removeMuteRule(long id) {
        library.write(session -> session.change("DELETE FROM mute_rule WHERE id = ?", id));
    }

    private static MuteRule rule(ResultSet row) throws SQLException {
        return new MuteRule(
                row.getLong("id"),
                Constants.named(MuteRule.Kind.class, row.getString("kind"), MuteRule.Kind.PHRASE),
                row.getString("pattern"),
                Session.time(row, "until"));
    }
}
