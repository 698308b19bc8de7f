package org.footnote.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShinglesTest {
    @Test
    void countsRunsOfWords() {
        assertEquals(2, Shingles.of("one two three four five", 4).length);
        assertEquals(0, Shingles.of("one two three", 4).length);
    }

    @Test
    void doesNotMindCaseAndPunctuation() {
        var first = Shingles.of("The lab’s model, it says, is open.", 4);
        var second = Shingles.of("the LABS model it says is open", 4);
        assertEquals(first.length, Shingles.shared(first, second));
    }

    @Test
    void countsARepeatedRunOnce() {
        assertEquals(4, Shingles.of("a b c d a b c d", 4).length);
    }

    @Test
    void countsWhatIsShared() {
        var first = Shingles.of("a chip maker lost a fifth of its value", 4);
        var second = Shingles.of("the chip maker lost a fifth of its worth", 4);
        assertEquals(4, Shingles.shared(first, second));
    }
}
