package org.footnote.text;

import java.util.Optional;
import java.util.Set;
import org.footnote.text.Quantity.Dimension;

/// Reads what stands in proportion to something: fractions and shares, in per cent, and the figures of two sides.
final class Proportions {
    private static final Set<String> PAIRED = Set.of(
            "voted",
            "vote",
            "votes",
            "by",
            "ruled",
            "won",
            "lost",
            "split",
            "ratio",
            "score",
            "scores",
            "decision",
            "majority",
            "beat",
            "decided",
            "ruling",
            "verdict",
            "result");

    /// What stands before or behind the votes of two sides.
    private static final Set<String> VOTED =
            Set.of("vote", "votes", "party-line", "party", "partisan", "along", "margin");

    private static final int MOST_VOTES = 1000;
    private static final double RATIO_BASE = 100_000;

    private final TokenRow tokens;
    private final NumberReader numbers;
    private final Dates dates;
    private final Measures measures;

    Proportions(TokenRow tokens, NumberReader numbers, Dates dates, Measures measures) {
        this.tokens = tokens;
        this.numbers = numbers;
        this.dates = dates;
        this.measures = measures;
    }

    /// "half of", "a third", "two thirds", "a quarter of".
    Optional<Figure> fraction(int index) {
        var word = tokens.lower(index);
        if ("half".equals(word) && isHalfOf(index)) {
            return Optional.of(new Figure(Dimension.PERCENT, 50, index + 1, 10, 1));
        }
        var times = switch (word) {
            case "a", "one", "every" -> 1;
            case "two" -> 2;
            case "three" -> 3;
            default -> 0;
        };
        var part = switch (tokens.lower(index + 1)) {
            case "third", "thirds" -> 3;
            case "quarter", "quarters" -> 4;
            case "fifth", "fifths" -> 5;
            case "tenth", "tenths" -> 10;
            default -> 0;
        };
        var one = times == 1;
        if (times == 0
                || part == 0
                || one == tokens.lower(index + 1).endsWith("s")
                || (one && !"of".equals(tokens.lower(index + 2)))
                || "hour".equals(tokens.lower(index + 4))) {
            return Optional.empty();
        }
        return Optional.of(new Figure(Dimension.PERCENT, 100. * times / part, index + 2, 1, 2));
    }

    /// "half of each payment", "half the staff", but not "the first half of the year".
    private boolean isHalfOf(int index) {
        var before = tokens.lower(index - 1);
        var after = tokens.lower(index + 1);
        return ("of".equals(after) || "the".equals(after) || "its".equals(after) || "their".equals(after))
                && !NumberReader.isArticle(before)
                && !"first".equals(before)
                && !"second".equals(before)
                && !"other".equals(before);
    }

    /// "four to one", "3-2" after a vote or a game.
    Optional<Figure> pair(int index, NumberReader.Amount number) {
        var joint = "to".equals(tokens.lower(number.after())) ? 1 : 0;
        var second = number.after() + joint;
        if (number.value() > MOST_VOTES || second >= tokens.size()) {
            return Optional.empty();
        }
        var other = numbers.at(second);
        var hyphen =
                joint == 0 && tokens.get(second).start() - tokens.get(index).end() == 1;
        if (other.isEmpty()
                || (joint == 0
                        && !(hyphen && number.written() && tokens.get(second).isNumber()))) {
            return Optional.empty();
        }
        var told = false;
        for (var before = Math.max(0, index - 4); before < index; before++) {
            told |= PAIRED.contains(tokens.lower(before));
        }
        var after = other.get().after();
        for (var behind = after; behind < after + 3; behind++) {
            told |= VOTED.contains(tokens.lower(behind));
        }
        if (!told || measures.hasUnit(after) || "from".equals(tokens.lower(index - 1))) {
            return Optional.empty();
        }
        var larger = Math.max(number.value(), other.get().value());
        var smaller = Math.min(number.value(), other.get().value());
        return Optional.of(Figure.exact(Dimension.PAIR, larger * RATIO_BASE + smaller, after));
    }

    /// "one in fourteen", "three out of ten": a share.
    Optional<Figure> share(int index, NumberReader.Amount number) {
        var next = number.after();
        var in = "in".equals(tokens.lower(next))
                ? 1
                : "out".equals(tokens.lower(next)) && "of".equals(tokens.lower(next + 1)) ? 2 : 0;
        if (in == 0 && next < tokens.size() && tokens.get(next).isContent() && "in".equals(tokens.lower(next + 1))) {
            in = "one".equals(tokens.lower(index)) ? 2 : 0;
        }
        if ("of".equals(tokens.lower(next))) {
            in = 1;
        }
        if (in == 0 || next + in >= tokens.size() || number.scaled()) {
            return Optional.empty();
        }
        var whole = numbers.at(next + in);
        if (whole.isEmpty()
                || whole.get().value() <= number.value()
                || dates.at(next + in).isPresent()
                || measures.at(next + in, whole.get()).dimension() != Dimension.COUNT) {
            return Optional.empty();
        }
        return Optional.of(new Figure(
                Dimension.PERCENT,
                100 * number.value() / whole.get().value(),
                whole.get().after(),
                1,
                2));
    }
}
