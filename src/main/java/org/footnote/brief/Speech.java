package org.footnote.brief;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Who speaks: whether a sentence gives somebody's words, in quotation marks or not, and whether it says whose they
/// are and what they are. Pure functions.
final class Speech {
    private static final Pattern SPEAKING = Pattern.compile(
            "\\b(?:said|says|say|told|tells|wrote|writes|added|adds|according to|explained|argued|noted|warned|asked"
                    + "|joked|(?<!so-)called|replied|recalled|insisted|announced|stated|claimed|testified)\\b");

    private static final String PERSON = "(\\p{Lu}[\\p{L}’'-]+ (?:\\p{Lu}\\. )?\\p{Lu}[\\p{L}’'-]+)";
    private static final String SAYS =
            "(?:said|says|told|tells|wrote|writes|added|adds|explained|argued|noted|warned|replied)";

    /// "Mira Osei, the mayor of Oulu, said", "according to Mira Osei": the name is the first group or the second.
    private static final Pattern SPEAKER = Pattern.compile(
            PERSON + "(?:, [^,“\"]{3,70},)? " + SAYS + "\\b|\\b(?:" + SAYS + "|according to) " + PERSON);

    private static final String MARKS = "\"“”„«»";
    private static final Pattern QUOTED = Pattern.compile("[\"“”„«»][^\"“”„«»]*[\"“”«»]");

    private static final String OPENING_MARKS = "\"“„‘«";
    private static final String CLOSING_MARKS = "\"”“’»";
    private static final String STOPS = ".!?…";

    /// From so many UTF-16 units on, marks counted, what is quoted is more than a name or a term.
    private static final int LEAST_QUOTED = 25;

    /// Of the sentence: a few words between marks do not make it somebody's.
    private static final double LEAST_SHARE = .35;

    private static final Pattern PERSONAL = Pattern.compile("\\b(?:[Ww]e|[Oo]ur|[Uu]s|[Yy]ou|[Yy]our|I|[Mm]y)\\b");

    /// "“The bridge is closed,” she said": a quote whose speaker only the sentence before names.
    private static final Pattern SPEAKER_UNKNOWN = Pattern.compile(
            "^[\"“„].*[\"”“],? (?:(?:he|she|they|it) [a-z]+|(?:said|says|added|adds) (?:he|she|they|it))\\b");

    /// Words of somebody who is only "he" or "it" in this sentence: "Houses were damaged, he added."
    private static final Pattern SAID_BY_PRONOUN =
            Pattern.compile(",[\"”’]? (?:he|she|it|they) (?:said|says|added|adds|told|wrote|explained|noted|argued"
                    + "|continued|warned|recalled)\\b");

    /// One to seven words for somebody; in "What Osei says" something is said.
    private static final String SOMEBODY = "(?:(?!what )[\\p{L}.’'()-]+ ){1,7}?";

    /// "said", "wrote in his message on Monday", but not "said on Monday that the bridge is closed".
    private static final String SAYS_SOMEWHERE =
            "(?:said|says|added|adds|continued|replied|wrote|writes|explained|noted|recalled)"
                    + "(?: (?:in|on|to|at|after|during|from|via) (?:(?! that )[^,:\"“”]){1,50})?";

    /// "asked the chamber", "told reporters on Monday".
    private static final String ASKS_SOMEBODY = "(?:asked|told|tells) (?:(?:the|a|his|her|its) )?\\p{L}+"
            + "(?: (?:in|on|at|after|during) (?:(?! that )[^,:\"“”]){1,40})?";

    /// Somebody who says what only the sentence before or after tells: "The senator asked the chamber."
    private static final Pattern SAYS_NOTHING =
            Pattern.compile("^" + SOMEBODY + "(?:" + SAYS_SOMEWHERE + "|" + ASKS_SOMEBODY + ")\\.$");

    private Speech() {}

    /// Whether a word or phrase of speaking stands in it: "said", "according to".
    static boolean isIn(String sentence) {
        return SPEAKING.matcher(sentence).find();
    }

    /// The words of the name of who speaks, none where nobody does or only a title or a pronoun stands there.
    static Set<String> speaker(String sentence) {
        var speaker = isIn(sentence) ? SPEAKER.matcher(sentence) : null;
        if (speaker == null || !speaker.find()) {
            return Set.of();
        }
        var name = speaker.group(1) == null ? speaker.group(2) : speaker.group(1);
        return Arrays.stream(name.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
    }

    /// The sentence with a blank for each quotation and its marks.
    static String withoutQuotes(String sentence) {
        return sentence.chars().noneMatch(unit -> MARKS.indexOf(unit) >= 0)
                ? sentence
                : QUOTED.matcher(sentence).replaceAll(" ");
    }

    /// Whether words of somebody's stand in it, in quotation marks, more than a few.
    static boolean quotesSomebody(String sentence) {
        return QUOTED.matcher(sentence).results().anyMatch(quote -> quote.end() - quote.start() >= LEAST_QUOTED);
    }

    /// Whether it is to a good part what somebody says, in quotation marks, and says who does.
    static boolean isQuoteWithSpeaker(String sentence) {
        var quoted = QUOTED.matcher(sentence)
                .results()
                .mapToInt(quote -> quote.end() - quote.start())
                .sum();
        return quoted >= Math.max(LEAST_QUOTED, LEAST_SHARE * sentence.length()) && isIn(withoutQuotes(sentence));
    }

    /// Whether it speaks of itself or to the reader ("we", "you"), outside what it quotes.
    static boolean isPersonal(String sentence) {
        return PERSONAL.matcher(withoutQuotes(sentence)).find();
    }

    /// Whether who says so is named behind it as "he" or "it" only: "Houses were damaged, he added."
    static boolean isSaidByPronoun(String sentence) {
        return SAID_BY_PRONOUN.matcher(sentence).find();
    }

    /// Whether who speaks and what is said stand in it together, as far as anybody speaks: it is no quotation whose
    /// speaker another sentence names, and nobody says in it what another one tells.
    ///
    /// @param sentence not empty
    static boolean isComplete(String sentence) {
        return !SPEAKER_UNKNOWN.matcher(sentence).find()
                && !SAYS_NOTHING.matcher(sentence).find()
                && !isOnlyQuote(sentence);
    }

    /// Whether it is between quotation marks, and nobody speaks outside of them.
    private static boolean isOnlyQuote(String text) {
        var last = text.length() - 1;
        var closing = last > 0 && STOPS.indexOf(text.charAt(last)) >= 0 ? last - 1 : last;
        return OPENING_MARKS.indexOf(text.charAt(0)) >= 0
                && CLOSING_MARKS.indexOf(text.charAt(closing)) >= 0
                && !isIn(withoutQuotes(text));
    }
}
