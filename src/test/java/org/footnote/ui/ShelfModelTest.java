package org.footnote.ui;

import static org.footnote.ui.FxScreen.awaitOnFx;
import static org.footnote.ui.FxScreen.onFx;
import static org.footnote.ui.FxScreen.runOnFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.footnote.app.Snapshot;
import org.footnote.model.Brief;
import org.footnote.model.MuteRule;
import org.footnote.model.Story;
import org.footnote.model.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Which shelf is shown when answers come late and news comes in between. Without a window.
class ShelfModelTest {
    private final DemoDesk demo = new DemoEdition().desk();
    private final HeldDesk held = new HeldDesk(demo);
    private final Ages ages = new Ages(new Words(Locale.UK), DemoEdition.CLOCK);
    private final ObjectProperty<Snapshot> news = new SimpleObjectProperty<>(demo.news());
    private ShelfModel shelf;

    @BeforeEach
    void start() {
        FxScreen.start();
        shelf = onFx(() -> new ShelfModel(held.desk, new Background(failure -> {}), ages, news));
    }

    private Shelf shown() {
        return onFx(() -> shelf.shown().get());
    }

    private <S extends Shelf> S awaitShelf(Class<S> kind) {
        awaitOnFx(() -> kind.isInstance(shelf.shown().get()));
        return assertInstanceOf(kind, shown());
    }

    private void change(Snapshot changed) {
        runOnFx(() -> {
            var before = news.get();
            news.set(changed);
            shelf.follow(before, changed);
        });
    }

    @Test
    void whatIsSetAsideIsThereBeforeItIsTold() {
        var odd = new OddStories();
        demo.setAside = IntStream.range(0, 100)
                .mapToObj(number -> odd.plain("aside-" + number, "Roses bloom in garden " + number, Topic.BUSINESS)
                        .withBrief(Brief.EMPTY)
                        .withSetAside("Not about AI"))
                .toList();
        held.hold("allTold");
        runOnFx(shelf::openSetAside);
        held.awaitQuestion("allTold");
        assertEquals(demo.setAside, onFx(this::stories));
        held.release("allTold");
        awaitOnFx(() -> stories().stream().noneMatch(Story::isUntold));
        assertEquals(
                demo.setAside.stream().map(Story::id).toList(),
                onFx(this::stories).stream().map(Story::id).toList());
    }

    private List<Story> stories() {
        return assertInstanceOf(Shelf.SetAside.class, shelf.shown().get()).stories();
    }

    @Test
    void whatIsSetAsideIsToldNoFurtherOnceTheReaderHasGoneOn() {
        demo.setAside =
                List.of(demo.news().stories().getFirst().withBrief(Brief.EMPTY).withSetAside("Not about AI"));
        held.hold("allTold");
        runOnFx(shelf::openSetAside);
        held.awaitQuestion("allTold");
        runOnFx(() -> shelf.show(new Shelf.All()));
        held.answer("allTold");
        assertEquals(new Shelf.All(), shown());
    }

    @Test
    void whatIsSetAsideComesOnlyWhileItIsAwaited() {
        held.hold("setAside");
        runOnFx(shelf::openSetAside);
        held.awaitQuestion("setAside");
        runOnFx(() -> shelf.show(new Shelf.Saved()));
        held.answer("setAside");
        assertEquals(new Shelf.Saved(), shown());
    }

    @Test
    void whatIsFoundLateDoesNotTakeThePlaceOfWhatWasSearchedSince() {
        held.hold("search");
        runOnFx(() -> shelf.search("a"));
        held.awaitQuestion("search");
        runOnFx(() -> shelf.search("mo"));
        awaitShelf(Shelf.Found.class);
        held.answer("search");
        assertEquals("mo", assertInstanceOf(Shelf.Found.class, shown()).query());
    }

    @Test
    void whatIsFoundLateDoesNotTakeThePlaceOfTheShelfThatWasAskedForSince() {
        held.hold("search");
        runOnFx(() -> shelf.search("a"));
        held.awaitQuestion("search");
        runOnFx(() -> shelf.show(new Shelf.Today()));
        held.answer("search");
        assertEquals(new Shelf.Today(), shown());
    }

    @Test
    void aSearchThatWasEndedShowsNothing() {
        held.hold("search");
        runOnFx(() -> shelf.search("a"));
        held.awaitQuestion("search");
        runOnFx(() -> shelf.search(""));
        held.answer("search");
        assertEquals(new Shelf.Today(), shown());
    }

    @Test
    void aSearchThatIsEndedGoesBackToWhereItBegan() {
        runOnFx(() -> shelf.show(new Shelf.OfTopic(Topic.BUSINESS)));
        runOnFx(() -> shelf.search("a"));
        awaitShelf(Shelf.Found.class);
        runOnFx(() -> shelf.search("mo"));
        awaitOnFx(() -> shelf.shown().get() instanceof Shelf.Found found
                && found.query().equals("mo"));
        runOnFx(() -> shelf.search(" "));
        assertEquals(new Shelf.OfTopic(Topic.BUSINESS), shown());
    }

    @Test
    void aSearchThatIsEndedGoesBackToACollectionByItsNewName() {
        change(DemoEdition.withCollections(news.get(), Map.of("Robots", List.of("x"))));
        runOnFx(() -> shelf.show(new Shelf.Collection("Robots")));
        runOnFx(() -> shelf.search("a"));
        awaitShelf(Shelf.Found.class);
        change(DemoEdition.withCollections(news.get(), Map.of("Machines", List.of("x"))));
        runOnFx(() -> shelf.search(""));
        assertEquals(new Shelf.Collection("Machines"), shown());
    }

    @Test
    void aSearchThatIsRunningIsNotLostWhenSomethingIsMuted() {
        var story = demo.news().stories().getFirst();
        runOnFx(shelf::openSetAside);
        awaitShelf(Shelf.SetAside.class);
        held.hold("search");
        runOnFx(() -> shelf.search("mo"));
        held.awaitQuestion("search");
        demo.setAside = List.of(story.withSetAside("Muted: mo"));
        var rule = new MuteRule(1, MuteRule.Kind.PHRASE, "mo", null);
        change(DemoEdition.with(news.get(), List.of(new Snapshot.Muted(story, rule)), List.of()));
        awaitOnFx(() -> shelf.shown().get() instanceof Shelf.SetAside aside
                && aside.stories().equals(demo.setAside));
        held.answer("search");
        assertEquals("mo", assertInstanceOf(Shelf.Found.class, shown()).query());
    }

    @Test
    void aSearchThatIsRunningIsNotLostWhenACollectionIsRenamed() {
        change(DemoEdition.withCollections(news.get(), Map.of("Robots", List.of("x"))));
        runOnFx(() -> shelf.show(new Shelf.Collection("Robots")));
        held.hold("search");
        runOnFx(() -> shelf.search("mo"));
        held.awaitQuestion("search");
        change(DemoEdition.withCollections(news.get(), Map.of("Machines", List.of("x"))));
        assertEquals(new Shelf.Collection("Machines"), shown());
        held.answer("search");
        assertEquals("mo", assertInstanceOf(Shelf.Found.class, shown()).query());
    }

    @Test
    void marksTheWordsOfTheSearchThatIsOnAndNothingElse() {
        assertEquals(List.of(), shelf.marks().apply("a model"));
        runOnFx(() -> shelf.search("mo"));
        awaitShelf(Shelf.Found.class);
        assertEquals(List.of(2, 4), shelf.marks().apply("a model"));
    }

    @Test
    void goesUpAndDownTheSidebarAndStaysAtEitherEnd() {
        runOnFx(() -> shelf.move(-1));
        assertEquals(new Shelf.Today(), shown());
        runOnFx(() -> shelf.move(1));
        assertEquals(new Shelf.All(), shown());
        var last = Shelf.inOrder(demo.news()).getLast();
        runOnFx(() -> shelf.show(last));
        runOnFx(() -> shelf.move(1));
        assertEquals(last, shown());
    }

    @Test
    void goesThroughTheEditionsThatThereAre() {
        var today = ages.today();
        change(DemoEdition.with(news.get(), List.of(), List.of(today, today.minusDays(1), today.minusDays(4))));
        runOnFx(() -> shelf.moveEdition(false));
        assertEquals(today.minusDays(1), awaitShelf(Shelf.EditionOf.class).date());
        runOnFx(() -> shelf.moveEdition(false));
        awaitOnFx(() -> shelf.shown().get() instanceof Shelf.EditionOf edition
                && edition.date().equals(today.minusDays(4)));
        var oldest = shown();
        runOnFx(() -> shelf.moveEdition(false));
        assertEquals(oldest, shown());
        runOnFx(() -> shelf.moveEdition(true));
        awaitOnFx(() -> shelf.shown().get() instanceof Shelf.EditionOf edition
                && edition.date().equals(today.minusDays(1)));
        runOnFx(() -> shelf.moveEdition(true));
        assertEquals(new Shelf.Today(), shown());
    }
}
