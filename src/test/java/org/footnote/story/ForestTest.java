package org.footnote.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ForestTest {
    private static final Forest FOREST =
            Forest.read(List.of("0.5", "0 1.0 1 -1 -2.0 0 -1 1.0 0", "1 0.0 1 -1 -0.5 0 -1 0.25 0"));

    @Test
    void addsUpTheLeavesOfAllTrees() {
        assertEquals(1.0, FOREST.logOdds(new double[] {2, -1}, Double.NEGATIVE_INFINITY));
    }

    @Test
    void staysBelowWhatItCannotReachAnyMore() {
        assertTrue(FOREST.logOdds(new double[] {0, 1}, 0) < 0);
    }

    @Test
    void givesTheMeanOfForests() {
        var both = Forest.mean(List.of(FOREST, Forest.read(List.of("0.0"))));
        assertEquals(0.5, both.logOdds(new double[] {2, -1}, Double.NEGATIVE_INFINITY));
    }
}
