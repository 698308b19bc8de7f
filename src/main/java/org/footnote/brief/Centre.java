package org.footnote.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The middle of a story as a vector of words, and how near a growing brief comes to it.
final class Centre {
    private static final double NEGLIGIBLE = .1;

    private final List<Map<String, Double>> vectors;
    private final Map<String, Double> centre = new HashMap<>();
    private final double length;
    private final double[] lengths;
    private final double[] products;
    private final Map<String, Double> brief = new HashMap<>();
    private double square;
    private double towards;

    Centre(StoryText story) {
        var sentences = story.sentences();
        var holders = new HashMap<String, Integer>();
        var counts = sentences.stream().map(Centre::count).toList();
        counts.forEach(count -> count.keySet().forEach(stem -> holders.merge(stem, 1, Integer::sum)));
        vectors = counts.stream()
                .map(count -> weigh(count, holders, sentences.size()))
                .toList();
        vectors.forEach(vector -> vector.forEach((stem, weight) -> centre.merge(stem, weight, Double::sum)));
        var largest =
                centre.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        centre.values().removeIf(weight -> weight < NEGLIGIBLE * largest);
        length = length(centre);
        lengths = vectors.stream().mapToDouble(Centre::length).toArray();
        products =
                vectors.stream().mapToDouble(vector -> product(vector, centre)).toArray();
    }

    private static Map<String, Integer> count(Sentence sentence) {
        var count = new HashMap<String, Integer>();
        for (var token : sentence.tokens()) {
            if (token.isContent() || token.isNumber()) {
                count.merge(token.stem(), 1, Integer::sum);
            }
        }
        return count;
    }

    private static Map<String, Double> weigh(Map<String, Integer> count, Map<String, Integer> holders, int sentences) {
        var vector = new HashMap<String, Double>();
        count.forEach((stem, times) ->
                vector.put(stem, times * Math.log((sentences + 1.) / holders.getOrDefault(stem, 1))));
        return vector;
    }

    /// By how much the brief comes nearer when this sentence joins it.
    double rise(Sentence sentence) {
        var index = sentence.index();
        var product = product(vectors.get(index), brief);
        var joined = Math.sqrt(square + 2 * product + lengths[index] * lengths[index]);
        var before = square == 0 ? 0 : towards / Math.sqrt(square);
        return joined == 0 || length == 0 ? 0 : ((towards + products[index]) / joined - before) / length;
    }

    void join(Sentence sentence) {
        vectors.get(sentence.index()).forEach((stem, weight) -> brief.merge(stem, weight, Double::sum));
        towards += products[sentence.index()];
        var sum = length(brief);
        square = sum * sum;
    }

    double cosine(Sentence one, Sentence other) {
        var both = lengths[one.index()] * lengths[other.index()];
        return both == 0 ? 0 : product(vectors.get(one.index()), vectors.get(other.index())) / both;
    }

    private static double product(Map<String, Double> one, Map<String, Double> other) {
        var product = 0.;
        for (var entry : one.entrySet()) {
            product += entry.getValue() * other.getOrDefault(entry.getKey(), 0.);
        }
        return product;
    }

    private static double length(Map<String, Double> vector) {
        return Math.sqrt(
                vector.values().stream().mapToDouble(weight -> weight * weight).sum());
    }
}
