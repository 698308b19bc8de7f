package org.footnote.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footnote.text.Terms;

/// Makes fingerprints of articles from the program's tables. Deterministic; of one thread at a time.
final class FingerprintMaker {
    private static final int LONGEST_SUMMARY = 700;
    private static final int LONGEST_BODY = 4000;
    private static final double MOST_MEANING = 20;

    private final Vocabulary vocabulary;
    private final Comparison comparison;

    FingerprintMaker(Vocabulary vocabulary, Comparison comparison) {
        this.vocabulary = vocabulary;
        this.comparison = comparison;
    }

    /// The fingerprint of an article.
    Fingerprint of(StoryGrouper.Item item) {
        var text = text(item);
        var title = Terms.words(item.title());
        var rest = Terms.words(text);
        var inTitle = counts(title, 1, new LinkedHashMap<>());
        var counts = counts(rest, 1, counts(title, 2, new LinkedHashMap<>()));
        var words = new int[counts.size()];
        var stems = HashMap.<Integer, String>newHashMap(words.length);
        counts.keySet().forEach(stem -> stems.put(stem.hashCode(), stem));
        var count = 0;
        for (var key : stems.keySet()) {
            words[count++] = key;
        }
        words = Arrays.copyOf(words, count);
        Arrays.sort(words);
        var weights = new float[count];
        var titles = new float[count];
        var often = new float[count];
        var meaning = new float[vocabulary.meanings().columns()];
        var latent = new float[vocabulary.latent().columns()];
        for (var at = 0; at < count; at++) {
            var stem = stems.get(words[at]);
            var rarity = Vocabulary.rarity(vocabulary.words().of(words[at]));
            often[at] = logOf(counts.getOrDefault(stem, 0));
            weights[at] = (float) (often[at] * rarity);
            var titled = inTitle.getOrDefault(stem, 0);
            titles[at] = titled == 0 ? 0 : (float) (logOf(titled) * rarity);
            if (stem != null) {
                vocabulary.meanings().add(stem, Math.min(MOST_MEANING, weights[at]), meaning);
                vocabulary.latent().add(stem, weights[at], latent);
            }
        }
        scale(weights);
        scale(titles);
        return new Fingerprint(
                words,
                weights,
                titles,
                often,
                pairs(title, rest),
                grams(counts),
                narrow(meaning),
                narrow(latent),
                SparseVector.of(Names.spans(item.title(), title, text, rest, vocabulary)),
                SparseVector.of(Names.entities(item.title(), title, text, rest, vocabulary)),
                SparseVector.of(Figures.weights(item.title() + "\n" + text)),
                Figures.byUnit(item.title()),
                Names.versions(item.title() + "\n" + text),
                Markers.roundUp(item.title()),
                !text.isEmpty());
    }

    private String text(StoryGrouper.Item item) {
        return comparison == Comparison.FULL && !item.body().isEmpty()
                ? cut(item.body(), LONGEST_BODY)
                : cut(item.summary(), LONGEST_SUMMARY);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    private static Map<String, Integer> counts(List<Terms.Term> terms, int weight, Map<String, Integer> counts) {
        for (var term : terms) {
            if (!term.stem().isEmpty()) {
                counts.merge(term.stem(), weight, Integer::sum);
            }
        }
        return counts;
    }

    private static float logOf(int count) {
        return (float) (1 + Math.log(count));
    }

    /// Scales a vector to length 1; one of zeros stays.
    static void scale(float[] vector) {
        var squares = 0.0;
        for (var value : vector) {
            squares += (double) value * value;
        }
        if (squares > 0) {
            var length = (float) Math.sqrt(squares);
            for (var at = 0; at < vector.length; at++) {
                vector[at] /= length;
            }
        }
    }

    /// Scales a vector to length 127, to be kept in an eighth of the room.
    private static byte[] narrow(float[] vector) {
        scale(vector);
        var bytes = new byte[vector.length];
        for (var at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) Math.round(vector[at] * 127);
        }
        return bytes;
    }

    private SparseVector pairs(List<Terms.Term> title, List<Terms.Term> rest) {
        var entries = new SparseVector.Entries();
        countPairs(title, 2, entries);
        countPairs(rest, 1, entries);
        return entries.vector((key, count) ->
                logOf(count) * Vocabulary.rarity(vocabulary.pairs().of(key)));
    }

    private static void countPairs(List<Terms.Term> terms, int weight, SparseVector.Entries entries) {
        var before = "";
        for (var term : terms) {
            if (!term.stem().isEmpty()) {
                if (!before.isEmpty()) {
                    entries.add(pairKey(before, term.stem()), weight);
                }
                before = term.stem();
            }
        }
    }

    /// The hash code of `first_second`, without making that string.
    static int pairKey(String first, String second) {
        var key = first.hashCode() * 31 + '_';
        for (var at = 0; at < second.length(); at++) {
            key = key * 31 + second.charAt(at);
        }
        return key;
    }

    private SparseVector grams(Map<String, Integer> counts) {
        var entries = new SparseVector.Entries();
        counts.forEach((stem, count) -> countGrams("<" + stem + ">", count, entries));
        return entries.vector(
                (key, count) -> logOf(count) / Math.log(2.0 + vocabulary.grams().of(key)));
    }

    private static void countGrams(String word, int count, SparseVector.Entries entries) {
        for (var at = 0; at + 4 <= word.length(); at++) {
            var key = 0;
            for (var next = at; next < at + 4; next++) {
                key = key * 31 + word.charAt(next);
            }
            entries.add(key, count);
        }
    }
}
