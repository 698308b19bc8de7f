package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.footnote.library.Library;
import org.footnote.library.StoryFilter;
import org.footnote.model.Membership;
import org.footnote.model.Source;
import org.footnote.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two days of refreshes, one an hour by the clock of the test, with a tenth of the feeds in trouble and a reader who
/// does something in between. `-P long` takes 500 feeds.
class SoakTest {
    private static final int FEEDS = Integer.getInteger("footnote.soak", 20);
    private static final int HOURS = 48;

    @Test
    void twoDaysLeaveNothingBroken(@TempDir Path home) throws IOException {
        try (var site = new SoakSite(FEEDS)) {
            site.subscribe(home);
            liveTwoDays(home, site);
        }
    }

    private static void liveTwoDays(Path home, SoakSite site) {
        var random = new Random(48);
        var saved = new HashMap<String, List<String>>();
        var reasons = new ArrayList<String>();
        for (int start = 0; start < 4; start++) {
            try (var footnote = site.open(home)) {
                for (int hour = 0; hour < HOURS / 4; hour++) {
                    var report = assertTimeoutPreemptively(
                            Duration.ofMinutes(2), () -> footnote.refresh().whatIsDue(progress -> {}));
                    assertFalse(report.cancelled());
                    report.failures().forEach(failure -> reasons.add(failure.reason()));
                    act(footnote, random, saved);
                    site.hourPasses();
                }
            }
        }
        assertTrue(reasons.size() > FEEDS / 10, reasons::toString);
        assertTrue(reasons.stream().allMatch(reason -> reason.endsWith(".") && !reason.contains("Exception")));
        assertTrue(saved.size() > 3, saved::toString);
        assertWhole(home, site, saved);
    }

    /// What a reader does in an hour.
    private static void act(Footnote footnote, Random random, Map<String, List<String>> saved) {
        var stories = footnote.snapshot().stories();
        if (stories.isEmpty()) {
            return;
        }
        Story story = stories.get(random.nextInt(stories.size()));
        switch (random.nextInt(6)) {
            case 0, 1 -> {
                footnote.reading().save(List.of(story.id()), true);
                saved.put(
                        story.id(),
                        story.sources().stream().map(Source::article).toList());
            }
            case 2 -> footnote.reading().opened(story);
            case 3 -> {
                var undo =
                        footnote.reading().mark(stories.stream().map(Story::id).toList(), true);
                undo.undo();
            }
            case 4 ->
                assertFalse(footnote.exports().story(story, Exports.Format.HTML).isEmpty());
            default -> assertFalse(footnote.search().find("model", 20).isEmpty());
        }
    }

    /// A saved story may have become part of another, which is saved then.
    private static void assertWhole(Path home, SoakSite site, Map<String, List<String>> saved) {
        try (var library = Library.open(home, site.clock())) {
            assertTrue(library.check());
            var kept = library.stories(StoryFilter.ALL.savedOnly());
            var shown = kept.stream()
                    .flatMap(story -> story.sources().stream())
                    .map(Source::article)
                    .toList();
            var articles = library.membershipsBeside(shown).stream()
                    .map(Membership::article)
                    .collect(Collectors.toSet());
            saved.forEach((story, sources) -> assertTrue(sources.stream().anyMatch(articles::contains), story));
            for (var story : kept) {
                assertFalse(story.brief().statements().isEmpty());
                story.sources()
                        .forEach(source -> assertFalse(library.body(source.article())
                                .orElseThrow()
                                .text()
                                .isEmpty()));
            }
        }
    }
}
