package org.footnote.brief;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.footnote.text.Token;

/// The content words of a story by number, with how much each tells, and which are names. Immutable once made.
final class Vocabulary {
    /// Words that stand for whatever a story is about.
    private static final Set<String> GENERIC = Set.of(
            "compani", "firm", "busi", "maker", "group", "oper", "model", "tool", "system", "servic", "product", "app",
            "program", "softwar", "assist", "chatbot", "startup");

    private static final double OF_GENERIC = .5;
    private static final double OF_MAIN_NAME = .35;
    private static final double MOST_ARTICLES = .6;
    private static final int MAIN_SENTENCES = 3;

    /// A word's weight means something only among so many sentences.
    private static final int FEWEST = 40;
    private static final int PREFIX = 5;
    private static final int LONG_WORD = 7;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> stems = new ArrayList<>();
    private final double[] weights;
    private final int[] holders;
    private final BitSet names = new BitSet();
    private final BitSet mainNames = new BitSet();
    private final List<int[]> kin;

    Vocabulary(StoryText story) {
        for (var sentence : story.sentences()) {
            for (var token : sentence.tokens()) {
                if (token.isContent()) {
                    number(token.stem());
                }
            }
        }
        holders = new int[stems.size()];
        weights = new double[stems.size()];
        var showable = 0;
        for (var sentence : story.sentences()) {
            showable += sentence.showable() ? 1 : 0;
            if (sentence.showable()) {
                distinct(sentence).forEach(number -> holders[number]++);
            }
        }
        findNames(story);
        for (var number = 0; number < weights.length; number++) {
            var weight = Math.log((Math.max(FEWEST, showable) + 1.) / Math.max(1, holders[number]));
            var factor = mainNames.get(number) ? OF_MAIN_NAME : GENERIC.contains(stems.get(number)) ? OF_GENERIC : 1;
            weights[number] = weight * factor;
        }
        kin = kin();
    }

    private Set<Integer> distinct(Sentence sentence) {
        var distinct = new HashSet<Integer>();
        for (var token : sentence.tokens()) {
            if (token.isContent()) {
                distinct.add(numberOf(token));
            }
        }
        return distinct;
    }

    private void number(String stem) {
        if (numbers.putIfAbsent(stem, stems.size()) == null) {
            stems.add(stem);
        }
    }

    private void findNames(StoryText story) {
        var small = new BitSet();
        var inside = new BitSet();
        var times = new int[stems.size()];
        for (var sentence : story.sentences()) {
            var tokens = sentence.tokens();
            for (var index = 0; index < tokens.size(); index++) {
                var token = tokens.get(index);
                if (!token.isContent()) {
                    continue;
                }
                var number = numberOf(token);
                small.set(number, small.get(number) || !token.isCapital());
                inside.set(number, inside.get(number) || (token.isCapital() && index > 0));
                times[number]++;
            }
        }
        for (var number = 0; number < times.length; number++) {
            names.set(number, !small.get(number) && (inside.get(number) || times[number] > 1));
        }
        findMainNames(story);
    }

    private void findMainNames(StoryText story) {
        var articles = new HashMap<Integer, Set<Integer>>();
        var sentences = new int[stems.size()];
        for (var sentence : story.sentences()) {
            for (var number : distinct(sentence)) {
                articles.computeIfAbsent(number, _ -> new HashSet<>()).add(sentence.order());
                sentences[number]++;
            }
        }
        var least = Math.max(2, MOST_ARTICLES * story.originals().size());
        articles.forEach((number, in) ->
                mainNames.set(number, names.get(number) && in.size() >= least && sentences[number] >= MAIN_SENTENCES));
    }

    /// For each word the others that begin like it.
    private List<int[]> kin() {
        var kin = new ArrayList<int[]>();
        var byPrefix = new HashMap<String, List<Integer>>();
        for (var number = 0; number < stems.size(); number++) {
            if (stems.get(number).length() >= PREFIX) {
                byPrefix.computeIfAbsent(stems.get(number).substring(0, PREFIX), _ -> new ArrayList<>())
                        .add(number);
            }
        }
        for (var number = 0; number < stems.size(); number++) {
            var stem = stems.get(number);
            var self = number;
            kin.add(
                    stem.length() < PREFIX
                            ? new int[0]
                            : byPrefix.getOrDefault(stem.substring(0, PREFIX), List.of()).stream()
                                    .filter(other -> other != self && areKin(stem, stems.get(other)))
                                    .mapToInt(Integer::intValue)
                                    .toArray());
        }
        return kin;
    }

    private static boolean areKin(String one, String other) {
        var prefix = Math.max(one.length(), other.length()) > LONG_WORD ? PREFIX + 1 : PREFIX;
        return one.length() >= prefix && other.length() >= prefix && one.regionMatches(0, other, 0, prefix);
    }

    /// The number of a content word.
    int numberOf(Token token) {
        var number = numbers.get(token.stem());
        if (number == null) {
            throw new IllegalArgumentException("\"" + token.text() + "\" is no word of this story.");
        }
        return number;
    }

    /// The number of a stem, if any sentence has it.
    OptionalInt find(String stem) {
        var number = numbers.get(stem);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /// How much a word tells: the rarer in the story, the more.
    double weight(int number) {
        return weights[number];
    }

    /// How many sentences have it.
    int holders(int number) {
        return holders[number];
    }

    boolean isName(int number) {
        return names.get(number);
    }

    /// Whether it is a name that runs through the whole story and therefore tells nothing.
    boolean isMainName(int number) {
        return mainNames.get(number);
    }

    /// Adds the words that begin like this one.
    void addKin(int number, BitSet words) {
        for (var other : kin.get(number)) {
            words.set(other);
        }
    }

    /// Whether one of some words begins like this one.
    boolean hasKin(int number, BitSet words) {
        for (var other : kin.get(number)) {
            if (words.get(other)) {
                return true;
            }
        }
        return false;
    }
}
