package org.footnote.story;

import java.util.Map;
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

    /// Shares of AI news in which these stems stand at least, whatever it tells: the counted items are news of all
    /// kinds, where they are as rare as names.
    private static final Map<String, Double> EVERYDAY_WORDS =
            Map.of("ai", 0.2, "artificial", 0.05, "intelligenc", 0.05);

    private static final Map<String, Double> EVERYDAY_PAIRS = Map.of("artificial_intelligenc", 0.05);

    static Vocabulary load() {
        return new Vocabulary(
                Counts.load("word-counts.tsv.gz", EVERYDAY_WORDS),
                Counts.load("pair-counts.tsv.gz", EVERYDAY_PAIRS),
                Counts.load("gram-counts.tsv.gz", Map.of()),
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
