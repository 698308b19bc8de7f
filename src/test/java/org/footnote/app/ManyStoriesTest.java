package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.footnote.app.Stories.Change;
import org.footnote.feed.FeedReader;
import org.footnote.feed.FeedResult;
import org.footnote.library.Library;
import org.footnote.library.StoryFilter;
import org.footnote.model.FeedHealth;
import org.footnote.model.FeedKind;
import org.footnote.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A first refresh of hundreds of articles shows the stories of several sources before all are told.
class ManyStoriesTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final String SHARED =
            "Harbour pilots in Bergen strike over the autopilot that moors container ships";
    private static final int ENTRIES = 260;

    @Test
    void theWeightiestStoriesComeBeforeTheOthers(@TempDir Path home) {
        var changes = new ArrayList<Change>();
        try (var library = Library.open(home)) {
            var arrivals = List.of(keep(library, "morning", ENTRIES), keep(library, "evening", 1));
            new Stories(library, Clock.fixed(NOW, ZoneOffset.UTC), () -> Settings.DEFAULT)
                    .take(Arrivals.together(arrivals), change -> {
                        changes.add(change);
                        assertEquals(stored(library), told(changes), "what is shown is stored");
                    });
            assertEquals(2, changes.size());
            assertTrue(changes.getFirst().told().size() < ENTRIES / 2);
            assertEquals(2, changes.getFirst().told().getFirst().sources().size());
            assertEquals(
                    ENTRIES + 1, library.memberships(NOW.minusSeconds(7200)).size());
        }
    }

    private static Set<String> stored(Library library) {
        return library.stories(StoryFilter.ALL.limit(ENTRIES * 2)).stream()
                .map(Story::id)
                .collect(Collectors.toSet());
    }

    private static Set<String> told(List<Change> changes) {
        return changes.stream()
                .flatMap(change -> change.told().stream())
                .map(Story::id)
                .collect(Collectors.toSet());
    }

    private static Arrivals keep(Library library, String paper, int entries) {
        var address = "https://" + paper + ".example/feed";
        var feed = library.addFeed(address, paper, "", FeedKind.PUBLISHER, "");
        var document = "<rss version='2.0'><channel><title>" + paper + "</title>"
                + IntStream.range(0, entries)
                        .mapToObj(number -> number == 0 ? SHARED : unlike(number))
                        .map(title -> "<item><title>" + title + "</title><link>https://" + paper + ".example/"
                                + Integer.toHexString(title.hashCode())
                                + "</link><pubDate>Wed, 25 Nov 2026 11:00:00 GMT"
                                + "</pubDate></item>")
                        .collect(Collectors.joining())
                + "</channel></rss>";
        var read = (FeedResult.Read)
                new FeedReader().read(document.getBytes(StandardCharsets.UTF_8), "application/rss+xml", address);
        return new Intake(library).keep(feed, FeedHealth.unknown(feed.id()), read.feed(), NOW);
    }

    /// Words that stand in no other title.
    private static String unlike(int number) {
        var random = new Random(number);
        return IntStream.range(0, 7)
                .mapToObj(word -> random.ints(7, 'a', 'z' + 1)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }
}
