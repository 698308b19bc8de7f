package org.footnote.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.footnote.text.Terms;
import org.junit.jupiter.api.Test;

class WeekdaysTest {
    private static final int TUESDAY = 1 << 1;
    private static final int FRIDAY = 1 << 4;

    @Test
    void findsTheDaysThatATextNames() {
        assertEquals(
                TUESDAY | FRIDAY, daysOf("Tuesday’s vote failed, and the FRIDAY deadline stands, he said on Tuesday."));
        assertEquals(0, daysOf("Today is a holiday; on Mondays the shop is closed."));
    }

    @Test
    void comparesOnlyWhereBothNameOne() {
        assertEquals(1, Weekdays.compare(TUESDAY | FRIDAY, FRIDAY));
        assertEquals(-1, Weekdays.compare(TUESDAY, FRIDAY));
        assertEquals(0, Weekdays.compare(TUESDAY, 0));
    }

    private static int daysOf(String text) {
        return Weekdays.of(Terms.words(text));
    }
}
