package org.footnote.brief;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.footnote.text.Spaces;

/// What is whole: a sentence from its first word to its last, which states something, and no heading, caption, teaser,
/// point of a list or part of what was cut. Pure functions.
final class Wholeness {
    /// The fewest words of a sentence that states anything, with or without the sentences around it.
    private static final int LEAST_STATED = 4;

    private static final String CLOSERS = "\"'”’)]»";
    private static final String ENDINGS = ".!…";

    /// Marks and signs that may stand before the first word.
    private static final String BEFORE_FIRST = "\"“„‘'«([$€£¥";

    /// The end of what a feed has cut: "Sen. Ron Wyden, D-O . . .".
    private static final Pattern BROKEN_OFF = Pattern.compile("(?:…|\\.\\s?\\.)[\"'”’)\\]]*$");

    /// "[Presidential] nominees": somebody's words that begin in another sentence.
    private static final String BEGINS_INSIDE_QUOTE = "^\\[[^\\]]*\\] \\p{Ll}";

    /// "but the key obstacle for Mr.": the name behind it is missing.
    private static final String ENDS_IN_TITLE =
            "\\b(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Sgt|Prof|Rev|St|Mt|vs)\\.$";

    /// "convicted of murdering L.", but not "a dose of vitamin K."
    private static final String ENDS_IN_INITIAL =
            "\\b(?!(?:vitamin|plan|series|hepatitis|class|grade|type|option|phase|point|group|section|category|round"
                    + "|schedule|part|level|exhibit|appendix|model|line|team|version|variant|figure|letter) )"
                    + "\\p{Ll}+ \\p{Lu}\\.$";

    /// "A., who was named to the board".
    private static final String BEGINS_WITH_INITIAL = "^\\p{Lu}\\.[,)]";

    /// Cut at what was taken for the end of a sentence, or begun in another one.
    private static final Pattern CUT_SHORT =
            Pattern.compile(String.join("|", BEGINS_INSIDE_QUOTE, ENDS_IN_TITLE, ENDS_IN_INITIAL, BEGINS_WITH_INITIAL));

    /// Counting words that number points of a list.
    private static final Pattern ENUMERATING =
            Pattern.compile("^(?:(?:first|second|third|fourth|fifth|four|five|finally|lastly)(?:[,:]"
                    + "| (?:is|was|are|were|comes?|came|there|they|he|she|it|we|you|the|a|an|of (?:all|them|these|those))\\b)"
                    + "|(?:we|our)\\b).*");

    private static final Pattern OPENING_SINGLE = Pattern.compile("(?:^|[:,] )‘(?=\\p{L})");
    private static final Pattern CLOSING_SINGLE = Pattern.compile("’(?!\\p{L})");

    /// "Free for all of us.’" ends what another sentence began.
    private static final Pattern ENDS_SINGLE_QUOTE = Pattern.compile("[.!?,]’$");

    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}’'-]*");

    /// As short as "with" and "from", which titles of some papers do not write with a capital.
    private static final int LONG_IN_TITLE = 5;

    private static final int LEAST_IN_TITLE = 4;

    private Wholeness() {}

    /// Whether it is a whole sentence that states something: no heading, caption, question or teaser.
    static boolean isSentence(String text) {
        return endsSentence(text)
                && Spaces.words(text) >= LEAST_STATED
                && !BROKEN_OFF.matcher(text).find();
    }

    /// Whether it ends as a sentence does, and is no heading or caption.
    static boolean endsSentence(String text) {
        var end = text.length();
        while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ENDINGS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /// Whether nothing of a sentence is missing, neither its beginning nor its end nor a mark, and it is no title and
    /// no point of a list.
    static boolean isUncut(String shown) {
        return beginsAsSentence(shown)
                && hasWholeQuotes(shown)
                && !CUT_SHORT.matcher(shown).find()
                && !BROKEN_OFF.matcher(shown).find()
                && !isTitle(shown)
                && !ENUMERATING.matcher(shown.toLowerCase(Locale.ROOT)).matches();
    }

    /// Whether it begins with a capital, a digit, a letter without case, or a name such as "iPhone" or "xAI", behind
    /// quotation marks, brackets and signs of currencies.
    private static boolean beginsAsSentence(String text) {
        var index = 0;
        while (index < text.length() - 1 && BEFORE_FIRST.indexOf(text.charAt(index)) >= 0) {
            index++;
        }
        var first = text.charAt(index);
        var end = index;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return Character.isLowerCase(first)
                ? text.substring(index, end).chars().anyMatch(Character::isUpperCase)
                : Character.isLetterOrDigit(first);
    }

    /// Whether all quotation marks and brackets that open in it close, and the other way round.
    private static boolean hasWholeQuotes(String text) {
        var german = text.indexOf('„') >= 0;
        return count(text, '"') % 2 == 0
                && (german ? count(text, '„') == count(text, '“') : count(text, '“') == count(text, '”'))
                && count(text, '(') == count(text, ')')
                && count(text, '[') == count(text, ']')
                && hasWholeSingleQuotes(text);
    }

    /// Whether what begins with a single mark ends in the sentence, and the other way round.
    private static boolean hasWholeSingleQuotes(String text) {
        if (text.indexOf('‘') < 0) {
            return !text.endsWith("’") || !ENDS_SINGLE_QUOTE.matcher(text).find();
        }
        var opening = OPENING_SINGLE.matcher(text).results().count();
        return CLOSING_SINGLE.matcher(text).results().count() >= opening;
    }

    private static int count(String text, char mark) {
        var count = 0;
        for (var index = text.indexOf(mark); index >= 0; index = text.indexOf(mark, index + 1)) {
            count++;
        }
        return count;
    }

    /// Whether it is the title of another article, as all its longer words have capitals.
    private static boolean isTitle(String text) {
        var words = WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> word.length() >= LONG_IN_TITLE)
                .toList();
        return words.size() >= LEAST_IN_TITLE && words.stream().allMatch(word -> Character.isUpperCase(word.charAt(0)));
    }
}
