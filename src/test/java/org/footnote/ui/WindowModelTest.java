package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What comes late, after the reader has gone on to something else. Without a window.
class WindowModelTest {
    private final HeldDesk held = new HeldDesk(new DemoEdition().desk());
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
            assertTrue(tries < 2_000, "Waited ten seconds in vain");
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
}
