package org.footnote.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footnote.text.Quantity.Dimension;
import org.footnote.text.Quantity.Hedge;

/// What stands around a number: its unit or currency, what is counted, and whether it is a bound. Immutable.
final class Measures {
    /// The unit of a number.
    ///
    /// @param first index of its first token; a currency sign stands before the number
    /// @param after index of the first token behind it
    record Measure(Dimension dimension, String unit, double factor, int first, int after) {}

    private record Unit(String name, double factor) {}

    private static final Map<String, Unit> UNITS = units();
    private static final Map<String, Hedge> HEDGES = hedges();
    private static final Set<String> TOTALS = Set.of("number", "total", "count", "tally", "toll");
    private static final double MANY_TIMES = 50;
    private static final int LONGEST_HEDGE = 4;
    private static final int NOUN_WORDS = 4;
    private static final int NOUN_WORDS_BEFORE = 3;

    private final TokenRow tokens;
    private final Currencies currencies;

    Measures(TokenRow tokens, Currencies currencies) {
        this.tokens = tokens;
        this.currencies = currencies;
    }

    private static Map<String, Unit> units() {
        var units = new HashMap<String, Unit>();
        for (var line : WordLists.lines(Measures.class, "units.txt")) {
            var name = line.indexOf(' ');
            var factor = line.lastIndexOf(' ');
            units.put(
                    line.substring(0, name),
                    new Unit(line.substring(name + 1, factor), Double.parseDouble(line.substring(factor + 1))));
        }
        return Map.copyOf(units);
    }

    private static Map<String, Hedge> hedges() {
        var hedges = new HashMap<String, Hedge>();
        for (var line : WordLists.lines(Measures.class, "hedges.txt")) {
            var gap = line.indexOf(' ');
            hedges.put(line.substring(gap + 1), Hedge.valueOf(line.substring(0, gap)));
        }
        return Map.copyOf(hedges);
    }

    boolean hasUnit(int index) {
        return UNITS.containsKey(tokens.lower(index))
                || "%".equals(tokens.lower(index))
                || "percent".equals(tokens.lower(index));
    }

    /// Whether a number that begins at a token is money by what stands before it.
    boolean hasCurrency(int index) {
        return currencies.before(index).isPresent();
    }

    boolean isHedge(String word) {
        return HEDGES.containsKey(word);
    }

    /// The measure of a number that begins at a token.
    Measure at(int index, NumberReader.Amount number) {
        var after = number.after();
        var currency = currencies.before(index);
        if (currency.isPresent()) {
            return new Measure(
                    Dimension.MONEY, currency.get().code(), 1, currency.get().first(), after);
        }
        return switch (tokens.lower(after)) {
            case "%", "percent" ->
                "points".equals(tokens.lower(after + 1)) || "point".equals(tokens.lower(after + 1))
                        ? new Measure(Dimension.POINTS, "", 1, index, after + 2)
                        : new Measure(Dimension.PERCENT, "", 1, index, after + 1);
            case "per" ->
                "cent".equals(tokens.lower(after + 1))
                        ? new Measure(Dimension.PERCENT, "", 1, index, after + 2)
                        : new Measure(Dimension.COUNT, "", 1, index, after);
            case "percentage" ->
                tokens.lower(after + 1).startsWith("point")
                        ? new Measure(Dimension.POINTS, "", 1, index, after + 2)
                        : new Measure(Dimension.COUNT, "", 1, index, after);
            case "times", "fold" ->
                number.value() < MANY_TIMES
                        ? new Measure(Dimension.MULTIPLE, "", 1, index, after + 1)
                        : new Measure(Dimension.COUNT, "", 1, index, after);
            case "square" -> square(index, after);
            default -> withUnit(index, after);
        };
    }

    private Measure square(int index, int after) {
        var unit = UNITS.get(tokens.lower(after + 1));
        return unit != null && "LENGTH".equals(unit.name())
                ? new Measure(Dimension.AREA, "", unit.factor() * unit.factor(), index, after + 2)
                : new Measure(Dimension.COUNT, "", 1, index, after);
    }

    private Measure withUnit(int index, int after) {
        var at = "u.s".equals(tokens.lower(after))
                        || "us".equals(tokens.lower(after))
                        || "american".equals(tokens.lower(after))
                ? after + 1
                : after;
        var unit = UNITS.get(tokens.lower(at));
        if (unit == null) {
            return new Measure(Dimension.COUNT, "", 1, index, after);
        }
        if (unit.name().equals("CENT")) {
            return new Measure(Dimension.MONEY, "USD", .01, index, at + 1);
        }
        if (unit.name().length() == 3) {
            return new Measure(Dimension.MONEY, unit.name(), 1, index, at + 1);
        }
        var dimension = Dimension.valueOf(unit.name());
        if (dimension == Dimension.DURATION && "old".equals(tokens.lower(at + 1))) {
            return new Measure(Dimension.AGE, "", unit.factor(), index, at + 2);
        }
        if (dimension == Dimension.LENGTH) {
            if ("an".equals(tokens.lower(at + 1)) || "per".equals(tokens.lower(at + 1))) {
                if ("hour".equals(tokens.lower(at + 2))) {
                    return new Measure(Dimension.SPEED, "", unit.factor() / 1000, index, at + 3);
                }
            } else if ("h".equals(tokens.lower(at + 1))) {
                return new Measure(Dimension.SPEED, "", unit.factor() / 1000, index, at + 2);
            }
        }
        return new Measure(dimension, "", unit.factor(), index, at + 1);
    }

    /// Whether the words right before make the number a bound or a guess.
    Hedge hedgeBefore(int first) {
        for (var words = LONGEST_HEDGE; words > 0; words--) {
            if (words <= first) {
                var hedge = HEDGES.get(joined(first - words, first));
                if (hedge != null) {
                    return hedge;
                }
            }
        }
        return Hedge.NONE;
    }

    private String joined(int from, int to) {
        var joined = new StringBuilder();
        for (var index = from; index < to; index++) {
            joined.append(joined.isEmpty() ? "" : " ").append(tokens.lower(index));
        }
        return joined.toString();
    }

    /// Stems of the words behind a number that say what is counted.
    List<String> nounAfter(int after, Dimension dimension) {
        var index = after;
        if ("of".equals(tokens.lower(index))) {
            var next = tokens.lower(index + 1);
            index += "the".equals(next) || "its".equals(next) || "their".equals(next) ? 2 : 1;
        } else if (dimension != Dimension.COUNT) {
            return List.of();
        }
        var noun = new ArrayList<String>();
        while (index < tokens.size()
                && noun.size() < NOUN_WORDS
                && tokens.get(index).isContent()
                && isJoined(index)) {
            noun.add(tokens.get(index).stem());
            index++;
        }
        return noun;
    }

    /// Whether only a blank or a hyphen stands between a token and the one before.
    private boolean isJoined(int index) {
        return tokens.get(index).start() - tokens.get(index - 1).end() <= 1;
    }

    List<String> nounBefore(int first) {
        for (var index = Math.max(0, first - 6); index + 2 < first; index++) {
            if (TOTALS.contains(tokens.lower(index))
                    && "of".equals(tokens.lower(index + 1))
                    && tokens.get(index + 2).isContent()) {
                return List.of(tokens.get(index + 2).stem());
            }
        }
        var noun = new ArrayList<String>();
        for (var index = first - 1; index >= 0 && noun.size() < NOUN_WORDS_BEFORE; index--) {
            if (tokens.get(index).isContent() && !isHedge(tokens.lower(index))) {
                noun.add(tokens.get(index).stem());
            }
        }
        return noun;
    }
}
