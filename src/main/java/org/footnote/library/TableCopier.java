package org.footnote.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Copies the rows that can be read of a damaged file into a new one, around the places that cannot.
final class TableCopier {
    private static final int DEEPEST = 24;
    private static final int MOST_FAILURES = 200;
    private static final List<String> BY_ROW = List.of(
            "feed",
            "health",
            "article",
            "body",
            "earlier_text",
            "story",
            "decision",
            "collection",
            "saved_search",
            "mute_rule");
    private static final List<String> BY_KEY = List.of(
            "status", "membership", "source", "tombstone", "edition", "collected", "picture", "picture_use", "pause");

    private final Session damaged;
    private final Session fresh;
    private final Map<String, Set<String>> columnsOf = new HashMap<>();
    private int failures;

    TableCopier(Session damaged, Session fresh) {
        this.damaged = damaged;
        this.fresh = fresh;
    }

    void copyAll() throws SQLException {
        fresh.run("BEGIN IMMEDIATE");
        for (var table : BY_ROW) {
            failures = 0;
            copyBetween(table, Long.MIN_VALUE, Long.MAX_VALUE, 0);
        }
        for (var table : BY_KEY) {
            if (!copy(table, "SELECT * FROM " + table)) {
                copy(table, "SELECT * FROM " + table + backwards(table));
            }
        }
        index();
        fresh.run("COMMIT");
    }

    /// The primary key of a table WITHOUT ROWID, from the file that is whole.
    private String backwards(String table) throws SQLException {
        var key = fresh.list(
                "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", row -> row.getString(1), table);
        return " ORDER BY " + String.join(" DESC, ", key) + " DESC";
    }

    /// Reads forwards to the first damage and backwards to the last, then looks between the two.
    private void copyBetween(String table, long from, long to, int depth) throws SQLException {
        var forwards = reach(table, from, to, "ASC");
        if (forwards == null || failures > MOST_FAILURES) {
            return;
        }
        var backwards = reach(table, forwards, to, "DESC");
        if (backwards == null || depth >= DEEPEST || backwards - forwards < 2) {
            return;
        }
        if (backwards == Long.MAX_VALUE) {
            // Nothing could be read from the end; rows are numbered from one, so the rest is looked for by
            // doubling.
            copyByDoubling(table, Math.max(forwards, 0), depth);
            return;
        }
        var middle = forwards + (backwards - forwards) / 2;
        copyBetween(table, forwards, middle, depth + 1);
        copyBetween(table, middle, backwards, depth + 1);
    }

    private void copyByDoubling(String table, long from, int depth) throws SQLException {
        for (long step = 1; step < 1L << 40; step *= 2) {
            copyBetween(table, from + step - 1, from + step * 2, depth + 12);
        }
    }

    /// @return where reading stopped at damage, or null if there was none
    private @Nullable Long reach(String table, long from, long to, String direction) throws SQLException {
        var last = new ArrayList<Long>(List.of(direction.equals("ASC") ? from : to));
        try {
            damaged.list(
                    "SELECT rowid, * FROM " + table + " WHERE rowid > ? AND rowid < ? ORDER BY rowid " + direction,
                    row -> {
                        last.set(0, row.getLong(1));
                        return insert(table, row, 2);
                    },
                    from,
                    to);
            return null;
        } catch (SQLException damage) {
            failures++;
            return last.getFirst();
        }
    }

    private boolean copy(String table, String sql) {
        try {
            damaged.list(sql, row -> insert(table, row, 1));
            return true;
        } catch (SQLException damage) {
            return false;
        }
    }

    private int insert(String table, ResultSet row, int firstColumn) throws SQLException {
        var columns = row.getMetaData();
        var names = new ArrayList<String>();
        var values = new ArrayList<@Nullable Object>();
        for (int column = firstColumn; column <= columns.getColumnCount(); column++) {
            if (isKept(table, columns.getColumnName(column))) {
                names.add(columns.getColumnName(column));
                values.add(row.getObject(column));
            }
        }
        if (!isReadable(table, row)) {
            return 0;
        }
        var places = String.join(", ", Collections.nCopies(names.size(), "?"));
        try {
            return fresh.change(
                    "INSERT OR IGNORE INTO " + table + " (" + String.join(", ", names) + ") VALUES (" + places + ")",
                    values.toArray());
        } catch (SQLException newFileCannotTakeIt) {
            // No damage of the old one: the salvage has to stop here, the old file stays where it is.
            throw LibraryException.of(newFileCannotTakeIt);
        }
    }

    /// A file of an earlier version has columns that are not there any more.
    private boolean isKept(String table, String column) throws SQLException {
        var kept = columnsOf.get(table);
        if (kept == null) {
            kept = Set.copyOf(fresh.list("SELECT name FROM pragma_table_info(?)", row -> row.getString(1), table));
            columnsOf.put(table, kept);
        }
        return kept.contains(column);
    }

    /// SQLite does not notice when a byte within a text is wrong; a text that is no JSON any more is lost.
    private static boolean isReadable(String table, ResultSet row) throws SQLException {
        try {
            switch (table) {
                case "body", "earlier_text" -> BodyJson.read(row.getBytes("blocks"));
                case "story" -> StoryJson.read(row.getBytes("whole"));
                default -> {}
            }
            return true;
        } catch (RuntimeException noJson) {
            return false;
        }
    }

    private void index() throws SQLException {
        fresh.change("INSERT INTO unindexed SELECT row FROM article");
        var curated =
                fresh.list("SELECT whole FROM story WHERE curated_by <> ''", row -> StoryJson.read(row.getBytes(1)));
        for (var story : curated) {
            new StoryTable(fresh).index(story);
        }
    }
}
