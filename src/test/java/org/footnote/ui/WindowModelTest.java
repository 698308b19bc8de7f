package org.footnote.ui;

import static org.footnote.ui.FxScreen.awaitOnFx;
import static org.footnote.ui.FxScreen.onFx;
import static org.footnote.ui.FxScreen.runOnFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.footnote.model.Brief;
import org.footnote.model.ReadingStatus;
import org.footnote.model.Statement;
import org.footnote.model.Story;
import org.footnote.model.Support;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What comes late, after the reader has gone on to something else. Without a window.
class WindowModelTest {
    private final DemoDesk demo = new DemoEdition().desk();
    private final HeldDesk held = new HeldDesk(demo);
    private WindowModel model;

    @BeforeEach
    void start() {
        FxScreen.start();
        var words = new Words(Locale.UK);
        model = onFx(
                () -> new WindowModel(held.desk, new Background(failure -> {}), new Ages(words, DemoEdition.CLOCK)));
    }

    private ReadingModel.Page page() {
        return onFx(() -> model.reading().page().get());
    }

    @Test
    void aSourceDoesNotOpenOverTheNextStory() {
        var cards = onFx(() -> model.cards());
        runOnFx(() -> model.open(cards.getFirst().story()));
        held.hold("body");
        runOnFx(() -> model.reading().openSource(1, null));
        held.awaitQuestion("body");
        runOnFx(() -> model.open(cards.get(1).story()));
        held.answer("body");
        assertEquals(
                cards.get(1).story(),
                assertInstanceOf(ReadingModel.StoryOpen.class, page()).story());
    }

    @Test
    void theSourceThatWasAskedForLastIsOpen() {
        var story = onFx(() -> model.cards().getFirst().story());
        runOnFx(() -> model.open(story));
        held.hold("body");
        runOnFx(() -> model.reading().openSource(1, null));
        held.awaitQuestion("body");
        runOnFx(() -> model.reading().openSource(2, null));
        awaitOnFx(() -> model.reading().page().get() instanceof ReadingModel.SourceOpen);
        held.answer("body");
        assertEquals(
                2,
                assertInstanceOf(ReadingModel.SourceOpen.class, page()).source().number());
    }

    @Test
    void aFeedThatIsFoundLateIsNotOfferedForAnotherAddress() {
        held.hold("findFeeds");
        runOnFx(() -> model.feeds().find("https://slow.example"));
        held.awaitQuestion("findFeeds");
        runOnFx(() -> model.feeds().find("https://quick.example"));
        awaitOnFx(() -> model.feeds().search().get() instanceof FeedsModel.Choose);
        held.answer("findFeeds");
        var found = assertInstanceOf(
                FeedsModel.Choose.class, onFx(() -> model.feeds().search().get()));
        assertTrue(found.candidates().getFirst().address().startsWith("https://quick.example"));
    }

    @Test
    void whatCameToAStoryThatWasShownUnaskedIsSeenOnceTheReaderGoesOn() {
        var first = onFx(() -> model.cards().getFirst().story());
        runOnFx(() -> model.preview(first));
        var grown = new OddStories().told(first, new Statement("It grew.", List.of(), Support.ONE));
        var stories = demo.news().stories().stream()
                .map(story -> story.equals(first) ? grown : story)
                .toList();
        runOnFx(() -> demo.show(DemoEdition.withStories(demo.news(), stories)));
        awaitOnFx(() -> model.cards().getFirst().story().equals(grown));
        runOnFx(() -> model.move(1, false));
        awaitOnFx(() -> demo.news().status(first.id()).seenStatements().contains("It grew."));
    }

    @Test
    void aClosedWindowFollowsTheNewsNoLonger() {
        var before = onFx(() -> model.news().get());
        runOnFx(model::leave);
        demo.show(DemoEdition.withStories(demo.news(), List.of()));
        assertEquals(before, onFx(() -> model.news().get()));
    }

    @Test
    void whatWasChosenLastIsKept() {
        var first = onFx(() -> model.cards().getFirst().story().id());
        held.hold("keep");
        runOnFx(() -> model.prefer(model.settings().get().withTextSize(110)));
        held.awaitQuestion("keep");
        runOnFx(() -> model.prefer(model.settings().get().withTextSize(125)));
        runOnFx(() -> model.save(model.cards().getFirst().story(), true));
        held.release("keep");
        awaitOnFx(() -> held.desk.news().status(first).saved());
        assertEquals(125, held.desk.settings().textSize());
    }

    @Test
    void undoTakesBackWhatIsStillBeingDone() {
        var stories = onFx(() -> model.cards());
        long unread = countUnread();
        held.hold("mark");
        runOnFx(() -> model.markAllRead());
        held.awaitQuestion("mark");
        runOnFx(() -> model.toast().undo());
        runOnFx(() -> model.save(stories.getFirst().story(), true));
        held.release("mark");
        awaitOnFx(() -> status(stories.getFirst()).saved());
        assertEquals(unread, countUnread());
        assertNull(onFx(() -> model.toast().shown().get()), "nothing says that it was done");
    }

    @Test
    void aKeyThatIsPressedTwiceChangesNothing() {
        var cards = onFx(() -> model.cards());
        runOnFx(() -> model.open(cards.getFirst().story()));
        held.hold("opened");
        runOnFx(() -> model.open(cards.get(1).story()));
        held.awaitQuestion("opened");
        runOnFx(model::toggleSaved);
        runOnFx(model::toggleSaved);
        runOnFx(model::toggleRead);
        runOnFx(() -> model.save(cards.getLast().story(), true));
        held.release("opened");
        awaitOnFx(() -> status(cards.getLast()).saved());
        assertFalse(status(cards.get(1)).saved());
        assertFalse(status(cards.get(1)).read(), "read by being opened, then marked unread");
    }

    private long countUnread() {
        return onFx(() -> model.cards()).stream()
                .filter(card -> !status(card).read())
                .count();
    }

    private ReadingStatus status(Row.Card card) {
        return held.desk.news().status(card.story().id());
    }

    @Test
    void aFeedThatIsAddedLateDoesNotEndTheNextSearch() {
        runOnFx(() -> model.feeds().find("https://slow.example"));
        awaitOnFx(() -> model.feeds().search().get() instanceof FeedsModel.Choose);
        held.hold("add");
        runOnFx(() -> model.feeds().add(found().getFirst()));
        held.awaitQuestion("add");
        runOnFx(() -> model.feeds().find("https://quick.example"));
        awaitOnFx(() -> model.feeds().search().get() instanceof FeedsModel.Choose);
        held.answer("add");
        assertTrue(onFx(this::found).getFirst().address().startsWith("https://quick.example"));
    }

    private List<Desk.Candidate> found() {
        return assertInstanceOf(FeedsModel.Choose.class, model.feeds().search().get())
                .candidates();
    }

    @Test
    void whatWasStoredBeforeAFetchDoesNotHideWhatTheFetchBrought() {
        held.holdAnswer("offline");
        runOnFx(() -> model.offline().look());
        held.awaitQuestion("offline");
        runOnFx(() -> model.offline().fetchTheRest());
        awaitOnFx(this::isComplete);
        held.answer("offline");
        assertTrue(onFx(this::isComplete));
    }

    private boolean isComplete() {
        var report = model.offline().report().get();
        return report != null && report.complete();
    }

    @Test
    void whatASearchFindsAmongWhatIsSetAsideStaysTold() {
        var untold = onFx(() -> model.cards().getLast().story())
                .withBrief(Brief.EMPTY)
                .withSetAside("Not about AI");
        show(onFx(() -> model.cards().getFirst().story()));
        runOnFx(() ->
                model.shelf().show(new Shelf.Found("a", List.of(new Desk.Hit(untold, 0, List.of(), "", List.of())))));
        runOnFx(() -> model.open(untold));
        awaitOnFx(() -> model.news().get().status(untold.id()).read());
        awaitOnFx(this::isTold);
        runOnFx(() -> model.save(untold, true));
        awaitOnFx(() -> model.news().get().status(untold.id()).saved());
        assertTrue(onFx(this::isTold));
    }

    @Test
    void whatComesToAStoryWhileItIsToldIsToldAsWell() {
        var untold = onFx(() -> model.cards().getLast().story())
                .withBrief(Brief.EMPTY)
                .withSetAside("Not about AI");
        var told = onFx(() -> model.cards().getFirst().story());
        show(told, untold);
        held.holdAnswer("told");
        runOnFx(() -> model.preview(untold));
        held.awaitQuestion("told");
        show(told, untold.withRank(99, List.of()));
        awaitOnFx(() -> model.news().get().stories().getLast().rank() == 99);
        held.answer("told");
        awaitOnFx(() -> rank() == 99 && isTold());
    }

    @Test
    void whatComesToAStoryWhileItsSourceIsReadIsThereOnTheWayBack() {
        var story = onFx(() -> model.cards().getFirst().story());
        runOnFx(() -> model.open(story));
        runOnFx(() -> model.reading().openSource(1, null));
        awaitOnFx(() -> model.reading().page().get() instanceof ReadingModel.SourceOpen);
        show(story.withRank(99, List.of()));
        awaitOnFx(() -> model.news().get().stories().getFirst().rank() == 99);
        assertInstanceOf(ReadingModel.SourceOpen.class, page());
        runOnFx(() -> model.reading().back());
        assertEquals(99, onFx(this::rank));
    }

    @Test
    void whatComesToAStoryWhileItsSourceOpensIsThereOnTheWayBack() {
        var story = onFx(() -> model.cards().getFirst().story());
        runOnFx(() -> model.open(story));
        held.hold("body");
        runOnFx(() -> model.reading().openSource(1, null));
        held.awaitQuestion("body");
        show(story.withRank(99, List.of()));
        awaitOnFx(() -> rank() == 99);
        held.answer("body");
        assertInstanceOf(ReadingModel.SourceOpen.class, page());
        runOnFx(() -> model.reading().back());
        assertEquals(99, onFx(this::rank));
    }

    private void show(Story... stories) {
        demo.show(DemoEdition.withStories(demo.news(), List.of(stories)));
    }

    private Optional<Story> openStory() {
        return model.reading().story().map(ReadingModel.StoryOpen::story);
    }

    private boolean isTold() {
        return openStory().filter(story -> !story.isUntold()).isPresent();
    }

    private double rank() {
        return openStory().map(Story::rank).orElse(0.0);
    }
}
