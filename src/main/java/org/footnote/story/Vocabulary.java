package org.footnote.story;

/// The tables on words that are shipped with the program, read when the first article is grouped.
///
/// @param words items per stem
/// @param pairs items per pair of neighbouring stems, joined by `_`
/// @param grams items per run of four characters of `<stem>`
/// @param vectors what stems mean
record Vocabulary(Counts words, Counts pairs, Counts grams, WordVectors vectors) {
    static Vocabulary load() {
        return new Vocabulary(
                Counts.load("word-counts.tsv.gz"),
                Counts.load("pair-counts.tsv.gz"),
                Counts.load("gram-counts.tsv.gz"),
                WordVectors.load());
    }

    /// How rare a word, or a pair of words, is that `count` of the counted items have.
    static double rarity(int count) {
        return Math.max(0.05, Math.log((Counts.ITEMS + 1) / (count + 0.5)));
    }
}
