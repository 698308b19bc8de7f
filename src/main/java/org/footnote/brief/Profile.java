package org.footnote.brief;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.footnote.text.Quantities;
import org.footnote.text.Quantity;
import org.footnote.text.Quantity.Dimension;
import org.footnote.text.Token;
import org.jspecify.annotations.Nullable;

/// What a sentence says, as far as it is compared with others. Who speaks in it, who does what and its tense are found
/// out when first asked for; all else does not change once made. Of one thread at a time.
final class Profile {
    private static final Set<String> BEFORE_BASELINE = Set.of("than", "against", "versus");
    private static final Set<String> OF_BOUND = Set.of("more", "less", "fewer", "later", "earlier", "higher", "lower");

    /// What tells one of several alike things from the others.
    private static final Pattern QUALIFIER = Pattern.compile(
            "\\b(?:series [a-h]\\b|seed\\b|round [a-h]\\b|phase (?:one|two|three|i+|\\d)|stage (?:one|two|\\d)"
                    + "|(?:first|second|third|fourth) (?:quarter|half|phase|round|building|year|recall|outage)"
                    + "|q[1-4]\\b|tier \\d|level \\d|model [a-z]\\b)");

    private final Sentence sentence;
    private final int[] terms;
    private final List<int[]> ofTokens;
    private final List<int[]> meanings = new ArrayList<>();
    private final BitSet allMeanings = new BitSet();
    private final BitSet words = new BitSet();
    private final BitSet reach = new BitSet();
    private final BitSet names = new BitSet();
    private final BitSet mainNames = new BitSet();
    private final BitSet opposed = new BitSet();
    private final Set<String> plainStems = new HashSet<>();
    private final long[] neighbours;
    private final List<Quantity> quantities;
    private final List<Quantity> figures;
    private final Set<String> qualifiers;
    private final Polarity polarity;
    private final boolean past;
    private final boolean forecast;
    private final double weight;
    private @Nullable Set<String> speaker;
    private @Nullable Tense tense;
    private @Nullable Deed deed;
    private @Nullable List<Integer> acts;

    Profile(Sentence sentence, Vocabulary vocabulary, Meanings english) {
        this.sentence = sentence;
        var tokens = sentence.tokens();
        quantities = Quantities.of(tokens);
        var pairs = new ArrayList<Long>();
        var order = new ArrayList<Integer>();
        ofTokens = english.of(tokens);
        collect(vocabulary, order, pairs);
        reach.or(words);
        neighbours =
                pairs.stream().mapToLong(Long::longValue).distinct().sorted().toArray();
        terms = order.stream().mapToInt(Integer::intValue).toArray();
        figures = quantities.stream()
                .filter(quantity -> quantity.dimension() != Dimension.VERSION
                        && quantity.dimension() != Dimension.WEEKDAY
                        && !isBaseline(tokens, quantity))
                .toList();
        var text = sentence.text();
        qualifiers = figures.isEmpty() ? Set.of() : qualifiers(text);
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

    /// Takes up its words and what they may mean.
    ///
    /// @param order takes each content word once, as they come
    /// @param pairs takes those that follow each other
    private void collect(Vocabulary vocabulary, List<Integer> order, List<Long> pairs) {
        var covered = new BitSet();
        quantities.forEach(quantity -> covered.set(quantity.first(), quantity.last() + 1));
        var before = -1;
        for (var index = 0; index < ofTokens.size(); index++) {
            var token = sentence.tokens().get(index);
            for (var group : ofTokens.get(index)) {
                allMeanings.set(group);
            }
            if (!token.isContent() || covered.get(index)) {
                continue;
            }
            var number = vocabulary.numberOf(token);
            if (!words.get(number)) {
                add(number, vocabulary);
                order.add(number);
                meanings.add(ofTokens.get(index));
            }
            if (!vocabulary.isName(number)) {
                plainStems.add(token.stem());
            }
            if (before >= 0) {
                pairs.add(((long) before << 32) | number);
            }
            before = number;
        }
    }

    private void add(int word, Vocabulary vocabulary) {
        words.set(word);
        vocabulary.addKin(word, reach);
        names.set(word, vocabulary.isName(word) && !vocabulary.isMainName(word));
        mainNames.set(word, vocabulary.isMainName(word));
    }

    private static Set<String> qualifiers(String text) {
        return QUALIFIER
                .matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toUnmodifiableSet());
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

    int[] meanings(int index) {
        return meanings.get(index);
    }

    /// What each token may mean.
    List<int[]> meaningsOfTokens() {
        return ofTokens;
    }

    BitSet allMeanings() {
        return allMeanings;
    }

    /// Whether it shares a word with another one, or words that begin alike.
    boolean touches(Profile other) {
        return reach.intersects(other.words);
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

    /// How many pairs of content words that follow each other both have.
    int sharedNeighbours(Profile other) {
        var shared = 0;
        var at = 0;
        for (var pair : neighbours) {
            while (at < other.neighbours.length && other.neighbours[at] < pair) {
                at++;
            }
            shared += at < other.neighbours.length && other.neighbours[at] == pair ? 1 : 0;
        }
        return shared;
    }

    /// All quantities of the sentence.
    List<Quantity> quantities() {
        return quantities;
    }

    /// Those that it states and that can be compared.
    List<Quantity> figures() {
        return figures;
    }

    /// "second quarter", "series b": what tells one of several alike things from the others; none without figures.
    Set<String> qualifiers() {
        return qualifiers;
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

    /// Whether both are words of somebody, and not of the same person.
    boolean isSaidByAnother(Profile other) {
        return !speaker().isEmpty() && !other.speaker().isEmpty() && Collections.disjoint(speaker(), other.speaker());
    }

    /// Asked for again and again, as every sentence is held against many.
    private Set<String> speaker() {
        if (speaker == null) {
            speaker = Speech.speaker(sentence.text());
        }
        return speaker;
    }

    /// Asked for again and again, as every figure is held against many.
    Tense tense() {
        if (tense == null) {
            tense = Tense.of(sentence.text());
        }
        return tense;
    }

    /// Whether one of its verbs is one of the other's, or may mean the same.
    boolean sharesAct(Profile other) {
        for (var verb : acts()) {
            for (var opposed : other.acts()) {
                if (sentence.tokens()
                                .get(verb)
                                .stem()
                                .equals(other.sentence.tokens().get(opposed).stem())
                        || share(ofTokens.get(verb), other.ofTokens.get(opposed))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean share(int[] some, int[] others) {
        for (var one : some) {
            for (var other : others) {
                if (one == other) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Integer> acts() {
        if (acts == null) {
            acts = Acts.of(sentence);
        }
        return acts;
    }

    /// Whether both tell the same deed, of different doers who are both named and neither of whom the other one knows.
    boolean isDoneByAnother(Profile other) {
        return deed().isOfAnother(other.deed()) && !other.names(deed()) && !names(other.deed());
    }

    private Deed deed() {
        if (deed == null) {
            deed = Deed.of(sentence);
        }
        return deed;
    }

    private boolean names(Deed deed) {
        return sentence.tokens().stream().anyMatch(token -> token.stem().equals(deed.doer()));
    }

    /// Whether it says that what the other one tells, perhaps in another word, has not happened.
    boolean takesBack(Profile other) {
        if (polarity.undone().isEmpty() || other.polarity.negative()) {
            return false;
        }
        for (var index = 0; index < ofTokens.size(); index++) {
            if (polarity.undone().contains(sentence.tokens().get(index).stem())) {
                for (var group : ofTokens.get(index)) {
                    if (other.allMeanings.get(group)) {
                        return true;
                    }
                }
            }
        }
        return false;
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
