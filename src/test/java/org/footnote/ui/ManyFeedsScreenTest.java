package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.footnote.model.Feed;
import org.footnote.model.FeedKind;
import org.junit.jupiter.api.Test;

/// Of many feeds the sidebar makes what is near the view, and all of them for who scrolls.
class ManyFeedsScreenTest {
    private static final int FEEDS = 120;
    private static final String ENTRY = ".sidebar .feed-entry";
    private static final String ROW = ".feeds-table .feed-name";
    private static final String ICON = ".sidebar .publisher-mark.has-icon";

    private final DemoDesk desk = manyFeeds();

    private static DemoDesk manyFeeds() {
        var edition = new DemoEdition();
        var many = LongStream.rangeClosed(1, FEEDS)
                .mapToObj(id ->
                        DemoEdition.feed(id, "Feed %03d".formatted(id), FeedKind.PUBLISHER, id < 60 ? "" : "Later"))
                .toList();
        var desk = new DemoDesk(DemoEdition.withFeeds(edition.news(), many), edition.bodies());
        desk.small = new Desk.Small(Set.of(), many.stream().map(Feed::title).collect(Collectors.toUnmodifiableSet()));
        return desk;
    }

    @Test
    void makesTheEntriesAndIconsThatAreNearTheView() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.await(() -> found(screen, ICON) > 5);
            assertTrue(FxScreen.onFx(() -> found(screen, ENTRY)) < FEEDS / 2);
            assertTrue(FxScreen.onFx(() -> found(screen, ICON)) < 40);
        }
    }

    @Test
    void scrollingBringsEveryFeedAndKeepsTheScrollBar() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            double all = FxScreen.onFx(() -> height(screen));
            screen.await(() -> {
                ((ScrollPane) screen.scene().lookup(".sidebar .scroll-pane")).setVvalue(1);
                return names(screen).contains("Feed 120");
            });
            assertEquals(FEEDS, FxScreen.onFx(() -> names(screen)).size());
            assertEquals(all, FxScreen.onFx(() -> height(screen)), all / 20);
            long stops = FxScreen.onFx(() -> screen.scene().getRoot().lookupAll(".entry").stream()
                    .filter(Node::isFocusTraversable)
                    .count());
            assertEquals(1, stops, "all entries are one stop of Tab");
        }
    }

    @Test
    void aRefreshLeavesTheEntriesThatAreThere() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            var now = DemoEdition.CLOCK.instant();
            screen.run(() -> desk.show(DemoEdition.withAnswered(desk.news(), now)));
            screen.await(() -> found(screen, ENTRY) > 20);
            var first = FxScreen.onFx(() -> screen.scene().lookup(ENTRY));
            screen.run(() -> desk.show(DemoEdition.withAnswered(desk.news(), now.plusSeconds(60))));
            assertSame(first, FxScreen.onFx(() -> screen.scene().lookup(ENTRY)));
        }
    }

    @Test
    void thePageOfTheFeedsMakesTheRowsThatAreNearTheViewAndKeepsTheFocusInThem() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(() -> screen.window.commands().run("feeds"));
            screen.settle();
            assertTrue(FxScreen.onFx(() -> found(screen, ROW)) < FEEDS / 2);
            screen.run(() -> screen.scene().lookup(".feed-more .menu-button").requestFocus());
            var focused = FxScreen.onFx(() -> screen.scene().getFocusOwner());
            var now = DemoEdition.CLOCK.instant();
            screen.run(() -> desk.show(DemoEdition.withAnswered(desk.news(), now)));
            assertSame(focused, FxScreen.onFx(() -> screen.scene().getFocusOwner()));
            screen.await(() -> {
                ((ScrollPane) screen.scene().lookup(".page-scroll")).setVvalue(1);
                return found(screen, ROW) == FEEDS;
            });
            screen.save("feeds-end-light", 1);
        }
    }

    private static int found(FxScreen screen, String selector) {
        return screen.scene().getRoot().lookupAll(selector).size();
    }

    private static Set<String> names(FxScreen screen) {
        return screen.scene().getRoot().lookupAll(ENTRY + " .entry-name").stream()
                .map(name -> ((Label) name).getText())
                .collect(Collectors.toSet());
    }

    private static double height(FxScreen screen) {
        return screen.scene().getRoot().lookup(".entries").getLayoutBounds().getHeight();
    }
}
