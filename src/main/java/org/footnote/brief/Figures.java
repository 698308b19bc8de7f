package org.footnote.brief;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.footnote.text.Quantity;
import org.footnote.text.Quantity.Dimension;
import org.jspecify.annotations.Nullable;

/// How the figures of two sentences stand to each other.
final class Figures {
    private static final int SMALL_COUNT = 12;

    /// From how many times as much on two counts are of different things or times.
    private static final double FAR = 3;

    private final List<Quantity> one;
    private final List<Quantity> other;
    private final @Nullable Equal equal;

    /// A figure of each sentence that are taken as equal though they differ.
    record Equal(Quantity one, Quantity other) {}

    Figures(List<Quantity> one, List<Quantity> other) {
        this(one, other, null);
    }

    Figures(List<Quantity> one, List<Quantity> other, @Nullable Equal equal) {
        this.one = one;
        this.other = other;
        this.equal = equal;
    }

    /// Whether two figures are taken as equal though they differ.
    boolean takesAsEqual() {
        return equal != null;
    }

    private boolean isEqual(Quantity figure) {
        return equal != null && figure.equals(equal.one());
    }

    private boolean isOtherEqual(Quantity figure) {
        return equal != null && figure.equals(equal.other());
    }

    /// The weight of the figures of the first sentence that the other one has as well, without those taken as equal.
    double matchedOfOne(ToDoubleFunction<Quantity> weight) {
        return matched(one, this::isEqual, other, weight);
    }

    double matchedOfOther(ToDoubleFunction<Quantity> weight) {
        return matched(other, this::isOtherEqual, one, weight);
    }

    private static double matched(
            List<Quantity> from, Predicate<Quantity> but, List<Quantity> to, ToDoubleFunction<Quantity> weight) {
        var sum = 0.;
        for (var figure : from) {
            sum += !but.test(figure) && has(to, figure) ? weight.applyAsDouble(figure) : 0;
        }
        return sum;
    }

    /// How many agree, the soft ones (dates, durations) counted less.
    double agreeing() {
        var hard = 0;
        var soft = 0;
        for (var figure : one) {
            if (isEqual(figure) || has(other, figure)) {
                hard += figure.isHard() ? 1 : 0;
                soft += figure.isHard() ? 0 : 1;
            }
        }
        return Math.min(2, hard) + .4 * Math.min(2, soft);
    }

    /// 1 where a figure of the same thing differs, half of that where another one agrees.
    double conflict() {
        for (var figure : one) {
            if (isEqual(figure) || has(other, figure)) {
                continue;
            }
            for (var opposed : other) {
                if (!isOtherEqual(opposed)
                        && areOfOneThing(figure, opposed)
                        && !figure.isCompatible(opposed)
                        && !has(one, opposed)) {
                    return shareHard(one, other) || equal != null ? .5 : 1;
                }
            }
        }
        return 0;
    }

    boolean noneAgrees() {
        return !one.isEmpty() && !other.isEmpty() && !anyAgrees(one, other);
    }

    /// Whether a list has a figure that may be the same.
    static boolean has(List<Quantity> figures, Quantity figure) {
        for (var one : figures) {
            if (figure.isCompatible(one)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a list has a figure that says the same: "at least 14" is not "at least 17".
    static boolean give(List<Quantity> figures, Quantity figure) {
        return figures.stream().anyMatch(figure::agrees);
    }

    static boolean anyAgrees(List<Quantity> one, List<Quantity> other) {
        for (var figure : one) {
            if (has(other, figure)) {
                return true;
            }
        }
        return false;
    }

    /// 1 where a rare hard figure agrees, .3 where only common ones do, 0 where none does.
    double rarity(Predicate<Quantity> isRare) {
        var best = 0.;
        for (var figure : one) {
            if (figure.isHard() && has(other, figure)) {
                best = Math.max(best, isRare.test(figure) ? 1 : .3);
            }
        }
        return best;
    }

    /// Whether both have a hard figure in common that is more than a small count, as two and three are everywhere.
    static boolean shareTelling(List<Quantity> one, List<Quantity> other) {
        for (var figure : one) {
            var small = figure.dimension() == Dimension.COUNT && figure.value() <= SMALL_COUNT;
            if (figure.isHard() && !small && has(other, figure)) {
                return true;
            }
        }
        return false;
    }

    /// Whether both have a hard figure in common.
    static boolean shareHard(List<Quantity> one, List<Quantity> other) {
        for (var figure : one) {
            if (figure.isHard() && has(other, figure)) {
                return true;
            }
        }
        return false;
    }

    /// Whether some hard figure of the first sentence is only compatible with what the other one says, as "at least 15"
    /// is with 19, and nothing there bears it out.
    static boolean leavesOpen(List<Quantity> one, List<Quantity> other) {
        for (var figure : one) {
            if (figure.isHard() && has(other, figure) && !isBorneOut(figure, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBorneOut(Quantity figure, List<Quantity> figures) {
        for (var one : figures) {
            if (figure.isCompatible(one) && figure.isBorneOutBy(one)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the figures alone show that two sentences do not say the same.
    static boolean exclude(List<Quantity> one, List<Quantity> other) {
        var conflict = new Figures(one, other).conflict();
        return conflict == 1 || countsDiffer(one, other) || areFarApart(one, other) || areOfOtherYears(one, other);
    }

    /// Whether both count more than a few, and no count of one is near any of the other, whatever they count.
    private static boolean areFarApart(List<Quantity> one, List<Quantity> other) {
        var some = false;
        for (var figure : one) {
            for (var opposed : other) {
                if (isLargeCount(figure) && isLargeCount(opposed)) {
                    var ratio = figure.value() / opposed.value();
                    if (figure.isCompatible(opposed) || (ratio < FAR && ratio > 1 / FAR)) {
                        return false;
                    }
                    some = true;
                }
            }
        }
        return some && !shareTelling(one, other);
    }

    private static boolean isLargeCount(Quantity figure) {
        return figure.dimension() == Dimension.COUNT && figure.value() > SMALL_COUNT;
    }

    /// Whether each gives one year, and not the same, whatever else they share.
    private static boolean areOfOtherYears(List<Quantity> one, List<Quantity> other) {
        var year = onlyYear(one);
        return year > 0 && onlyYear(other) > 0 && year != onlyYear(other);
    }

    /// The year that a sentence gives, 0 where it gives none or several.
    private static int onlyYear(List<Quantity> figures) {
        var year = 0;
        for (var figure : figures) {
            var given = figure.isDate() ? figure.date().year() : 0;
            if (given > 0 && year > 0 && given != year) {
                return 0;
            }
            year = Math.max(year, given);
        }
        return year;
    }

    private static boolean countsDiffer(List<Quantity> one, List<Quantity> other) {
        for (var figure : one) {
            for (var opposed : other) {
                if (figure.dimension() == Dimension.COUNT
                        && opposed.dimension() == Dimension.COUNT
                        && !figure.nounBefore()
                        && !opposed.nounBefore()
                        && !figure.isCompatible(opposed)
                        && figure.noun().getFirst().equals(opposed.noun().getFirst())
                        && !has(other, figure)
                        && !has(one, opposed)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether two comparable figures are of the same thing, as far as their words tell.
    static boolean areOfOneThing(Quantity figure, Quantity opposed) {
        if (!figure.isComparable(opposed)) {
            return false;
        }
        var mayStandBefore = figure.dimension() != Dimension.COUNT;
        return (mayStandBefore && (figure.nounBefore() || opposed.nounBefore())) || figure.sharesNoun(opposed);
    }
}
