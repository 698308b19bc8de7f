package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.footnote.library.Library;
import org.footnote.model.GroupingDecision;
import org.footnote.model.Source;
import org.footnote.model.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Thirty days are remembered, and what is older is taken up again where it is needed.
class RememberedStoriesTest {
    private static final Instant START = Instant.parse("2026-03-02T12:00:00Z");
    private static final String LAUNCH = "Quillon releases its open model Heron 3 in Oulu";
    private static final String SUMMARY =
            "The Finnish lab Quillon has published the weights of Heron 3, a model of 70 billion parameters. ";

    private final Map<String, Story> told = new HashMap<>();
    private Library library;
    private Instant now = START;
    private Stories stories;

    @BeforeEach
    void open(@TempDir Path home) {
        library = Library.open(home);
        start();
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void start() {
        stories = new Stories(library, () -> now, () -> Settings.DEFAULT);
    }

    /// An article of a paper of its own comes on a day after the start.
    ///
    /// @return its id
    private String arrive(int day, String title, String summary) {
        now = START.plus(Duration.ofDays(day));
        var arrived = PaperStand.arrive(library, now, day, title, summary);
        stories.take(arrived, this::show);
        return arrived.newArticles().getFirst().id();
    }

    private void show(Stories.Change change) {
        change.told().forEach(story -> told.put(story.id(), story));
        change.removed().keySet().forEach(told::remove);
    }

    private Story storyOf(String article) {
        return told.values().stream()
                .filter(story -> articles(story).contains(article))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> articles(Story story) {
        return story.sources().stream().map(Source::article).toList();
    }

    @Test
    void aStoryThatGrowsForLongKeepsItsFirstSources() {
        var first = arrive(0, LAUNCH, SUMMARY);
        var last = arrive(20, "Most teachers mark by hand", "A survey asked nine hundred of them.");
        stories.decide(new GroupingDecision(first, last, true), this::show);
        assertEquals(List.of(first, last), articles(storyOf(last)));
        now = START.plus(Duration.ofDays(40));
        start();
        stories.retell(List.of(last), this::show);
        assertEquals(List.of(first, last), articles(storyOf(last)));
    }

    @Test
    void whatIsToldFirstIsShownFirst() throws InterruptedException {
        var first = arrive(0, LAUNCH, SUMMARY);
        var second = arrive(1, "Most teachers mark by hand", "A survey asked nine hundred of them.");
        var shown = new CopyOnWriteArrayList<String>();
        var correction = new Thread(
                () -> stories.decide(new GroupingDecision(first, second, true), change -> shown.add("the correction")));
        stories.retell(List.of(first), change -> {
            correction.start();
            while (correction.getState() != Thread.State.BLOCKED && correction.isAlive()) {
                Thread.onSpinWait();
            }
            shown.add("the whole text");
        });
        correction.join();
        assertEquals(List.of("the whole text", "the correction"), shown);
    }

    @Test
    void correctsWhatIsOlder() {
        var earlier = arrive(0, LAUNCH, SUMMARY);
        var later = arrive(1, LAUNCH, SUMMARY + "It is the third of its kind, and larger than the two before.");
        assertEquals(storyOf(earlier).id(), storyOf(later).id());
        arrive(20, "Most teachers mark by hand", "A survey asked nine hundred of them.");
        arrive(60, "Most nurses work at night", "A survey asked twelve hundred of them.");
        var apart = new GroupingDecision(later, earlier, false);
        stories.decide(apart, this::show);
        assertEquals(List.of(earlier), articles(storyOf(earlier)));
        assertEquals(List.of(later), articles(storyOf(later)));
        assertTrue(library.story(storyOf(later).id()).isPresent());
        stories.takeBack(apart, BeforeDecision.UNKNOWN, this::show);
        assertEquals(List.of(earlier, later), articles(storyOf(later)));
    }
}
