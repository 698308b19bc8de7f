package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.footnote.library.Library;
import org.footnote.model.Citation;
import org.footnote.model.FeedKind;
import org.footnote.model.Source;
import org.footnote.model.Statement;
import org.footnote.model.Story;
import org.footnote.model.Support;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// From feeds on a server to cited lines, and again with the server switched off.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndToEndTest {
    private Path home = Path.of("");
    private final Map<String, Long> feeds = new HashMap<>();
    private final List<String> troubles = new ArrayList<>();
    private Snapshot first = Snapshot.EMPTY;
    private Snapshot second = Snapshot.EMPTY;
    private List<Story> aside = List.of();
    private List<Story> asideLater = List.of();
    private Snapshot unplugged = Snapshot.EMPTY;
    private List<Integer> firstAnswers = List.of();
    private List<Integer> secondAnswers = List.of();
    private Map<String, String> texts = Map.of();

    @BeforeAll
    void refreshTwiceThenUnplug(@TempDir Path empty) throws IOException {
        home = empty;
        NewsServer.fetchNoPages(home);
        try (var server = new NewsServer()) {
            subscribe(server);
            try (var footnote = NewsServer.open(home)) {
                var report = footnote.refresh().everything(progress -> {});
                report.failures().forEach(failure -> troubles.add(failure.feed().title() + ": " + failure.reason()));
                first = footnote.snapshot();
                aside = footnote.reading().told(footnote.reading().setAside());
                firstAnswers = server.answers();
                footnote.refresh().everything(progress -> {});
                second = footnote.snapshot();
                asideLater = footnote.reading().told(footnote.reading().setAside());
                secondAnswers = server.answers();
            }
        }
        try (var footnote = NewsServer.open(home)) {
            unplugged = footnote.snapshot();
            texts = texts(footnote);
        }
    }

    private void subscribe(NewsServer server) {
        var kinds = new TreeMap<String, FeedKind>();
        kinds.put("northwind.xml", FeedKind.LAB);
        kinds.put("roundup.xml", FeedKind.DIGEST);
        kinds.put("curator.xml", FeedKind.CURATED);
        for (var file : List.of("wire.xml", "daily.xml", "gazette.json", "regional.xml", "chipwatch.xml")) {
            kinds.put(file, FeedKind.PUBLISHER);
        }
        for (var file : List.of("business.xml", "garden.xml", "health.xml", "quiet.xml", "old-tools.xml")) {
            kinds.put(file, FeedKind.PUBLISHER);
        }
        kinds.put("gone.xml", FeedKind.PUBLISHER);
        kinds.put("page.html", FeedKind.PUBLISHER);
        try (var library = Library.open(home)) {
            kinds.forEach((file, kind) -> feeds.put(
                    file,
                    library.addFeed(server.address(file), file, "", kind, "").id()));
        }
    }

    private static Map<String, String> texts(Footnote footnote) {
        return footnote.snapshot().stories().stream()
                .flatMap(story -> story.sources().stream())
                .map(Source::article)
                .filter(article -> !article.isEmpty())
                .distinct()
                .collect(Collectors.toMap(
                        article -> article,
                        article -> footnote.reading().body(article).text()));
    }

    @AfterAll
    void forget() {
        first = Snapshot.EMPTY;
        second = Snapshot.EMPTY;
        unplugged = Snapshot.EMPTY;
    }

    @Test
    void articlesOnOneEventAreOneStory() {
        assertEquals(List.of("daily.xml", "northwind.xml", "regional.xml", "wire.xml"), feedsOf(aurora()));
        assertEquals(List.of("gazette.json", "wire.xml"), feedsOf(story("40 million")));
        assertEquals(List.of("business.xml", "chipwatch.xml"), feedsOf(story("Halden")));
    }

    @Test
    void aCopyIsNoSecondSourceAndALabIsThePrimaryOne() {
        var story = aurora();
        assertEquals(4, story.sources().size());
        assertEquals(2, story.independentSources());
        var copy = source(story, "regional.xml");
        assertEquals(source(story, "wire.xml").number(), copy.copyOf());
        assertTrue(source(story, "northwind.xml").kind().isPrimary());
    }

    @Test
    void sourcesAreNumberedByTheirTime() {
        assertEquals(
                List.of("northwind.xml", "wire.xml", "daily.xml", "regional.xml"),
                aurora().sources().stream().map(Source::publisher).toList());
    }

    @Test
    void whatSeveralSourcesSayIsCitedToAllOfThem() {
        var several = aurora().brief().statements().stream()
                .filter(statement -> statement.support() == Support.SEVERAL)
                .toList();
        assertFalse(several.isEmpty());
        assertTrue(several.stream().allMatch(statement -> statement.citations().size() >= 2));
    }

    @Test
    void everyCitationStandsInItsSource() {
        var written = unplugged.stories().stream()
                .filter(story -> story.curatedBy().isEmpty())
                .flatMap(story -> story.brief().statements().stream())
                .map(Statement::citations)
                .toList();
        assertTrue(written.size() > 10);
        assertTrue(written.stream().noneMatch(List::isEmpty));
        assertTrue(written.stream().flatMap(List::stream).allMatch(this::stands));
    }

    private boolean stands(Citation citation) {
        var passage = citation.passage();
        return passage != null
                && texts.getOrDefault(passage.article(), "")
                        .substring(passage.start(), passage.end())
                        .equals(passage.quote());
    }

    @Test
    void aCuratedEntryIsAStoryAsItStands() {
        var curated = story("How open is open");
        assertEquals("curator.xml", curated.curatedBy());
        assertEquals(
                List.of("The release", "What is missing"),
                curated.brief().sections().stream()
                        .map(section -> section.heading())
                        .toList());
        assertEquals(2, curated.sources().size());
        var citations = curated.brief().statements().getFirst().citations();
        assertEquals(List.of(1, 2), citations.stream().map(Citation::source).toList());
        assertFalse(curated.sources().getFirst().article().isEmpty(), "its source is stored here");
        assertTrue(citations.stream().noneMatch(citation -> citation.standing() == Citation.Standing.UNCHECKED));
    }

    @Test
    void whatIsNotAboutAiOrOnlyLinkedIsSetAside() {
        assertEquals(StoryBuilder.NOT_ABOUT_AI, aside("roses").setAside());
        assertTrue(first.stories().stream().noneMatch(story -> story.headline().contains("roses")));
        assertTrue(first.stories().stream().noneMatch(story -> story.headline().startsWith("AI this week")));
    }

    @Test
    void theEditionIsInOrderOfWeight() {
        var ranks = first.today().stream()
                .map(id -> first.story(id).orElseThrow().rank())
                .toList();
        assertEquals(ranks.stream().sorted(Comparator.reverseOrder()).toList(), ranks);
        assertTrue(first.today().contains(aurora().id()));
        assertFalse(first.welcome());
        assertTrue(aurora().rank() > 0 && !aurora().reasons().isEmpty());
    }

    @Test
    void badFeedsAreSaidAndStopNobody() {
        assertEquals(2, troubles.size(), troubles::toString);
        assertTrue(troubles.stream().anyMatch(trouble -> trouble.startsWith("gone.xml")), troubles::toString);
        assertTrue(troubles.stream().anyMatch(trouble -> trouble.startsWith("page.html")), troubles::toString);
        assertTrue(first.health(feeds.getOrDefault("gone.xml", 0L)).gone());
        assertTrue(first.stories().stream().anyMatch(story -> story.headline().contains("radiology")));
    }

    @Test
    void aMovedFeedIsAskedAtItsNewAddress() {
        var moved = first.feeds().stream()
                .filter(feed -> feed.title().equals("old-tools.xml"))
                .toList();
        assertTrue(moved.getFirst().address().endsWith("/tools.xml"));
    }

    @Test
    void aSecondRefreshCostsOnly304sAndChangesNothing() {
        assertTrue(firstAnswers.contains(200));
        var wellFeeds = secondAnswers.stream().filter(status -> status == 304).count();
        assertEquals(13, wellFeeds, secondAnswers::toString);
        assertEquals(1, secondAnswers.stream().filter(status -> status == 200).count(), "the page that is no feed");
        assertEquals(first.stories(), second.stories());
        assertEquals(first.today(), second.today());
        assertEquals(aside, asideLater);
    }

    @Test
    void everythingIsReadableWithTheServerSwitchedOff() {
        assertEquals(first.stories(), unplugged.stories());
        assertEquals(first.today(), unplugged.today());
        assertTrue(texts.values().stream().noneMatch(String::isEmpty));
    }

    private Story aurora() {
        return first.stories().stream()
                .filter(story -> story.curatedBy().isEmpty() && story.headline().contains("Aurora-2"))
                .findFirst()
                .orElseThrow();
    }

    private Story story(String words) {
        return first.stories().stream()
                .filter(story -> story.headline().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private Story aside(String words) {
        return aside.stream()
                .filter(story -> story.headline().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static Source source(Story story, String publisher) {
        return story.sources().stream()
                .filter(source -> source.publisher().equals(publisher))
                .findFirst()
                .orElseThrow();
    }

    private List<String> feedsOf(Story story) {
        var names = first.feeds().stream().collect(Collectors.toMap(feed -> feed.id(), feed -> feed.title()));
        return first.storyFeeds().getOrDefault(story.id(), List.of()).stream()
                .map(id -> names.getOrDefault(id, ""))
                .filter(name -> !name.equals("roundup.xml"))
                .sorted()
                .toList();
    }
}
