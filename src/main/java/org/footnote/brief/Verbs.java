package org.footnote.brief;

import java.util.List;
import java.util.Set;
import org.footnote.text.Token;
import org.footnote.text.WordLists;

/// Whether a line of English says something of something: "The model reads text" does, "Models and their costs" does
/// not. Told by the endings of words and what stands beside them. Pure.
final class Verbs {
    /// Forms that are a verb wherever they stand ("is", "said", "will").
    private static final Set<String> FINITE = Set.copyOf(WordLists.words(Verbs.class, "verbs.txt"));

    /// Forms that are a noun as well ("plan", "costs"), without their ending.
    private static final Set<String> PLAIN = Set.copyOf(WordLists.words(Verbs.class, "verbs-or-nouns.txt"));

    /// Words in "-s" that are neither verbs nor plurals.
    private static final Set<String> OTHERS = Set.copyOf(WordLists.words(Verbs.class, "no-verbs.txt"));

    private static final Set<String> SPEAKING_OF = Set.of("warns", "speaks", "consists", "complains", "tells", "hears");

    private static final Set<String> SEVERAL = Set.of(
            "they", "we", "you", "i", "people", "children", "men", "women", "data", "which", "that", "who", "first");

    /// Words that hardly any sentence of English does without, and that no neighbour of English has.
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "with", "for", "that", "by", "from", "its", "is", "was", "has", "an", "at", "on");

    /// How many words show that a line is of another language.
    private static final int FEWEST_OF_OTHERS = 6;

    private static final Set<String> RELATIVE = Set.of("that", "which", "who", "whose", "whom");

    /// What stands before a noun.
    private static final Set<String> BEFORE_NOUNS = Set.copyOf(WordLists.words(Verbs.class, "before-nouns.txt"));

    /// What stands behind a verb and hardly behind a plural.
    private static final Set<String> AFTER_VERBS = Set.copyOf(WordLists.words(Verbs.class, "after-verbs.txt"));

    /// How many words "of" and what stands before a noun may be.
    private static final int OF_NOUN = 3;

    private Verbs() {}

    /// Whether some verb is not inside a clause that hangs on a noun; true for what is not English.
    ///
    /// @param text the sentence
    /// @param tokens its words
    static boolean areIn(String text, List<Token> tokens) {
        return first(text, tokens) >= 0
                || (tokens.size() >= FEWEST_OF_OTHERS
                        && tokens.stream().noneMatch(token -> ENGLISH.contains(token.lower())));
    }

    /// The index of the first verb that is not inside a clause that hangs on a noun, -1 where there is none.
    static int first(String text, List<Token> tokens) {
        var inside = false;
        for (var index = 0; index < tokens.size(); index++) {
            if (isBehindComma(text, tokens.get(index))) {
                inside = false;
            }
            if (opensClause(text, tokens, index)) {
                inside = true;
            } else if (isVerb(text, tokens, index)) {
                if (!inside) {
                    return index;
                }
                inside = false;
            }
        }
        return -1;
    }

    private static boolean opensClause(String text, List<Token> tokens, int index) {
        return index > 0
                && index + 1 < tokens.size()
                && RELATIVE.contains(tokens.get(index).lower())
                && tokens.get(index - 1).isContent()
                && !tokens.get(index - 1).lower().endsWith("ing")
                && !isVerb(text, tokens, index - 1);
    }

    /// Whether the word at an index is a verb.
    static boolean isVerb(String text, List<Token> tokens, int index) {
        var token = tokens.get(index);
        var word = token.lower();
        var before = index > 0 ? tokens.get(index - 1).lower() : "";
        if (!token.isWord() || token.isCapital() || "to".equals(before)) {
            return false;
        }
        if (FINITE.contains(word)) {
            return true;
        }
        var noun = BEFORE_NOUNS.contains(before);
        if (word.endsWith("ed")) {
            return !noun || "and".equals(before) || "all".equals(before) || "both".equals(before);
        }
        if (word.endsWith("s") && !word.endsWith("ss") && !OTHERS.contains(word)) {
            return !noun
                    && !text.startsWith(",", token.end())
                    && (isFollowedAsVerb(text, tokens, index) || (isPlain(word) && isSubject(tokens, index)));
        }
        return PLAIN.contains(word) && !noun && (isPlural(tokens, index) || isBehindComma(text, token));
    }

    /// Whether a comma stands right before it.
    static boolean isBehindComma(String text, Token token) {
        return token.start() > 1 && text.startsWith(", ", token.start() - 2);
    }

    private static boolean isFollowedAsVerb(String text, List<Token> tokens, int index) {
        if (index + 1 >= tokens.size()) {
            return false;
        }
        var next = tokens.get(index + 1);
        var between =
                text.substring(Math.min(text.length(), tokens.get(index).end()), Math.min(text.length(), next.start()));
        return between.chars().allMatch(unit -> Character.isWhitespace(unit) || "\"“‘'(".indexOf(unit) >= 0)
                && (AFTER_VERBS.contains(next.lower())
                        || next.isCapital()
                        || !next.isWord()
                        || next.lower().endsWith("ly"));
    }

    private static boolean isPlain(String word) {
        return PLAIN.contains(word.substring(0, word.length() - 1))
                || (word.endsWith("es") && PLAIN.contains(word.substring(0, word.length() - 2)))
                || (word.endsWith("ies") && PLAIN.contains(word.substring(0, word.length() - 3) + "y"));
    }

    /// Whether the word before may be what a verb in "-s" speaks of.
    private static boolean isSubject(List<Token> tokens, int index) {
        var next = index + 1 < tokens.size() ? tokens.get(index + 1).lower() : "";
        var spoken = SPEAKING_OF.contains(tokens.get(index).lower());
        return index > 0 && !tokens.get(index - 1).isNumber() && (spoken || !"of".equals(next)) && !"and".equals(next);
    }

    /// Whether the word before is one of which several do something.
    private static boolean isPlural(List<Token> tokens, int index) {
        if (index == 0) {
            return false;
        }
        var before = tokens.get(index - 1).lower();
        return looksPlural(before)
                || before.endsWith("ly")
                || tokens.get(index - 1).isCapital()
                || SEVERAL.contains(before)
                || isOfSeveral(tokens, index - 1);
    }

    private static boolean looksPlural(String word) {
        return word.length() > 1 && word.endsWith("s") && !word.endsWith("ss") && !OTHERS.contains(word);
    }

    /// Whether a word is what several are of, as "harvest" in "Estimates of the harvest".
    private static boolean isOfSeveral(List<Token> tokens, int noun) {
        for (var index = noun - 1; index > Math.max(0, noun - OF_NOUN); index--) {
            if ("of".equals(tokens.get(index).lower())) {
                return looksPlural(tokens.get(index - 1).lower());
            }
        }
        return false;
    }
}
