package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.footnote.feed.FeedReader;
import org.footnote.library.Library;
import org.footnote.model.FeedKind;
import org.footnote.web.FetchLimits;
import org.footnote.web.Fetcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A visit to a feed that takes all of what the program has.
class ExhaustedVisitTest {
    @Test
    void isALineInTheReport(@TempDir Path home) throws IOException {
        var clock = NewsServer.MORNING;
        Supplier<Settings> usual = () -> Settings.DEFAULT;
        try (var server = new NewsServer();
                var library = Library.open(home);
                var fetcher = new Fetcher(FetchLimits.standard())) {
            var feed = library.addFeed(server.address("wire.xml"), "Wire", "", FeedKind.PUBLISHER, "");
            var presentation = new Presentation(library, clock, usual);
            Supplier<Pace> exhausted = () -> {
                throw new StackOverflowError();
            };
            var refresh = new Refresh(
                    library,
                    new FeedVisit(fetcher, new FeedReader(), library, exhausted, clock),
                    new Stories(library, clock, usual),
                    presentation,
                    new Screen(Snapshot.EMPTY),
                    clock,
                    new Refresh.Afterwards(
                            new Offline(library, fetcher, clock, fetched -> {}),
                            new IconFetch(library, fetcher),
                            new Housekeeping(library, clock, usual),
                            usual));
            var report = refresh.one(feed.id(), progress -> {});
            assertEquals(
                    List.of(feed),
                    report.failures().stream().map(RefreshReport.Failure::feed).toList());
        }
    }
}
