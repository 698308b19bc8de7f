package org.footnote.story;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/// What words mean, as directions in a room of [#COLUMNS] dimensions: words used alike lie close together.
/// Made from the GloVe vectors (Pennington, Socher, Manning 2014; public domain), stemmed, with the mean and the two
/// leading directions taken out (Mu and Viswanath 2018) and the next 64 kept.
final class WordVectors {
    static final int COLUMNS = 64;

    private final Map<String, Integer> rows;
    private final float[] scales;
    private final byte[] values;

    private WordVectors(Map<String, Integer> rows, float[] scales, byte[] values) {
        this.rows = rows;
        this.scales = scales;
        this.values = values;
    }

    /// Reads the table that is shipped with the program: rows, columns, then for each row the word (length and UTF-8),
    /// a scale and a signed byte per column.
    static WordVectors load() {
        var stream = Objects.requireNonNull(WordVectors.class.getResourceAsStream("word-vectors.bin.gz"));
        try (var data = new DataInputStream(new GZIPInputStream(stream, 1 << 16))) {
            return read(data);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static WordVectors read(DataInputStream data) throws IOException {
        var count = data.readInt();
        if (data.readInt() != COLUMNS) {
            throw new IOException("The word vectors have other than " + COLUMNS + " columns.");
        }
        var rows = HashMap.<String, Integer>newHashMap(count);
        var scales = new float[count];
        var values = new byte[count * COLUMNS];
        for (var row = 0; row < count; row++) {
            rows.put(new String(data.readNBytes(data.readUnsignedByte()), StandardCharsets.UTF_8), row);
            scales[row] = data.readFloat();
            data.readFully(values, row * COLUMNS, COLUMNS);
        }
        return new WordVectors(rows, scales, values);
    }

    /// Adds the direction of a word, times a weight, to a sum; a word that is not known adds nothing.
    void add(String word, double weight, float[] sum) {
        var row = rows.get(word);
        if (row != null) {
            var factor = (float) (scales[row] * weight);
            for (int column = 0, at = row * COLUMNS; column < COLUMNS; column++, at++) {
                sum[column] += factor * values[at];
            }
        }
    }
}
