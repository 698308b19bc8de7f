package org.footnote.library;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/// Lets go of what is too old or too much, in small steps so that nothing that is to be stored waits long. What is
/// saved or in a collection stays for ever, with the articles it is made of and their pictures.
record Keeper(Library library, ImageStore pictures, Retention retention, Instant now) {
    private static final int AT_ONCE = 100;
    /// Where room is wanted no more is to leave than must.
    private static final int FEW_AT_ONCE = 10;
    /// Today's and yesterday's stories stay however little room there is.
    private static final Duration NEWS = Duration.ofDays(2);

    /// What one step took.
    private record Step(int stories, int articles) {
        boolean isNothing() {
            return stories + articles == 0;
        }
    }

    RetentionReport run() {
        var cleared = new AtomicInteger();
        makeRoomForPictures(cleared);
        int stories = 0;
        int articles = 0;
        for (var step = next(cleared); !step.isNothing(); step = next(cleared)) {
            stories += step.stories();
            articles += step.articles();
        }
        library.write(session -> {
            dropUncitedTexts(session);
            cleared.addAndGet(pictures.clear(session));
            return cleared.addAndGet(pictures.clearStrays(session));
        });
        giveRoomBack();
        return new RetentionReport(stories, articles, cleared.get(), library.read(Keeper::bytes));
    }

    /// Before stories leave, as fewer of them have to then. A tenth more than must, or there would be no room for the
    /// pictures that come next.
    private void makeRoomForPictures(AtomicInteger cleared) {
        var room = retention.pictureBytes();
        boolean mayGoOn = pictures.bytes() > room;
        while (mayGoOn) {
            mayGoOn = library.write(session -> {
                var leaving = ImageStore.disown(session, room - room / 10, retention.edition());
                cleared.addAndGet(pictures.clear(session));
                return leaving > 0;
            });
        }
    }

    private Step next(AtomicInteger cleared) {
        return library.write(session -> {
            var stories = leaving(session);
            var articles = articlesOf(session, stories);
            if (stories.isEmpty()) {
                articles = loneArticles(session);
            }
            new StoryTable(session).forget(stories);
            new ArticleTable(session).bury(articles, now);
            cleared.addAndGet(pictures.clear(session));
            return new Step(stories.size(), articles.size());
        });
    }

    private List<String> leaving(Session session) throws SQLException {
        var isTooMuch = retention.bytes() > 0 && bytes(session) > retention.bytes();
        if (retention.days() == 0 && !isTooMuch) {
            return List.of();
        }
        var before = isTooMuch ? now.minus(NEWS) : oldest();
        return session.list(
                "SELECT id FROM story WHERE last_published < ? AND id NOT IN (" + StatusTable.KEPT_STORIES + ")"
                        + " AND NOT EXISTS (SELECT 1 FROM membership JOIN article ON article.id = membership.article"
                        + " WHERE membership.story = story.id AND (article.first_seen >= ? OR article.feed IN ("
                        + exempt() + "))) ORDER BY last_published LIMIT ?",
                row -> row.getString(1),
                before,
                before,
                isTooMuch ? FEW_AT_ONCE : AT_ONCE);
    }

    private String exempt() {
        return retention.exempt().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private Instant oldest() {
        return now.minus(Duration.ofDays(retention.days()));
    }

    /// The articles of stories that leave, but for those that another story has as a source.
    private static List<String> articlesOf(Session session, List<String> stories) throws SQLException {
        var leaving = Json.list(stories);
        return session.list(
                "SELECT article FROM membership WHERE story IN (SELECT value FROM json_each(?)) AND NOT EXISTS ("
                        + "SELECT 1 FROM source WHERE source.article = membership.article"
                        + " AND source.story NOT IN (SELECT value FROM json_each(?)))",
                row -> row.getString(1),
                leaving,
                leaving);
    }

    /// Old articles that belong to no story.
    private List<String> loneArticles(Session session) throws SQLException {
        if (retention.days() == 0) {
            return List.of();
        }
        return session.list(
                "SELECT id FROM article WHERE published < ? AND first_seen < ? AND feed NOT IN (" + exempt()
                        + ") AND NOT EXISTS (SELECT 1 FROM membership WHERE membership.article = article.id)"
                        + " AND NOT EXISTS (SELECT 1 FROM source WHERE source.article = article.id) LIMIT ?",
                row -> row.getString(1),
                oldest(),
                oldest(),
                AT_ONCE);
    }

    /// Earlier texts stay while a citation points into them and into no text that is there as well.
    private static void dropUncitedTexts(Session session) throws SQLException {
        for (var article : session.list("SELECT DISTINCT article FROM earlier_text", row -> row.getLong(1))) {
            new PassageTexts(session).dropUncited(article);
        }
    }

    /// Gives free pages back to the system, a few at a time.
    private void giveRoomBack() {
        long before = Long.MAX_VALUE;
        for (long free = free(); free > 0 && free < before; free = free()) {
            before = free;
            library.write(session -> {
                session.run("PRAGMA incremental_vacuum(400)");
                return 0;
            });
        }
    }

    private long free() {
        return library.read(session -> session.number("PRAGMA freelist_count"));
    }

    /// What the library takes, its pictures included and its free pages not.
    static long bytes(Session session) throws SQLException {
        var pages = session.number("PRAGMA page_count") - session.number("PRAGMA freelist_count");
        return pages * session.number("PRAGMA page_size") + ImageStore.bytes(session);
    }
}
