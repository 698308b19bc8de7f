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
    private static final double SECONDS_OF_A_YEAR = 31_557_600;

    private final TokenRow tokens;
    private final NumberReader numbers;
    private final Dates dates;
    private final Measures measures;
    private final Clocks clocks;
    private final Proportions proportions;
    private final List<Quantity> found = new ArrayList<>();

    private Quantities(TokenRow tokens) {
        this.tokens = tokens;
        var currencies = new Currencies(tokens);
        numbers = new NumberReader(tokens, currencies);
        dates = new Dates(tokens);
        measures = new Measures(tokens, currencies);
        clocks = new Clocks(tokens);
        proportions = new Proportions(tokens, numbers, dates, measures);
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
        var clock = clocks.at(index);
        if (clock.isPresent()) {
            return add(clock.get(), index);
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
        var fraction = proportions.fraction(index);
        if (fraction.isPresent()) {
            return add(fraction.get(), index);
        }
        if (isVersion(index)) {
            addExact(Dimension.VERSION, 0, index, index + 1);
            return index + 1;
        }
        var number = numbers.at(index);
        return number.isPresent() ? measured(index, number.get()) : anHour(index);
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
        var proportion = proportions.pair(index, number).or(() -> proportions.share(index, number));
        if (proportion.isPresent()) {
            return add(proportion.get(), index);
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

    private int add(Figure figure, int first) {
        var after = figure.after();
        add(figure.dimension(), "", figure.value(), Quantity.Day.NONE, first, after, figure.step(), figure.digits());
        return after;
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
