package org.footnote.library;

import static org.footnote.library.Samples.NOON;
import static org.footnote.library.Samples.article;
import static org.footnote.library.Samples.body;
import static org.footnote.library.Samples.fullText;
import static org.footnote.library.Samples.health;
import static org.footnote.library.Samples.id;
import static org.footnote.library.Samples.saved;
import static org.footnote.library.Samples.stored;
import static org.footnote.library.Samples.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footnote.model.Article;
import org.footnote.model.Brief;
import org.footnote.model.Citation;
import org.footnote.model.Completeness;
import org.footnote.model.Disagreement;
import org.footnote.model.Edition;
import org.footnote.model.Feed;
import org.footnote.model.FeedHealth;
import org.footnote.model.FeedKind;
import org.footnote.model.GroupingDecision;
import org.footnote.model.Membership;
import org.footnote.model.Passage;
import org.footnote.model.RankReason;
import org.footnote.model.Statement;
import org.footnote.model.Support;
import org.footnote.model.Validators;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryTest {
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

    private void reopen() {
        library.close();
        library = Library.open(home);
    }

    private Feed addFeed(String address) {
        return library.addFeed(address, "Circuit", "https://circuit.example/", FeedKind.LAB, "News/AI");
    }

    @Test
    void keepsFeedsAndTheirHealth() {
        var feed = addFeed("https://circuit.example/feed");
        var validators = new Validators("\"e\"", "Mon", NOON);
        var health = new FeedHealth(
                feed.id(), validators, "ab", NOON, null, 2, NOON, "It was slow.", true, Duration.ofHours(2));
        library.recordHealth(health);
        reopen();
        assertEquals(List.of(feed), library.feeds());
        assertEquals(List.of(health), library.health());
        assertEquals(Opening.State.READY, library.opening().state());
    }

    @Test
    void givesTheFeedThatIsThereAlready() {
        var feed = addFeed("https://circuit.example/feed");
        assertEquals(feed, library.addFeed(feed.address(), "Other", "", FeedKind.PUBLISHER, ""));
    }

    @Test
    void bringsBackARemovedFeedUnderItsNumber() {
        var feed = addFeed("https://circuit.example/feed");
        assertTrue(library.removeFeed(feed.id()));
        assertEquals(List.of(), library.feeds());
        assertTrue(library.bringBackFeed(feed.id()));
        assertEquals(List.of(feed), library.feeds());
        library.removeFeed(feed.id());
        assertEquals(feed.id(), addFeed(feed.address()).id());
    }

    @Test
    void aFeedThatIsAddedOnceMoreIsAskedAlthoughItWasGivenUp() {
        var feed = addFeed("https://circuit.example/feed");
        library.recordHealth(gone(feed.id()));
        addFeed(feed.address());
        assertEquals(List.of(gone(feed.id())), library.health());
        library.removeFeed(feed.id());
        addFeed(feed.address());
        assertEquals(List.of(), library.health());
    }

    private static FeedHealth gone(long feed) {
        return new FeedHealth(feed, Validators.NONE, "", NOON, null, 1, null, "The feed is gone.", true, Duration.ZERO);
    }

    @Test
    void theReaderMayGiveAFeedTheAddressOfOneThatWasRemoved() {
        var one = addFeed("https://circuit.example/1");
        var two = addFeed("https://circuit.example/2");
        library.removeFeed(one.id());
        assertFalse(library.moveFeed(two.id(), one.address()));
        assertTrue(library.updateFeed(new Feed(two.id(), one.address(), "Two", "", FeedKind.DIGEST, "", true, false)));
        assertEquals(
                List.of(one.address()),
                library.feeds().stream().map(Feed::address).toList());
    }

    @Test
    void refusesAnAddressThatAnotherFeedHas() {
        var one = addFeed("https://circuit.example/1");
        var two = addFeed("https://circuit.example/2");
        var moved = new Feed(two.id(), one.address(), "Two", "", FeedKind.DIGEST, "", true, false);
        assertFalse(library.updateFeed(moved));
        assertTrue(library.updateFeed(
                new Feed(two.id(), "https://x.example/", "Two", "", FeedKind.DIGEST, "", true, false)));
        assertEquals(
                List.of("Circuit", "Two"),
                library.feeds().stream().map(Feed::title).toList());
    }

    @Test
    void tellsNewFromKnownFromChanged() {
        var first = stored(1, "a", "First", "Text of the first.");
        assertEquals(
                List.of(first.article()),
                library.keep(health(1), List.of(first, first)).newArticles());
        var again = library.keep(health(1), List.of(first, stored(1, "b", "Second", "Text.")));
        assertEquals(
                List.of(id(1, "b")),
                again.newArticles().stream().map(Article::id).toList());
        assertEquals(List.of(), again.updatedArticles());
        var changed = library.keep(health(1), List.of(stored(1, "a", "First", "Another text.")));
        assertEquals(List.of(), changed.newArticles());
        assertEquals(List.of(first.article()), changed.updatedArticles());
        assertEquals(body("Another text."), library.body(id(1, "a")).orElseThrow());
    }

    @Test
    void keepsTheFirstDateOfAChangedArticle() {
        library.keep(health(1), List.of(stored(1, "a", "First", "Text.")));
        var later = article(1, "a", "First, corrected", "Daily Circuit", NOON.plus(Duration.ofDays(1)));
        library.keep(health(1), List.of(new StoredArticle(later, body("Text."))));
        var kept = library.article(id(1, "a")).orElseThrow();
        assertEquals("First, corrected", kept.title());
        assertEquals(NOON, kept.published());
    }

    @Test
    void givesArticlesInOrderOfArrival() {
        library.keep(health(1), List.of(stored(1, "b", "B", "b"), stored(1, "a", "A", "a")));
        library.keep(health(2), List.of(stored(2, "c", "C", "c")));
        assertEquals(
                List.of("B", "A", "C"),
                library.articles(NOON).stream().map(Article::title).toList());
        assertEquals(List.of(), library.articles(NOON.plusMillis(1)));
        assertEquals(1, library.articles(List.of(id(2, "c"), "unknown")).size());
    }

    @Test
    void prefersTheFullTextAndKeepsTheFeedText() {
        library.keep(health(1), List.of(stored(1, "a", "A", "From the feed.")));
        var id = id(1, "a");
        assertTrue(library.keepFullText(id, fullText("From the page.", "Much more.")));
        assertFalse(library.keepFullText("unknown", fullText("x")));
        assertEquals(fullText("From the page.", "Much more."), library.body(id).orElseThrow());
        assertEquals(body("From the feed."), library.feedText(id).orElseThrow());
        assertEquals(Completeness.FULL_TEXT, library.completeness(List.of(id)).get(id));
        assertEquals(1, library.bodies(List.of(id, "unknown")).size());
    }

    @Test
    void findsTheTextThatACitationPointsIntoAfterItWasReplaced() {
        library.keep(health(1), List.of(stored(1, "a", "A", "It costs 5 dollars.")));
        var id = id(1, "a");
        library.keepStories(List.of(story("s", "A", NOON, "It costs 5", id)), List.of(new Membership(id, "s", "")));
        library.keep(health(1), List.of(stored(1, "a", "A", "It costs 6 dollars.")));
        library.keepFullText(id, fullText("The page says more."));
        library.keepFullText(id, fullText("The page says even more."));
        assertEquals(
                body("It costs 5 dollars."),
                library.textOf(new Passage(id, 0, 10, "It costs 5")).orElseThrow());
        assertEquals(
                body("It costs 6 dollars."),
                library.textOf(new Passage(id, 0, 10, "It costs 6")).orElseThrow());
        assertEquals(
                fullText("The page says more."),
                library.textOf(new Passage(id, 0, 19, "The page says more.")).orElseThrow());
        assertTrue(library.textOf(new Passage(id, 0, 10, "It costs 7")).isEmpty());
    }

    @Test
    void keepsStoriesAndWhereArticlesBelong() {
        library.keep(health(1), List.of(stored(1, "a", "A", "It costs 5 dollars."), stored(2, "b", "B", "x")));
        var story = story("s", "It costs money", NOON, "It costs 5", id(1, "a"), id(2, "b"));
        library.keepStories(
                List.of(story),
                List.of(new Membership(id(1, "a"), "s", ""), new Membership(id(2, "b"), "s", id(1, "a"))));
        reopen();
        assertEquals(story, library.story("s").orElseThrow());
        assertEquals(List.of(story), library.stories(List.of("x", "s")));
        assertEquals(id(1, "a"), library.memberships(NOON).get(1).copyOf());
        assertEquals(library.memberships(NOON), library.membershipsBeside(List.of(id(2, "b"))));
    }

    @Test
    void keepsAllThatAStoryHas() {
        var plain = story("s", "It costs money", NOON.plusNanos(1), "It costs 5", "a", "b");
        var citation = plain.brief().summary().citations().getFirst();
        var unplaced = new Citation(2, null, Citation.Standing.UNCHECKED);
        var values = List.of(new Disagreement.Value("5", citation), new Disagreement.Value("6", unplaced));
        var brief = new Brief(
                new Statement("It costs 5", List.of(citation, unplaced), Support.SEVERAL),
                plain.brief().sections(),
                List.of(
                        new Disagreement("costs …", Disagreement.Kind.CONFLICT, values),
                        new Disagreement("the price", Disagreement.Kind.UPDATE, values)),
                2);
        var reasons = Arrays.stream(RankReason.Kind.values())
                .map(kind -> new RankReason(kind, kind.name().length() - 8.5, kind.name()))
                .toList();
        var story = plain.withBrief(brief).withRank(7.25, reasons).withSetAside("Muted: \"price\"");
        library.keepStories(List.of(story), List.of());
        reopen();
        assertEquals(story, library.story("s").orElseThrow());
    }

    @Test
    void filtersStories() {
        library.keepStories(
                List.of(story("old", "Old", NOON.minus(Duration.ofDays(9)), "x"), story("new", "New", NOON, "x")),
                List.of());
        library.keepStories(
                List.of(story("aside", "Aside", NOON.minus(Duration.ofDays(12)), "x")
                        .withSetAside("Not about AI")),
                List.of());
        library.keepStatuses(List.of(saved("old")));
        assertEquals(List.of("new", "old", "aside"), library.storyIds(StoryFilter.ALL));
        assertEquals(List.of("new"), library.storyIds(StoryFilter.ALL.limit(1)));
        assertEquals(List.of("new"), library.storyIds(StoryFilter.ALL.since(NOON)));
        assertEquals(List.of("old"), library.storyIds(StoryFilter.ALL.savedOnly()));
        assertEquals(List.of("new", "old"), library.storyIds(StoryFilter.ALL.shownOnly()));
        assertEquals(List.of("aside"), library.storyIds(StoryFilter.ALL.setAsideOnly()));
        assertEquals(3, library.stories(StoryFilter.ALL).size());
    }

    @Test
    void forgetsAStoryWithAllThatWasSaidOfIt() {
        library.keepStories(List.of(story("old", "Old", NOON, "x"), story("new", "New", NOON, "x")), List.of());
        var reading = library.shelves().makeCollection("Reading");
        library.keepStatuses(List.of(saved("old")));
        library.shelves().collect(reading.id(), "old");
        library.forgetStories(Set.of("old"));
        assertEquals(List.of("new"), library.storyIds(StoryFilter.ALL));
        assertEquals(List.of(), library.storyIds(StoryFilter.ALL.savedOnly()));
        assertEquals(List.of(), library.storyIds(StoryFilter.ALL.collection(reading.id())));
        assertFalse(library.status("old").saved());
    }

    @Test
    void savesThatAsWellWhichArticlesOfASavedStoryHaveGoneTo() {
        var all = List.of("old", "new", "third", "other").stream()
                .map(id -> story(id, id, NOON, "x"))
                .toList();
        library.keepStories(all, List.of());
        var reading = library.shelves().makeCollection("Reading");
        library.keepStatuses(List.of(saved("old")));
        library.shelves().collect(reading.id(), "old");
        library.shelves().keepAlike(Map.of("old", Set.of("new", "third"), "other", Set.of("old")));
        var kept = Set.of("old", "new", "third");
        assertEquals(kept, Set.copyOf(library.storyIds(StoryFilter.ALL.savedOnly())));
        assertEquals(kept, Set.copyOf(library.storyIds(StoryFilter.ALL.collection(reading.id()))));
    }

    @Test
    void keepsStatusesDecisionsAndEditions() {
        library.keepStatuses(List.of(saved("s")));
        var decision = new GroupingDecision("a", "b", true);
        library.decide(decision);
        library.decide(new GroupingDecision("b", "a", false));
        var edition = new Edition(LocalDate.of(2026, 11, 20), NOON, List.of("s", "t"));
        library.keepEdition(edition);
        reopen();
        assertEquals(saved("s"), library.status("s"));
        assertEquals(List.of(saved("s")), library.statuses());
        assertEquals(List.of(new GroupingDecision("b", "a", false)), library.decisions());
        library.undoDecision(decision);
        assertEquals(List.of(), library.decisions());
        assertEquals(edition, library.edition(edition.date()).orElseThrow());
        assertEquals(List.of(edition.date()), library.editionDates());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void bringsALibraryOfAnEarlierVersionUpToDate(int version) throws SQLException {
        var whole = tables();
        library.close();
        var earlier = new EarlierLibrary(home.resolve("earlier"));
        earlier.make(version);
        library = Library.open(earlier.home());
        assertEquals(Opening.State.READY, library.opening().state());
        assertEquals(earlier.stories(), library.stories(StoryFilter.ALL));
        assertEquals(whole, tables());
        assertTrue(library.check());
    }

    /// Also at which pages they begin: salvaging takes for granted that these are the same in every library.
    private List<String> tables() {
        return library.read(session -> session.list(
                "SELECT type || ' ' || name || ' ' || rootpage FROM sqlite_schema ORDER BY 1",
                row -> row.getString(1)));
    }
}
