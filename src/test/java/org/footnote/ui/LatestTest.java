package org.footnote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestTest {
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final List<String> heard = new ArrayList<>();
    private final Latest<String> latest = new Latest<>(later::add, heard::add);

    @Test
    void handsOnOnlyTheLastOfWhatIsSaidInAMoment() {
        latest.accept("1 of 200");
        latest.accept("2 of 200");
        latest.accept("3 of 200");
        assertEquals(1, later.size());
        later.remove().run();
        assertEquals(List.of("3 of 200"), heard);
    }

    @Test
    void handsOnWhatIsSaidAfterwardsAMomentLater() {
        latest.accept("199 of 200");
        later.remove().run();
        latest.accept("200 of 200");
        later.remove().run();
        assertEquals(List.of("199 of 200", "200 of 200"), heard);
    }

    @Test
    void handsOnNothingThatWasDropped() {
        latest.accept("200 of 200");
        latest.drop();
        later.remove().run();
        assertEquals(List.of(), heard);
    }
}
