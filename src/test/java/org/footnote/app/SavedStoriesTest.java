package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.footnote.library.Library;
import org.footnote.library.StoryFilter;
import org.footnote.model.GroupingDecision;
import org.footnote.model.ReadingStatus;
import org.footnote.model.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is saved, or in a collection, follows its articles into other stories.
class SavedStoriesTest {
    private static final Instant MORNING = Instant.parse("2026-03-02T06:10:00Z");

    private Library library;
    private Instant now = MORNING;
    private Stories stories;
    private int papers;
    private long reading;

    @BeforeEach
    void open(@TempDir Path home) {
        library = Library.open(home);
        stories = new Stories(library, () -> now, () -> Settings.DEFAULT);
        reading = library.shelves().makeCollection("Reading").id();
    }

    @AfterEach
    void close() {
        library.close();
    }

    /// An article comes, in a paper of its own, some minutes after the morning.
    ///
    /// @return its id
    private String arrive(int minutes, String title, String summary) {
        now = MORNING.plus(Duration.ofMinutes(minutes));
        var arrived = PaperStand.arrive(library, now, papers++, title, summary);
        stories.take(arrived, change -> {});
        return arrived.newArticles().getFirst().id();
    }

    private String storyOf(String article) {
        return library.stories(StoryFilter.ALL).stream()
                .filter(story ->
                        story.sources().stream().map(Source::article).toList().contains(article))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void saveAndCollect(String story) {
        library.keepStatuses(List.of(new ReadingStatus(story, false, true, null, List.of(), List.of())));
        library.shelves().collect(reading, story);
    }

    private void assertKept(String... ids) {
        assertEquals(Set.of(ids), Set.copyOf(library.storyIds(StoryFilter.ALL.savedOnly())));
        assertEquals(Set.of(ids), Set.copyOf(library.storyIds(StoryFilter.ALL.collection(reading))));
    }

    /// Seen beside later ones, the first article is about something else, and its story goes on without it.
    @Test
    void anArticleThatTurnsOutToBeAnotherStoryTakesAlongThatItIsSaved() {
        var first = arrive(
                0,
                "Janus-Pro: next open model from DeepSeek makes pictures",
                "With seven billion parameters it runs on a good graphics card. The images are small for now.");
        var story = storyOf(first);
        saveAndCollect(story);
        arrive(
                155,
                "Hugging Face wants to rebuild R1 in the open",
                "The project Open-R1 is to supply the data and the code that DeepSeek kept back.");
        arrive(
                300,
                "Open-R1: the community fills in the gaps",
                "Within days researchers intend to reproduce the training steps of the reasoning model.");
        arrive(
                560,
                "Mistral and a news agency agree on stories for Le Chat",
                "Reports in six languages are to give the assistant facts.");
        assertNotEquals(story, storyOf(first));
        assertKept(story, storyOf(first));
    }

    @Test
    void aStoryThatTheReaderPutsIntoAnotherStaysSaved() {
        var first = arrive(0, "Most teachers mark by hand", "A survey asked nine hundred of them.");
        var second = arrive(60, "Quillon opens a lab in Oulu", "Sixty people are to work there from May on.");
        var story = storyOf(second);
        saveAndCollect(story);
        stories.decide(new GroupingDecision(first, second, true), change -> {});
        assertNotEquals(story, storyOf(second));
        assertKept(storyOf(second));
    }

    @Test
    void aSavedStoryIsSavedAgainWhenItIsNoLongerInAnother() {
        var first = arrive(0, "Most teachers mark by hand", "A survey asked nine hundred of them.");
        var second = arrive(60, "Quillon opens a lab in Oulu", "Sixty people are to work there from May on.");
        var stays = storyOf(first);
        var saved = storyOf(second);
        saveAndCollect(saved);
        var decision = new GroupingDecision(first, second, true);
        stories.decide(decision, change -> {});
        stories.takeBack(decision, BeforeDecision.UNKNOWN, change -> {});
        assertEquals(saved, storyOf(second));
        assertKept(stays, saved);
    }

    @Test
    void whatTheReaderTakesOutOfASavedStoryIsNotSaved() {
        var stays = arrive(0, "Most teachers mark by hand", "A survey asked nine hundred of them.");
        var goes = arrive(60, "Most teachers mark by hand", "A survey asked nine hundred of them in May.");
        assertEquals(storyOf(stays), storyOf(goes));
        var story = storyOf(stays);
        saveAndCollect(story);
        stories.decide(new GroupingDecision(goes, stays, false), change -> {});
        assertNotEquals(storyOf(stays), storyOf(goes));
        assertKept(story);
    }
}
