package org.footnote.brief;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.footnote.text.Quantities;
import org.footnote.text.Quantity;
import org.footnote.text.Quantity.Dimension;
import org.footnote.text.Token;

/// What a sentence says, as far as it is compared with others. Immutable once made.
final class Profile {
    private static final Set<String> BEFORE_BASELINE = Set.of("than", "against", "versus");
    private static final Set<String> OF_BOUND = Set.of("more", "less", "fewer", "later", "earlier", "higher", "lower");

    private final Sentence sentence;
    private final int[] terms;
    private final List<Set<Integer>> meanings = new ArrayList<>();
    private final Set<Integer> allMeanings = new HashSet<>();
    private final BitSet words = new BitSet();
    private final BitSet names = new BitSet();
    private final BitSet mainNames = new BitSet();
    private final BitSet opposed = new BitSet();
    private final Set<String> plainStems = new HashSet<>();
    private final Set<Long> neighbours = new HashSet<>();
    private final List<Quantity> quantities;
    private final List<Quantity> figures;
    private final Polarity polarity;
    private final boolean past;
    private final boolean forecast;
    private final double weight;

    Profile(Sentence sentence, Vocabulary vocabulary) {
        this.sentence = sentence;
        var tokens = sentence.tokens();
        quantities = Quantities.of(tokens);
        var covered = new BitSet();
        quantities.forEach(quantity -> covered.set(quantity.first(), quantity.last() + 1));
        var groups = Meanings.of(tokens);
        var order = new ArrayList<Integer>();
        var before = -1;
        for (var index = 0; index < tokens.size(); index++) {
            var token = tokens.get(index);
            allMeanings.addAll(groups.get(index));
            if (!token.isContent() || covered.get(index)) {
                continue;
            }
            var number = vocabulary.numberOf(token);
            if (!words.get(number)) {
                words.set(number);
                order.add(number);
                meanings.add(groups.get(index));
                names.set(number, vocabulary.isName(number) && !vocabulary.isMainName(number));
                mainNames.set(number, vocabulary.isMainName(number));
            }
            if (!vocabulary.isName(number)) {
                plainStems.add(token.stem());
            }
            if (before >= 0) {
                neighbours.add(((long) before << 32) | number);
            }
            before = number;
        }
        terms = order.stream().mapToInt(Integer::intValue).toArray();
        figures = quantities.stream()
                .filter(quantity -> quantity.dimension() != Dimension.VERSION
                        && quantity.dimension() != Dimension.WEEKDAY
                        && !isBaseline(tokens, quantity))
                .toList();
        var text = sentence.text();
        polarity = Polarity.of(text, tokens);
        Polarity.opposed(polarity, plainStems)
                .forEach(stem -> vocabulary.find(stem).ifPresent(opposed::set));
        past = TimeFrame.isPastPeriod(text);
        forecast = TimeFrame.isForecast(text);
        var sum = 0.;
        for (var term : terms) {
            sum += vocabulary.weight(term);
        }
        weight = sum;
    }

    /// Whether a quantity is only what another one is held against: "than in 2023", "up from 62".
    private static boolean isBaseline(List<Token> tokens, Quantity quantity) {
        var index = quantity.first() - 1;
        while (index > 0 && ("the".equals(lower(tokens, index)) || "in".equals(lower(tokens, index)))) {
            index--;
        }
        var word = lower(tokens, index);
        var before = lower(tokens, index - 1);
        return (BEFORE_BASELINE.contains(word) && !OF_BOUND.contains(before))
                || ("from".equals(word) && ("up".equals(before) || "down".equals(before)))
                || (("with".equals(word) || "to".equals(word)) && "compared".equals(before));
    }

    private static String lower(List<Token> tokens, int index) {
        return index < 0 ? "" : tokens.get(index).lower();
    }

    Sentence sentence() {
        return sentence;
    }

    int terms() {
        return terms.length;
    }

    int term(int index) {
        return terms[index];
    }

    Set<Integer> meanings(int index) {
        return meanings.get(index);
    }

    Set<Integer> allMeanings() {
        return allMeanings;
    }

    boolean has(int word) {
        return words.get(word);
    }

    BitSet words() {
        return words;
    }

    BitSet names() {
        return names;
    }

    BitSet mainNames() {
        return mainNames;
    }

    Set<String> plainStems() {
        return plainStems;
    }

    Set<Long> neighbours() {
        return neighbours;
    }

    /// All quantities of the sentence.
    List<Quantity> quantities() {
        return quantities;
    }

    /// Those that it states and that can be compared.
    List<Quantity> figures() {
        return figures;
    }

    Polarity polarity() {
        return polarity;
    }

    boolean isPast() {
        return past;
    }

    boolean isForecast() {
        return forecast;
    }

    /// Whether one of the two denies what the other says, or they use opposite words.
    boolean isExcludedBy(Profile other) {
        var possible = opposed.intersects(other.words) || other.opposed.intersects(words);
        return possible && Polarity.exclude(polarity, plainStems, other.polarity, other.plainStems);
    }

    /// The weight of all its words.
    double weight() {
        return weight;
    }

    int words(int least) {
        return Math.max(least, sentence.words());
    }
}
