package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footnote.app.Backups;
import org.footnote.app.Exports;
import org.footnote.app.Footnote;
import org.footnote.app.FootnoteException;
import org.footnote.app.NewsServer;
import org.footnote.app.Settings;
import org.footnote.app.Subscriptions;
import org.footnote.model.Feed;
import org.footnote.model.FeedHealth;
import org.footnote.model.FeedKind;
import org.footnote.model.MuteRule;
import org.footnote.model.RankReason;
import org.footnote.model.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the window asks of the program, of the real one, with feeds from a server.
class FootnoteDeskTest {
    private static final List<String> FEEDS =
            List.of("northwind.xml", "wire.xml", "daily.xml", "gazette.json", "business.xml", "chipwatch.xml");

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @TempDir
    private Path home;

    private NewsServer server;
    private Footnote footnote;
    private FootnoteDesk desk;

    @BeforeEach
    void open() throws IOException {
        NewsServer.fetchNoPages(home);
        server = new NewsServer();
        footnote = NewsServer.open(home);
        desk = new FootnoteDesk(footnote);
        FEEDS.forEach(feed -> desk.add(desk.findFeeds(server.address(feed)).getFirst()));
        desk.refresh(true, progress -> {});
    }

    @AfterEach
    void close() {
        footnote.close();
        server.close();
    }

    @Test
    void whatTheReaderChangesOfAFeedIsKept() {
        var feed = feed("wire.xml");
        desk.update(feed.withTitle("The wire").withFolder("Agencies"));
        desk.update(feed("wire.xml").withPaused(true));
        desk.update(feed("wire.xml").withFullText(false).withKind(FeedKind.AGGREGATOR));
        assertEquals(
                new Feed(
                        feed.id(),
                        feed.address(),
                        "The wire",
                        feed.site(),
                        FeedKind.AGGREGATOR,
                        "Agencies",
                        true,
                        false),
                feed("wire.xml"));
        assertThrows(
                FootnoteException.class,
                () -> desk.update(new Feed(
                        feed.id(), server.address("daily.xml"), "D", "", FeedKind.PUBLISHER, "", false, true)));
    }

    @Test
    void aRemovedFeedComesBackAsItWas() {
        var feeds = desk.news().feeds();
        var undo = desk.remove(feed("wire.xml"));
        assertEquals(feeds.size() - 1, desk.news().feeds().size());
        undo.undo();
        assertEquals(Set.copyOf(feeds), Set.copyOf(desk.news().feeds()));
    }

    @Test
    void aListOfFeedsGoesOutAndComesBack() {
        desk.update(feed("wire.xml").withFolder("Agencies"));
        var list = home.resolve("my feeds.opml");
        desk.exportOpml(list);
        assertEquals(new Desk.Imported(0, FEEDS.size(), false), desk.importOpml(list));
        desk.remove(feed("wire.xml"));
        assertEquals(new Desk.Imported(1, FEEDS.size() - 1, false), desk.importOpml(list));
        assertEquals("Agencies", feed("wire.xml").folder());
    }

    @Test
    void bundledFeedsAreChosenByKindAndOneByOne() {
        desk.chooseBundled(EnumSet.allOf(FeedKind.class));
        assertTrue(desk.bundled().stream().allMatch(one -> one.subscribed() || !one.usual()));
        desk.chooseBundled(EnumSet.of(FeedKind.LAB));
        var subscribed = desk.bundled().stream()
                .filter(Subscriptions.Bundled::subscribed)
                .toList();
        assertFalse(subscribed.isEmpty());
        assertTrue(subscribed.stream().allMatch(one -> one.kind() == FeedKind.LAB));
        var one = subscribed.getFirst().address();
        desk.chooseBundled(one, false);
        assertFalse(isSubscribed(one));
        desk.chooseBundled(one, true);
        assertTrue(isSubscribed(one));
        assertEquals("northwind.xml", FEEDS.getFirst());
        assertTrue(isSubscribed(server.address(FEEDS.getFirst())), "the reader's own stay");
    }

    @Test
    void collectionsAreFilledAndEmptied() {
        var story = first().id();
        desk.collect("Robots", story);
        assertEquals(Map.of("Robots", List.of(story)), desk.news().collections());
        var undo = desk.uncollect("Robots", story);
        assertEquals(Map.of("Robots", List.of()), desk.news().collections());
        undo.undo();
        desk.renameCollection("Robots", "Machines");
        assertEquals(Map.of("Machines", List.of(story)), desk.news().collections());
        desk.deleteCollection("Machines").undo();
        assertEquals(Map.of("Machines", List.of(story)), desk.news().collections());
    }

    @Test
    void whatIsMutedIsShownAgainWithoutItsRule() {
        var story = first();
        var shown = desk.news().stories().size();
        desk.mute(MuteRule.Kind.STORY, story.id());
        assertEquals(shown - 1, desk.news().stories().size());
        assertTrue(desk.setAside().stream().anyMatch(aside -> aside.id().equals(story.id())));
        var undo = desk.unmute(desk.news().mutes().getFirst());
        assertEquals(shown, desk.news().stories().size());
        undo.undo();
        assertEquals(shown - 1, desk.news().stories().size());
    }

    @Test
    void storiesAreJoinedAndPartedAndTakeItBack() {
        var before = desk.news().stories().stream().map(Story::id).toList();
        var first = first();
        var last = desk.news().story(desk.news().today().getLast()).orElseThrow();
        var joined = desk.sameStory(first, last);
        assertEquals(before.size() - 1, desk.news().stories().size());
        joined.undo();
        assertEquals(before, desk.news().stories().stream().map(Story::id).toList());
        var parted = desk.notThisStory(first(), first().sources().getLast());
        assertEquals(first.sources().size() - 1, first().sources().size());
        parted.undo();
        assertEquals(first.sources(), first().sources());
    }

    @Test
    void whatCountsForAPlaceIsTheReadersToSay() {
        var weight = first().rank();
        var publisher = first().sources().getFirst().publisher();
        desk.keep(desk.settings().following(publisher, true));
        assertTrue(first().rank() > weight);
        var reasons = EnumSet.of(
                RankReason.Kind.INDEPENDENT_SOURCES,
                RankReason.Kind.PRIMARY_SOURCE,
                RankReason.Kind.FRESH,
                RankReason.Kind.SPREADING);
        reasons.forEach(reason -> desk.keep(desk.settings().withEmphasis(reason, 0)));
        assertEquals(
                Set.of(RankReason.Kind.FOLLOWED),
                Set.copyOf(first().reasons().stream().map(RankReason::kind).toList()));
    }

    @Test
    void theEditionIsThatOfItsDay() {
        assertEquals(
                desk.news().today(), desk.edition(TODAY).stream().map(Story::id).toList());
        assertEquals(List.of(), desk.edition(TODAY.minusDays(1)));
    }

    @Test
    void storiesAreWrittenInEveryFormat() throws IOException {
        var story = first();
        for (var format : Exports.Format.values()) {
            var file = home.resolve("story." + format.ending());
            desk.write(file, desk.export(story, format));
            var headline = story.headline().split(" ", -1)[0];
            assertTrue(Files.readString(file).contains(headline), format.name());
        }
        desk.save(List.of(story.id()), true);
        assertTrue(desk.savedAsAtom().contains("<entry>"));
        var said = assertThrows(FootnoteException.class, () -> desk.write(home, "no file"));
        assertTrue(desk.inWords(said).startsWith(home.toString()), desk.inWords(said));
    }

    @Test
    void aBackupBringsBackWhatWasLetGo() {
        var story = first().id();
        desk.save(List.of(story), true);
        desk.mute(MuteRule.Kind.PHRASE, "horoscope");
        desk.keepSearch("Chips", "topic:chips");
        var backup = desk.backUp();
        assertEquals(List.of(new Backups.Daily(TODAY, backup)), desk.backups());
        assertTrue(desk.restore(backup).isNothing());
        desk.unmute(desk.news().mutes().getFirst());
        desk.forgetSearch(desk.searches().getFirst());
        assertEquals(2, desk.restore(backup).arrangements());
        assertEquals("topic:chips", desk.searches().getFirst().query());
        assertEquals(1, desk.news().mutes().size());
    }

    @Test
    void aForgottenSearchComesBack() {
        var kept = desk.keepSearch("Chips", "topic:chips");
        var undo = desk.forgetSearch(kept);
        assertEquals(List.of(), desk.searches());
        undo.undo();
        assertEquals("Chips", desk.searches().getFirst().name());
    }

    @Test
    void theRestOfTheEditionIsFetchedAlsoWhereNothingIsFetchedByItself() {
        assertEquals(Settings.OfflineScope.NOTHING, desk.settings().offline());
        var before = desk.offline();
        var after = desk.fetchTheRest(progress -> {});
        assertTrue(after.stored() >= before.stored());
        assertEquals(after.stored(), desk.offline().stored());
    }

    @Test
    void aFeedThatWasGivenUpIsAskedAgain() {
        var feed = desk.add(desk.findFeeds(server.address("health.xml")).getFirst());
        desk.askAgain(feed);
        assertNotEquals(FeedHealth.unknown(feed.id()), desk.news().health(feed.id()));
    }

    private Story first() {
        return desk.news().story(desk.news().today().getFirst()).orElseThrow();
    }

    private Feed feed(String path) {
        return desk.news().feeds().stream()
                .filter(feed -> feed.address().equals(server.address(path)))
                .findFirst()
                .orElseThrow();
    }

    private boolean isSubscribed(String address) {
        return desk.news().feeds().stream().anyMatch(feed -> feed.address().equals(address));
    }
}
