package org.footnote.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Reads a number in digits or words with its scale from a row of tokens. Immutable.
final class NumberReader {
    /// A number.
    ///
    /// @param value with its scale
    /// @param step one unit of its last digit that counts
    /// @param digits how many digits count
    /// @param after index of the first token behind it
    /// @param scaled whether a scale was given ("million")
    /// @param written whether in digits
    record Amount(double value, double step, int digits, int after, boolean scaled, boolean written) {
        /// A dozen is one thing, and not twelve.
        Amount inOneStep() {
            return new Amount(value, value, digits, after, scaled, written);
        }
    }

    private static final Map<String, Double> WORDS = words();
    private static final Map<String, Double> SCALES = Map.ofEntries(
            Map.entry("hundred", 100.),
            Map.entry("thousand", 1e3),
            Map.entry("million", 1e6),
            Map.entry("millions", 1e6),
            Map.entry("billion", 1e9),
            Map.entry("billions", 1e9),
            Map.entry("trillion", 1e12),
            Map.entry("trillions", 1e12),
            Map.entry("lakh", 1e5),
            Map.entry("crore", 1e7),
            Map.entry("dozen", 12.));
    private static final Map<String, Double> ABBREVIATED = Map.ofEntries(
            Map.entry("bn", 1e9),
            Map.entry("mn", 1e6),
            Map.entry("mln", 1e6),
            Map.entry("tn", 1e12),
            Map.entry("trn", 1e12),
            Map.entry("k", 1e3),
            Map.entry("K", 1e3),
            Map.entry("M", 1e6),
            Map.entry("B", 1e9),
            Map.entry("T", 1e12),
            Map.entry("b", 1e9));

    private final TokenRow tokens;
    private final Currencies currencies;

    NumberReader(TokenRow tokens, Currencies currencies) {
        this.tokens = tokens;
        this.currencies = currencies;
    }

    private static Map<String, Double> words() {
        var words = new HashMap<String, Double>();
        for (var line : WordLists.lines(NumberReader.class, "number-words.txt")) {
            var gap = line.indexOf(' ');
            words.put(line.substring(0, gap), Double.valueOf(line.substring(gap + 1)));
        }
        return Map.copyOf(words);
    }

    /// The number that begins at a token.
    Optional<Amount> at(int index) {
        var token = tokens.get(index);
        if (token.isNumber()) {
            return token.text().contains(":") ? Optional.empty() : inDigits(index);
        }
        return inWords(index);
    }

    private Optional<Amount> inDigits(int index) {
        var plain = tokens.get(index).text().replace(",", "");
        if (plain.indexOf('.') != plain.lastIndexOf('.')) {
            return Optional.empty();
        }
        var value = Double.parseDouble(plain);
        var point = plain.indexOf('.');
        var decimals = point < 0 ? 0 : plain.length() - point - 1;
        var zeros = 0;
        while (point < 0 && zeros < plain.length() - 1 && plain.charAt(plain.length() - 1 - zeros) == '0') {
            zeros++;
        }
        var digits = plain.replace(".", "").replaceFirst("^0+", "").length() - zeros;
        var scale = scaleAt(index + 1);
        var after = index + 1 + (scale > 1 ? 1 : 0);
        return Optional.of(new Amount(
                value * scale, Math.pow(10, zeros - decimals) * scale, Math.max(1, digits), after, scale > 1, true));
    }

    /// What a number is to be multiplied by for the word behind it. An "m" is a metre, but a million of money.
    private double scaleAt(int index) {
        if (index >= tokens.size() || !tokens.get(index).isWord()) {
            return 1;
        }
        var token = tokens.get(index);
        var adjacent = tokens.get(index - 1).end() == token.start();
        if (SCALES.containsKey(token.lower())) {
            return SCALES.get(token.lower());
        }
        if (adjacent && "m".equals(token.text())) {
            return currencies.before(index - 1).isPresent() ? 1e6 : 1;
        }
        return token.text().length() >= 2 || adjacent ? ABBREVIATED.getOrDefault(token.text(), 1.) : 1;
    }

    private Optional<Amount> inWords(int index) {
        var first = tokens.get(index).lower();
        if (isArticle(first) || "half".equals(first)) {
            return articled(index);
        }
        return WORDS.containsKey(first) && !isOfName(index) ? inWords(index, 0) : Optional.empty();
    }

    /// "AlphaGo Zero", "R1-Zero": no figure, but a model's name.
    private boolean isOfName(int index) {
        return index > 0 && "Zero".equals(tokens.get(index).text());
    }

    /// @param begun what stands before the token already: 1 for "a", a half for "half a"
    private Optional<Amount> inWords(int index, double begun) {
        var total = 0.;
        var current = begun;
        var scaled = false;
        var at = index;
        for (; at < tokens.size(); at++) {
            var word = tokens.get(at).lower();
            if (WORDS.containsKey(word)
                    && (current == 0
                            || (current % 100 >= 20 && WORDS.get(word) < 10)
                            || (current >= 100 && current % 100 == 0))) {
                current += WORDS.get(word);
            } else if ("hundred".equals(word) && current > 0) {
                current *= 100;
                scaled = true;
            } else if (SCALES.containsKey(word) && current > 0) {
                total += current * SCALES.get(word);
                current = 0;
                scaled = true;
            } else if (!("and".equals(word) && scaled && isWordAt(at + 1))) {
                break;
            }
        }
        var value = total + current;
        return value == 0 && !"zero".equals(tokens.lower(index))
                ? Optional.empty()
                : Optional.of(new Amount(value, stepOf(value), 1, at, scaled, false));
    }

    private boolean isWordAt(int index) {
        return index < tokens.size() && WORDS.containsKey(tokens.get(index).lower());
    }

    /// "a million", "half a million", "half a dozen", "a hundred thousand".
    private Optional<Amount> articled(int index) {
        var half = "half".equals(tokens.lower(index));
        var scale = half && isArticle(tokens.lower(index + 1)) ? index + 2 : index + 1;
        return SCALES.containsKey(tokens.lower(scale))
                ? inWords(scale, half ? .5 : 1).map(amount -> amount.after() == scale + 1 ? amount.inOneStep() : amount)
                : Optional.empty();
    }

    static boolean isArticle(String word) {
        return "a".equals(word) || "an".equals(word);
    }

    private static double stepOf(double value) {
        var step = 1.;
        while (value > 0 && value % (step * 10) == 0) {
            step *= 10;
        }
        return step;
    }
}
