package org.footnote.story;

/// A direction of length 127 (or 0), kept as four signed bytes in each int of a part of a row. Immutable.
@SuppressWarnings("ArrayRecordComponent") // never compared
record Direction(int[] row, int start, int end) {
    /// How many columns lie in an int.
    static final int PER_INT = 4;

    /// Writes a direction, of a multiple of four columns, to a row.
    static Direction pack(byte[] columns, int[] row, int start) {
        for (var column = 0; column < columns.length; column++) {
            row[start + column / PER_INT] |= (columns[column] & 0xFF) << (column % PER_INT * 8);
        }
        return new Direction(row, start, start + columns.length / PER_INT);
    }

    /// The cosine of two of the same number of columns.
    float cosine(Direction other) {
        var sum = 0;
        for (int mine = start, theirs = other.start; mine < end; mine++, theirs++) {
            var one = row[mine];
            var two = other.row[theirs];
            sum += (byte) one * (byte) two
                    + (byte) (one >> 8) * (byte) (two >> 8)
                    + (byte) (one >> 16) * (byte) (two >> 16)
                    + (one >> 24) * (two >> 24);
        }
        return sum / (127f * 127f);
    }

    /// Adds the columns to a sum.
    void addTo(float[] sum) {
        for (var column = 0; column < sum.length; column++) {
            sum[column] += (byte) (row[start + column / PER_INT] >> (column % PER_INT * 8));
        }
    }

    /// The product with a sum, added up in the order in which two sums are.
    float dot(float[] sum) {
        var even = 0f;
        var odd = 0f;
        for (var column = 0; column + 1 < sum.length; column += 2) {
            even += (byte) (row[start + column / PER_INT] >> (column % PER_INT * 8)) * sum[column];
            odd += (byte) (row[start + column / PER_INT] >> (column % PER_INT * 8 + 8)) * sum[column + 1];
        }
        return even + odd;
    }

    int columns() {
        return (end - start) * PER_INT;
    }
}
