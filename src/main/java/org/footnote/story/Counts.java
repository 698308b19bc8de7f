package org.footnote.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/// In how many of the [#ITEMS] feed items that the program was built with a word, a pair of words or a piece of a word
/// stands. Keys are the hash codes of the strings; what is absent counts as 0.
final class Counts {
    /// The number of feed items that were counted.
    static final int ITEMS = 17_622;

    private static final int SLOTS = 1 << 16;

    /// For each slot a key and its count, or 0 where the slot is free.
    private final int[] slots = new int[2 * SLOTS];

    private Counts() {}

    /// Reads a table that is shipped with the program: lines of string, tab, count.
    ///
    /// @param shares of the items in which some strings stand at least, 0 to 1, whatever was counted
    static Counts load(String resource, Map<String, Double> shares) {
        var counts = new Counts();
        var stream = Objects.requireNonNull(Counts.class.getResourceAsStream(resource), resource);
        try (var reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(stream, 1 << 16), StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                var tab = line.lastIndexOf('\t');
                counts.put(line.substring(0, tab).hashCode(), Integer.parseInt(line, tab + 1, line.length(), 10));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
        shares.forEach((string, share) -> counts.raise(string.hashCode(), (int) (share * ITEMS)));
        return counts;
    }

    /// How many items have the string with this hash code.
    int of(int key) {
        return slots[slot(key) + 1];
    }

    private void put(int key, int count) {
        var slot = slot(key);
        slots[slot] = key;
        slots[slot + 1] = count;
    }

    private void raise(int key, int least) {
        put(key, Math.max(of(key), least));
    }

    private int slot(int key) {
        var slot = (key * 0x9E3779B9) >>> 16 << 1;
        while (slots[slot + 1] != 0 && slots[slot] != key) {
            slot = (slot + 2) & (2 * SLOTS - 1);
        }
        return slot;
    }
}
