package org.footnote.story;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footnote.text.CalendarNames;
import org.footnote.text.Terms.Term;

/// The names that stand in a text: told by their capitals, where a text does not capitalise every word.
final class Names {
    private static final double MOSTLY = 0.6;

    /// From this rarity on a word that opens a sentence is a name: one in four hundred articles has it.
    private static final double VERY_RARE = 6;

    private static final Pattern VERSION = Pattern.compile(
            "\\b(\\p{Lu}[\\p{L}]*|\\p{Ll}+\\p{Lu}\\p{L}*)[- ]?v?(\\d{1,3}(?:\\.\\d+)*[a-z]?)(?![\\d%,]|\\.\\d)"
                    + "(?:[- ](?i:(mini|nano|pro|max|ultra|turbo|flash|lite|preview|vl|plus|air|large|small|medium|coder"
                    + "|math|omni|vision|audio|video|image|reasoning|thinking)\\b))?");
    private static final Set<String> NO_PRODUCT = Stream.of(
                    CalendarNames.MONTHS,
                    List.of(
                            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "top",
                            "the", "at", "in", "on", "over", "of", "for", "about", "after", "only", "than", "us", "a",
                            "by", "to", "and", "with"))
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());

    private Names() {}

    /// Names of two or more capitalised words in a row, and words with digits; each weighs what its rarest word does.
    static Map<Integer, Double> spans(
            String title, List<Term> titleWords, String text, List<Term> words, Vocabulary vocabulary) {
        var weights = new LinkedHashMap<Integer, Double>();
        if (!isHeadlineCase(titleWords)) {
            collectSpans(title, titleWords, vocabulary, weights);
        }
        collectSpans(text, words, vocabulary, weights);
        return weights;
    }

    /// Single words with a capital inside a sentence, each weighing what it is rare.
    static Map<Integer, Double> entities(
            String title, List<Term> titleWords, String text, List<Term> words, Vocabulary vocabulary) {
        var weights = new LinkedHashMap<Integer, Double>();
        if (!isHeadlineCase(titleWords)) {
            collectEntities(title, titleWords, vocabulary, weights);
        }
        collectEntities(text, words, vocabulary, weights);
        return weights;
    }

    /// Which words of a title are part of names, see [#inText].
    static BitSet inTitle(String title, List<Term> words, Vocabulary vocabulary) {
        return isHeadlineCase(words) ? new BitSet() : inText(title, words, vocabulary);
    }

    /// Which words of a text are part of names: those with a capital inside a sentence, or very rare at its start.
    static BitSet inText(String text, List<Term> words, Vocabulary vocabulary) {
        var names = new BitSet();
        for (var at = 0; at < words.size(); at++) {
            var word = words.get(at);
            var first = word.written().charAt(0);
            if (!word.stem().isEmpty() && Character.isLetter(first) && (isCapital(word) || hasDigit(word))) {
                names.set(at, !isOnlyOpening(text, word) || rarity(word, vocabulary) >= VERY_RARE);
            }
        }
        return names;
    }

    /// The versions that a text names, by what has them: "GPT-5.5 mini" gives gpt: 5.5 mini.
    static Map<String, Set<String>> versions(String text) {
        if (!Figures.hasDigit(text)) {
            return Map.of();
        }
        var found = new TreeMap<String, Set<String>>();
        var versions = VERSION.matcher(text);
        for (var more = find(versions, text, 0); more; more = find(versions, text, versions.end())) {
            var name = versions.group(1).toLowerCase(Locale.ROOT);
            if (!NO_PRODUCT.contains(name)) {
                var kind =
                        versions.group(3) == null ? "" : " " + versions.group(3).toLowerCase(Locale.ROOT);
                found.computeIfAbsent(name, missing -> new TreeSet<>()).add(versions.group(2) + kind);
            }
        }
        return found.isEmpty() ? Map.of() : found;
    }

    /// Finds the next version, tried from the word before the next digit on only.
    private static boolean find(Matcher versions, String text, int from) {
        var start = Figures.nextDigit(text, from);
        var gaps = 0;
        while (start > from && gaps < 2) {
            gaps += Character.isLetter(text.charAt(start - 1)) ? 0 : 1;
            start -= gaps < 2 ? 1 : 0;
        }
        return start >= 0 && versions.find(start);
    }

    private static boolean isHeadlineCase(List<Term> words) {
        var telling = 0;
        var capital = 0;
        for (var word : words) {
            if (!word.stem().isEmpty()) {
                telling++;
                capital += isCapital(word) ? 1 : 0;
            }
        }
        return capital > MOSTLY * telling;
    }

    private static boolean isCapital(Term word) {
        return Character.isUpperCase(word.written().charAt(0)) || hasInnerCapital(word);
    }

    private static boolean hasInnerCapital(Term word) {
        var written = word.written();
        for (var at = 1; at < written.length(); at++) {
            if (Character.isUpperCase(written.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a word may have its capital only because it opens a sentence.
    private static boolean isOnlyOpening(String text, Term word) {
        return !hasInnerCapital(word) && !hasDigit(word) && opensSentence(text, word);
    }

    private static boolean hasDigit(Term word) {
        return Figures.hasDigit(word.written()) && hasLetter(word.written());
    }

    private static boolean hasLetter(String written) {
        for (var at = 0; at < written.length(); at++) {
            if (Character.isLetter(written.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static void collectSpans(
            String text, List<Term> words, Vocabulary vocabulary, Map<Integer, Double> weights) {
        var key = 0;
        var length = 0;
        var rarest = 0.0;
        for (var at = 0; at <= words.size(); at++) {
            var goes = at < words.size()
                    && isCapital(words.get(at))
                    && !words.get(at).stem().isEmpty()
                    && (length == 0 || follows(text, words.get(at - 1), words.get(at)));
            if (!goes) {
                if (length >= 2) {
                    weights.put(key, rarest);
                }
                key = 0;
                length = 0;
                rarest = 0;
            }
            if (at < words.size() && !words.get(at).stem().isEmpty()) {
                var word = words.get(at);
                var rarity = rarity(word, vocabulary);
                if (isCapital(word)) {
                    key = key * 31 + word.stem().hashCode();
                    length++;
                    rarest = Math.max(rarest, rarity);
                }
                if (hasDigit(word)) {
                    weights.put(word.stem().hashCode(), rarity);
                }
            }
        }
    }

    private static void collectEntities(
            String text, List<Term> words, Vocabulary vocabulary, Map<Integer, Double> weights) {
        for (var word : words) {
            if (!word.stem().isEmpty() && isCapital(word) && !isOnlyOpening(text, word)) {
                weights.put(word.stem().hashCode(), rarity(word, vocabulary));
            }
        }
    }

    private static double rarity(Term word, Vocabulary vocabulary) {
        return Vocabulary.rarity(vocabulary.words().of(word.stem().hashCode()));
    }

    private static boolean follows(String text, Term before, Term word) {
        var end = before.start() + before.written().length();
        return word.start() - end == 1 && (text.charAt(end) == ' ' || text.charAt(end) == '-');
    }

    private static boolean opensSentence(String text, Term word) {
        var at = word.start() - 1;
        while (at >= 0 && " \"'\u201c\u2018(".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at < 0 || ".!?:\n\u2026".indexOf(text.charAt(at)) >= 0;
    }
}
