package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When the window refreshes unasked.
class RefreshTimesTest {
    private static final Instant NOW = Instant.parse("2026-05-12T07:30:00Z");

    private final DemoDesk desk = new DemoEdition().desk();

    @ParameterizedTest(name = "last {0} min ago, every {1}: {2}")
    @CsvSource({
        "29, 30, false",
        "30, 30, true",
        "500, 30, true",
        ", 30, true",
        "30, 60, false",
        "500, 0, false",
        "-5000, 30, true"
    })
    void countsFromTheLastRefreshAndNotFromTheStart(@Nullable Integer ago, int every, boolean expected) {
        desk.show(DemoEdition.withRefreshed(desk.news(), ago == null ? null : NOW.minus(Duration.ofMinutes(ago))));
        desk.keep(desk.settings().withRefreshMinutes(every));
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            assertEquals(expected, new RefreshTimes(screen.model()).isTime(NOW));
        }
    }

    @Test
    void waitsAsLongAfterOneThatReachedNobody() {
        desk.show(DemoEdition.withRefreshed(desk.news(), NOW.minus(Duration.ofHours(9))));
        desk.keep(desk.settings().withRefreshMinutes(30));
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            var times = new RefreshTimes(screen.model());
            screen.run(() -> times.minute(NOW));
            screen.await(() -> desk.done.contains("refresh"));
            assertFalse(times.isTime(NOW.plus(Duration.ofMinutes(29))));
            assertTrue(times.isTime(NOW.plus(Duration.ofMinutes(30))));
        }
    }

    @Test
    void aFeedThatIsAskedByItselfLetsTheOthersWaitNoLonger() {
        desk.show(DemoEdition.withRefreshed(desk.news(), NOW.minus(Duration.ofMinutes(29))));
        desk.keep(desk.settings().withRefreshMinutes(30));
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            var times = FxScreen.onFx(() -> new RefreshTimes(screen.model()));
            desk.show(DemoEdition.withRefreshed(desk.news(), NOW));
            screen.await(() -> NOW.equals(screen.model().news().get().refreshed()));
            assertTrue(times.isTime(NOW.plus(Duration.ofMinutes(1))));
        }
    }

    @Test
    void oneThatTheReaderAsksForCounts() {
        desk.show(DemoEdition.withRefreshed(desk.news(), NOW.minus(Duration.ofMinutes(25))));
        desk.keep(desk.settings().withRefreshMinutes(30));
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            var times = FxScreen.onFx(() -> new RefreshTimes(screen.model()));
            screen.run(screen.model().refresh()::start);
            screen.run(() -> times.minute(NOW));
            assertFalse(times.isTime(NOW.plus(Duration.ofMinutes(29))));
        }
    }

    @Test
    void refreshesAtTheStart() {
        try (var screen = FxScreen.open(desk, 1440, 900)) {
            screen.run(new RefreshTimes(screen.model())::start);
            screen.await(() -> desk.done.contains("refresh"));
        }
    }
}
