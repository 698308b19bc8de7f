package org.footnote.brief;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footnote.text.Token;

/// The middle of a story as a vector of words, and how near a growing brief comes to it.
final class Centre {
    private static final double NEGLIGIBLE = .1;

    /// The words of a sentence by number, ascending, and what each weighs.
    private static final class Vector {
        private final int[] words;
        private final double[] weights;

        Vector(int[] words, double[] weights) {
            this.words = words;
            this.weights = weights;
        }

        double length() {
            var square = 0.;
            for (var weight : weights) {
                square += weight * weight;
            }
            return Math.sqrt(square);
        }

        double product(double[] all) {
            var product = 0.;
            for (var index = 0; index < words.length; index++) {
                product += weights[index] * all[words[index]];
            }
            return product;
        }

        double product(Vector other) {
            var product = 0.;
            var at = 0;
            for (var index = 0; index < words.length; index++) {
                while (at < other.words.length && other.words[at] < words[index]) {
                    at++;
                }
                if (at < other.words.length && other.words[at] == words[index]) {
                    product += weights[index] * other.weights[at];
                }
            }
            return product;
        }

        void addTo(double[] all) {
            for (var index = 0; index < words.length; index++) {
                all[words[index]] += weights[index];
            }
        }
    }

    private final List<Vector> vectors;
    private final double[] centre;
    private final double length;
    private final double[] lengths;
    private final double[] products;
    private final double[] brief;
    private double square;
    private double towards;

    Centre(StoryText story) {
        var numbers = new HashMap<String, Integer>();
        var words = story.sentences().stream()
                .map(sentence -> words(sentence, numbers))
                .toList();
        var holders = new int[numbers.size()];
        words.forEach(sentence -> Arrays.stream(sentence).distinct().forEach(word -> holders[word]++));
        vectors = words.stream()
                .map(sentence -> weigh(sentence, holders, words.size()))
                .toList();
        centre = new double[holders.length];
        brief = new double[holders.length];
        vectors.forEach(vector -> vector.addTo(centre));
        var largest = Arrays.stream(centre).max().orElse(0);
        for (var word = 0; word < centre.length; word++) {
            centre[word] = centre[word] < NEGLIGIBLE * largest ? 0 : centre[word];
        }
        length = length(centre);
        lengths = vectors.stream().mapToDouble(Vector::length).toArray();
        products =
                vectors.stream().mapToDouble(vector -> vector.product(centre)).toArray();
    }

    /// The words of a sentence by number, ascending, each as often as it stands there.
    private static int[] words(Sentence sentence, Map<String, Integer> numbers) {
        return sentence.tokens().stream()
                .filter(Token::isContentOrNumber)
                .mapToInt(token -> numbers.computeIfAbsent(token.stem(), _ -> numbers.size()))
                .sorted()
                .toArray();
    }

    private static Vector weigh(int[] words, int[] holders, int sentences) {
        var distinct = Arrays.stream(words).distinct().toArray();
        var weights = new double[distinct.length];
        var at = 0;
        for (var index = 0; index < distinct.length; index++) {
            var times = 0;
            while (at < words.length && words[at] == distinct[index]) {
                times++;
                at++;
            }
            weights[index] = times * Math.log((sentences + 1.) / holders[distinct[index]]);
        }
        return new Vector(distinct, weights);
    }

    /// By how much the brief comes nearer when this sentence joins it.
    double rise(Sentence sentence) {
        var index = sentence.index();
        var product = vectors.get(index).product(brief);
        var joined = Math.sqrt(square + 2 * product + lengths[index] * lengths[index]);
        var before = square == 0 ? 0 : towards / Math.sqrt(square);
        return joined == 0 || length == 0 ? 0 : ((towards + products[index]) / joined - before) / length;
    }

    void join(Sentence sentence) {
        vectors.get(sentence.index()).addTo(brief);
        towards += products[sentence.index()];
        var sum = length(brief);
        square = sum * sum;
    }

    double cosine(Sentence one, Sentence other) {
        var product = lengths[one.index()] * lengths[other.index()];
        return product == 0 ? 0 : vectors.get(one.index()).product(vectors.get(other.index())) / product;
    }

    private static double length(double[] vector) {
        var square = 0.;
        for (var weight : vector) {
            square += weight * weight;
        }
        return Math.sqrt(square);
    }
}
