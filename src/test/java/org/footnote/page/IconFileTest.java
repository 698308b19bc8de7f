package org.footnote.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IconFileTest {
    private static final int START = 22;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3};

    /// A file of one icon, 32 pixels wide.
    ///
    /// @param length what it says of how many bytes the picture has
    private static byte[] icon(int length) {
        return ByteBuffer.allocate(START + PNG.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 1)
                .put(new byte[] {32, 32, 0, 0})
                .putShort((short) 1)
                .putShort((short) 32)
                .putInt(length)
                .putInt(START)
                .put(PNG)
                .array();
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 8, 1_900_000_000, Integer.MAX_VALUE})
    void readsNoFurtherThanTheFileGoes(int length) {
        assertArrayEquals(PNG, IconFile.largest(icon(length)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE})
    void leavesAFileThatMakesNoSenseAsItIs(int length) {
        assertArrayEquals(icon(length), IconFile.largest(icon(length)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 6, 21, 22, 23})
    void leavesAFileThatIsCutOffAsItIs(int size) {
        var cut = Arrays.copyOf(icon(PNG.length), size);
        assertArrayEquals(cut, IconFile.largest(cut));
    }
}
