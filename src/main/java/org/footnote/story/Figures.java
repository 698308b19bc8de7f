package org.footnote.story;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The numbers that stand in a text, with their units.
final class Figures {
    private static final Pattern FIGURE = Pattern.compile(
            "(?<![\\p{L}\\d.-])[$\u20ac\u00a3\u00a5]?(\\d[\\d,]*(?:\\.\\d+)?)"
                    + "(?:[ -]?(%|per ?cent|thousand|million|billion|trillion|bn|mn|tn|[kmbt])(?![\\p{L}\\d]))?",
            Pattern.CASE_INSENSITIVE);
    private static final int SMALLEST_PLAIN = 10;

    private Figures() {}

    /// Every figure of the text, each of weight 1.
    static Map<Integer, Double> weights(String text) {
        if (!hasDigit(text)) {
            return Map.of();
        }
        var weights = new LinkedHashMap<Integer, Double>();
        var figures = FIGURE.matcher(text);
        for (var found = find(figures, text, 0); found; found = find(figures, text, figures.end())) {
            weights.put((number(figures) + unit(figures.group(2))).hashCode(), 1.0);
        }
        return weights;
    }

    /// The figures of a text by unit; plain numbers below ten, which count things, are left out.
    static Map<String, Set<String>> byUnit(String text) {
        if (!hasDigit(text)) {
            return Map.of();
        }
        var units = new TreeMap<String, Set<String>>();
        var figures = FIGURE.matcher(text);
        for (var found = find(figures, text, 0); found; found = find(figures, text, figures.end())) {
            var unit = unit(figures.group(2));
            if (!unit.isEmpty()
                    || number(figures).length()
                            >= String.valueOf(SMALLEST_PLAIN).length()) {
                units.computeIfAbsent(unit, missing -> new TreeSet<>()).add(number(figures));
            }
        }
        return units.isEmpty() ? Map.of() : units;
    }

    /// Whether any digit stands in a text, asked before the patterns are tried.
    static boolean hasDigit(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (Character.isDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /// Finds the next figure, tried from the next digit on only.
    private static boolean find(Matcher figures, String text, int from) {
        var digit = nextDigit(text, from);
        return digit >= 0 && figures.find(Math.max(from, digit - 1));
    }

    /// Where the next plain digit stands, or -1.
    static int nextDigit(String text, int from) {
        for (var at = from; at < text.length(); at++) {
            if (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                return at;
            }
        }
        return -1;
    }

    private static String number(Matcher figures) {
        return figures.group(1).replace(",", "");
    }

    private static String unit(@Nullable String written) {
        if (written == null) {
            return "";
        }
        var unit = written.toLowerCase(Locale.ROOT);
        return unit.startsWith("per") ? "%" : unit.substring(0, 1).replace("t", unit.equals("thousand") ? "k" : "t");
    }
}
