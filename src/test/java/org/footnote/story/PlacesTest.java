package org.footnote.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlacesTest {
    @Test
    void numbersKeysInTheOrderInWhichTheyCome() {
        var places = new Places(0);
        for (var key = 0; key < 10_000; key++) {
            assertEquals(key, places.add(key * 7919));
        }
        assertEquals(5000, places.add(5000 * 7919));
        assertEquals(10_000, places.size());
        assertEquals(-1, places.of(1));
    }
}
