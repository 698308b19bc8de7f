package org.footnote.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.footnote.text.Token;

/// The verbs of what a sentence tells: those of its main clause, and those of what somebody says in it, for "said it
/// will close" tells of closing. Pure.
final class Acts {
    /// What may stand between a verb and what helps it ("has also been").
    private static final Set<String> BETWEEN =
            Set.of("also", "now", "once", "again", "still", "already", "just", "later", "soon");

    private static final Set<String> AND = Set.of("and", "but");

    private Acts() {}

    /// The indices of their tokens.
    static List<Integer> of(Sentence sentence) {
        var text = sentence.text();
        var tokens = sentence.tokens();
        var acts = new ArrayList<Integer>();
        var index = Verbs.first(text, tokens);
        while (index >= 0) {
            var act = verbAt(tokens, index);
            if (act < 0) {
                break;
            }
            var speech = Speech.isIn(tokens.get(act).lower());
            if (!speech) {
                acts.add(act);
            }
            index = next(text, tokens, act + 1, speech);
        }
        return List.copyOf(acts);
    }

    /// The word that tells what is done where a verb begins: "resigning" in "will now be resigning".
    private static int verbAt(List<Token> tokens, int from) {
        for (var index = from; index < tokens.size(); index++) {
            var token = tokens.get(index);
            if (token.isContent()
                    && !BETWEEN.contains(token.lower())
                    && !token.lower().endsWith("ly")) {
                return token.isWord() && !token.isCapital() ? index : -1;
            }
        }
        return -1;
    }

    /// The next verb, of any clause behind words of speech, else one that is joined to the last by "and".
    private static int next(String text, List<Token> tokens, int from, boolean any) {
        for (var index = from; index < tokens.size(); index++) {
            if ((any || AND.contains(tokens.get(index - 1).lower()) || Verbs.isBehindComma(text, tokens.get(index)))
                    && Verbs.isVerb(text, tokens, index)) {
                return index;
            }
        }
        return -1;
    }
}
