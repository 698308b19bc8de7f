package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footnote.feed.FeedReader;
import org.footnote.feed.FeedResult;
import org.footnote.library.Library;
import org.footnote.model.Article;
import org.footnote.model.Feed;
import org.footnote.model.FeedHealth;
import org.footnote.model.FeedKind;
import org.footnote.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    private static final String ADDRESS = "https://paper.example/feed";
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    private static List<String> images(Path home, String... images) {
        try (var library = Library.open(home)) {
            var feed = library.addFeed(ADDRESS, "Paper", "", FeedKind.PUBLISHER, "");
            return arrivals(library, feed, document(images)).newArticles().stream()
                    .map(Article::image)
                    .toList();
        }
    }

    private static String document(String... images) {
        var number = new AtomicInteger();
        var entries = Stream.of(images)
                .map(image -> "<item><title>Title " + number.incrementAndGet() + "</title><guid>" + number.get()
                        + "</guid><description>&lt;p&gt;"
                        + (image.isEmpty() ? "" : "&lt;img src='" + image + "'&gt;")
                        + " Words.&lt;/p&gt;</description></item>")
                .collect(Collectors.joining());
        return "<rss version='2.0'><channel><title>Paper</title>" + entries + "</channel></rss>";
    }

    private static Arrivals arrivals(Library library, Feed feed, String document) {
        var read = (FeedResult.Read)
                new FeedReader().read(document.getBytes(StandardCharsets.UTF_8), "application/rss+xml", ADDRESS);
        return new Intake(library).keep(feed, FeedHealth.unknown(feed.id()), read.feed(), NOW);
    }

    @Test
    void takesAPictureOfThreeEntriesForTheFeedsOwn(@TempDir Path home) {
        var logo = "https://paper.example/logo.png";
        var photo = "https://paper.example/photo.jpg";
        assertEquals(List.of("", photo, "", photo, ""), images(home, logo, photo, logo, photo, logo));
    }

    @Test
    void whatWasKeptByAProgramThatWasKilledIsToldByTheNext(@TempDir Path home) {
        images(home, "https://paper.example/1.jpg", "https://paper.example/2.jpg");
        try (var library = Library.open(home)) {
            assertTrue(told(new Stories(library, Clock.fixed(NOW, ZoneOffset.UTC), () -> Settings.DEFAULT))
                    .isEmpty());
            var next = new Stories(library, Clock.fixed(NOW.plusSeconds(60), ZoneOffset.UTC), () -> Settings.DEFAULT);
            assertFalse(told(next).isEmpty());
            assertEquals(2, library.memberships(NOW.minusSeconds(1)).size());
            assertTrue(told(next).isEmpty());
        }
    }

    @Test
    void whatCouldNotBeToldIsToldOnceItCan(@TempDir Path home) {
        images(home, "");
        try (var library = Library.open(home)) {
            var stories =
                    new Stories(library, Clock.fixed(NOW.plusSeconds(60), ZoneOffset.UTC), () -> Settings.DEFAULT);
            assertEquals(1, told(stories).size());
            var feed = library.feeds().getFirst();
            arrivals(library, feed, document("", ""));
            assertEquals(List.of(), told(stories));
            stories.startAnew();
            assertFalse(told(stories).isEmpty());
            assertEquals(2, library.memberships(NOW.minusSeconds(1)).size());
        }
    }

    @Test
    void makesOnlyWhatIsNotAsItWas(@TempDir Path home) {
        var photo = "https://paper.example/photo.jpg";
        images(home, photo, "");
        try (var library = Library.open(home)) {
            var feed = library.feeds().getFirst();
            var before = library.articles(Instant.EPOCH);
            var again = arrivals(library, feed, document(photo, "").replace("Title 2", "Another title"));
            assertEquals(List.of(), again.newArticles());
            assertEquals(
                    List.of("Another title"),
                    again.updatedArticles().stream().map(Article::title).toList());
            assertEquals(Set.of(before.get(1).id()), again.bodies().keySet());
        }
    }

    @Test
    void anEntryUnderAnotherIdIsTheSameArticle(@TempDir Path home) {
        var photo = "https://paper.example/photo.jpg";
        images(home, photo, "");
        try (var library = Library.open(home)) {
            var feed = library.feeds().getFirst();
            var again = document(photo, "", "").replace("<guid>", "<guid>visit-2-");
            assertEquals(
                    List.of("Title 3"),
                    arrivals(library, feed, again).newArticles().stream()
                            .map(Article::title)
                            .toList());
            assertEquals(
                    List.of(), arrivals(library, feed, document(photo, "", "")).newArticles());
            assertEquals(3, library.articles(Instant.EPOCH).size());
            var other = library.addFeed(ADDRESS + "2", "Other", "", FeedKind.PUBLISHER, "");
            assertEquals(3, arrivals(library, other, again).newArticles().size());
        }
    }

    @Test
    void noTitleIsLongerThanAHeadlineCanBe(@TempDir Path home) {
        try (var library = Library.open(home)) {
            var feed = library.addFeed(ADDRESS, "Paper", "", FeedKind.PUBLISHER, "");
            var endless = document("").replace("Title 1", "Title ".repeat(2_000));
            var title =
                    arrivals(library, feed, endless).newArticles().getFirst().title();
            assertEquals("Title ".repeat(49) + "Title…", title);
        }
    }

    @Test
    void aPictureThatComesAgainTooOftenIsTakenFromTheEntriesBeforeAsWell(@TempDir Path home) {
        var logo = "https://paper.example/logo.png";
        var photo = "https://paper.example/photo.jpg";
        assertEquals(List.of(logo, photo), images(home, logo, photo));
        try (var library = Library.open(home)) {
            var feed = library.feeds().getFirst();
            arrivals(library, feed, document(logo, photo, logo, logo));
            assertEquals(List.of("", photo, "", ""), pictures(library));
            arrivals(library, feed, document(logo, photo, logo, logo, logo));
            assertEquals(List.of("", photo, "", "", ""), pictures(library));
        }
    }

    private static List<String> pictures(Library library) {
        return library.articles(Instant.EPOCH).stream().map(Article::image).toList();
    }

    private static List<Story> told(Stories stories) {
        var told = new ArrayList<Story>();
        stories.take(Arrivals.together(List.of()), change -> told.addAll(change.told()));
        return told;
    }
}
