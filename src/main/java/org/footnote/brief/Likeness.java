package org.footnote.brief;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import org.footnote.text.Quantity;
import org.jspecify.annotations.Nullable;

/// How likely two sentences of a story say the same, by the words, names, figures and denials that they share: a
/// logistic score of [Clue]s.
final class Likeness {
    /// The score of sentences that have nothing in common.
    static final double NOTHING = -8;

    /// What a figure weighs, beside words, of which a rare one weighs about four.
    static final double FIGURE_WEIGHT = 2.5;

    /// From so many words on (the geometric mean of both) two sentences are long.
    private static final double LONG = 17;

    /// The least share of two long sentences that may say the same.
    private static final double LEAST_OF_LONG = .25;

    /// The same where they have a hard figure in common.
    private static final double LEAST_WITH_FIGURE = .2;

    /// Sentences that differ in little but their figures are on one point.
    private static final double ALMOST_EQUAL = .75;

    /// The least score of such sentences.
    private static final double SURE = 3;

    /// What part of its weight a word counts for which the other sentence has one that begins alike.
    private static final double KIN = .7;

    /// The same where the other sentence has one that may mean the same.
    private static final double MEANING = .75;

    /// The same where more than a quarter of the sentences have that meaning.
    private static final double COMMON_MEANING = .5;

    /// So many words in common tell what two sentences are about, not that they say the same.
    private static final int FEW_WORDS = 2;

    /// A word is rare in so many sentences at most.
    private static final int RARE_WORD = 3;

    /// A figure is rare in so many sentences at most.
    private static final int RARE_FIGURE = 6;

    private final Meanings english = Meanings.ENGLISH;
    private final Vocabulary vocabulary;
    private final List<Profile> profiles = new ArrayList<>();
    private final BitSet commonMeanings = new BitSet();
    private final IdentityHashMap<Quantity, Integer> figureHolders = new IdentityHashMap<>();

    /// What the figures of each sentence weigh together.
    private final double[] figureWeights;

    private final Beginnings beginnings;

    Likeness(StoryText story) {
        vocabulary = new Vocabulary(story);
        story.sentences().forEach(sentence -> profiles.add(new Profile(sentence, vocabulary, english)));
        findCommonMeanings();
        figureWeights = profiles.stream().mapToDouble(this::weightOfFigures).toArray();
        beginnings = new Beginnings(profiles, vocabulary);
    }

    /// Those that more than a quarter of the sentences have.
    private void findCommonMeanings() {
        var holders = new HashMap<Integer, Integer>();
        profiles.forEach(
                profile -> profile.allMeanings().stream().forEach(meaning -> holders.merge(meaning, 1, Integer::sum)));
        holders.forEach((meaning, count) -> commonMeanings.set(meaning, count * 4 > profiles.size()));
    }

    Profile profile(Sentence sentence) {
        return profiles.get(sentence.index());
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Meanings english() {
        return english;
    }

    /// The score by the words themselves: above 0 more likely than not.
    double score(Sentence one, Sentence other) {
        var first = profile(one);
        var second = profile(other);
        return first.touches(second) || Figures.anyAgrees(first.figures(), second.figures())
                ? byWords(first, second).score()
                : NOTHING;
    }

    /// The score by words and their meanings, as if two figures that differ were the same.
    double scoreAsIfEqual(Sentence one, Quantity figure, Sentence other, Quantity otherFigure) {
        var equal = new Figures.Equal(figure, otherFigure);
        var pair = new Pair(profile(one), profile(other), Clue.Reading.MEANING, equal);
        var score = pair.score();
        return pair.share() >= ALMOST_EQUAL ? Math.max(SURE, score) : score;
    }

    /// How much of one sentence another one has, 0 to 1; 0 where they exclude each other.
    double covered(Sentence one, Sentence other) {
        var first = profile(one);
        var second = profile(other);
        return first.isExcludedBy(second) ? 0 : new Pair(first, second, Clue.Reading.MEANING, null).covered();
    }

    /// How much of two sentences says the same, by words, figures and what words may mean: the geometric mean of both
    /// parts, 0 to 1.
    double sharedMeaning(Sentence one, Sentence other) {
        return Math.sqrt(covered(one, other) * covered(other, one));
    }

    /// See [Beginnings#shared].
    double sharedBeginning(Sentence one, Sentence other) {
        return beginnings.shared(profile(one), profile(other));
    }

    /// Whether they have a hard figure in common that is more than a small count.
    boolean shareTellingFigure(Sentence one, Sentence other) {
        return Figures.shareTelling(profile(one).figures(), profile(other).figures());
    }

    /// Whether they share at most two words or what words may mean, and tell no deed alike.
    boolean shareFewWords(Sentence one, Sentence other) {
        var from = profile(one);
        var to = profile(other);
        var shared = 0;
        for (var index = 0; index < from.terms(); index++) {
            var word = from.term(index);
            var meant = to.has(word)
                    || vocabulary.hasKin(word, to.words())
                    || Meanings.anyIn(from.meanings(index), to.allMeanings());
            shared += meant ? 1 : 0;
        }
        return shared <= FEW_WORDS && !from.sharesAct(to);
    }

    /// Whether a sentence has all hard figures of another one, as far as rounding goes.
    boolean hasFigures(Sentence one, Sentence other) {
        return profile(one).figures().stream()
                .filter(Quantity::isHard)
                .allMatch(figure -> Figures.has(profile(other).figures(), figure));
    }

    /// Whether the other sentence leaves a figure of the first one open: it says "at least 15" and not 19.
    boolean leavesOpen(Sentence one, Sentence other) {
        return Figures.leavesOpen(profile(one).figures(), profile(other).figures());
    }

    /// Whether each names somebody or something that the other does not.
    boolean haveOtherNames(Sentence one, Sentence other) {
        var names = profile(one).names();
        var others = profile(other).names();
        return lacks(names, others) && lacks(others, names);
    }

    /// How many are named in one that are not named in the other.
    long newNames(Sentence one, Sentence other) {
        var known = profile(other).names();
        return profile(one).names().stream().filter(name -> !known.get(name)).count();
    }

    /// Whether the score alone must not join them: they contradict each other, or are long and share too little.
    boolean areExclusive(Sentence one, Sentence other) {
        return areFar(one, other) || contradict(one, other);
    }

    /// Whether two long sentences share little; a figure in common makes up for some words.
    private boolean areFar(Sentence one, Sentence other) {
        var first = profile(one);
        var second = profile(other);
        var least = Figures.shareHard(first.figures(), second.figures()) ? LEAST_WITH_FIGURE : LEAST_OF_LONG;
        return Math.sqrt((double) one.words() * other.words()) >= LONG
                && byWords(first, second).share() < least;
    }

    /// Whether they cannot both be true, speak of different times, or are words or deeds of different persons.
    boolean contradict(Sentence one, Sentence other) {
        var first = profile(one);
        var second = profile(other);
        return first.isExcludedBy(second)
                || first.polarity().retracting() != second.polarity().retracting()
                || first.takesBack(second)
                || second.takesBack(first)
                || Polarity.differInTime(first.polarity(), first.plainStems(), second.polarity(), second.plainStems())
                || (first.isForecast() != second.isForecast()
                        && !first.figures().isEmpty())
                || (first.isPast() != second.isPast() && Figures.shareHard(first.figures(), second.figures()))
                || Figures.exclude(first.figures(), second.figures())
                || first.isSaidByAnother(second)
                || first.isDoneByAnother(second);
    }

    private Pair byWords(Profile one, Profile other) {
        return new Pair(one, other, Clue.Reading.WORDS, null);
    }

    /// What two sentences share.
    private final class Pair {
        private final Profile one;
        private final Profile other;
        private final Clue.Reading reading;
        private final Figures figures;
        private double words;
        private double matched;
        private double otherMatched;
        private double exact;
        private double largest;
        private int rare;

        Pair(Profile one, Profile other, Clue.Reading reading, Figures.@Nullable Equal equal) {
            this.one = one;
            this.other = other;
            this.reading = reading;
            figures = new Figures(one.figures(), other.figures(), equal);
        }

        double score() {
            return compare() ? weigh() : NOTHING;
        }

        /// How much of both is shared, 0 to 1.
        double share() {
            return compare() ? Math.sqrt(matched / total(one) * (otherMatched / total(other))) : 0;
        }

        /// How much of the first is matched, 0 to 1.
        double covered() {
            var total = total(one);
            return total == 0 ? 0 : (cover(one, other, true) + figures.matchedOfOne(Likeness.this::weight)) / total;
        }

        /// Finds what each has of the other; false where that is nothing.
        private boolean compare() {
            exact = 0;
            largest = 0;
            rare = 0;
            matched = cover(one, other, true);
            otherMatched = cover(other, one, false);
            words = (matched + otherMatched) / 2;
            var equal = figures.takesAsEqual() ? FIGURE_WEIGHT : 0;
            matched += figures.matchedOfOne(Likeness.this::weight) + equal;
            otherMatched += figures.matchedOfOther(Likeness.this::weight) + equal;
            return matched + otherMatched != 0;
        }

        private double weigh() {
            var total = total(one);
            var otherTotal = total(other);
            var share = matched / total;
            var otherShare = otherMatched / otherTotal;
            var names = and(one.names(), other.names());
            var asIf = figures.takesAsEqual();
            return of(Clue.ALWAYS, 1)
                    + of(Clue.SHARE, Math.sqrt(share * otherShare))
                    + of(Clue.LARGER_SHARE, Math.max(share, otherShare))
                    + of(Clue.SMALLER_SHARE, Math.min(share, otherShare))
                    + of(Clue.SHARED, Math.log1p((matched + otherMatched) / 2))
                    + of(Clue.EXACT, exact / (matched + otherMatched))
                    + of(Clue.LARGEST, largest / 4)
                    + of(Clue.FIGURES, figures.agreeing())
                    + of(Clue.FIGURE_DIFFERS, figures.conflict())
                    + of(Clue.NO_FIGURE_AGREES, !asIf && figures.noneAgrees())
                    + of(Clue.NAMES, Math.min(2, names))
                    + of(Clue.OTHER_NAMES, lacks(one.names(), other.names()) && lacks(other.names(), one.names()))
                    + of(Clue.EXCLUDED, !asIf && one.isExcludedBy(other))
                    + of(
                            Clue.ONE_DENIES,
                            one.polarity().negative() != other.polarity().negative())
                    + of(Clue.NEIGHBOURS, Math.min(3, one.sharedNeighbours(other)))
                    + of(Clue.LENGTHS, Math.abs(Math.log(one.words(3) / (double) other.words(3))))
                    + of(
                            Clue.PLACES,
                            Math.abs(one.sentence().share() - other.sentence().share()))
                    + of(Clue.ONLY_MAIN_NAMES, names == 0 && one.mainNames().intersects(other.mainNames()))
                    + of(Clue.RARE_WORDS, Math.min(3, rare))
                    + of(Clue.RARE_FIGURE, asIf ? 1 : figures.rarity(quantity -> holders(quantity) <= RARE_FIGURE))
                    + of(
                            Clue.QUOTE,
                            one.sentence().startsWithQuote() || other.sentence().startsWithQuote())
                    + of(Clue.SHARED_WORDS, Math.log1p(words))
                    + of(Clue.NOT_SHARED, Math.log1p((total + otherTotal - matched - otherMatched) / 2));
        }

        private double of(Clue clue, boolean is) {
            return of(clue, is ? 1 : 0);
        }

        private double of(Clue clue, double value) {
            return value * clue.weight(reading);
        }

        /// The weight of the words of `from` that `to` has as well; counts exact and rare ones on the way.
        private double cover(Profile from, Profile to, boolean count) {
            var sum = 0.;
            for (var index = 0; index < from.terms(); index++) {
                var word = from.term(index);
                var weight = vocabulary.weight(word);
                if (to.has(word)) {
                    sum += weight;
                    exact += weight;
                    largest = Math.max(largest, weight);
                    rare += count && vocabulary.holders(word) <= RARE_WORD ? 1 : 0;
                } else if (vocabulary.hasKin(word, to.words())) {
                    sum += KIN * weight;
                    largest = Math.max(largest, KIN * weight);
                } else if (reading == Clue.Reading.MEANING) {
                    var part = weight * meaningShared(from, index, to);
                    sum += part;
                    largest = Math.max(largest, part);
                }
            }
            return sum;
        }

        private double meaningShared(Profile from, int index, Profile to) {
            var best = 0.;
            for (var group : from.meanings(index)) {
                if (to.allMeanings().get(group)) {
                    best = Math.max(best, commonMeanings.get(group) ? COMMON_MEANING : MEANING);
                }
            }
            return best;
        }
    }

    /// What all words and figures of a sentence weigh.
    private double total(Profile profile) {
        return profile.weight() + figureWeights[profile.sentence().index()];
    }

    private double weightOfFigures(Profile profile) {
        var sum = 0.;
        for (var figure : profile.figures()) {
            sum += weight(figure);
        }
        return sum;
    }

    /// A figure tells much, less so when half the story has it.
    private double weight(Quantity quantity) {
        return FIGURE_WEIGHT * Math.min(1, RARE_FIGURE / (double) Math.max(1, holders(quantity)));
    }

    private int holders(Quantity quantity) {
        return figureHolders.computeIfAbsent(quantity, figure -> (int) profiles.stream()
                .filter(profile -> Figures.has(profile.figures(), figure))
                .count());
    }

    private static int and(BitSet one, BitSet other) {
        var both = 0;
        for (var bit = one.nextSetBit(0); bit >= 0; bit = one.nextSetBit(bit + 1)) {
            both += other.get(bit) ? 1 : 0;
        }
        return both;
    }

    private static boolean lacks(BitSet one, BitSet other) {
        for (var bit = one.nextSetBit(0); bit >= 0; bit = one.nextSetBit(bit + 1)) {
            if (!other.get(bit)) {
                return true;
            }
        }
        return false;
    }
}
