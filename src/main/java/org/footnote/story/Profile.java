package org.footnote.story;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A fingerprint as it is kept of every article of the active window. What is compared of it lies in one row, weights
/// as half floats, what is read of each neighbour of a new article first: its words and what they weigh.
final class Profile {
    /// Kinds that are cosines of sparse vectors, in the order in which these lie in the row.
    static final List<Kind> VECTORS = List.of(Kind.GRAMS, Kind.PAIRS, Kind.NAMES, Kind.ENTITIES, Kind.NUMBERS);

    private static final int COLUMNS = 4;

    /// The number of words, and their hash codes in ascending order; their columns one after the other, two halves in
    /// each int; the directions, four bytes in each; then for each vector the number of its keys, these, and their
    /// weights, two in each.
    private final int[] row;

    /// Where its words' meaning points.
    final Direction meaning;

    /// Where what its words stand near in news points.
    final Direction latent;

    private final int firstVector;
    final Map<String, Set<String>> titleNumbers;
    final Map<String, Set<String>> versions;
    final float roundUp;
    final boolean isDigest;

    /// A bit for each of the first words, set where it is part of a name.
    final long named;

    /// The days of the week that it names, see [Weekdays].
    final int weekdays;

    /// The issue of a series that it is, see [SeriesIssue].
    final long issue;

    final boolean hasSummary;

    /// @param story weights of the words by their rarity among stories, length 1 altogether
    /// @param rarities of the words among stories
    Profile(Fingerprint print, float[] story, float[] rarities) {
        var vectors = List.of(print.grams(), print.pairs(), print.names(), print.entities(), print.numbers());
        var words = print.words().length;
        var afterWords = 1 + words + COLUMNS * halved(words);
        firstVector =
                afterWords + print.meaning().length / Direction.PER_INT + print.latent().length / Direction.PER_INT;
        row = new int[firstVector + vectors.stream().mapToInt(Profile::length).sum()];
        row[0] = words;
        System.arraycopy(print.words(), 0, row, 1, words);
        var columns = List.of(print.weights(), print.title(), story, rarities);
        for (var column = 0; column < COLUMNS; column++) {
            put(columns.get(column), words, column(column));
        }
        meaning = Direction.pack(print.meaning(), row, afterWords);
        latent = Direction.pack(print.latent(), row, meaning.end());
        var at = firstVector;
        for (var vector : vectors) {
            put(vector, at);
            at += length(vector);
        }
        titleNumbers = print.titleNumbers();
        versions = print.versions();
        roundUp = (float) print.roundUp();
        isDigest = print.isDigest();
        named = print.named();
        weekdays = print.weekdays();
        issue = print.issue();
        hasSummary = print.hasSummary();
    }

    private static int length(SparseVector vector) {
        return length(vector.keys().length);
    }

    private static int length(int keys) {
        return 1 + keys + halved(keys);
    }

    private static int halved(int count) {
        return (count + 1) / 2;
    }

    private void put(SparseVector vector, int start) {
        var size = vector.keys().length;
        row[start] = size;
        System.arraycopy(vector.keys(), 0, row, start + 1, size);
        put(vector.weights(), size, start + 1 + size);
    }

    private void put(float[] weights, int size, int start) {
        for (var at = 0; at < size; at++) {
            row[start + at / 2] |= (Float.floatToFloat16(weights[at]) & 0xFFFF) << (at % 2 * 16);
        }
    }

    /// Where a column of the words starts.
    private int column(int number) {
        return 1 + row[0] + number * halved(row[0]);
    }

    private float half(int start, int number) {
        return Float.float16ToFloat((short) (row[start + (number >> 1)] >>> ((number & 1) << 4)));
    }

    /// How many words there are.
    int words() {
        return row[0];
    }

    /// The hash code of a word.
    int word(int number) {
        return row[1 + number];
    }

    /// What a word weighs by rarity; all have length 1 together.
    float weight(int number) {
        return half(column(0), number);
    }

    /// What a word weighs in the title, 0 if it is not there; all have length 1 together.
    float title(int number) {
        return half(column(1), number);
    }

    /// What a word weighs by its rarity among stories; all have length 1 together.
    float story(int number) {
        return half(column(2), number);
    }

    /// How rare a word is among stories.
    float rarity(int number) {
        return half(column(3), number);
    }

    /// Whether a word is part of a name, as far as that is known.
    boolean isName(int number) {
        return number < Long.SIZE && (named >>> number & 1) != 0;
    }

    boolean has(int word) {
        return Arrays.binarySearch(row, 1, 1 + row[0], word) >= 0;
    }

    /// The hash codes of all words, ascending.
    int[] allWords() {
        return Arrays.copyOfRange(row, 1, 1 + row[0]);
    }

    /// Where the first of the [#VECTORS] starts.
    int firstVector() {
        return firstVector;
    }

    /// Where the vector after the one that starts here starts.
    int nextVector(int start) {
        return start + length(row[start]);
    }

    /// Whether a vector has any weight.
    boolean has(Kind vector) {
        var start = firstVector();
        for (var kind : VECTORS) {
            if (kind == vector) {
                return row[start] > 0;
            }
            start = nextVector(start);
        }
        throw new IllegalArgumentException(vector + " is no sparse vector.");
    }

    void layWords(Spread spread) {
        spread.lay(row, 1, row[0]);
    }

    /// Spreads out the vector that starts here.
    void layVector(Spread spread, int start) {
        var size = row[start];
        spread.lay(row, start + 1, size);
        for (var key = 0; key < size; key++) {
            spread.weigh(key, half(start + 1 + size, key));
        }
    }

    /// The cosine of the vector that starts here and one that is spread out.
    float cosine(Spread spread, int start) {
        var size = row[start];
        var sum = 0f;
        for (var key = 0; key < size; key++) {
            var place = spread.find(row[start + 1 + key]);
            if (place >= 0) {
                sum += spread.weight(place) * half(start + 1 + size, key);
            }
        }
        return sum;
    }
}
