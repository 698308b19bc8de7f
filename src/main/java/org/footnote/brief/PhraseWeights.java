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

    private final List<int[]> phrases = new ArrayList<>();
    private final double[] weights;

    PhraseWeights(StoryText story) {
        var sources = story.originals().size();
        var places = new ArrayList<Places>();
        var wordSources = new HashMap<String, Integer>();
        count(story, places, wordSources);
        var shortness = 1 / (1 + Math.exp((story.sentences().size() / (double) Math.max(1, sources) - 18) / 4));
        weights = places.stream()
                .mapToDouble(place -> weigh(place, wordSources, sources, shortness))
                .toArray();
        var sorted = weights.clone();
        Arrays.sort(sorted);
        var scale = 0.;
        for (var rank = 1; rank <= Math.min(LARGEST, sorted.length); rank++) {
            scale += sorted[sorted.length - rank];
        }
        for (var phrase = 0; phrase < weights.length; phrase++) {
            weights[phrase] = scale == 0 ? 0 : weights[phrase] * LARGEST / scale;
        }
    }

    /// The numbers of the pairs of a sentence, each once.
    int[] of(Sentence sentence) {
        return phrases.get(sentence.index());
    }

    /// What a pair is worth, as a share of the twenty-five best pairs of the story.
    double weight(int phrase) {
        return weights[phrase];
    }

    private void count(StoryText story, List<Places> places, Map<String, Integer> wordSources) {
        var seen = new HashMap<String, Integer>();
        var numbers = new HashMap<Pair, Integer>();
        for (var sentence : story.sentences()) {
            var pairs = new LinkedHashSet<Integer>();
            Token before = null;
            for (var token : sentence.tokens()) {
                if (token.kind() == Token.Kind.SIGN) {
                    continue;
                }
                if (!Integer.valueOf(sentence.order()).equals(seen.put(token.stem(), sentence.order()))) {
                    wordSources.merge(token.stem(), 1, Integer::sum);
                }
                if (before != null && (before.isContentOrNumber() || token.isContentOrNumber())) {
                    var first = before;
                    var number = numbers.computeIfAbsent(new Pair(before.stem(), token.stem()), _ -> {
                        places.add(new Places(first, token, story.originals().size()));
                        return places.size() - 1;
                    });
                    pairs.add(number);
                    places.get(number).add(sentence);
                }
                before = token;
            }
            phrases.add(pairs.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    private record Pair(String first, String second) {}

    private static double weigh(Places place, Map<String, Integer> wordSources, int sources, double shortness) {
        var share = place.sources() / (double) sources;
        var first = wordSources.getOrDefault(place.first.stem(), 0) / (double) sources;
        var second = wordSources.getOrDefault(place.second.stem(), 0) / (double) sources;
        var stops = (place.first.isContentOrNumber() ? 0 : 1) + (place.second.isContentOrNumber() ? 0 : 1);
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
            var within = 0;
            for (var place : earliest) {
                within += place < sentences ? 1 : 0;
            }
            return within;
        }

        double inverse() {
            var inverse = 0.;
            for (var place : earliest) {
                inverse += place < Integer.MAX_VALUE ? 1. / (1 + place) : 0;
            }
            return inverse;
        }

        int earliest() {
            var first = Integer.MAX_VALUE;
            for (var place : earliest) {
                first = Math.min(first, place);
            }
            return first;
        }
    }
}
