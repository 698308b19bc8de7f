package org.footnote.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Porter stems after irregular forms have been traced to their base ("took" and "taking" both give "take"), for
/// comparing sentences word by word. Coarser than [Terms], which joins headlines.
///
/// The algorithm is M. F. Porter, An algorithm for suffix stripping, Program 14 (3), 1980.
public final class Stems {
    private static final Map<String, String> BASES = bases();
    private static final Set<String> FUNCTION_WORDS = Set.copyOf(WordLists.words(Stems.class, "function-words.txt"));

    private static final String[][] STEP_TWO = {
        {"ational", "ate"}, {"tional", "tion"}, {"enci", "ence"}, {"anci", "ance"}, {"izer", "ize"}, {"abli", "able"},
        {"alli", "al"}, {"entli", "ent"}, {"eli", "e"}, {"ousli", "ous"}, {"ization", "ize"}, {"ation", "ate"},
        {"ator", "ate"}, {"alism", "al"}, {"iveness", "ive"}, {"fulness", "ful"}, {"ousness", "ous"}, {"aliti", "al"},
        {"iviti", "ive"}, {"biliti", "ble"}
    };

    private static final String[][] STEP_THREE = {
        {"icate", "ic"}, {"ative", ""}, {"alize", "al"}, {"iciti", "ic"}, {"ical", "ic"}, {"ful", ""}, {"ness", ""}
    };

    private static final String[] STEP_FOUR = {
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ou", "ism", "ate", "iti",
        "ous", "ive", "ize"
    };

    private Stems() {}

    /// The stem of a lower-case word.
    public static String of(String word) {
        var base = BASES.getOrDefault(word, word);
        return base.length() < 3 || !isPlain(base) ? base : porter(base);
    }

    /// Whether a lower-case word only serves others ("the", "of", "would").
    public static boolean isFunctionWord(String word) {
        return FUNCTION_WORDS.contains(word);
    }

    private static Map<String, String> bases() {
        var bases = new HashMap<String, String>();
        for (var line : WordLists.lines(Stems.class, "irregular-forms.txt")) {
            var gap = line.indexOf(' ');
            bases.put(line.substring(0, gap), line.substring(gap + 1));
        }
        return Map.copyOf(bases);
    }

    private static boolean isPlain(String word) {
        for (var index = 0; index < word.length(); index++) {
            if (word.charAt(index) < 'a' || word.charAt(index) > 'z') {
                return false;
            }
        }
        return true;
    }

    private static String porter(String word) {
        var stem = stepFour(replace(replace(stepOneC(stepOneB(stepOneA(word))), STEP_TWO), STEP_THREE));
        if (stem.endsWith("e")) {
            var rest = cut(stem, 1);
            if (measure(rest) > 1 || (measure(rest) == 1 && !isShort(rest))) {
                stem = rest;
            }
        }
        return stem.endsWith("ll") && measure(stem) > 1 ? cut(stem, 1) : stem;
    }

    private static String stepOneA(String word) {
        if (word.endsWith("sses") || word.endsWith("ies")) {
            return cut(word, 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") ? cut(word, 1) : word;
    }

    private static String stepOneB(String word) {
        if (word.endsWith("eed")) {
            return measure(cut(word, 3)) > 0 ? cut(word, 1) : word;
        }
        String rest;
        if (word.endsWith("ed") && hasVowel(cut(word, 2))) {
            rest = cut(word, 2);
        } else if (word.endsWith("ing") && hasVowel(cut(word, 3))) {
            rest = cut(word, 3);
        } else {
            return word;
        }
        if (rest.endsWith("at") || rest.endsWith("bl") || rest.endsWith("iz")) {
            return rest + "e";
        }
        if (endsDouble(rest) && "lsz".indexOf(rest.charAt(rest.length() - 1)) < 0) {
            return cut(rest, 1);
        }
        return measure(rest) == 1 && isShort(rest) ? rest + "e" : rest;
    }

    private static String stepOneC(String word) {
        return word.endsWith("y") && hasVowel(cut(word, 1)) ? cut(word, 1) + "i" : word;
    }

    private static String replace(String word, String[][] endings) {
        for (var ending : endings) {
            if (word.endsWith(ending[0])) {
                var rest = cut(word, ending[0].length());
                return measure(rest) > 0 ? rest + ending[1] : word;
            }
        }
        return word;
    }

    private static String stepFour(String word) {
        var longest = "";
        for (var ending : STEP_FOUR) {
            if (word.endsWith(ending) && ending.length() > longest.length()) {
                longest = ending;
            }
        }
        if (word.endsWith("ion") && longest.isEmpty()) {
            var rest = cut(word, 3);
            return measure(rest) > 1 && (rest.endsWith("s") || rest.endsWith("t")) ? rest : word;
        }
        var rest = cut(word, longest.length());
        return !longest.isEmpty() && measure(rest) > 1 ? rest : word;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private static boolean isConsonant(String word, int index) {
        return switch (word.charAt(index)) {
            case 'a', 'e', 'i', 'o', 'u' -> false;
            case 'y' -> index == 0 || !isConsonant(word, index - 1);
            default -> true;
        };
    }

    /// How many times a vowel is followed by a consonant.
    private static int measure(String word) {
        var count = 0;
        for (var index = 1; index < word.length(); index++) {
            if (isConsonant(word, index) && !isConsonant(word, index - 1)) {
                count++;
            }
        }
        return count;
    }

    private static boolean hasVowel(String word) {
        for (var index = 0; index < word.length(); index++) {
            if (!isConsonant(word, index)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsDouble(String word) {
        var last = word.length() - 1;
        return last > 0 && word.charAt(last) == word.charAt(last - 1) && isConsonant(word, last);
    }

    /// Whether a word ends consonant, vowel, consonant, and the last is no w, x or y.
    private static boolean isShort(String word) {
        var last = word.length() - 1;
        return last >= 2
                && isConsonant(word, last)
                && !isConsonant(word, last - 1)
                && isConsonant(word, last - 2)
                && "wxy".indexOf(word.charAt(last)) < 0;
    }
}
