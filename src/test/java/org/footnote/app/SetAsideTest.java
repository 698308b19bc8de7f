package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Objects;
import org.footnote.model.MuteRule;
import org.footnote.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is not shown among the stories can be found, with the reason, and kept.
class SetAsideTest {
    @TempDir
    private Path home;

    @Test
    void whatIsSetAsideIsFoundAndWhatIsSavedOfItIsAmongTheSaved() throws Exception {
        try (var server = new NewsServer()) {
            String roses;
            try (var footnote = NewsServer.open(home)) {
                for (var feed : List.of("wire.xml", "garden.xml", "northwind.xml")) {
                    var found = footnote.subscriptions().find(server.address(feed));
                    footnote.subscriptions().add(found.getFirst());
                }
                footnote.refresh().everything(progress -> {});
                var story = headed(footnote.reading().setAside(), "roses");
                roses = story.id();
                assertEquals(StoryBuilder.NOT_ABOUT_AI, story.setAside());
                assertTrue(footnote.snapshot().story(roses).isEmpty());
                var hit = footnote.search().find("roses", 10).getFirst();
                assertEquals(story.id(), hit.story() == null ? "" : hit.story().id());
                assertEquals(
                        List.of("roses"),
                        hit.headlineMatches().stream()
                                .map(match -> story.headline().substring(match.start(), match.end()))
                                .toList());
                footnote.reading().save(List.of(roses), true);
                assertEquals(
                        List.of(roses),
                        footnote.exports().saved().stream().map(Story::id).toList());
                assertEquals(
                        StoryBuilder.NOT_ABOUT_AI,
                        footnote.snapshot().story(roses).orElseThrow().setAside());
                var aurora = headed(footnote.snapshot().stories(), "Aurora-2");
                footnote.mutes().mute(MuteRule.Kind.PHRASE, "Aurora-2");
                var rule = footnote.snapshot().mutes().getFirst();
                assertTrue(footnote.snapshot().hiddenBy(rule) > 0);
                assertEquals(
                        0, footnote.snapshot().hiddenBy(new MuteRule(99, MuteRule.Kind.ADDRESS, "Aurora-2", null)));
                assertTrue(footnote.reading().setAside().stream()
                        .anyMatch(muted -> muted.id().equals(aurora.id())
                                && muted.setAside().equals("Muted: Aurora-2")));
            }
            try (var footnote = NewsServer.open(home)) {
                assertEquals(
                        List.of(roses),
                        footnote.exports().saved().stream().map(Story::id).toList());
                footnote.collections().add("Garden", roses);
                footnote.reading().save(List.of(roses), false);
            }
            try (var footnote = NewsServer.open(home)) {
                assertTrue(footnote.snapshot().story(roses).isPresent(), "what is collected is at hand");
                assertFalse(footnote.snapshot().muted().isEmpty());
            }
        }
    }

    @Test
    void whatIsSetAsideIsToldWhenItIsLookedAtAndFromThenOn() throws Exception {
        try (var server = new NewsServer();
                var footnote = NewsServer.open(home)) {
            readGarden(server, footnote);
            var untold = footnote.reading().setAside();
            assertTrue(headed(untold, "roses").isUntold(), "nothing is waited for");
            var late = headed(footnote.reading().told(untold), "roses");
            assertFalse(late.brief().summary().text().isEmpty());
            assertEquals(late, headed(footnote.reading().setAside(), "roses"), "it is kept");
        }
    }

    @Test
    void whatIsSetAsideIsReadAlsoWhereNothingCanBeStored() throws Exception {
        try (var server = new NewsServer()) {
            try (var footnote = NewsServer.open(home)) {
                readGarden(server, footnote);
            }
            try (var database = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("library.db"));
                    var statement = database.createStatement()) {
                statement.execute(
                        "CREATE TRIGGER refused BEFORE INSERT ON story BEGIN SELECT RAISE(ABORT, 'no room'); END");
            }
            try (var footnote = NewsServer.open(home)) {
                assertFalse(headed(footnote.reading().told(footnote.reading().setAside()), "roses")
                        .brief()
                        .summary()
                        .text()
                        .isEmpty());
            }
        }
    }

    @Test
    void whatASearchFindsOfItIsToldWhenItIsOpened() throws Exception {
        try (var server = new NewsServer();
                var footnote = NewsServer.open(home)) {
            readGarden(server, footnote);
            var found = Objects.requireNonNull(
                    footnote.search().find("roses", 10).getFirst().story());
            assertTrue(found.isUntold());
            footnote.reading().opened(found);
            var told = footnote.reading().told(found);
            assertFalse(told.brief().statements().isEmpty());
            assertEquals(
                    told.brief().statements().size(),
                    footnote.snapshot().status(found.id()).seenStatements().size());
        }
    }

    private static void readGarden(NewsServer server, Footnote footnote) throws InterruptedException {
        footnote.subscriptions()
                .add(footnote.subscriptions().find(server.address("garden.xml")).getFirst());
        footnote.refresh().everything(progress -> {});
    }

    private static Story headed(List<Story> stories, String words) {
        return stories.stream()
                .filter(story -> story.headline().contains(words))
                .findFirst()
                .orElseThrow();
    }
}
