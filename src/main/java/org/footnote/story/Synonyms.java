package org.footnote.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.footnote.text.Terms;

/// Words that reporters take for one another: "British" for Britain, "Redmond" for Microsoft, "lawsuit" for sue. The
/// one word stands for all of them when articles are compared; what a product's name says of its maker is added to it.
/// Immutable, for any thread.
final class Synonyms {
    private static final Map<String, String> UNITS =
            Map.of("bn", "billion", "b", "billion", "mn", "million", "m", "million", "tn", "trillion", "k", "thousand");

    /// What stands for a stem, or for two words in a row joined by a space.
    private final Map<String, List<String>> replacements = new HashMap<>();

    private Synonyms() {}

    /// Reads the table that is shipped with the program: what stands for others, a tab, these, with commas; with a plus
    /// in front it is added to each of them.
    static Synonyms load() {
        var synonyms = new Synonyms();
        var stream = Objects.requireNonNull(Synonyms.class.getResourceAsStream("synonyms.tsv"));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().forEach(synonyms::read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return synonyms;
    }

    private void read(String line) {
        var tab = line.indexOf('\t');
        var isAdded = line.startsWith("+");
        var canonical = Terms.of(line.substring(isAdded ? 1 : 0, tab));
        for (var alias : line.substring(tab + 1).split(", ", -1)) {
            var stems = keys(Terms.words(alias));
            var replacement = new ArrayList<>(isAdded ? stems : List.of());
            replacement.addAll(canonical);
            replacements.put(String.join(" ", stems), List.copyOf(replacement));
        }
    }

    private static List<String> keys(List<Terms.Term> terms) {
        return terms.stream().map(Synonyms::key).toList();
    }

    private static String key(Terms.Term term) {
        return term.stem().isEmpty() ? term.written().toLowerCase(Locale.ROOT) : term.stem();
    }

    /// What is compared of a text's words.
    ///
    /// @param stems in reading order; function words are ""
    /// @param names which of these are part of names
    record Words(List<String> stems, BitSet names) {}

    /// The words of these terms, one for all that mean the same.
    ///
    /// @param named which of the terms are part of names
    Words words(List<Terms.Term> terms, BitSet named) {
        var stems = new ArrayList<String>(terms.size() + 8);
        var names = new BitSet();
        for (var at = 0; at < terms.size(); at++) {
            var start = stems.size();
            var isName = named.get(at);
            var term = terms.get(at);
            var two = at + 1 < terms.size() ? replacements.get(key(term) + " " + key(terms.get(at + 1))) : null;
            var one = term.stem().isEmpty() ? null : replacements.get(term.stem());
            if (two != null) {
                stems.addAll(two);
                at++;
                isName |= named.get(at);
            } else if (one != null) {
                stems.addAll(one);
            } else {
                addNumber(term.stem(), stems);
            }
            names.set(start, stems.size(), isName);
        }
        return new Words(stems, names);
    }

    /// Adds a stem; a number that is written with its unit in one, as two.
    private static void addNumber(String stem, List<String> stems) {
        var end = stem.length();
        if (end > 1 && Character.isDigit(stem.charAt(0)) && !Character.isDigit(stem.charAt(end - 1))) {
            while (!Character.isDigit(stem.charAt(end - 1))) {
                end--;
            }
            var unit = UNITS.get(stem.substring(end));
            if (unit != null) {
                stems.add(stem.substring(0, end));
                stems.add(unit);
                return;
            }
        }
        stems.add(stem);
    }
}
