package org.footnote.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words of a text that say what it is about: lower case, stemmed, without function words. Pure functions.
public final class Terms {
    private static final Set<String> STOP = Set.of("""
            a about above after again against all also am an and any are aren't as at be because been before being below
            between both but by can can't cannot could couldn't did didn't do does doesn't doing don't down during each
            few for from further had hadn't has hasn't have haven't having he her here hers herself him himself his how
            i i'd i'll i'm i've if in into is isn't it its itself just let's me more most my myself no nor not now of
            off on once only or other our ours out over own same she should so some such than that the their theirs
            them themselves then there these they they're this those through to too under until up very was wasn't we
            we're were weren't what when where which while who whom why will with won't would wouldn't you you're your
            yours may might must shall upon us via yet said say says saying new news report reports reported reporting
            reportedly reporter reporters according told year years day days monday tuesday wednesday thursday friday
            saturday sunday today yesterday week weeks month months time times first last people
            """.trim().split("\\s+"));

    private static final List<String> ENDINGS = List.of("ingly", "edly", "ing", "ed", "ment", "ly");

    private Terms() {}

    /// A word of a text.
    ///
    /// @param written as it stands in the text
    /// @param stem what it is compared by, "" for a function word
    /// @param start where it stands
    public record Term(String written, String stem, int start) {}

    /// The terms of a text in reading order, repeats included; hyphenated words are split.
    public static List<String> of(String text) {
        return words(text).stream()
                .map(Term::stem)
                .filter(stem -> !stem.isEmpty())
                .toList();
    }

    /// All words of a text in reading order, function words included.
    public static List<Term> words(String text) {
        var terms = new ArrayList<Term>(text.length() / 5 + 1);
        for (var at = 0; at < text.length(); ) {
            var end = endOfWord(text, at);
            if (end > at) {
                var written = text.substring(at, end);
                terms.add(new Term(written, stemOf(written), at));
            }
            at = Math.max(end, at + Character.charCount(text.codePointAt(at)));
        }
        return terms;
    }

    /// Where the word that starts here ends, or here if none starts. Marks inside a word belong to it: "U.S", "don't",
    /// "AT&T".
    private static int endOfWord(String text, int start) {
        var end = start;
        while (end < text.length()) {
            var inside = end > start && ".'\u2019&".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
            if (inside == text.length() || !isLetterOrNumber(text.codePointAt(inside))) {
                break;
            }
            end = inside + Character.charCount(text.codePointAt(inside));
        }
        return end;
    }

    /// Whether a character is part of words: any letter or number of Unicode.
    static boolean isLetterOrNumber(int character) {
        return Character.isLetterOrDigit(character)
                || (character > 127
                        && (Character.getType(character) == Character.OTHER_NUMBER
                                || Character.getType(character) == Character.LETTER_NUMBER));
    }

    private static String stemOf(String written) {
        var word = written.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (word.endsWith("'s")) {
            word = word.substring(0, word.length() - 2);
        }
        return (word.length() > 1 && !STOP.contains(word)) || isDigit(word) ? stem(word) : "";
    }

    private static boolean isDigit(String word) {
        return word.length() == 1 && Character.isDigit(word.charAt(0));
    }

    /// Takes the endings of plural, tense and adverb off a lower-case word: a light stemmer that joins what reporters
    /// vary ("sues", "sued", "suing") and little more.
    public static String stem(String word) {
        var stem = withoutPlural(word);
        for (var ending : ENDINGS) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= 4) {
                stem = undoubled(stem.substring(0, stem.length() - ending.length()));
                break;
            }
        }
        return stem.length() > 4 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static String withoutPlural(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        var plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    private static String undoubled(String stem) {
        var last = stem.charAt(stem.length() - 1);
        var doubled = stem.charAt(stem.length() - 2) == last && "lsz".indexOf(last) < 0;
        return doubled ? stem.substring(0, stem.length() - 1) : stem;
    }
}
