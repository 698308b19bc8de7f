package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;
import org.footnote.model.Feed;
import org.footnote.model.FeedKind;
import org.footnote.web.FetchResult.Blame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {
    private static final Feed FEED =
            new Feed(1, "https://a.example/feed", "Paper", "", FeedKind.PUBLISHER, "", false, false);

    @Test
    void aFeedWhoseAnswerCannotBeStoredHasNotFailed() {
        var tally = new Tally(() -> true);
        tally.count(FEED, new FeedVisit.Outcome.Failed("No answer.", Blame.CONNECTION));
        tally.count(FEED, new FeedVisit.Outcome.Unkept("The disk is full."));
        var report = tally.report(Instant.EPOCH, Instant.EPOCH, false);
        assertEquals(
                List.of("No answer."),
                report.failures().stream().map(RefreshReport.Failure::reason).toList());
        assertEquals(1, report.unkept());
        assertEquals("The disk is full.", report.trouble());
        assertEquals(2, report.asked());
        assertFalse(report.offline());
    }

    @ParameterizedTest
    @CsvSource({"CONNECTION, true, true", "UNKNOWN, true, false", "UNKNOWN, false, true", "SERVER, false, false"})
    void aFeedThatAloneCannotBeReachedMakesNobodyOffline(Blame blame, boolean hasNetwork, boolean offline) {
        var tally = new Tally(() -> hasNetwork);
        tally.count(FEED, new FeedVisit.Outcome.Failed("No such server.", blame));
        assertEquals(offline, tally.report(Instant.EPOCH, Instant.EPOCH, false).offline());
    }
}
