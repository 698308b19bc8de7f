package org.footnote.brief;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import org.footnote.text.Quantity;
import org.jspecify.annotations.Nullable;

/// How likely two sentences of a story say the same, by the words, names, figures and denials that they share.
///
/// A logistic score whose weights were fitted to pairs that people judged.
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

    /// The weights of [Pair#features], in their order, where only words and their kin count.
    private static final double[] BY_WORDS = {
        -.37, 2.83, -1.62, -2.95, 4.96, .87, -3.00, .98, -.80, -.94, -.89, -1.69, -.77, -.48, -1.19, -1.21, -2.89, .88,
        .12, -.22, -3.23, -1.15, -1.81
    };

    /// The same where words that may mean the same count as well.
    private static final double[] BY_MEANING = {
        -7.10, 7.55, 1.46, 1.64, 3.40, -4.76, -3.43, 1.02, -4.76, -1.33, -1.62, -1.32, -1.69, .06, -.91, -1.55, -2.61,
        .16, -.98, .37, -1.98, 0, 0
    };

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
                ? new Pair(first, second, false, null, null).score()
                : NOTHING;
    }

    /// The score by words and their meanings, as if two figures that differ were the same.
    double scoreAsIfEqual(Sentence one, Quantity figure, Sentence other, Quantity otherFigure) {
        var pair = new Pair(profile(one), profile(other), true, figure, otherFigure);
        var score = pair.score();
        return pair.share() >= ALMOST_EQUAL ? Math.max(SURE, score) : score;
    }

    /// How much of one sentence another one has, 0 to 1; 0 where they exclude each other.
    double covered(Sentence one, Sentence other) {
        var first = profile(one);
        var second = profile(other);
        return first.isExcludedBy(second) ? 0 : new Pair(first, second, true, null, null).covered();
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
                && new Pair(first, second, false, null, null).share() < least;
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

    /// What two sentences share.
    private final class Pair {
        private final Profile one;
        private final Profile other;
        private final boolean meaning;
        private final @Nullable Quantity figure;
        private final @Nullable Quantity otherFigure;
        private double matched;
        private double otherMatched;
        private double exact;
        private double largest;
        private int rare;

        Pair(Profile one, Profile other, boolean meaning, @Nullable Quantity figure, @Nullable Quantity otherFigure) {
            this.one = one;
            this.other = other;
            this.meaning = meaning;
            this.figure = figure;
            this.otherFigure = otherFigure;
        }

        double score() {
            var features = features();
            if (features.length == 0) {
                return NOTHING;
            }
            var weights = meaning ? BY_MEANING : BY_WORDS;
            var score = 0.;
            for (var index = 0; index < weights.length; index++) {
                score += weights[index] * features[index];
            }
            return score;
        }

        /// How much of the first is matched, 0 to 1.
        double covered() {
            matched = cover(one, other, true)
                    + new Figures(one.figures(), other.figures(), null, null).matchedOfOne(Likeness.this::weight);
            var total = one.weight() + figureWeight(one);
            return total == 0 ? 0 : matched / total;
        }

        /// How much of both is shared, 0 to 1.
        double share() {
            var features = features();
            return features.length == 0 ? 0 : features[1];
        }

        private double[] features() {
            var asIf = figure != null;
            exact = 0;
            largest = 0;
            rare = 0;
            matched = cover(one, other, true);
            otherMatched = cover(other, one, false);
            var figures = new Figures(one.figures(), other.figures(), figure, otherFigure);
            var words = (matched + otherMatched) / 2;
            matched += figures.matchedOfOne(Likeness.this::weight) + (asIf ? FIGURE_WEIGHT : 0);
            otherMatched += figures.matchedOfOther(Likeness.this::weight) + (asIf ? FIGURE_WEIGHT : 0);
            if (matched + otherMatched == 0) {
                return new double[0];
            }
            var total = one.weight() + figureWeight(one);
            var otherTotal = other.weight() + figureWeight(other);
            var share = matched / total;
            var otherShare = otherMatched / otherTotal;
            var names = and(one.names(), other.names());
            var mainNames = and(one.mainNames(), other.mainNames());
            var contra = !asIf && one.isExcludedBy(other);
            return new double[] {
                1,
                Math.sqrt(share * otherShare),
                Math.max(share, otherShare),
                Math.min(share, otherShare),
                Math.log1p((matched + otherMatched) / 2),
                exact / (matched + otherMatched),
                largest / 4,
                figures.agreeing(),
                figures.conflict(),
                !asIf && figures.noneAgrees() ? 1 : 0,
                Math.min(2, names),
                lacks(one.names(), other.names()) && lacks(other.names(), one.names()) ? 1 : 0,
                contra ? 1 : 0,
                one.polarity().negative() == other.polarity().negative() ? 0 : 1,
                Math.min(3, one.sharedNeighbours(other)),
                Math.abs(Math.log(one.words(3) / (double) other.words(3))),
                Math.abs(one.sentence().share() - other.sentence().share()),
                names == 0 && mainNames > 0 ? 1 : 0,
                Math.min(3, rare),
                asIf ? 1 : figures.rarity(quantity -> holders(quantity) <= RARE_FIGURE),
                one.sentence().startsWithQuote() || other.sentence().startsWithQuote() ? 1 : 0,
                Math.log1p(words),
                Math.log1p((total + otherTotal - matched - otherMatched) / 2)
            };
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
                } else if (meaning) {
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

    private double figureWeight(Profile profile) {
        return figureWeights[profile.sentence().index()];
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
