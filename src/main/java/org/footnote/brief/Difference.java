package org.footnote.brief;

import java.util.List;
import java.util.regex.Pattern;
import org.footnote.text.Quantity;
import org.footnote.text.Quantity.Dimension;
import org.footnote.text.Token;

/// Two figures of two sources that cannot both be true of one thing, and how sure it is that they are of one thing.
final class Difference {
    private static final double LARGEST_RATIO = 12;
    private static final double FEW = 12;

    /// How many words a name may stand from the figure that is its own.
    private static final int BESIDE = 3;

    private static final int BEFORE_RESULT = 6;
    private static final double SAME_THING = 1.2;
    private static final double RATIO_OF_DATES = .3;

    private static final Cue PART = Cue.of(
            "\\b(?:of these|of those|of which|of whom|among them|among these|among those|each"
                    + "|the first (?:building|phase|stage|part|tranche|wave|batch|step|half)|first phase|a further"
                    + "|another|additional|more than half of|extra|the rest|the remaining|the other|other)\\b",
            "of ",
            "among",
            "each",
            "first",
            "further",
            "other",
            "additional",
            "extra",
            "rest",
            "remaining");

    private static final Pattern STILL_TO_COME = Pattern.compile(
            "\\b(?:will|would|expects?|expected|plans?|planned|is to|are to|due|aims?|intends?|wants?|scheduled"
                    + "|set for|hopes?|should|next)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DONE = Pattern.compile("\\b(?:was|were|had|did|\\w{3,}ed)\\b");

    private static final Pattern BASELINE =
            Pattern.compile("\\b(?:than|times what|compared (?:with|to)|up from|down from|against|versus)\\b[^,.;]*$");

    private static final Pattern ZONE = Pattern.compile(
            "\\b(?:GMT|UTC|[ECMP][SD]?T|CES?T|BST|IST|JST|KST|AES?T|local time|(?:Eastern|Central|Pacific)(?: time)?)\\b");

    private static final int HALF_AN_HOUR = 30;

    private static final Pattern DEAD = Pattern.compile("^[^,;\\d]*\\b(?:killed|dead|died|deaths)\\b");
    private static final Pattern HURT = Pattern.compile("^[^,;\\d]*\\b(?:injured|wounded|hurt|injuries)\\b");

    private static final Pattern RECKONED = Pattern.compile(
            "\\b(?:expectations?|forecasts?|consensus|(?:had|analysts|economists|forecasters) (?:\\w+ )?(?:expected|forecast"
                    + "|predicted|estimated|projected))\\b[^,.;]*$");

    /// The most that everything else can add.
    private static final double HIGHEST = 5.25 + .33 * 4 + .27 * 6 + 2.28 + .74 + SAME_THING;

    private final Evidence evidence;
    private final Profile one;
    private final Quantity figure;
    private final Profile other;
    private final Quantity opposed;

    Difference(Evidence evidence, Profile one, Quantity figure, Profile other, Quantity opposed) {
        this.evidence = evidence;
        this.one = one;
        this.figure = figure;
        this.other = other;
        this.opposed = opposed;
    }

    Profile one() {
        return one;
    }

    Quantity figure() {
        return figure;
    }

    Profile other() {
        return other;
    }

    Quantity opposed() {
        return opposed;
    }

    /// Whether the two figures contradict each other at all, if they are of one thing.
    static boolean isPossible(Quantity figure, Quantity opposed) {
        if (figure.dimension() == Dimension.WEEKDAY || figure.dimension() == Dimension.AGO) {
            return false;
        }
        if (figure.isDate() && opposed.isDate() && figure.dimension() != opposed.dimension()) {
            var year = figure.date().year();
            return year != 0
                    && opposed.date().year() != 0
                    && year != opposed.date().year();
        }
        if (figure.dimension() == Dimension.COUNT && Math.min(figure.value(), opposed.value()) <= 1) {
            return false;
        }
        if (!figure.isComparable(opposed) || figure.isCompatible(opposed)) {
            return false;
        }
        if (figure.dimension() == Dimension.DATE) {
            return (figure.date().day() == 0) == (opposed.date().day() == 0);
        }
        return figure.isDate() || ratio(figure, opposed) <= LARGEST_RATIO;
    }

    private static double ratio(Quantity figure, Quantity opposed) {
        var larger = Math.max(figure.value(), opposed.value());
        var smaller = Math.min(figure.value(), opposed.value());
        return figure.dimension() == Dimension.PAIR ? 1.3 : smaller <= 0 ? Double.MAX_VALUE : larger / smaller;
    }

    /// At least 0 where the sources differ on one point.
    double score() {
        var dated = figure.isDate() || opposed.isDate();
        var cost = cost(dated);
        if (HIGHEST - cost < 0 || isOutOfQuestion()) {
            return -1;
        }
        var likeness = evidence.likeness().scoreAsIfEqual(one.sentence(), figure, other.sentence(), opposed);
        var past = one.isPast() != other.isPast();
        var part = isPart(one, figure) != isPart(other, opposed);
        var unlike = isOtherNoun();
        if (!isCandidate(likeness, past || part, dated, unlike)) {
            return -1;
        }
        return 5.25
                - cost
                + .33 * Math.clamp(likeness, -4, 4)
                + .27 * Math.clamp(lead(likeness), -2, 6)
                + 2.28 * bit(isUnique())
                + .74 * bit(isNounUnique())
                + SAME_THING * bit(hasSameLongNoun())
                - 1.83 * bit(evidence.alsoSays(one, opposed) || evidence.alsoSays(other, figure))
                - .37 * (bit(hasExtraName(one, other)) + bit(hasExtraName(other, one)))
                - .21 * bit(hasExtraName(one, other) && hasExtraName(other, one))
                - 2.40 * bit(past)
                - .73 * bit(part)
                - 2.07 * bit(unlike);
    }

    private boolean isOutOfQuestion() {
        return one.sentence().startsWithQuote()
                || other.sentence().startsWithQuote()
                || !Readability.endsSentence(one.sentence().shown())
                || !Readability.endsSentence(other.sentence().shown())
                || one.isExcludedBy(other)
                || isGivenToo()
                || isBaseline(one, figure)
                || isBaseline(other, opposed)
                || isExpected(one, figure) != isExpected(other, opposed)
                || haveOtherFates()
                || haveOtherQualifiers()
                || haveOtherYears()
                || haveOtherParties()
                || areOfOtherPlaces()
                || areOtherShares()
                || areInOtherZones();
    }

    /// What speaks against the difference in the two figures and the length of their sentences alone.
    private double cost(boolean dated) {
        return 1.01 * Math.log(Math.max(one.words(1), other.words(1)))
                + .76 * Math.log(Math.min(one.words(1), other.words(1)))
                + 1.05
                        * Math.log(
                                one.figures().size() * (double) other.figures().size())
                + 1.55 * (dated ? RATIO_OF_DATES : Math.log(ratio(figure, opposed)))
                + 1.57 * bit(dated)
                + .46 * bit(figure.hedge() != Quantity.Hedge.NONE || opposed.hedge() != Quantity.Hedge.NONE)
                + .79 * bit(isCount() && (figure.nounBefore() || opposed.nounBefore()));
    }

    private boolean isCandidate(double likeness, boolean veto, boolean dated, boolean unlike) {
        var shared = sharedWeight();
        var money = figure.dimension() == Dimension.MONEY || figure.dimension() == Dimension.DURATION;
        if (shared == 0 && !(likeness >= .3 && (isUnique() || money)) && !sharesMeaning()) {
            return false;
        }
        if ((veto && likeness < 0)
                || (unlike && likeness < -1)
                || (likeness < -1.5 && shared < 2.5)
                || (isCount() && Math.max(figure.value(), opposed.value()) <= FEW && hasNoNounInCommon())
                || (figure.dimension() == Dimension.AGE && likeness < 1)) {
            return false;
        }
        var loose = figure.dimension() == Dimension.PERCENT || figure.dimension() == Dimension.DURATION;
        if (loose && likeness < (unlike ? 1 : .5)) {
            return false;
        }
        var vague = figure.dimension() == Dimension.SEASON
                || (figure.dimension() == Dimension.DATE && figure.date().day() == 0);
        return !dated || (!differInTense() && likeness >= (vague ? 0 : -1.2));
    }

    private static int bit(boolean value) {
        return value ? 1 : 0;
    }

    private boolean isCount() {
        return figure.dimension() == Dimension.COUNT;
    }

    /// The best exact word that both have, apart from the names that run through the story.
    private double sharedWeight() {
        var best = 0.;
        for (var index = 0; index < one.terms(); index++) {
            var term = one.term(index);
            if (other.has(term) && !evidence.likeness().vocabulary().isMainName(term)) {
                best = Math.max(best, evidence.likeness().vocabulary().weight(term));
            }
        }
        return best;
    }

    private boolean sharesMeaning() {
        return one.allMeanings().intersects(other.allMeanings());
    }

    private double lead(double likeness) {
        return likeness
                - Math.max(
                        evidence.bestElsewhere(one.sentence(), other.sentence()),
                        evidence.bestElsewhere(other.sentence(), one.sentence()));
    }

    private boolean isUnique() {
        return evidence.count(one, figure) == 1 && evidence.count(other, opposed) == 1;
    }

    private boolean isNounUnique() {
        return isCount()
                && !figure.noun().isEmpty()
                && evidence.countOfNoun(one, figure) == 1
                && evidence.countOfNoun(other, opposed) == 1;
    }

    /// Whether both count the very same thing in two words or more ("GPU-hours").
    private boolean hasSameLongNoun() {
        return isCount()
                && !figure.nounBefore()
                && figure.noun().size() > 1
                && figure.noun().equals(opposed.noun());
    }

    private boolean isOtherNoun() {
        if (figure.nounBefore() || opposed.nounBefore() || figure.isDate()) {
            return false;
        }
        return figure.noun().stream().noneMatch(opposed.noun()::contains)
                && !evidence.likeness().english().meet(figure.noun(), opposed.noun());
    }

    private boolean hasNoNounInCommon() {
        return !figure.nounBefore()
                && !opposed.nounBefore()
                && figure.noun().stream().noneMatch(opposed.noun()::contains);
    }

    private static boolean hasExtraName(Profile one, Profile other) {
        return one.names().stream().anyMatch(name -> !other.has(name));
    }

    private static boolean isPart(Profile profile, Quantity figure) {
        var text = profile.sentence().text();
        var around = text.substring(Math.max(0, figure.start() - 60), Math.min(text.length(), figure.end() + 40));
        return PART.isIn(around);
    }

    /// Whether a result or a date is that of others: a name beside it is not in the other sentence.
    private boolean haveOtherParties() {
        return figure.dimension() == Dimension.PAIR
                ? isOfSomebodyElse(one, figure, other) || isOfSomebodyElse(other, opposed, one)
                : figure.isDate() && hasExtraName(one, other) && hasExtraName(other, one);
    }

    private static boolean isOfSomebodyElse(Profile profile, Quantity figure, Profile other) {
        var named = names(other, 0, Integer.MAX_VALUE);
        var sentence = profile.sentence();
        return !named.containsAll(names(profile, figure.first() - BEFORE_RESULT, figure.first()))
                || !named.containsAll(names(profile, 0, Verbs.first(sentence.text(), sentence.tokens())));
    }

    /// Whether sentences that give several such figures name others right beside these: "60 percent in India".
    private boolean areOfOtherPlaces() {
        var several = sameMeasure(one, figure) > 1 || sameMeasure(other, opposed) > 1;
        if (!several) {
            return false;
        }
        var names = namesBeside(one, figure);
        var others = namesBeside(other, opposed);
        return !names.isEmpty() && !others.isEmpty() && names.stream().noneMatch(others::contains);
    }

    private static long sameMeasure(Profile profile, Quantity figure) {
        return profile.figures().stream().filter(figure::isComparable).count();
    }

    private static List<String> namesBeside(Profile profile, Quantity figure) {
        return names(profile, figure.first() - BESIDE, figure.last() + BESIDE + 1);
    }

    private static List<String> names(Profile profile, int from, int to) {
        var tokens = profile.sentence().tokens();
        return tokens.subList(Math.max(0, from), Math.min(tokens.size(), to)).stream()
                .filter(token -> token.isCapital() && token.isContent())
                .map(Token::stem)
                .toList();
    }

    /// Whether two shares are of things that have no word in common: "15 percent of its workforce", "a 17.5 percent
    /// discount".
    private boolean areOtherShares() {
        return figure.dimension() == Dimension.PERCENT && isOtherNoun();
    }

    /// Whether two times of day may be one, told in two zones.
    private boolean areInOtherZones() {
        return figure.dimension() == Dimension.CLOCK
                && Math.abs(figure.value() - opposed.value()) % HALF_AN_HOUR == 0
                && (ZONE.matcher(one.sentence().text()).find()
                        || ZONE.matcher(other.sentence().text()).find());
    }

    /// Whether one of the sentences gives the other's figure as well, beside its own.
    private boolean isGivenToo() {
        return Figures.has(one.figures(), opposed) || Figures.has(other.figures(), figure);
    }

    /// Whether a year is only what something is held against: "three times what it was worth in 2022".
    private static boolean isBaseline(Profile profile, Quantity figure) {
        var text = profile.sentence().text();
        return figure.isDate()
                && BASELINE.matcher(text.substring(Math.max(0, figure.start() - 40), figure.start()))
                        .find();
    }

    /// Whether a figure is what somebody had reckoned with: "more than forecasters' expectations of 359,000".
    private static boolean isExpected(Profile profile, Quantity figure) {
        var text = profile.sentence().text();
        return RECKONED.matcher(text.substring(Math.max(0, figure.start() - 40), figure.start()))
                .find();
    }

    /// Whether one figure is of the dead and the other of the hurt.
    private boolean haveOtherFates() {
        return (isFollowedBy(DEAD, one, figure) && isFollowedBy(HURT, other, opposed))
                || (isFollowedBy(HURT, one, figure) && isFollowedBy(DEAD, other, opposed));
    }

    private static boolean isFollowedBy(Pattern words, Profile profile, Quantity figure) {
        var text = profile.sentence().text();
        return words.matcher(text.substring(figure.end(), Math.min(text.length(), figure.end() + 40)))
                .find();
    }

    private boolean haveOtherQualifiers() {
        return !one.qualifiers().isEmpty()
                && !other.qualifiers().isEmpty()
                && one.qualifiers().stream().noneMatch(other.qualifiers()::contains);
    }

    /// Whether both name years, and no year in common, apart from the two figures themselves.
    private boolean haveOtherYears() {
        var years = years(one, figure);
        var others = years(other, opposed);
        return !years.isEmpty() && !others.isEmpty() && years.stream().noneMatch(others::contains);
    }

    private static List<Integer> years(Profile profile, Quantity but) {
        return profile.quantities().stream()
                .filter(quantity -> !quantity.equals(but) && quantity.date().year() != 0)
                .map(quantity -> quantity.date().year())
                .toList();
    }

    private boolean differInTense() {
        return isToCome(one) != isToCome(other) && (isDone(one) || isDone(other));
    }

    private static boolean isToCome(Profile profile) {
        return STILL_TO_COME.matcher(profile.sentence().text()).find();
    }

    private static boolean isDone(Profile profile) {
        return !isToCome(profile) && DONE.matcher(profile.sentence().text()).find();
    }
}
