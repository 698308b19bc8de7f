package org.footnote.story;

import java.util.stream.IntStream;

/// The tables on words that are shipped with the program, read when the first article is grouped.
///
/// @param words items per stem
/// @param pairs items per pair of neighbouring stems, joined by `_`
/// @param grams items per run of four characters of `<stem>`
/// @param meanings what stems mean
/// @param latent what stems stand near in news
record Vocabulary(
        Counts words, Counts pairs, Counts grams, WordVectors meanings, WordVectors latent, Synonyms synonyms) {
    /// By count: logarithms are slow, and every article asks for hundreds.
    private static final double[] RARITIES = IntStream.rangeClosed(0, Counts.ITEMS)
            .mapToDouble(Vocabulary::rarityOf)
            .toArray();

    static Vocabulary load() {
        return new Vocabulary(
                Counts.load("word-counts.tsv.gz"),
                Counts.load("pair-counts.tsv.gz"),
                Counts.load("gram-counts.tsv.gz"),
                WordVectors.load("word-vectors.bin.gz"),
                WordVectors.load("latent-vectors.bin.gz"),
                Synonyms.load());
    }

    /// How rare a word, or a pair of words, is that `count` of the counted items have.
    ///
    /// @param count 0 to [Counts#ITEMS]
    static double rarity(int count) {
        return RARITIES[count];
    }

    private static double rarityOf(int count) {
        return Math.max(0.05, Math.log((Counts.ITEMS + 1) / (count + 0.5)));
    }
}
