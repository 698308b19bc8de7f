package org.footnote.library;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.footnote.model.Brief;
import org.footnote.model.Statement;
import org.footnote.model.Story;
import org.jspecify.annotations.Nullable;

/// The stories, whole as JSON beside the columns that they are found by, and which articles are their sources.
record StoryTable(Session session) {
    /// A story made ready on its caller's thread.
    @SuppressWarnings("ArrayRecordComponent") // Two drafts are never compared.
    record Draft(Story story, byte[] whole) {
        static Draft of(Story story) {
            return new Draft(story, StoryJson.write(story));
        }
    }

    void keep(Draft draft) throws SQLException {
        var story = draft.story();
        var topic = story.topic();
        var changed = session.change(
                """
                INSERT INTO story (id, topic, last_published, curated_by, set_aside, whole) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET topic = excluded.topic, last_published = excluded.last_published,
                  curated_by = excluded.curated_by, set_aside = excluded.set_aside, whole = excluded.whole
                WHERE whole IS NOT excluded.whole""",
                story.id(),
                topic == null ? "" : topic.name(),
                story.lastPublished(),
                story.curatedBy(),
                story.setAside(),
                draft.whole());
        if (changed > 0) {
            keepSources(story);
            index(story);
        }
    }

    /// Keeps the briefs of stories that still stand here as they are without one.
    ///
    /// @return how many that were
    int keepBriefs(List<Story> told) throws SQLException {
        var kept = 0;
        for (var story : told) {
            if (withId(story.id()).filter(story.withBrief(Brief.EMPTY)::equals).isPresent()) {
                keep(Draft.of(story));
                kept++;
            }
        }
        return kept;
    }

    private void keepSources(Story story) throws SQLException {
        session.change("DELETE FROM source WHERE story = ?", story.id());
        for (var source : story.sources()) {
            if (!source.article().isEmpty()) {
                session.change("INSERT OR IGNORE INTO source VALUES (?, ?)", story.id(), source.article());
            }
        }
    }

    /// A curated story's words stand in no article of ours, so they are indexed themselves.
    void index(Story story) throws SQLException {
        if (!story.curatedBy().isEmpty()) {
            var row = session.number("SELECT row FROM story WHERE id = ?", story.id());
            new TextIndex(session).replace(-row, story.headline(), Words.spaced(text(story)), story.curatedBy());
        }
    }

    /// The words of a story's brief, one statement a line.
    static String text(Story story) {
        return story.brief().statements().stream().map(Statement::text).collect(Collectors.joining("\n"));
    }

    Optional<Story> withId(String id) throws SQLException {
        return session.first("SELECT whole FROM story WHERE id = ?", row -> StoryJson.read(row.getBytes(1)), id);
    }

    /// In the order of the ids; those that are not there are left out.
    List<Story> withIds(Collection<String> ids) throws SQLException {
        return session.list("""
                SELECT story.whole FROM json_each(?) AS wanted CROSS JOIN story ON story.id = wanted.value
                ORDER BY wanted.key""", row -> StoryJson.read(row.getBytes(1)), Json.list(ids));
    }

    List<Story> whole(StoryFilter filter) throws SQLException {
        var values = new ArrayList<@Nullable Object>();
        var sql = "SELECT whole FROM story" + where(filter, values);
        return session.list(sql, row -> StoryJson.read(row.getBytes(1)), values.toArray());
    }

    List<String> ids(StoryFilter filter) throws SQLException {
        var values = new ArrayList<@Nullable Object>();
        var sql = "SELECT id FROM story" + where(filter, values);
        return session.list(sql, row -> row.getString(1), values.toArray());
    }

    private static String where(StoryFilter filter, List<@Nullable Object> values) {
        var sql = new StringBuilder(" WHERE 1");
        var since = filter.since();
        if (since != null) {
            sql.append(" AND last_published >= ?");
            values.add(since);
        }
        if (filter.collection() != 0) {
            sql.append(" AND id IN (SELECT story FROM collected WHERE collection = ?)");
            values.add(filter.collection());
        }
        if (filter.saved()) {
            sql.append(" AND id IN (SELECT story FROM status WHERE saved)");
        }
        sql.append(
                switch (filter.place()) {
                    case ANYWHERE -> "";
                    case SHOWN -> " AND set_aside = ''";
                    case SET_ASIDE -> " AND set_aside <> ''";
                });
        values.add(filter.limit());
        return sql.append(" ORDER BY last_published DESC, id LIMIT ?").toString();
    }

    /// Forgets stories for ever, and everything that was kept under their ids.
    ///
    /// @return how many
    int forget(Collection<String> ids) throws SQLException {
        var list = Json.list(ids);
        for (var row : session.list(
                "SELECT row FROM story WHERE curated_by <> '' AND id IN (SELECT value FROM json_each(?))",
                row -> row.getLong(1),
                list)) {
            new TextIndex(session).remove(-row);
        }
        session.change("DELETE FROM picture_use WHERE owner IN (SELECT value FROM json_each(?))", list);
        for (var table : List.of("source", "membership", "status", "collected")) {
            session.change("DELETE FROM " + table + " WHERE story IN (SELECT value FROM json_each(?))", list);
        }
        return session.change("DELETE FROM story WHERE id IN (SELECT value FROM json_each(?))", list);
    }
}
