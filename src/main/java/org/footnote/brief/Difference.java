package org.footnote.brief;

import org.footnote.text.Quantity;
import org.footnote.text.Quantity.Dimension;

/// Two figures of two sources that cannot both be true of one thing, and how sure it is that they are of one thing.
///
/// @param evidence what the articles say elsewhere
/// @param one the figure of one source
/// @param other that of the other
record Difference(Evidence evidence, Stated one, Stated other) {
    private static final double LARGEST_RATIO = 12;
    private static final double FEW = 12;
    private static final double SAME_THING = 1.2;
    private static final double ONE_TAIL = 2;
    private static final double MUCH_SHARED = 1.6;
    private static final double SOME_SHARED = 1.2;
    private static final double RATIO_OF_DATES = .3;
    private static final double RATIO_OF_RESULTS = 1.3;

    /// Sentences less alike than that need a word in common that tells much.
    private static final double UNLIKE = -1.5;

    private static final double TELLING = 2.5;

    /// The most that everything else can add.
    private static final double HIGHEST = 5.25 + .33 * 4 + .27 * 6 + 2.28 + .74 + SAME_THING;

    /// Whether two figures contradict each other at all, if they are of one thing. Of how many came to harm two bounds
    /// do so as well: "at least 14 dead" is an older count than "at least 17".
    static boolean isPossible(Stated one, Stated other) {
        var figure = one.figure();
        var opposed = other.figure();
        return isPossible(figure, opposed)
                || (figure.isOtherBound(opposed) && Updates.isToll(one) && Updates.isToll(other));
    }

    private static boolean isPossible(Quantity figure, Quantity opposed) {
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
        if (!figure.isComparable(opposed) || figure.agrees(opposed) || figure.isOtherBound(opposed)) {
            return false;
        }
        if (figure.dimension() == Dimension.DATE) {
            return (figure.date().day() == 0) == (opposed.date().day() == 0);
        }
        return figure.isDate() || ratio(figure, opposed) <= LARGEST_RATIO;
    }

    /// How far apart two figures are; results, and how many times as much something is, are words more than sizes.
    private static double ratio(Quantity figure, Quantity opposed) {
        var larger = Math.max(figure.value(), opposed.value());
        var smaller = Math.min(figure.value(), opposed.value());
        return switch (figure.dimension()) {
            case PAIR, MULTIPLE -> RATIO_OF_RESULTS;
            default -> smaller <= 0 ? Double.MAX_VALUE : larger / smaller;
        };
    }

    /// At least 0 where the sources differ on one point.
    double score() {
        var cost = cost();
        var highest = HIGHEST + (areCountedAlike() ? ONE_TAIL : 0);
        if (highest - cost < 0
                || !evidence.areOnOnePoint(one, other)
                || Reason.of(one, other).isPresent()) {
            return -1;
        }
        var likeness =
                evidence.likeness().scoreAsIfEqual(one.sentence(), one.figure(), other.sentence(), other.figure());
        if (!isCandidate(likeness)) {
            return -1;
        }
        var named = Parties.hasNameOfItsOwn(one, other);
        var otherNamed = Parties.hasNameOfItsOwn(other, one);
        return 5.25
                - cost
                + .33 * Math.clamp(likeness, -4, 4)
                + .27 * Math.clamp(lead(likeness), -2, 6)
                + 2.28 * bit(evidence.isOnlyOne(one) && evidence.isOnlyOne(other))
                + .74 * bit(evidence.isOnlyOneOfItsNoun(one) && evidence.isOnlyOneOfItsNoun(other))
                + SAME_THING * bit(hasSameLongNoun())
                + sameCount()
                - 1.83 * bit(evidence.alsoSays(one, other) || evidence.alsoSays(other, one))
                - .37 * (bit(named) + bit(otherNamed))
                - .21 * bit(named && otherNamed)
                - 2.07 * bit(one.isOfOtherThing(other) && !isDated());
    }

    /// Things of one name that are counted in much the same words are one thing, however long the sentences.
    private double sameCount() {
        if (!areCountedAlike()) {
            return 0;
        }
        var shared = evidence.sharedAround(one, other);
        return Evidence.haveOneTail(one, other) ? ONE_TAIL : shared > 2 ? MUCH_SHARED : shared == 2 ? SOME_SHARED : 0;
    }

    private boolean areCountedAlike() {
        return one.isCount() && !one.isBare() && !other.isBare() && one.figure().sharesNoun(other.figure());
    }

    private boolean isDated() {
        return one.figure().isDate() || other.figure().isDate();
    }

    /// What speaks against the difference in the two figures and the length of their sentences alone.
    private double cost() {
        var words = one.profile().words(1);
        var otherWords = other.profile().words(1);
        var figures = one.profile().figures().size()
                * (double) other.profile().figures().size();
        return 1.01 * Math.log(Math.max(words, otherWords))
                + .76 * Math.log(Math.min(words, otherWords))
                + 1.05 * Math.log(figures)
                + 1.55 * (isDated() ? RATIO_OF_DATES : Math.log(ratio(one.figure(), other.figure())))
                + 1.57 * bit(isDated())
                + .46 * bit(one.isHedged() || other.isHedged())
                + .79 * bit(one.isCount() && (one.isBare() || other.isBare()));
    }

    private boolean isCandidate(double likeness) {
        if ((likeness < UNLIKE && evidence.bestShared(one, other) < TELLING)
                || (one.isCount()
                        && Math.max(one.figure().value(), other.figure().value()) <= FEW
                        && haveNoNounInCommon())
                || (one.is(Dimension.AGE) && likeness < 1)) {
            return false;
        }
        if ((one.is(Dimension.PERCENT) || one.is(Dimension.DURATION)) && likeness < .5) {
            return false;
        }
        var vague = one.is(Dimension.SEASON)
                || (one.is(Dimension.DATE) && one.figure().date().day() == 0);
        return !isDated() || likeness >= (vague ? 0 : -1.2);
    }

    private static int bit(boolean value) {
        return value ? 1 : 0;
    }

    private double lead(double likeness) {
        return likeness
                - Math.max(
                        evidence.bestElsewhere(one.sentence(), other.sentence()),
                        evidence.bestElsewhere(other.sentence(), one.sentence()));
    }

    /// Whether both count the very same thing in two words or more ("GPU-hours").
    private boolean hasSameLongNoun() {
        return one.isCount()
                && !one.isBare()
                && one.figure().noun().size() > 1
                && one.figure().noun().equals(other.figure().noun());
    }

    private boolean haveNoNounInCommon() {
        return !one.isBare() && !other.isBare() && !one.figure().sharesNoun(other.figure());
    }
}
