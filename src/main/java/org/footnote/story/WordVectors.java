package org.footnote.story;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/// Words as directions in a room of few dimensions: words used alike lie close together.
///
/// Two tables are shipped. "Meaning" is made from the GloVe vectors (Pennington, Socher, Manning 2014; public domain),
/// stemmed, with the mean and the two leading directions taken out (Mu and Viswanath 2018) and the next 64 kept.
/// "Latent" is a truncated singular value decomposition of counts in feed items, of 120 columns.
final class WordVectors {
    private final Places rows;
    private final float[] columns;
    private final float[] scales;
    private final byte[] values;

    private WordVectors(Places rows, float[] columns, float[] scales, byte[] values) {
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
        var rows = new Places(count);
        var scales = new float[count];
        var values = new byte[count * columns.length];
        for (var at = 0; at < count; at++) {
            var row = rows.add(new String(data.readNBytes(data.readUnsignedByte()), StandardCharsets.UTF_8).hashCode());
            scales[row] = data.readFloat();
            data.readFully(values, row * columns.length, columns.length);
        }
        return new WordVectors(rows, columns, scales, values);
    }

    /// The sum of the directions of these words, given by their hash codes, each times its weight; a word that is not
    /// known adds nothing.
    float[] sum(int[] words, float[] weights) {
        var found = new int[words.length];
        for (var at = 0; at < words.length; at++) {
            found[at] = rows.of(words[at]);
        }
        var sum = new float[columns.length];
        for (var at = 0; at < words.length; at++) {
            if (found[at] >= 0) {
                var factor = scales[found[at]] * weights[at];
                for (int column = 0, value = found[at] * sum.length; column < sum.length; column++, value++) {
                    sum[column] += factor * values[value];
                }
            }
        }
        for (var column = 0; column < sum.length; column++) {
            sum[column] *= columns[column];
        }
        return sum;
    }
}
