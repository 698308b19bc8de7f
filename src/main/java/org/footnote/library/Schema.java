package org.footnote.library;

import java.sql.SQLException;
import java.util.List;

/// The tables of the library file, as ordered migrations: entry n takes a file of version n (`PRAGMA
/// user_version`) to n + 1. An entry that has once been released is never changed; new ones are added at the end.
///
/// Times are milliseconds since 1970, truth values 0 or 1, lists and blocks JSON.
final class Schema {
    /// Tells a library file from any other SQLite file: "Ftnt".
    static final int APPLICATION_ID = 0x46746e74;

    private static final List<List<String>> MIGRATIONS = List.of(
            List.of(
                    """
            CREATE TABLE feed (
              id INTEGER PRIMARY KEY AUTOINCREMENT, address TEXT NOT NULL UNIQUE, title TEXT NOT NULL,
              site TEXT NOT NULL, kind TEXT NOT NULL, folder TEXT NOT NULL, paused INTEGER NOT NULL,
              full_text INTEGER NOT NULL, removed INTEGER)""",
                    """
            CREATE TABLE health (
              feed INTEGER PRIMARY KEY, etag TEXT NOT NULL, last_modified TEXT NOT NULL, validators_since INTEGER,
              body_hash TEXT NOT NULL, last_checked INTEGER, last_success INTEGER, failures INTEGER NOT NULL,
              next_check INTEGER, answer TEXT NOT NULL, gone INTEGER NOT NULL)""",
                    """
            CREATE TABLE article (
              row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, feed INTEGER NOT NULL, entry TEXT NOT NULL,
              publisher TEXT NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL, author TEXT NOT NULL,
              address TEXT NOT NULL, published INTEGER NOT NULL, updated INTEGER, first_seen INTEGER NOT NULL,
              summary TEXT NOT NULL, language TEXT NOT NULL, image TEXT NOT NULL, categories BLOB,
              hash INTEGER NOT NULL)""",
                    "CREATE INDEX article_published ON article (published)",
                    "CREATE INDEX article_feed ON article (feed)",
                    // The row is twice the article's for the feed's text, one more for the full text.
                    "CREATE TABLE body (row INTEGER PRIMARY KEY, completeness TEXT NOT NULL, blocks BLOB NOT NULL)",
                    """
            CREATE TABLE earlier_text (
              row INTEGER PRIMARY KEY, article INTEGER NOT NULL, blocks BLOB NOT NULL, replaced INTEGER NOT NULL)""",
                    "CREATE INDEX earlier_text_article ON earlier_text (article)",
                    "CREATE TABLE tombstone (id TEXT PRIMARY KEY, buried INTEGER NOT NULL) WITHOUT ROWID",
                    """
            CREATE TABLE story (
              row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, headline TEXT NOT NULL, headline_by TEXT NOT NULL,
              summary TEXT NOT NULL, topic TEXT NOT NULL, publishers BLOB, sources INTEGER NOT NULL,
              independent INTEGER NOT NULL, first_published INTEGER NOT NULL, last_published INTEGER NOT NULL,
              image TEXT NOT NULL, curated_by TEXT NOT NULL, rank REAL NOT NULL, set_aside TEXT NOT NULL,
              deleted INTEGER, whole BLOB NOT NULL)""",
                    "CREATE INDEX story_deleted ON story (deleted) WHERE deleted IS NOT NULL",
                    "CREATE INDEX story_last_published ON story (last_published)",
                    "CREATE TABLE source (story TEXT NOT NULL, article TEXT NOT NULL, PRIMARY KEY (story, article))"
                            + " WITHOUT ROWID",
                    "CREATE INDEX source_article ON source (article)",
                    "CREATE TABLE membership (article TEXT PRIMARY KEY, story TEXT NOT NULL, copy_of TEXT NOT NULL)"
                            + " WITHOUT ROWID",
                    "CREATE INDEX membership_story ON membership (story)",
                    """
            CREATE TABLE decision (
              row INTEGER PRIMARY KEY AUTOINCREMENT, first TEXT NOT NULL, second TEXT NOT NULL,
              together INTEGER NOT NULL, UNIQUE (first, second))""",
                    """
            CREATE TABLE status (
              story TEXT PRIMARY KEY, read INTEGER NOT NULL, saved INTEGER NOT NULL, opened INTEGER,
              seen_statements BLOB, seen_sources BLOB) WITHOUT ROWID""",
                    "CREATE INDEX status_saved ON status (story) WHERE saved",
                    "CREATE TABLE edition (date TEXT PRIMARY KEY, made INTEGER NOT NULL, stories BLOB NOT NULL)"
                            + " WITHOUT ROWID",
                    "CREATE TABLE collection (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE)",
                    """
            CREATE TABLE collected (
              collection INTEGER NOT NULL, story TEXT NOT NULL, added INTEGER NOT NULL,
              PRIMARY KEY (collection, story)) WITHOUT ROWID""",
                    "CREATE TABLE saved_search (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, query"
                            + " TEXT NOT NULL)",
                    """
            CREATE TABLE mute_rule (
              id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, pattern TEXT NOT NULL, until INTEGER,
              UNIQUE (kind, pattern))""",
                    """
            CREATE TABLE muted (
              rule INTEGER NOT NULL, story TEXT NOT NULL, hidden INTEGER NOT NULL, PRIMARY KEY (rule, story))
              WITHOUT ROWID""",
                    """
            CREATE TABLE picture (
              address TEXT NOT NULL, size TEXT NOT NULL, hash TEXT NOT NULL, width INTEGER NOT NULL,
              height INTEGER NOT NULL, bytes INTEGER NOT NULL, missing TEXT NOT NULL, kept INTEGER NOT NULL,
              PRIMARY KEY (address, size)) WITHOUT ROWID""",
                    "CREATE INDEX picture_hash ON picture (hash)",
                    """
            CREATE TABLE picture_use (
              address TEXT NOT NULL, owner TEXT NOT NULL, PRIMARY KEY (owner, address)) WITHOUT ROWID""",
                    "CREATE INDEX picture_use_address ON picture_use (address)",
                    // Holds no text of its own: what is found is read from the article. See TextIndex.
                    """
            CREATE VIRTUAL TABLE words USING fts5 (
              title, text, publisher, content = '', contentless_delete = 1,
              tokenize = 'unicode61 remove_diacritics 2')"""),
            List.of(
                    // In seconds.
                    "ALTER TABLE health ADD COLUMN time_to_live INTEGER NOT NULL DEFAULT 0",
                    // The rows of articles whose words are not yet those of the index.
                    "CREATE TABLE unindexed (row INTEGER PRIMARY KEY)"),
            List.of(
                    // The few names of publishers are found without going through all articles.
                    "CREATE INDEX article_publisher ON article (publisher)", """
            CREATE TABLE pause (
              kind TEXT NOT NULL, name TEXT NOT NULL, reason TEXT NOT NULL, since INTEGER NOT NULL,
              until INTEGER NOT NULL, PRIMARY KEY (kind, name)) WITHOUT ROWID"""),
            List.of(
                    // Which rule hides which story is told anew each time.
                    "DROP TABLE muted",
                    // Whether a topic has few stories is asked before each search within it.
                    "CREATE INDEX story_topic ON story (topic)"),
            List.of(
                    // What the entry was made of that the article was made of; 0 is none.
                    "ALTER TABLE article ADD COLUMN entry_digest INTEGER NOT NULL DEFAULT 0",
                    // A picture that was left out because it is the feed's own.
                    "ALTER TABLE article ADD COLUMN feed_picture TEXT NOT NULL DEFAULT ''"),
            List.of(
                    // Beside the whole story only what stories are found by. Made anew and not changed, as SQLite
                    // writes a table once for each column that it drops.
                    """
            CREATE TABLE leaner (
              row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, topic TEXT NOT NULL,
              last_published INTEGER NOT NULL, curated_by TEXT NOT NULL, set_aside TEXT NOT NULL,
              whole BLOB NOT NULL)""",
                    "INSERT INTO leaner SELECT row, id, topic, last_published, curated_by, set_aside, whole FROM story",
                    "DROP TABLE story",
                    "ALTER TABLE leaner RENAME TO story",
                    "CREATE INDEX story_last_published ON story (last_published)",
                    "CREATE INDEX story_topic ON story (topic)"));

    private Schema() {}

    /// The version of the files this program writes.
    static int version() {
        return MIGRATIONS.size();
    }

    /// Brings a file to [#version()].
    ///
    /// @throws LibraryException if a later program made it
    static void upgrade(Session session) throws SQLException {
        upgrade(session, version());
    }

    /// Brings a file to a version that it has not reached.
    static void upgrade(Session session, int wanted) throws SQLException {
        var version = (int) session.number("PRAGMA user_version");
        refuseNewer(version);
        if (version == 0 && session.number("SELECT count(*) FROM sqlite_schema") > 0) {
            throw LibraryException.damaged(new SQLException("The file is a database, but not a library"));
        }
        if (version == 0) {
            session.run("PRAGMA application_id = " + APPLICATION_ID);
        }
        for (int next = version; next < wanted; next++) {
            session.run("BEGIN IMMEDIATE");
            session.run(MIGRATIONS.get(next).toArray(String[]::new));
            session.run("PRAGMA user_version = " + (next + 1), "COMMIT");
        }
    }

    /// Refuses a file that a later program made.
    static void refuseNewer(int version) {
        if (version > version()) {
            throw new LibraryException(
                    LibraryException.Reason.NEWER,
                    "This library was made by a newer Footnote (its format is " + version + ", this program knows "
                            + version() + "). Nothing was changed; start the newer program, or choose another home.");
        }
    }
}
