package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.footnote.app.Snapshot;
import org.footnote.model.Brief;
import org.footnote.model.MuteRule;
import org.footnote.model.ReadingStatus;
import org.footnote.model.Story;
import org.footnote.model.Topic;
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

    private static <T> T onFx(Callable<T> step) {
        return FxScreen.onFx(step);
    }

    private static void run(Runnable step) {
        onFx(() -> {
            step.run();
            return true;
        });
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int tries = 0; !onFx(condition::getAsBoolean); tries++) {
            assertTrue(tries < 12_000, "Waited a minute in vain");
            Thread.sleep(5);
        }
    }

    private Shelf shelf() {
        return onFx(() -> model.shelf().get());
    }

    private ReadingModel.Page page() {
        return onFx(() -> model.reading().page().get());
    }

    @Test
    void whatIsSetAsideIsThereBeforeItIsTold() throws InterruptedException {
        var odd = new OddStories();
        demo.setAside = IntStream.range(0, 100)
                .mapToObj(number -> odd.plain("aside-" + number, "Roses bloom in garden " + number, Topic.BUSINESS)
                        .withBrief(Brief.EMPTY)
                        .withSetAside("Not about AI"))
                .toList();
        held.hold("allTold");
        run(model::openSetAside);
        held.awaitQuestion("allTold");
        assertEquals(100, onFx(() -> model.cards().size()));
        assertTrue(onFx(() -> model.cards().getFirst().story().isUntold()));
        held.release("allTold");
        await(() -> model.cards().stream().noneMatch(card -> card.story().isUntold()));
        assertEquals(100, onFx(() -> model.cards().size()));
    }

    @Test
    void whatIsSetAsideIsToldNoFurtherOnceTheReaderHasGoneOn() throws InterruptedException {
        var untold = demo.news().stories().getFirst().withBrief(Brief.EMPTY).withSetAside("Not about AI");
        demo.setAside = List.of(untold);
        held.hold("allTold");
        run(model::openSetAside);
        held.awaitQuestion("allTold");
        run(() -> model.shelf().set(new Shelf.All()));
        held.answer("allTold");
        assertInstanceOf(Shelf.All.class, shelf());
    }

    @Test
    void whatIsFoundLateDoesNotTakeThePlaceOfWhatWasSearchedSince() throws InterruptedException {
        held.hold("search");
        run(() -> model.search("a"));
        held.awaitQuestion("search");
        run(() -> model.search("mo"));
        await(() -> model.shelf().get() instanceof Shelf.Found);
        held.answer("search");
        assertEquals("mo", assertInstanceOf(Shelf.Found.class, shelf()).query());
    }

    @Test
    void aSearchThatIsRunningIsNotLostWhenSomethingIsMuted() throws InterruptedException {
        var story = demo.news().stories().getFirst();
        run(model::openSetAside);
        await(() -> model.shelf().get() instanceof Shelf.SetAside);
        held.hold("search");
        run(() -> model.search("mo"));
        held.awaitQuestion("search");
        demo.setAside = List.of(story.withSetAside("Muted: mo"));
        var rule = new MuteRule(1, MuteRule.Kind.PHRASE, "mo", null);
        run(() -> demo.show(DemoEdition.with(demo.news(), List.of(new Snapshot.Muted(story, rule)), List.of())));
        await(() -> model.shelf().get() instanceof Shelf.SetAside aside
                && aside.stories().size() == 1);
        held.answer("search");
        assertEquals("mo", assertInstanceOf(Shelf.Found.class, shelf()).query());
    }

    @Test
    void aSearchThatIsRunningIsNotLostWhenACollectionIsRenamed() {
        run(() -> demo.show(DemoEdition.withCollections(demo.news(), Map.of("Robots", List.of("x")))));
        run(() -> model.shelf().set(new Shelf.Collection("Robots")));
        held.hold("search");
        run(() -> model.search("mo"));
        held.awaitQuestion("search");
        run(() -> demo.show(DemoEdition.withCollections(demo.news(), Map.of("Machines", List.of("x")))));
        assertEquals(new Shelf.Collection("Machines"), shelf());
        held.answer("search");
        assertEquals("mo", assertInstanceOf(Shelf.Found.class, shelf()).query());
    }

    @Test
    void aSearchThatWasEndedShowsNothing() {
        held.hold("search");
        run(() -> model.search("a"));
        held.awaitQuestion("search");
        run(() -> model.search(""));
        held.answer("search");
        assertEquals(new Shelf.Today(), shelf());
    }

    @Test
    void whatIsSetAsideComesOnlyWhileItIsAwaited() {
        held.hold("setAside");
        run(() -> model.openSetAside());
        held.awaitQuestion("setAside");
        run(() -> model.shelf().set(new Shelf.Saved()));
        held.answer("setAside");
        assertEquals(new Shelf.Saved(), shelf());
    }

    @Test
    void aSourceDoesNotOpenOverTheNextStory() {
        var cards = onFx(() -> model.cards());
        run(() -> model.open(cards.getFirst().story()));
        held.hold("body");
        run(() -> model.reading().openSource(1, null));
        held.awaitQuestion("body");
        run(() -> model.open(cards.get(1).story()));
        held.answer("body");
        assertEquals(
                cards.get(1).story(),
                assertInstanceOf(ReadingModel.StoryOpen.class, page()).story());
    }

    @Test
    void theSourceThatWasAskedForLastIsOpen() throws InterruptedException {
        var story = onFx(() -> model.cards().getFirst().story());
        run(() -> model.open(story));
        held.hold("body");
        run(() -> model.reading().openSource(1, null));
        held.awaitQuestion("body");
        run(() -> model.reading().openSource(2, null));
        await(() -> model.reading().page().get() instanceof ReadingModel.SourceOpen);
        held.answer("body");
        assertEquals(
                2,
                assertInstanceOf(ReadingModel.SourceOpen.class, page()).source().number());
    }

    @Test
    void aFeedThatIsFoundLateIsNotOfferedForAnotherAddress() throws InterruptedException {
        held.hold("findFeeds");
        run(() -> model.feeds().find("https://slow.example"));
        held.awaitQuestion("findFeeds");
        run(() -> model.feeds().find("https://quick.example"));
        await(() -> model.feeds().search().get() instanceof FeedsModel.Choose);
        held.answer("findFeeds");
        var found = assertInstanceOf(
                FeedsModel.Choose.class, onFx(() -> model.feeds().search().get()));
        assertTrue(found.candidates().getFirst().address().startsWith("https://quick.example"));
    }

    @Test
    void whatWasChosenLastIsKept() throws InterruptedException {
        var first = onFx(() -> model.cards().getFirst().story().id());
        held.hold("keep");
        run(() -> model.prefer(model.settings().get().withTextSize(110)));
        held.awaitQuestion("keep");
        run(() -> model.prefer(model.settings().get().withTextSize(125)));
        run(() -> model.save(model.cards().getFirst().story(), true));
        held.release("keep");
        await(() -> held.desk.news().status(first).saved());
        assertEquals(125, held.desk.settings().textSize());
    }

    @Test
    void undoTakesBackWhatIsStillBeingDone() throws InterruptedException {
        var stories = onFx(() -> model.cards());
        long unread = countUnread();
        held.hold("mark");
        run(() -> model.markAllRead());
        held.awaitQuestion("mark");
        run(() -> model.toast().undo());
        run(() -> model.save(stories.getFirst().story(), true));
        held.release("mark");
        await(() -> status(stories.getFirst()).saved());
        assertEquals(unread, countUnread());
        assertNull(onFx(() -> model.toast().shown().get()), "nothing says that it was done");
    }

    @Test
    void aKeyThatIsPressedTwiceChangesNothing() throws InterruptedException {
        var cards = onFx(() -> model.cards());
        run(() -> model.open(cards.getFirst().story()));
        held.hold("opened");
        run(() -> model.open(cards.get(1).story()));
        held.awaitQuestion("opened");
        run(model::toggleSaved);
        run(model::toggleSaved);
        run(model::toggleRead);
        run(() -> model.save(cards.getLast().story(), true));
        held.release("opened");
        await(() -> status(cards.getLast()).saved());
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
    void aFeedThatIsAddedLateDoesNotEndTheNextSearch() throws InterruptedException {
        run(() -> model.feeds().find("https://slow.example"));
        await(() -> model.feeds().search().get() instanceof FeedsModel.Choose);
        held.hold("add");
        run(() -> model.feeds().add(found().getFirst()));
        held.awaitQuestion("add");
        run(() -> model.feeds().find("https://quick.example"));
        await(() -> model.feeds().search().get() instanceof FeedsModel.Choose);
        held.answer("add");
        assertTrue(onFx(this::found).getFirst().address().startsWith("https://quick.example"));
    }

    private List<Desk.Candidate> found() {
        return assertInstanceOf(FeedsModel.Choose.class, model.feeds().search().get())
                .candidates();
    }

    @Test
    void whatWasStoredBeforeAFetchDoesNotHideWhatTheFetchBrought() throws InterruptedException {
        held.holdAnswer("offline");
        run(() -> model.offline().look());
        held.awaitQuestion("offline");
        run(() -> model.offline().fetchTheRest());
        await(this::isComplete);
        held.answer("offline");
        assertTrue(onFx(this::isComplete));
    }

    private boolean isComplete() {
        var report = model.offline().report().get();
        return report != null && report.complete();
    }

    @Test
    void whatASearchFindsAmongWhatIsSetAsideStaysTold() throws InterruptedException {
        var untold = onFx(() -> model.cards().getLast().story())
                .withBrief(Brief.EMPTY)
                .withSetAside("Not about AI");
        show(onFx(() -> model.cards().getFirst().story()));
        run(() -> model.shelf().set(new Shelf.Found("a", List.of(new Desk.Hit(untold, 0, List.of(), "", List.of())))));
        run(() -> model.open(untold));
        await(() -> model.news().get().status(untold.id()).read());
        await(this::isTold);
        run(() -> model.save(untold, true));
        await(() -> model.news().get().status(untold.id()).saved());
        assertTrue(onFx(this::isTold));
    }

    @Test
    void whatComesToAStoryWhileItIsToldIsToldAsWell() throws InterruptedException {
        var untold = onFx(() -> model.cards().getLast().story())
                .withBrief(Brief.EMPTY)
                .withSetAside("Not about AI");
        var told = onFx(() -> model.cards().getFirst().story());
        show(told, untold);
        held.holdAnswer("told");
        run(() -> model.preview(untold));
        held.awaitQuestion("told");
        show(told, untold.withRank(99, List.of()));
        await(() -> model.news().get().stories().getLast().rank() == 99);
        held.answer("told");
        await(() -> rank() == 99 && isTold());
    }

    @Test
    void whatComesToAStoryWhileItsSourceIsReadIsThereOnTheWayBack() throws InterruptedException {
        var story = onFx(() -> model.cards().getFirst().story());
        run(() -> model.open(story));
        run(() -> model.reading().openSource(1, null));
        await(() -> model.reading().page().get() instanceof ReadingModel.SourceOpen);
        show(story.withRank(99, List.of()));
        await(() -> model.news().get().stories().getFirst().rank() == 99);
        assertInstanceOf(ReadingModel.SourceOpen.class, page());
        run(() -> model.reading().back());
        assertEquals(99, onFx(this::rank));
    }

    @Test
    void whatComesToAStoryWhileItsSourceOpensIsThereOnTheWayBack() throws InterruptedException {
        var story = onFx(() -> model.cards().getFirst().story());
        run(() -> model.open(story));
        held.hold("body");
        run(() -> model.reading().openSource(1, null));
        held.awaitQuestion("body");
        show(story.withRank(99, List.of()));
        await(() -> rank() == 99);
        held.answer("body");
        assertInstanceOf(ReadingModel.SourceOpen.class, page());
        run(() -> model.reading().back());
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
