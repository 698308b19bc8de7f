package org.footnote.story;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/// Words as directions in a room of few dimensions: words used alike lie close together.
///
/// Two tables are shipped. "Meaning" is made from the GloVe vectors (Pennington, Socher, Manning 2014; public domain),
/// stemmed, with the mean and the two leading directions taken out (Mu and Viswanath 2018) and the next 64 kept.
/// "Latent" is a truncated singular value decomposition of counts in feed items, of 120 columns.
final class WordVectors {
    private final Map<String, Integer> rows;
    private final float[] columns;
    private final float[] scales;
    private final byte[] values;

    private WordVectors(Map<String, Integer> rows, float[] columns, float[] scales, byte[] values) {
        this.rows = rows;
        this.columns = columns;
        this.scales = scales;
        this.values = values;
    }

    /// Reads a table that is shipped with the program: rows, columns, a scale per column, then for each row the word
    /// (length and UTF-8), a scale and a signed byte per column.
    static WordVectors load(String resource) {
        var stream = Objects.requireNonNull(WordVectors.class.getResourceAsStream(resource), resource);
        try (var data = new DataInputStream(new GZIPInputStream(stream, 1 << 16))) {
            return read(data);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }

    private static WordVectors read(DataInputStream data) throws IOException {
        var count = data.readInt();
        var columns = new float[data.readInt()];
        for (var column = 0; column < columns.length; column++) {
            columns[column] = data.readFloat();
        }
        var rows = HashMap.<String, Integer>newHashMap(count);
        var scales = new float[count];
        var values = new byte[count * columns.length];
        for (var row = 0; row < count; row++) {
            rows.put(new String(data.readNBytes(data.readUnsignedByte()), StandardCharsets.UTF_8), row);
            scales[row] = data.readFloat();
            data.readFully(values, row * columns.length, columns.length);
        }
        return new WordVectors(rows, columns, scales, values);
    }

    /// How many dimensions there are.
    int columns() {
        return columns.length;
    }

    /// Adds the direction of a word, times a weight, to a sum; a word that is not known adds nothing.
    void add(String word, double weight, float[] sum) {
        var row = rows.get(word);
        if (row != null) {
            var factor = (float) (scales[row] * weight);
            for (int column = 0, at = row * columns.length; column < columns.length; column++, at++) {
                sum[column] += factor * columns[column] * values[at];
            }
        }
    }
}
