package org.footnote.brief;

import java.util.Locale;
import java.util.Set;
import org.footnote.text.CalendarNames;
import org.footnote.text.Token;

/// Who does what in a sentence, as far as the word before its first verb tells it: "Visarc also has raised" is of
/// Visarc, "The rival of Visarc, a bank, has raised" of nobody who is named. Immutable.
///
/// @param doer stem of the last word of the name, "" where no name stands there
/// @param verb stem of the first word of what is done, "" where nothing is
record Deed(String doer, String verb) {
    private static final Deed NONE = new Deed("", "");

    /// What may stand between a name and its verb, beside a day of the week.
    private static final Set<String> BETWEEN = Set.of("also", "now", "still", "on", "today", "yesterday");

    /// Finds it; words of somebody's are nobody's deed, as a firm and its chief say one thing.
    static Deed of(Sentence sentence) {
        var tokens = sentence.tokens();
        var first = Verbs.first(sentence.text(), tokens);
        if (first < 1) {
            return NONE;
        }
        var before = first - 1;
        while (before > 0 && mayStandBetween(tokens.get(before).lower())) {
            before--;
        }
        var verb = first;
        while (verb < tokens.size() && !tokens.get(verb).isContent()) {
            verb++;
        }
        var name = tokens.get(before);
        return isName(name)
                        && verb < tokens.size()
                        && !Speech.isIn(tokens.get(verb).lower())
                ? new Deed(name.stem(), tokens.get(verb).stem())
                : NONE;
    }

    private static boolean mayStandBetween(String word) {
        return BETWEEN.contains(word) || CalendarNames.WEEKDAYS.contains(word);
    }

    /// "DOJ" may be any name of three words.
    private static boolean isName(Token token) {
        return token.isCapital()
                && token.isContent()
                && !token.text().equals(token.text().toUpperCase(Locale.ROOT));
    }

    boolean isOfAnother(Deed other) {
        return !verb.isEmpty() && verb.equals(other.verb) && !doer.equals(other.doer);
    }
}
