package org.footnote.brief;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// An expression to be found in a sentence, with words of which the sentence must have one to be worth trying it on:
/// most sentences have none, and looking for words is much faster. Immutable, for any thread.
///
/// @param expression for sentences in lower case
/// @param words in lower case; none where the expression is tried on the beginning of every sentence
record Cue(Pattern expression, List<String> words) {
    Cue {
        words = List.copyOf(words);
    }

    /// Reads "word,word TAB expression", or an expression alone.
    static Cue read(String line) {
        var tab = line.indexOf('\t');
        var words = tab < 0 ? List.<String>of() : List.of(line.substring(0, tab).split(","));
        return new Cue(Pattern.compile(line.substring(tab + 1)), words);
    }

    static Cue of(String expression, String... words) {
        return new Cue(Pattern.compile(expression), List.of(words));
    }

    /// Whether a sentence has it, whatever the case of its letters.
    boolean isIn(String sentence) {
        return isInLower(sentence.toLowerCase(Locale.ROOT));
    }

    /// Whether a sentence in lower case has it.
    boolean isInLower(String sentence) {
        return endIn(sentence) >= 0;
    }

    /// Where it ends for the first time in a sentence in lower case, -1 where it is not.
    int endIn(String sentence) {
        var found = expression.matcher(sentence);
        if (words.isEmpty()) {
            return found.lookingAt() ? found.end() : -1;
        }
        for (var word : words) {
            if (sentence.contains(word)) {
                return found.find() ? found.end() : -1;
            }
        }
        return -1;
    }
}
