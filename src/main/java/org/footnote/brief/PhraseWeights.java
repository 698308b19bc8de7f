package org.footnote.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.footnote.text.Token;

/// What each pair of neighbouring words of a story is worth in its brief: more where more sources have it, earlier.
///
/// The weights were fitted by ridge regression to the share of hand-written summaries that hold a pair.
final class PhraseWeights {
    private static final double FLATTENING = .8;
    private static final int LARGEST = 25;

    private final List<List<String>> phrases = new ArrayList<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final double scale;

    PhraseWeights(StoryText story) {
        var sources = story.originals().size();
        var places = new HashMap<String, Places>();
        var wordSources = new HashMap<String, Integer>();
        count(story, places, wordSources);
        var shortness = 1 / (1 + Math.exp((story.sentences().size() / (double) Math.max(1, sources) - 18) / 4));
        places.forEach((phrase, place) -> weights.put(phrase, weigh(place, wordSources, sources, shortness)));
        scale = weights.values().stream()
                .sorted((one, other) -> Double.compare(other, one))
                .limit(LARGEST)
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    /// The pairs of a sentence, each once.
    List<String> of(Sentence sentence) {
        return phrases.get(sentence.index());
    }

    /// What a pair is worth, as a share of the twenty-five best pairs of the story.
    double weight(String phrase) {
        return scale == 0 ? 0 : weights.getOrDefault(phrase, 0.) * LARGEST / scale;
    }

    private void count(StoryText story, Map<String, Places> places, Map<String, Integer> wordSources) {
        var seen = new HashMap<String, Integer>();
        for (var sentence : story.sentences()) {
            var pairs = new LinkedHashSet<String>();
            var tokens = sentence.tokens().stream()
                    .filter(token -> token.kind() != Token.Kind.SIGN)
                    .toList();
            for (var token : tokens) {
                if (!Integer.valueOf(sentence.order()).equals(seen.put(token.stem(), sentence.order()))) {
                    wordSources.merge(token.stem(), 1, Integer::sum);
                }
            }
            for (var index = 0; index + 1 < tokens.size(); index++) {
                var first = tokens.get(index);
                var second = tokens.get(index + 1);
                if (isContent(first) || isContent(second)) {
                    var pair = first.stem() + " " + second.stem();
                    pairs.add(pair);
                    places.computeIfAbsent(
                                    pair,
                                    _ -> new Places(
                                            first, second, story.originals().size()))
                            .add(sentence);
                }
            }
            phrases.add(List.copyOf(pairs));
        }
    }

    private static boolean isContent(Token token) {
        return token.isNumber() || token.isContent();
    }

    private static double weigh(Places place, Map<String, Integer> wordSources, int sources, double shortness) {
        var share = place.sources() / (double) sources;
        var first = wordSources.getOrDefault(place.first.stem(), 0) / (double) sources;
        var second = wordSources.getOrDefault(place.second.stem(), 0) / (double) sources;
        var stops = (isContent(place.first) ? 0 : 1) + (isContent(place.second) ? 0 : 1);
        var leads = place.within(1) / (double) sources;
        var early = place.within(3) / (double) sources;
        var digit = place.first.isNumber() || place.second.isNumber();
        var raw = -.076
                + .045 * share
                + .145 * share * share
                + .167 * Math.log(1 + place.times) / Math.log(1 + sources)
                - .198 * leads
                - .072 * early
                + .561 * place.inverse() / sources
                + (place.sources() == 1 ? .026 : 0)
                - (place.sources() >= 3 ? .011 : 0)
                - .001 * stops
                - .008 * stops * share
                + .028 * first * second
                - .015 * Math.min(first, second)
                + .416 * shortness * leads
                + (digit ? .009 : 0)
                - .007 / (1 + place.earliest());
        return Math.pow(Math.max(0, raw), FLATTENING);
    }

    /// Where a pair stands: its first place in each source that has it.
    private static final class Places {
        private final Token first;
        private final Token second;
        private final int[] earliest;
        private int times;

        Places(Token first, Token second, int sources) {
            this.first = first;
            this.second = second;
            earliest = new int[sources];
            Arrays.fill(earliest, Integer.MAX_VALUE);
        }

        void add(Sentence sentence) {
            times++;
            earliest[sentence.order()] = Math.min(earliest[sentence.order()], sentence.position());
        }

        int sources() {
            return within(Integer.MAX_VALUE);
        }

        int within(int sentences) {
            return (int)
                    Arrays.stream(earliest).filter(place -> place < sentences).count();
        }

        double inverse() {
            return Arrays.stream(earliest)
                    .filter(place -> place < Integer.MAX_VALUE)
                    .mapToDouble(place -> 1. / (1 + place))
                    .sum();
        }

        int earliest() {
            return Arrays.stream(earliest).min().orElse(0);
        }
    }
}
