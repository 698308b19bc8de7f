package org.footnote.brief;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.footnote.text.CalendarNames;
import org.footnote.text.WordLists;

/// Whether "he" or "her" stands in a sentence that has named nobody before: "The senate acquitted him". Pure functions.
final class Pronouns {
    private static final Pattern PRONOUN = Pattern.compile("\\b(?:[Hh]e|[Ss]he|him|[Hh]is|[Hh]er|himself|herself)\\b");
    private static final Pattern ENGLISH = Pattern.compile("\\b(?:the|of|to|a|and|in)\\b");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}.’'-]*");

    /// Who is named right behind: "Asked why he was late, Osei left".
    private static final Pattern NAMED_BEHIND =
            Pattern.compile(",\\s+(?:(?:\\p{Ll}[\\p{L}’'-]*|\\d+-year-old) ){0,5}\\p{Lu}");

    private static final Pattern CALENDAR = Pattern.compile(CalendarNames.EXPRESSION);

    /// Endings of words for somebody, and the commonest words that end so and are for something.
    private static final Pattern SOMEBODY =
            Pattern.compile("(?:\\p{L}{3,}(?:er|or|ist|ian|ee|man|woman|crat)|year-old)");

    private static final Set<String> WORDS = Set.copyOf(WordLists.words(Pronouns.class, "persons.txt"));
    private static final Set<String> THINGS = Set.copyOf(WordLists.words(Pronouns.class, "no-persons.txt"));

    private static final Set<String> BEFORE_PLACES =
            Set.of("in", "at", "near", "outside", "across", "the", "The", "In", "At");

    private Pronouns() {}

    /// Whether a reader who knows no other sentence cannot tell who is meant.
    static boolean leanOnOthers(String sentence) {
        var pronoun = PRONOUN.matcher(sentence);
        return pronoun.find()
                && !anybodyIn(sentence.substring(0, pronoun.start()))
                && !NAMED_BEHIND.matcher(sentence.substring(pronoun.end())).find()
                && ENGLISH.matcher(sentence).find();
    }

    private static boolean anybodyIn(String beginning) {
        var words = WORD.matcher(beginning).results().toList();
        var place = false;
        for (var index = 0; index < words.size(); index++) {
            var word = words.get(index).group();
            var capital = Character.isUpperCase(word.charAt(0))
                    && !CALENDAR.matcher(word).matches();
            place = capital && index > 0 && isOfPlace(beginning, words.get(index - 1), words.get(index), place);
            if (isSomebody(word) || (capital && !place && (index > 0 || beginsWithName(beginning, word)))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a capital stands behind "in" or "the", or goes on with a name that does.
    private static boolean isOfPlace(String text, MatchResult before, MatchResult word, boolean place) {
        return BEFORE_PLACES.contains(before.group())
                || (place && text.substring(before.end(), word.start()).isBlank());
    }

    private static boolean isSomebody(String word) {
        var plain = word.toLowerCase(Locale.ROOT).replaceAll("(?:['’]s?|\\.)$", "");
        return WORDS.contains(plain) || (SOMEBODY.matcher(plain).matches() && !THINGS.contains(plain));
    }

    /// "Overall, he", "Police arrested him", "The law bars him": a capital that is none of a name.
    private static boolean beginsWithName(String beginning, String first) {
        var alone = beginning.strip().endsWith(first + ",");
        return !alone && !THINGS.contains(first.toLowerCase(Locale.ROOT));
    }
}
