package org.footnote.story;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.footnote.text.Terms;

/// Makes fingerprints of articles from the program's tables. Deterministic; of one thread at a time.
final class FingerprintMaker {
    private static final int LONGEST_SUMMARY = 700;
    private static final int LONGEST_BODY = 4000;
    private static final float MOST_MEANING = 20;

    /// ln(2 + n) of what [Counts] can say.
    private static final double[] LOGS = IntStream.rangeClosed(0, Counts.ITEMS)
            .mapToDouble(count -> Math.log(2.0 + count))
            .toArray();

    /// 1 + ln(n) of small n, and 0.
    private static final float[] OFTEN = often();

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
        var titleWords = vocabulary.synonyms().words(title, Names.inTitle(item.title(), title, vocabulary));
        var restWords = vocabulary.synonyms().words(rest, Names.inText(text, rest, vocabulary));
        var stems = Stems.of(titleWords, restWords);
        var rarities = rarities(stems);
        var often = logs(stems.counts(), stems.size());
        var weights = product(often, rarities);
        var titles = product(logs(stems.titled(), stems.size()), rarities);
        var meaning = vocabulary.meanings().sum(stems.keys(), bounded(weights));
        var latent = vocabulary.latent().sum(stems.keys(), weights);
        scale(weights);
        scale(titles);
        var markers = Markers.of(item.title());
        var whole = item.title() + "\n" + text;
        return new Fingerprint(
                stems.keys(),
                weights,
                titles,
                often,
                pairs(titleWords.stems(), restWords.stems()),
                grams(stems),
                narrow(meaning),
                narrow(latent),
                SparseVector.of(Names.spans(item.title(), title, text, rest, vocabulary)),
                SparseVector.of(Names.entities(item.title(), title, text, rest, vocabulary)),
                SparseVector.of(Figures.weights(whole)),
                Figures.byUnit(item.title()),
                Names.versions(whole),
                markers.roundUp(),
                markers.isDigest(),
                stems.names(),
                Weekdays.of(title) | Weekdays.of(rest),
                SeriesIssue.of(item.publisher(), item.title()),
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

    /// The different stems of an article in the order of their hash codes, each with how often it stands: in the title,
    /// and in all, where the title counts twice.
    ///
    /// @param names a bit for each of the first ones, set where it is part of a name
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Stems(String[] stems, int[] keys, int[] titled, int[] counts, int size, long names) {
        static Stems of(Synonyms.Words titleWords, Synonyms.Words restWords) {
            var title = titleWords.stems();
            var rest = restWords.stems();
            var order = new long[title.size() + rest.size()];
            var terms = 0;
            for (var at = 0; at < order.length; at++) {
                var stem = stem(title, rest, at);
                if (!stem.isEmpty()) {
                    order[terms++] = ((long) stem.hashCode() << 32) | at;
                }
            }
            Arrays.sort(order, 0, terms);
            var stems = new Stems(new String[terms], new int[terms], new int[terms], new int[terms], terms, 0);
            var size = 0;
            var names = 0L;
            for (var at = 0; at < terms; at++) {
                var key = (int) (order[at] >> 32);
                if (size == 0 || stems.keys[size - 1] != key) {
                    stems.keys[size] = key;
                    stems.stems[size++] = stem(title, rest, (int) order[at]);
                }
                var place = (int) order[at];
                var isTitle = place < title.size();
                var isName = isTitle
                        ? titleWords.names().get(place)
                        : restWords.names().get(place - title.size());
                names |= isName && size <= Long.SIZE ? 1L << (size - 1) : 0;
                stems.titled[size - 1] += isTitle ? 1 : 0;
                stems.counts[size - 1] += isTitle ? 2 : 1;
            }
            return new Stems(stems.stems, Arrays.copyOf(stems.keys, size), stems.titled, stems.counts, size, names);
        }

        private static String stem(List<String> title, List<String> rest, int at) {
            return at < title.size() ? title.get(at) : rest.get(at - title.size());
        }
    }

    private double[] rarities(Stems stems) {
        var rarities = new double[stems.size()];
        for (var at = 0; at < rarities.length; at++) {
            rarities[at] = Vocabulary.rarity(vocabulary.words().of(stems.keys()[at]));
        }
        return rarities;
    }

    private static float[] logs(int[] counts, int size) {
        var logs = new float[size];
        for (var at = 0; at < size; at++) {
            logs[at] = logOf(counts[at]);
        }
        return logs;
    }

    private static float[] product(float[] often, double[] rarities) {
        var product = new float[often.length];
        for (var at = 0; at < product.length; at++) {
            product[at] = (float) (often[at] * rarities[at]);
        }
        return product;
    }

    private static float[] bounded(float[] weights) {
        var bounded = new float[weights.length];
        for (var at = 0; at < bounded.length; at++) {
            bounded[at] = Math.min(MOST_MEANING, weights[at]);
        }
        return bounded;
    }

    private static float logOf(int count) {
        return count < OFTEN.length ? OFTEN[count] : howOften(count);
    }

    private static float howOften(int count) {
        return count == 0 ? 0 : (float) (1 + Math.log(count));
    }

    private static float[] often() {
        var often = new float[64];
        for (var count = 0; count < often.length; count++) {
            often[count] = howOften(count);
        }
        return often;
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

    private SparseVector pairs(List<String> title, List<String> rest) {
        var entries = new SparseVector.Entries();
        countPairs(title, 2, entries);
        countPairs(rest, 1, entries);
        return entries.vector((key, count) ->
                logOf(count) * Vocabulary.rarity(vocabulary.pairs().of(key)));
    }

    private static void countPairs(List<String> stems, int weight, SparseVector.Entries entries) {
        var before = "";
        for (var stem : stems) {
            if (!stem.isEmpty()) {
                if (!before.isEmpty()) {
                    entries.add(pairKey(before, stem), weight);
                }
                before = stem;
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

    private SparseVector grams(Stems stems) {
        var entries = new SparseVector.Entries();
        for (var at = 0; at < stems.size(); at++) {
            countGrams(stems.stems()[at], stems.counts()[at], entries);
        }
        return entries.vector(
                (key, count) -> logOf(count) / LOGS[vocabulary.grams().of(key)]);
    }

    /// Counts the runs of four characters of `<stem>`.
    private static void countGrams(String stem, int count, SparseVector.Entries entries) {
        for (var at = -1; at + 3 <= stem.length(); at++) {
            var key = 0;
            for (var next = at; next < at + 4; next++) {
                key = key * 31 + (next < 0 ? '<' : next == stem.length() ? '>' : stem.charAt(next));
            }
            entries.add(key, count);
        }
    }
}
