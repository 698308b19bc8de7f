package org.footnote.library;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/// One connection to the library file that remembers the statements it has prepared. For one thread at a time.
final class Session implements AutoCloseable {
    /// 64 MB: more than a first refresh of 10,000 articles writes.
    private static final int MOST_PAGES_IN_LOG = 16_000;

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    private Session(Connection connection) {
        this.connection = connection;
    }

    /// Makes a value of the row that a result stands on.
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// Opens the file for the thread that writes, and creates it if it is not there.
    static Session writing(Path file) throws SQLException {
        var config = common();
        // In WAL mode NORMAL loses nothing when the process dies, only the last moments when the power goes; the
        // file stays whole in both cases (https://www.sqlite.org/pragma.html#pragma_synchronous). FULL would cost
        // an fsync for each feed of a refresh.
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setPragma(SQLiteConfig.Pragma.CACHE_SIZE, "-16000");
        config.setPragma(SQLiteConfig.Pragma.JOURNAL_SIZE_LIMIT, "16000000");
        return prepared(connection(config, file, ""), Session::prepareForWriting);
    }

    private void prepareForWriting() throws SQLException {
        // Before the journal mode, which writes the first page: it is heard only while the file is empty. Later it
        // would change nothing, but it would write, and a file that has to be refused is left as it is.
        if (number("PRAGMA page_count") == 0) {
            run("PRAGMA auto_vacuum = INCREMENTAL");
        }
        run("PRAGMA journal_mode = WAL");
        // By itself SQLite copies the WAL into the file at each 4 MB, and a commit waits for the disk three times: 52
        // times in a first refresh. The thread that writes does it while nobody waits, so this is for long refreshes.
        run("PRAGMA wal_autocheckpoint = " + MOST_PAGES_IN_LOG);
    }

    /// Opens the file for reading only, beside a thread that writes. It keeps 2 MB of pages, as SQLite does by itself:
    /// four times as many made no search faster, since the system keeps the file in memory too.
    static Session reading(Path file) throws SQLException {
        return prepared(connection(common(), file, ""), session -> session.run("PRAGMA query_only = ON"));
    }

    /// A session that is made ready; its connection is closed where that fails, as on a file that is no database.
    private static Session prepared(Connection connection, Preparation preparation) throws SQLException {
        var session = new Session(connection);
        try {
            preparation.prepare(session);
            return session;
        } catch (SQLException unusable) {
            session.close();
            throw unusable;
        }
    }

    /// What a session needs before it can be used.
    @FunctionalInterface
    private interface Preparation {
        void prepare(Session session) throws SQLException;
    }

    /// Opens a file that nobody writes to, where not even SQLite's helper files can be made.
    static Session immutable(Path file) throws SQLException {
        var config = common();
        config.setReadOnly(true);
        return new Session(connection(config, file, "?immutable=1"));
    }

    /// As a URI, since a path may hold what means something in a JDBC address: https://www.sqlite.org/uri.html
    private static Connection connection(SQLiteConfig config, Path file, String options) throws SQLException {
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        return config.createConnection("jdbc:sqlite:file:" + file.toUri().getRawPath() + options);
    }

    private static SQLiteConfig common() {
        var config = new SQLiteConfig();
        config.setBusyTimeout(5_000);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        return config;
    }

    /// Runs statements that give no rows and are not worth remembering.
    void run(String... statementTexts) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var text : statementTexts) {
                // Unlike execute, this goes through all steps of a statement that has no result.
                statement.executeUpdate(text);
            }
        }
    }

    /// Changes rows.
    ///
    /// @return how many
    int change(String sql, @Nullable Object... values) throws SQLException {
        return bound(sql, values).executeUpdate();
    }

    /// Reads all rows of an answer.
    <T> List<T> list(String sql, Row<T> row, @Nullable Object... values) throws SQLException {
        var read = new ArrayList<T>();
        try (var rows = bound(sql, values).executeQuery()) {
            while (rows.next()) {
                read.add(row.read(rows));
            }
        }
        return read;
    }

    /// Reads the first row of an answer.
    <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... values) throws SQLException {
        try (var rows = bound(sql, values).executeQuery()) {
            return rows.next() ? Optional.of(row.read(rows)) : Optional.empty();
        }
    }

    /// Reads one number; 0 if there is no row.
    long number(String sql, @Nullable Object... values) throws SQLException {
        return first(sql, row -> row.getLong(1), values).orElse(0L);
    }

    /// Forgets the statements that were prepared: one that has failed cannot always be used again.
    void forgetStatements() throws SQLException {
        for (var statement : statements.values()) {
            statement.close();
        }
        statements.clear();
    }

    private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
        var statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int index = 0; index < values.length; index++) {
            bind(statement, index + 1, values[index]);
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setObject(index, null);
            case String text -> statement.setString(index, text);
            case byte[] bytes -> statement.setBytes(index, bytes);
            case Long number -> statement.setLong(index, number);
            case Integer number -> statement.setInt(index, number);
            case Double number -> statement.setDouble(index, number);
            case Boolean flag -> statement.setInt(index, flag ? 1 : 0);
            case Instant time -> statement.setLong(index, time.toEpochMilli());
            case Enum<?> constant -> statement.setString(index, constant.name());
            default -> throw new IllegalArgumentException("No column holds a " + value.getClass());
        }
    }

    /// The moment in a column, or null.
    static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        var millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }

    @Override
    public void close() throws SQLException {
        forgetStatements();
        connection.close();
    }
}
