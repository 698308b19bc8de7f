package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.footnote.library.Library;
import org.footnote.library.StoryFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a search shows of what it finds.
class SearchTest {
    private static final Instant NOW = Instant.parse("2026-03-02T06:10:00Z");
    private static final String TITLE = "Nvidia delays its Blackwell chips for data centres by a quarter, ";

    @TempDir
    private Path home;

    @Test
    void showsTheTitleOfASourceWhereTheWordsStandOnlyThere() {
        try (var library = Library.open(home)) {
            var stories = new Stories(library, () -> NOW, () -> Settings.DEFAULT);
            for (int paper = 0; paper < 2; paper++) {
                var title = TITLE + (paper == 0 ? "Quigley" : "Fenwick") + " reports";
                var summary = "Nvidia told its customers that the Blackwell chips come a quarter later than planned.";
                stories.take(PaperStand.arrive(library, NOW, paper, title, summary), change -> {});
            }
            var story = library.stories(StoryFilter.ALL).getFirst();
            assertEquals(2, story.sources().size());
            var name = story.headline().contains("Quigley") ? "Fenwick" : "Quigley";
            var hit = new Search(library).find(name, 10).getFirst();
            assertTrue(hit.source() > 0);
            assertEquals(List.of(), hit.headlineMatches());
            assertEquals(TITLE + name + " reports", hit.snippet());
            assertEquals(
                    List.of(name),
                    hit.snippetMatches().stream()
                            .map(match -> hit.snippet().substring(match.start(), match.end()))
                            .toList());
        }
    }
}
