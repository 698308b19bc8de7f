package org.footnote.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.footnote.library.Samples.article;
import static org.footnote.library.Samples.body;
import static org.footnote.library.Samples.fullText;
import static org.footnote.library.Samples.health;
import static org.footnote.library.Samples.id;
import static org.footnote.library.Samples.saved;
import static org.footnote.library.Samples.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.footnote.library.ImageStore.Size;
import org.footnote.model.Article;
import org.footnote.model.FeedKind;
import org.footnote.model.Membership;
import org.footnote.model.Passage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetentionTest {
    private static final Retention MONTH = retention(30, 0);

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @TempDir
    Path home;

    private Library library;

    @BeforeEach
    void open() {
        library = Library.open(home);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private static Retention retention(int days, long bytes) {
        return new Retention(days, bytes, Set.of(), Long.MAX_VALUE, Set.of());
    }

    private String keep(long feed, String name, int daysAgo) {
        return keep(feed, name, daysAgo, "Text of " + name + ".");
    }

    private String keep(long feed, String name, int daysAgo, String text) {
        var published = now.minus(Duration.ofDays(daysAgo));
        var article = article(feed, name, "Title " + name, "Daily Circuit", published);
        library.keep(health(feed), List.of(new StoredArticle(article, body(text))));
        library.keepStories(
                List.of(story(name, "Headline", published, text.substring(0, 4), article.id())),
                List.of(new Membership(article.id(), name, "")));
        return article.id();
    }

    private List<String> stories() {
        return library.storyIds(StoryFilter.ALL);
    }

    @Test
    void letsGoOfWhatIsOldAndNeverTakesItBack() {
        var old = keep(1, "old", 40);
        keep(1, "young", 3);
        var report = library.retain(MONTH);
        assertEquals(1, report.stories());
        assertEquals(1, report.articles());
        assertEquals(List.of("young"), stories());
        assertTrue(library.body(old).isEmpty());
        assertEquals(1, library.search("text", 10).size());
        var again = new StoredArticle(article(1, "old", "Title", "P", now), body("Back again."));
        assertEquals(List.of(), library.keep(health(1), List.of(again)).newArticles());
    }

    @Test
    void keepsWhatIsSavedWithSourcesAndPicturesForEver() {
        var feed = library.addFeed("https://circuit.example/feed", "F", "", FeedKind.PUBLISHER, "");
        var article = keep(feed.id(), "old", 4000);
        var gone = keep(feed.id(), "gone", 4000);
        library.keepStatuses(List.of(saved("old")));
        library.pictures().keep("kept.png", Size.READING, article, new byte[] {1}, 1, 1);
        library.pictures().keep("gone.png", Size.READING, gone, new byte[] {2}, 1, 1);
        library.removeFeed(feed.id());
        assertEquals(1, library.retain(retention(1, 1)).pictures());
        assertEquals(List.of("old"), stories());
        assertEquals("Text of old.", library.body(article).orElseThrow().text());
        assertTrue(library.pictures().find("kept.png", Size.READING).isPresent());
        assertTrue(library.pictures().find("gone.png", Size.READING).isEmpty());
        assertTrue(library.article(gone).isEmpty());
    }

    @Test
    void makesRoomForPicturesBeforeStoriesLeaveForWantOfRoom() {
        var old = keep(1, "old", 40);
        library.pictures().keep("a.png", Size.READING, old, new byte[2_000_000], 1, 1);
        var report = library.retain(new Retention(0, 1_000_000, Set.of(), 1_000_000, Set.of()));
        assertEquals(List.of("old"), stories());
        assertEquals(1, report.pictures());
    }

    @Test
    void keepsThePicturesOfStoriesThatAreSavedCollectedOrOfTheEdition() {
        var collection = library.shelves().makeCollection("Papers");
        for (var name : List.of("saved", "collected", "edition", "other")) {
            library.pictures().keep(name + ".png", Size.READING, keep(1, name, 1), name.getBytes(UTF_8), 1, 1);
        }
        library.pictures().keep("of the story itself.png", Size.READING, "saved", new byte[] {1}, 1, 1);
        library.keepStatuses(List.of(saved("saved")));
        library.shelves().collect(collection.id(), "collected");
        var report = library.retain(new Retention(30, 0, Set.of(), 0, Set.of("edition")));
        assertEquals(1, report.pictures());
        assertEquals(
                Set.of("saved.png", "collected.png", "edition.png", "of the story itself.png"),
                library.pictures().addresses(Size.READING));
        assertEquals(4, stories().size());
    }

    @Test
    void keepsWhatIsInACollectionOrOfAnExemptFeed() {
        keep(1, "collected", 400);
        keep(2, "welcome", 4000);
        keep(1, "other", 400);
        var collection = library.shelves().makeCollection("Papers");
        library.shelves().collect(collection.id(), "collected");
        library.retain(new Retention(30, 0, Set.of(2L), Long.MAX_VALUE, Set.of()));
        assertEquals(List.of("collected", "welcome"), stories());
    }

    @Test
    void letsGoOfTheOldestWhereThereIsTooMuch() {
        for (int day = 3; day < 203; day++) {
            keep(1, "day" + day, day, "Long text. ".repeat(1000));
        }
        keep(1, "today", 0);
        var report = library.retain(retention(0, 1_500_000));
        assertTrue(report.bytes() < 1_500_000, () -> report.toString());
        assertTrue(stories().contains("today"));
        assertTrue(stories().contains("day3"));
        assertFalse(stories().contains("day202"));
        library.close();
        assertTrue(home.resolve("library.db").toFile().length() < 2_500_000);
    }

    @Test
    void keepsTodaysAndYesterdaysStoriesHoweverLittleRoomThereIs() {
        keep(1, "today", 0);
        keep(1, "yesterday", 1);
        keep(1, "older", 3);
        library.retain(retention(0, 1));
        assertEquals(List.of("today", "yesterday"), stories());
    }

    @Test
    void keepsTheSourcesOfStoriesThatStay() {
        var shared = keep(1, "old", 40);
        var alone = article(1, "alone", "Alone", "P", now.minus(Duration.ofDays(40)));
        library.keep(health(1), List.of(new StoredArticle(alone, body("Text of alone."))));
        library.keepStories(List.of(story("young", "Headline", now, "Text", shared, alone.id())), List.of());
        library.retain(MONTH);
        assertEquals(List.of("young"), stories());
        assertEquals(2, library.articles(List.of(shared, alone.id())).size());
    }

    @Test
    void keepsWhatIsOldButHasJustCome() {
        var old = article(1, "archive", "From the archive", "P", now.minus(Duration.ofDays(4000)));
        var fresh = new Article(
                old.id(),
                old.feed(),
                old.entryId(),
                old.publisher(),
                old.kind(),
                old.title(),
                old.author(),
                old.address(),
                old.published(),
                old.updated(),
                now,
                old.summary(),
                old.language(),
                old.image(),
                old.categories());
        library.keep(health(1), List.of(new StoredArticle(fresh, body("Text of the archive."))));
        assertEquals(0, library.retain(MONTH).articles());
    }

    @Test
    void keepsEverythingWhereThereIsNoLimit() {
        keep(1, "old", 4000);
        var alone = article(1, "alone", "Alone", "P", now.minus(Duration.ofDays(4000)));
        library.keep(health(1), List.of(new StoredArticle(alone, body("Text of alone."))));
        var report = library.retain(retention(0, 0));
        assertEquals(0, report.stories() + report.articles());
    }

    @Test
    void dropsEarlierTextsThatNoCitationNeeds() {
        var id = keep(1, "a", 0, "It costs 5 dollars.");
        library.keepFullText(id, fullText("First version of the page."));
        library.keepFullText(id, fullText("Second version of the page."));
        var passage = new Passage(id, 0, 26, "First version of the page.");
        assertTrue(library.textOf(passage).isPresent());
        library.retain(MONTH);
        assertTrue(library.textOf(passage).isEmpty());
        library.keepFullText(id, fullText("It costs much."));
        library.retain(MONTH);
        assertTrue(library.textOf(new Passage(id, 0, 4, "It c")).isPresent());
    }
}
