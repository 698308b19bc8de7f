package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.input.KeyCode;
import org.footnote.app.SoakSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Hours in one window: it refreshes once in each by the clock of the test, a tenth of the feeds is in trouble, and a
/// reader presses whatever keys there are. `-P long` takes 500 feeds and two days.
class SoakScreenTest {
    private static final int FEEDS = Integer.getInteger("footnote.soak", 10);
    private static final int HOURS = Integer.getInteger("footnote.soak.hours", 4);
    private static final int ACTIONS_AN_HOUR = 4;
    private static final double TOLERANCE = 1.4;
    private static final List<String> TYPED = List.of(
            "j", "j", "j", "k", "n", "p", "o", "1", "2", "3", "s", "m", "t", "[", "]", "l", "L", "A", "/model", "?");
    private static final List<KeyCode> PRESSED =
            List.of(KeyCode.SPACE, KeyCode.ENTER, KeyCode.DOWN, KeyCode.UP, KeyCode.TAB, KeyCode.ESCAPE);
    private static final Set<String> LEADS_OUT = Set.of("print", "mail");

    private final Set<String> said = new TreeSet<>();

    @Test
    void hoursInOneWindowLeaveNothingBroken(@TempDir Path home) throws Exception {
        var failures = FxScreen.failuresFromNow();
        try (var site = new SoakSite(FEEDS)) {
            site.subscribe(home);
            try (var footnote = site.open(home);
                    var screen = FxScreen.openPainted(new FootnoteDesk(footnote), 1280, 800, Locale.UK, site.clock())) {
                screen.run(() -> screen.model().toast().shown().addListener((toast, was, is) -> {
                    if (is != null) {
                        said.add(is.key() + " " + is.values());
                    }
                }));
                live(site, screen);
                assertFalse(footnote.snapshot().stories().isEmpty());
            }
        }
        assertEquals(List.of(), failures);
        assertTrue(said.stream().noneMatch(words -> words.contains("Exception")), said::toString);
    }

    private static void live(SoakSite site, FxScreen screen) {
        var random = new Random(49);
        long before = 0;
        for (int hour = 0; hour < HOURS; hour++) {
            screen.run(screen.model().refresh()::start);
            screen.await(() -> !screen.model().refresh().isRunning());
            for (int action = 0; action < ACTIONS_AN_HOUR; action++) {
                act(screen, random);
            }
            site.hourPasses();
            if (hour == HOURS / 2) {
                before = screen.heapInUse();
            }
        }
        screen.press(KeyCode.ESCAPE);
        screen.save("soak-light", 1);
        long after = screen.heapInUseOnceWithin(before * TOLERANCE);
        assertTrue(after <= before * TOLERANCE, after + " bytes in use, " + before + " half-way");
    }

    private static void act(FxScreen screen, Random random) {
        switch (random.nextInt(4)) {
            case 0, 1 -> screen.type(any(TYPED, random));
            case 2 -> screen.press(any(PRESSED, random));
            default -> {
                var commands = screen.window.commands().all().stream()
                        .map(Command::id)
                        .filter(id -> !LEADS_OUT.contains(id))
                        .toList();
                screen.run(() -> screen.window.commands().run(any(commands, random)));
                screen.press(KeyCode.ESCAPE);
            }
        }
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
