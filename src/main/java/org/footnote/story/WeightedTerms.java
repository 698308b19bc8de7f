package org.footnote.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// A list of terms with weights that are found in running text at word edges.
/// Terms in lower case match any case and a plural `s`; terms with a capital letter match as written.
final class WeightedTerms {
    /// A term of the list.
    ///
    /// @param group what it speaks for, "" in a list of one group
    record Term(String group, String text, double weight, boolean anyCase) {}

    /// A place where a term stands.
    ///
    /// @param start its UTF-16 offset
    record Found(Term term, int start) {}

    /// No sign of Chinese, Japanese or Korean comes before it (Hangul Jamo).
    private static final char FIRST_IDEOGRAPHIC = '\u1100';

    /// By their first two letters: a list of hundreds has many for each first one.
    private final Map<Integer, List<Term>> byBeginning = new HashMap<>();

    /// Reads a resource beside this class: lines of `term TAB weight` or `group TAB term TAB weight`, `#` for comments.
    static WeightedTerms read(String resource) {
        var terms = new WeightedTerms();
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WeightedTerms.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(terms::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
        return terms;
    }

    private void add(String line) {
        var cells = line.split("\t", -1);
        var grouped = cells.length == 3;
        var text = cells[cells.length - 2];
        var anyCase = text.equals(text.toLowerCase(Locale.ROOT));
        var term = new Term(grouped ? cells[0] : "", text, Double.parseDouble(cells[cells.length - 1]), anyCase);
        byBeginning
                .computeIfAbsent(beginning(text, 0), letters -> new ArrayList<>())
                .add(term);
    }

    /// @throws IndexOutOfBoundsException where fewer than two units are left: no term has less
    private static int beginning(String text, int start) {
        return Character.toLowerCase(text.charAt(start)) << Character.SIZE
                | Character.toLowerCase(text.charAt(start + 1));
    }

    /// All places where a term stands, in reading order.
    List<Found> find(String text) {
        var found = new ArrayList<Found>();
        for (var start = 0; start + 1 < text.length(); start++) {
            if (startsWord(text, start)) {
                var terms = byBeginning.get(beginning(text, start));
                if (terms != null) {
                    addThoseAt(start, text, terms, found);
                }
            }
        }
        return found;
    }

    private static void addThoseAt(int start, String text, List<Term> terms, List<Found> found) {
        for (var term : terms) {
            if (stands(term, text, start)) {
                found.add(new Found(term, start));
            }
        }
    }

    private static boolean stands(Term term, String text, int start) {
        var length = term.text().length();
        if (!text.regionMatches(term.anyCase(), start, term.text(), 0, length)) {
            return false;
        }
        var end = start + length;
        return endsWord(text, end) || (term.anyCase() && text.charAt(end) == 's' && endsWord(text, end + 1));
    }

    private static boolean startsWord(String text, int index) {
        var letter = text.charAt(index);
        return Character.isLetterOrDigit(letter)
                && (index == 0 || isIdeographic(letter) || !Character.isLetterOrDigit(text.charAt(index - 1)));
    }

    private static boolean endsWord(String text, int end) {
        return end >= text.length()
                || !Character.isLetterOrDigit(text.charAt(end))
                || isIdeographic(text.charAt(end - 1));
    }

    private static boolean isIdeographic(char letter) {
        return letter >= FIRST_IDEOGRAPHIC && isLateIdeographic(letter);
    }

    private static boolean isLateIdeographic(char letter) {
        return Character.isIdeographic(letter) || Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL;
    }
}
