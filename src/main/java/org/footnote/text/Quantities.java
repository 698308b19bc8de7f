package org.footnote.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footnote.text.Quantity.Dimension;

/// Finds the figures, dates and times in a sentence and brings them to base units, so that "nearly 12 trillion" can be
/// held against "11.6 trillion". Pure functions.
public final class Quantities {
    private static final Set<String> SINGLE = Set.of("no", "any", "this", "that", "every", "each", "some", "which");
    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
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
    private static final double SECONDS_OF_A_YEAR = 31_557_600;
    private static final Set<String> TIME_ZONES = Set.of("GMT", "UTC", "BST", "CET", "CEST");
    private static final double RATIO_BASE = 100_000;

    private final TokenRow tokens;
    private final NumberReader numbers;
    private final Dates dates;
    private final Measures measures;
    private final List<Quantity> found = new ArrayList<>();

    private Quantities(TokenRow tokens) {
        this.tokens = tokens;
        var currencies = new Currencies(tokens);
        numbers = new NumberReader(tokens, currencies);
        dates = new Dates(tokens);
        measures = new Measures(tokens, currencies);
    }

    /// The quantities of a sentence, in reading order; they never overlap.
    ///
    /// @param tokens the sentence's, from [Tokens]
    public static List<Quantity> of(List<Token> tokens) {
        return new Quantities(new TokenRow(tokens)).read();
    }

    private List<Quantity> read() {
        var index = 0;
        while (index < tokens.size()) {
            index = Math.max(index + 1, readAt(index));
        }
        return List.copyOf(found);
    }

    /// Reads what begins at a token; gives the first token behind it.
    private int readAt(int index) {
        var clock = clock(index);
        if (clock > index) {
            return clock;
        }
        var date = dates.at(index);
        if (date.isPresent()) {
            var read = date.get();
            add(read.dimension(), "", read.value(), read.day(), index, read.after(), 1, 1);
            return read.after();
        }
        var multiple = multiple(tokens.get(index).lower());
        if (multiple > 0) {
            addExact(Dimension.MULTIPLE, multiple, index, index + 1);
            return index + 1;
        }
        var fraction = fraction(index);
        if (fraction > index) {
            return fraction;
        }
        if (isVersion(index)) {
            addExact(Dimension.VERSION, 0, index, index + 1);
            return index + 1;
        }
        var number = numbers.at(index);
        return number.isPresent() ? measured(index, number.get()) : anHour(index);
    }

    private int clock(int index) {
        var token = tokens.get(index);
        if ("noon".equals(token.lower()) || "midnight".equals(token.lower())) {
            addExact(Dimension.CLOCK, "noon".equals(token.lower()) ? 720 : 0, index, index + 1);
            return index + 1;
        }
        if (!token.isNumber() || !token.text().matches("[0-2]?\\d(?:[:.][0-5]\\d)?")) {
            return fourDigits(index);
        }
        var half = tokens.lower(index + 1);
        var morning = "a.m".equals(half) || "am".equals(half);
        var evening = "p.m".equals(half) || "pm".equals(half);
        if (!morning && !evening && !token.text().contains(":")) {
            return index;
        }
        var parts = token.text().replace(':', '.');
        var point = parts.indexOf('.');
        var hour = Integer.parseInt(point < 0 ? parts : parts.substring(0, point));
        var minute = point < 0 ? 0 : Integer.parseInt(parts.substring(point + 1));
        var value = 60 * (hour % 12 + (evening ? 12 : 0)) + minute;
        if (!morning && !evening) {
            value = 60 * hour + minute;
        }
        var after = index + (morning || evening ? 2 : 1);
        addExact(Dimension.CLOCK, value, index, after);
        return after;
    }

    /// "1630 GMT".
    private int fourDigits(int index) {
        var text = tokens.get(index).text();
        var isTime = TIME_ZONES.contains(tokens.text(index + 1)) && text.matches("[0-2]\\d[0-5]\\d");
        if (isTime) {
            var time = Integer.parseInt(text);
            addExact(Dimension.CLOCK, 60 * (time / 100) + time % 100, index, index + 1);
        }
        return isTime ? index + 1 : index;
    }

    private static double multiple(String word) {
        return switch (word) {
            case "doubled", "doubles", "doubling", "twice", "twofold" -> 2;
            case "tripled", "triples", "tripling", "trebled", "thrice", "threefold" -> 3;
            case "quadrupled", "quadruples", "quadrupling", "fourfold" -> 4;
            case "tenfold" -> 10;
            case "hundredfold" -> 100;
            default -> 0;
        };
    }

    /// "half of", "a third", "two thirds", "a quarter of".
    private int fraction(int index) {
        var word = tokens.lower(index);
        if ("half".equals(word) && isHalfOf(index)) {
            add(Dimension.PERCENT, "", 50, Quantity.Day.NONE, index, index + 1, 10, 1);
            return index + 1;
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
            return index;
        }
        add(Dimension.PERCENT, "", 100. * times / part, Quantity.Day.NONE, index, index + 2, 1, 2);
        return index + 2;
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

    /// Whether a number is an ordinal, a version, or part of a name: "2nd", "version 3", "Fjord 3", "H100".
    private boolean isVersion(int index) {
        var token = tokens.get(index);
        if (!token.isNumber()) {
            return false;
        }
        if (ORDINAL_ENDINGS.contains(tokens.lower(index + 1)) && tokens.touchesNext(index)) {
            return true;
        }
        if (tokens.touchesNext(index - 1) && tokens.get(index - 1).isWord() && !measures.hasCurrency(index)) {
            return true;
        }
        var plain = token.text();
        if (plain.indexOf('.') != plain.lastIndexOf('.') || "version".equals(tokens.lower(index - 1))) {
            return true;
        }
        return plain.matches("\\d{1,2}(?:\\.\\d+)?")
                && index > 0
                && tokens.get(index - 1).isCapital()
                && tokens.get(index - 1).isContent()
                && !measures.hasCurrency(index)
                && !measures.isHedge(tokens.get(index - 1).lower())
                && token.start() - tokens.get(index - 1).end() <= 1
                && !measures.hasUnit(index + 1);
    }

    private int measured(int index, NumberReader.Amount number) {
        if ("one".equals(tokens.lower(index)) && !isCountable(index, number)) {
            return index + 1;
        }
        var pair = pair(index, number);
        if (pair > index) {
            return pair;
        }
        var share = share(index, number);
        if (share > index) {
            return share;
        }
        var measure = measures.at(index, number);
        var after = measure.after();
        if (measure.dimension() == Dimension.COUNT && isAge(index, after)) {
            addExact(Dimension.AGE, number.value() * SECONDS_OF_A_YEAR, index, after);
            return after;
        }
        var value = number.value() * measure.factor();
        if (measure.dimension() == Dimension.DURATION) {
            var more = "and".equals(tokens.lower(after)) ? after + 1 : after;
            var second = more < tokens.size() ? numbers.at(more) : Optional.<NumberReader.Amount>empty();
            if (second.isPresent()) {
                var rest = measures.at(more, second.get());
                if (rest.dimension() == Dimension.DURATION && rest.factor() < measure.factor()) {
                    value += second.get().value() * rest.factor();
                    after = rest.after();
                }
            }
            if (isAgo(tokens.lower(after))) {
                addExact(Dimension.AGO, value, index, after);
                return after;
            }
        }
        add(
                measure.dimension(),
                measure.unit(),
                value,
                Quantity.Day.NONE,
                measure.first(),
                after,
                number.step() * measure.factor(),
                number.digits());
        return after;
    }

    /// "Mira Osei, 36, ..."
    private boolean isAge(int index, int after) {
        return after == index + 1
                && tokens.get(index).text().matches("\\d{1,2}")
                && index > 0
                && tokens.get(index - 1).isCapital()
                && !tokens.touchesNext(index - 1)
                && tokens.get(index).start() - tokens.get(index - 1).end() == 2
                && after < tokens.size()
                && tokens.get(after).start() - tokens.get(index).end() == 2;
    }

    private static boolean isAgo(String word) {
        return "ago".equals(word) || "earlier".equals(word) || "later".equals(word);
    }

    /// "one" counts something only where a thing follows, or a unit, or "in fourteen".
    private boolean isCountable(int index, NumberReader.Amount number) {
        var next = number.after();
        return number.scaled()
                || measures.hasUnit(next)
                || "in".equals(tokens.lower(next))
                || "of".equals(tokens.lower(next))
                || (next < tokens.size() && tokens.get(next).isContent() && !SINGLE.contains(tokens.lower(index - 1)));
    }

    /// "four to one", "3-2" after a vote or a game.
    private int pair(int index, NumberReader.Amount number) {
        var joint = "to".equals(tokens.lower(number.after())) ? 1 : 0;
        var second = number.after() + joint;
        if (number.value() > MOST_VOTES || second >= tokens.size()) {
            return index;
        }
        var other = numbers.at(second);
        var hyphen =
                joint == 0 && tokens.get(second).start() - tokens.get(index).end() == 1;
        if (other.isEmpty()
                || (joint == 0
                        && !(hyphen && number.written() && tokens.get(second).isNumber()))) {
            return index;
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
            return index;
        }
        add(
                Dimension.PAIR,
                "",
                Math.max(number.value(), other.get().value()) * RATIO_BASE
                        + Math.min(number.value(), other.get().value()),
                Quantity.Day.NONE,
                index,
                after,
                1,
                1);
        return after;
    }

    /// "one in fourteen", "three out of ten": a share.
    private int share(int index, NumberReader.Amount number) {
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
            return index;
        }
        var whole = numbers.at(next + in);
        if (whole.isEmpty()
                || whole.get().value() <= number.value()
                || dates.at(next + in).isPresent()
                || measures.at(next + in, whole.get()).dimension() != Dimension.COUNT) {
            return index;
        }
        var after = whole.get().after();
        add(Dimension.PERCENT, "", 100 * number.value() / whole.get().value(), Quantity.Day.NONE, index, after, 1, 2);
        return after;
    }

    /// "an hour", "a week": a duration of one, but not "twice a week".
    private int anHour(int index) {
        var half = "half".equals(tokens.lower(index)) ? 1 : 0;
        var unit = index + 1 + (half == 1 && NumberReader.isArticle(tokens.lower(index + 1)) ? 1 : 0);
        if ((half == 0 && !NumberReader.isArticle(tokens.lower(index))) || unit >= tokens.size()) {
            return index + 1;
        }
        var factor = switch (tokens.lower(unit)) {
            case "hour" -> 3600.;
            case "minute" -> 60.;
            default -> 0.;
        };
        if (factor == 0 || (index > 0 && (tokens.get(index - 1).isNumber() || measures.hasUnit(index - 1)))) {
            return index + 1;
        }
        add(Dimension.DURATION, "", half == 1 ? factor / 2 : factor, Quantity.Day.NONE, index, unit + 1, factor, 1);
        return unit + 1;
    }

    private void addExact(Dimension dimension, double value, int first, int after) {
        add(dimension, "", value, Quantity.Day.NONE, first, after, 1, 1);
    }

    private void add(
            Dimension dimension,
            String unit,
            double value,
            Quantity.Day day,
            int first,
            int after,
            double step,
            int digits) {
        var start = tokens.get(first).start();
        var end = tokens.get(after - 1).end();
        var nounAfter = measures.nounAfter(after, dimension);
        var nounBefore = nounAfter.isEmpty();
        var noun = nounBefore ? measures.nounBefore(first) : nounAfter;
        found.add(new Quantity(
                dimension,
                unit,
                value,
                day,
                measures.hedgeBefore(first),
                noun,
                nounBefore,
                step,
                digits,
                start,
                end,
                first,
                after - 1));
    }
}
