package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.footnote.app.Snapshot;
import org.footnote.model.Brief;
import org.footnote.model.MuteRule;
import org.junit.jupiter.api.Test;

/// What no shelf holds: set aside, or too old for the lists.
class SetAsideScreenTest {
    @Test
    void theShelfShowsWhyAStoryIsThere() {
        var desk = new DemoEdition().desk();
        var stories = desk.news().stories();
        desk.setAside = List.of(
                stories.getLast().withSetAside("Not about AI"),
                stories.getFirst().withSetAside("Muted: weights"));
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> entry(screen).fire());
            screen.await(() -> screen.model().shelf().shown().get() instanceof Shelf.SetAside);
            assertEquals(
                    "Set aside", FxScreen.onFx(() -> ((Label) screen.scene().lookup(".list-title")).getText()));
            screen.await(() -> screen.scene().getRoot().lookupAll(".story-cell .topic").stream()
                    .anyMatch(topic -> ((Label) topic).getText().equals("Not about AI")));
            assertTrue(FxScreen.onFx(
                    () -> entry(screen).getPseudoClassStates().toString().contains("chosen")));
            screen.press(KeyCode.DOWN);
            screen.save("aside-light", 1);
        }
    }

    @Test
    void followsWhatIsMutedAndShownAgain() {
        var desk = new DemoEdition().desk();
        var story = desk.news().stories().getFirst();
        var rule = new MuteRule(1, MuteRule.Kind.STORY, story.id(), null);
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> entry(screen).fire());
            screen.await(() -> screen.model().shelf().shown().get() instanceof Shelf.SetAside);
            desk.setAside = List.of(story.withSetAside("Muted until something new is reported"));
            desk.show(DemoEdition.with(
                    desk.news(),
                    List.of(new Snapshot.Muted(story, rule)),
                    desk.news().editions()));
            screen.await(() -> screen.model().cards().size() == 1);
            desk.setAside = List.of();
            desk.show(DemoEdition.with(desk.news(), List.of(), desk.news().editions()));
            screen.await(() -> screen.model().cards().isEmpty());
        }
    }

    @Test
    void anEmptyOneSaysWhatComesThere() {
        try (var screen = FxScreen.open(new DemoEdition().desk(), 1440, 900)) {
            screen.run(() -> entry(screen).fire());
            screen.await(() -> screen.model().shelf().shown().get() instanceof Shelf.SetAside);
            assertEquals(
                    "Nothing is set aside",
                    FxScreen.onFx(() -> ((Label) screen.scene().lookup(".empty-title")).getText()));
        }
    }

    @Test
    void aSearchShowsAStoryThatNoShelfHolds() {
        var desk = new DemoEdition().desk();
        var old = desk.news().stories().getFirst();
        var word = old.brief().statements().getFirst().text().split(" ", -1)[0];
        var hits = desk.search(word, 10);
        desk.show(DemoEdition.withStories(
                desk.news(),
                desk.news().stories().stream()
                        .filter(story -> !story.equals(old))
                        .toList()));
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.model().shelf().show(new Shelf.Found(word, hits)));
            screen.run(() -> screen.model().open(old));
            screen.type("s");
            screen.await(() -> screen.desk.news().status(old.id()).saved());
        }
    }

    @Test
    void aStoryWithoutABriefIsToldWhenItIsOpened() {
        var desk = new DemoEdition().desk();
        var untold = desk.news().stories().getLast().withBrief(Brief.EMPTY).withSetAside("Not about AI");
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.model().open(untold));
            screen.await(() -> screen.model().reading().story().stream()
                    .anyMatch(open -> open.story().id().equals(untold.id())
                            && !open.story().isUntold()));
        }
    }

    private static Button entry(FxScreen screen) {
        return screen.scene().getRoot().lookupAll(".entry").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getAccessibleText().equals("Set aside"))
                .findFirst()
                .orElseThrow();
    }
}
