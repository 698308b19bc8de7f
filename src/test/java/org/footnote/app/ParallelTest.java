package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 100})
    void keepsTheOrder(int count) {
        var values = IntStream.range(0, count).boxed().toList();
        assertEquals(
                values.stream().map(String::valueOf).toList(), Parallel.map(values, value -> String.valueOf(value)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10})
    void throwsWhatTheFunctionThrew(int count) {
        var full = new FootnoteException("The disk is full.");
        var values = IntStream.range(0, count).boxed().toList();
        var thrown = assertThrows(
                FootnoteException.class,
                () -> Parallel.map(values, value -> {
                    if (value == count - 1) {
                        throw full;
                    }
                    return List.of(value);
                }));
        assertSame(full, thrown);
    }
}
