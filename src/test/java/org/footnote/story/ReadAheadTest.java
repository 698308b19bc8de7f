package org.footnote.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadAheadTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 63, 64, 65, 128, 131, 1000})
    void readsEachOnceInTheirOrder(int count) {
        var numbers = IntStream.range(0, count).boxed().toList();
        var read = new ArrayList<String>();
        ReadAhead.of(numbers, number -> "read " + number).forEach(read::add);
        assertEquals(numbers.stream().map(number -> "read " + number).toList(), read);
    }

    @Test
    void endsAfterTheLast() {
        var read = ReadAhead.of(List.of("one"), String::length).iterator();
        assertEquals(3, read.next());
        assertFalse(read.hasNext());
        assertThrows(NoSuchElementException.class, read::next);
    }

    @Test
    void whatCannotBeReadIsSaid() {
        var things = IntStream.range(0, 100).boxed().toList();
        var read = ReadAhead.of(things, number -> 1 / (number - 70));
        assertThrows(RuntimeException.class, () -> read.forEach(_ -> {}));
    }
}
