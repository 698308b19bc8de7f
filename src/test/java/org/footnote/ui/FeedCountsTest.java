package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.footnote.app.RefreshReport;
import org.footnote.app.Snapshot;
import org.footnote.model.Feed;
import org.footnote.model.FeedHealth;
import org.footnote.model.FeedKind;
import org.footnote.model.Validators;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is said of how all feeds fare: on their page, and in the status line.
class FeedCountsTest {
    private static final Instant NOW = DemoEdition.NOW;

    private final Words english = new Words(Locale.UK);

    @Test
    void feedsThatNobodyAskedAreNotFine() {
        var counts = new FeedCounts(feeds(5), FeedHealth::unknown);
        assertEquals("5 feeds. 5 not asked yet.", counts.inWords(english));
        assertEquals("5 Feeds. 5 noch nicht gefragt.", counts.inWords(new Words(Locale.GERMANY)));
    }

    @Test
    void eachFeedCountsOnceAndNoneIsNotSaid() {
        var health =
                Map.of(1L, health(1, NOW, 0), 2L, health(2, NOW, 0), 3L, health(3, null, 1), 4L, health(4, null, 3));
        var counts = new FeedCounts(feeds(5), id -> health.containsKey(id) ? health.get(id) : FeedHealth.unknown(id));
        assertEquals(
                "5 feeds. 2 fine, 1 did not answer the last time, 1 needs attention, 1 not asked yet.",
                counts.inWords(english));
    }

    @Test
    void theFeedsInTroubleCanBeListedAlone() {
        var desk = new DemoEdition().desk();
        desk.show(news(Map.of(1L, health(1, NOW, 0), 2L, health(2, NOW, 0), 3L, health(3, null, 1))));
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.model().reading().showFeeds());
            assertEquals(3, listed(screen).size());
            var link = FxScreen.onFx(() -> screen.scene().getRoot().lookupAll(".hyperlink").stream()
                    .map(Hyperlink.class::cast)
                    .filter(one -> one.getText().equals("Show only the one in trouble"))
                    .findFirst()
                    .orElseThrow());
            screen.run(link::fire);
            assertEquals(List.of("Feed 3"), listed(screen));
            screen.run(link::fire);
            assertEquals(3, listed(screen).size());
            screen.run(link::fire);
            screen.run(() -> desk.show(news(Map.of(3L, health(3, NOW, 0)))));
            assertEquals(3, listed(screen).size(), "it has come back");
        }
    }

    private static List<String> listed(FxScreen screen) {
        return FxScreen.onFx(() -> screen.scene().getRoot().lookupAll(".feeds-table .feed-name").stream()
                .map(name -> ((ArticleLabel) name).getText())
                .toList());
    }

    @Test
    void saysHowManyFeedsDidNotAnswer() {
        var answers = new FeedAnswers();
        var news = news(Map.of(1L, well(1, NOW.minusSeconds(60)), 2L, health(2, null, 2)));
        assertEquals(1, answers.silent(news));
        answers.note(report(news.feeds().getFirst()));
        assertEquals(2, answers.silent(news));
        assertEquals(3, answers.asked(news));
        var unreached = news(Map.of(3L, health(3, NOW.minusSeconds(60), 0)));
        assertEquals(1, new FeedAnswers().silent(unreached), "whose failure is not counted has not answered either");
        assertEquals(1, answers.silent(news(Map.of(1L, well(1, NOW.plusSeconds(60)), 2L, health(2, null, 2)))));
    }

    @Test
    void statusLineSaysItOnlyWhereSomeDidNot() {
        assertEquals("1 of 5 feeds did not answer", english.text("status.silent", 1, 5));
        assertEquals("1 von 5 Feeds hat nicht geantwortet", new Words(Locale.GERMANY).text("status.silent", 1, 5));
        assertEquals(0, new FeedAnswers().silent(news(Map.of())));
    }

    @Test
    void statusLineSaysThatNoFeedHasEverAnswered() {
        assertEquals("Not refreshed yet · no feed answered", status(noneAnswered()));
    }

    @Test
    void statusLineSaysNothingOfFeedsWhileTheComputerIsOffline() {
        assertEquals("Offline. Not refreshed yet", status(DemoEdition.offline(noneAnswered())));
    }

    private static Snapshot noneAnswered() {
        return news(Map.of(1L, health(1, null, 1), 2L, health(2, null, 1), 3L, health(3, null, 1)), null);
    }

    private static String status(Snapshot news) {
        try (var screen = FxScreen.open(new DemoDesk(news, Map.of()), 900, 700)) {
            return FxScreen.onFx(() -> ((Label) screen.scene().lookup(".status .label")).getText());
        }
    }

    private static RefreshReport report(Feed failed) {
        return new RefreshReport(
                NOW,
                Duration.ofSeconds(1),
                1,
                0,
                List.of(new RefreshReport.Failure(failed, "No connection.")),
                0,
                "",
                0,
                0,
                0,
                0,
                false,
                false);
    }

    private static Snapshot news(Map<Long, FeedHealth> health) {
        return news(health, NOW);
    }

    private static Snapshot news(Map<Long, FeedHealth> health, @Nullable Instant refreshed) {
        return new Snapshot(
                List.of(), List.of(), List.of(), Map.of(), feeds(3), health, Map.of(), Map.of(), List.of(), List.of(),
                refreshed, false, false);
    }

    private static List<Feed> feeds(int count) {
        return java.util.stream.LongStream.rangeClosed(1, count)
                .mapToObj(id -> DemoEdition.feed(id, "Feed " + id, FeedKind.PUBLISHER, ""))
                .toList();
    }

    private static FeedHealth well(long feed, Instant success) {
        return new FeedHealth(feed, Validators.NONE, "", success, success, 0, null, "", false, Duration.ZERO);
    }

    private static FeedHealth health(long feed, @Nullable Instant success, int failures) {
        return new FeedHealth(feed, Validators.NONE, "", NOW, success, failures, null, "", false, Duration.ZERO);
    }
}
