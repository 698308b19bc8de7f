package org.footnote.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.footnote.model.Block;
import org.footnote.model.Body;
import org.footnote.model.Completeness;
import org.junit.jupiter.api.Test;

class RepeatedBlocksTest {
    private static final String HABIT = "We may earn a commission from links.";

    private static Body body(int number, String... more) {
        var blocks = new ArrayList<Block>();
        Stream.of("What article " + number + " says first, at some length.", "What article " + number + " says then.")
                .map(Block.Paragraph::new)
                .forEach(blocks::add);
        Stream.of(more).map(Block.Paragraph::new).forEach(blocks::add);
        return new Body(blocks, Completeness.FULL_TEXT);
    }

    @Test
    void countsAnArticleOnce() {
        assertEquals(Set.of(), RepeatedBlocks.of(List.of(body(1, HABIT, HABIT, HABIT), body(2, HABIT), body(3))));
        assertEquals(Set.of(HABIT), RepeatedBlocks.of(List.of(body(1, HABIT), body(2, HABIT), body(3, HABIT))));
    }

    @Test
    void takesOutTheRepeatedBlocksOnly() {
        assertEquals(body(1, "Its end."), RepeatedBlocks.without(body(1, HABIT, "Its end."), Set.of(HABIT)));
    }

    @Test
    void leavesShortLinesAlone() {
        assertEquals(Set.of(), RepeatedBlocks.of(List.of(body(1, "Yes."), body(2, "Yes."), body(3, "Yes."))));
    }

    @Test
    void leavesOneArticleAtSeveralAddressesWhole() {
        var bodies = List.of(body(1, "Version one."), body(1, "Version two."), body(1, "Version three."));
        var repeated = RepeatedBlocks.of(bodies);
        assertEquals(2, repeated.size());
        bodies.forEach(body -> assertSame(body, RepeatedBlocks.without(body, repeated)));
    }
}
