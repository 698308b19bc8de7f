package org.footnote.brief;

import java.util.regex.Pattern;
import org.footnote.text.CalendarNames;

/// What leans on other sentences: one that begins with a word for what another one names ("They", "That law"), goes on
/// from it ("But", "Three weeks later"), or tells something as, or of whom, only another one does. English and German;
/// who "he" or "her" is further on is asked of [Pronouns]. Pure functions.
///
/// Each part of an expression below is a row of alternatives.
final class Leaning {
    /// "She left", "These robots": what another sentence names.
    private static final String POINTING_WORDS =
            "he|she|it|they|this|that|these|those|his|her|hers|their|theirs|its|here|there|now";

    /// "Another came", "Two of them", "Both": some of what another sentence names.
    private static final String SOME_OF_WHAT =
            "such|another|others|both|neither|either|some|most|many|none|few|all|one|two";

    /// "But Kestrel", "Therefore Kestrel".
    private static final String CONNECTIVES = "but|and|or|nor|so|then|also|however|still|yet|nevertheless|nonetheless"
            + "|therefore|moreover|furthermore|meanwhile|besides|otherwise|instead|thus|hence|consequently|accordingly"
            + "|conversely|similarly|likewise";

    /// "As a result, Kestrel".
    private static final String CONNECTIVES_OF_SEVERAL_WORDS = "even so|in addition|in other words|as a result"
            + "|for example|for instance|for its part|at the same time|in turn|in contrast|by contrast"
            + "|on the other hand|in fact|of course|not so|on the contrary|on top|(?:as|and) such";

    /// "What Kestrel sells", "If so": begins a question, or a clause that tells no event.
    private static final String ASKING = "what|which|who|why|how|if";

    /// "You may", "Let's see", "Yes, it", "Q: Will": words to somebody, or an answer.
    private static final String IN_A_TALK = "you|your|i|my|let['’]s|(?:yes|no|well|sure|okay)(?=,)|[qa](?=:)";

    /// "Of that, four million", "In it, Osei", "Among them".
    private static final String POINTING_BEHIND_A_PREPOSITION = "of (?:this|that|these|them|those)(?=[, ])"
            + "|among them|among these|(?:in|on|at|for|by|with|from|to) (?:it|them|him)(?=[ ,])";

    /// "To that end", "In each case", "On that day".
    private static final String POINTING_PHRASES = "to (?:that|this) end|with (?:that|this)|because of (?:that|this)"
            + "|for (?:that|this) reason|on (?:that|this) (?:occasion|day|date|point|front)"
            + "|in (?:that|this|each|either|both) (?:case|way|sense|cases|regard)|in view of (?:this|that|the above)";

    /// "Anyone may download it".
    private static final String ANYBODY_AND_IT =
            "(?:any|every|some|no)(?:one|body| one) (?:\\w+ ){1,3}(?:it|them|him|her)";

    /// "Three weeks later", "By then", "At the time", "Later, Osei".
    private static final String TIME_FROM_ANOTHER =
            "(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|some|\\d+)? ?(?:seconds?|minutes?|hours?"
                    + "|days?|weeks?|months?|years?) (?:later|earlier|afterwards?|on)"
                    + "|until then|since then|after that|before that|by then|at the time"
                    + "|at (?:that|this) (?:point|time)|later in the \\w+"
                    + "|(?:later|earlier|afterwards?|previously)(?=,)";

    /// "Below, the bridge", "Plus, the bridge".
    private static final String PLACE_FROM_ANOTHER = "(?:plus|elsewhere|below|above)(?=,)";

    /// "The fourth is not allowed", "The four include": which of those that another sentence counts.
    private static final String COUNTED_ELSEWHERE =
            "the (?:first|second|third|fourth|fifth|last) (?:is|was|are|were|gets?|has|have|will|would|can|comes?|goes)"
                    + "|the (?:pair|duo|trio)"
                    + "|the (?:two|three|four|five|six|seven|eight|nine|ten|dozen)(?= (?:include|are|were|have|had|will"
                    + "|would|said|say|also|who)\\b)";

    /// "The latter", "The result", "The move".
    private static final String TOLD_ELSEWHERE =
            "the (?:latter|former|same|two|rest|others?|result|move|news|reason|idea)";

    /// "88–52, the map": the end of a vote or a match.
    private static final String SCORE = "\\d+[-–]\\d+(?=,)";

    /// "Not a shop in Lisbon" stands alone, "Not open to children" does not.
    private static final String DENYING =
            "not(?! (?:all|every\\w*|only|one|many|a|an|even|until|since|much|any|long|far)\\b)";

    /// Beginnings that lean on the sentence before.
    private static final Pattern BEGINNING = Pattern.compile(
            "^[\"'“‘(\\[]*"
                    + anyOf(
                            POINTING_WORDS,
                            CONNECTIVES,
                            SOME_OF_WHAT,
                            ASKING,
                            IN_A_TALK,
                            POINTING_BEHIND_A_PREPOSITION,
                            POINTING_PHRASES,
                            ANYBODY_AND_IT,
                            TIME_FROM_ANOTHER,
                            PLACE_FROM_ANOTHER,
                            SCORE,
                            COUNTED_ELSEWHERE,
                            DENYING,
                            CONNECTIVES_OF_SEVERAL_WORDS,
                            TOLD_ELSEWHERE)
                    + "\\b",
            Pattern.CASE_INSENSITIVE);

    /// "Sie verkauft", "Diese Brücke", "Seine Brücke", "Beide".
    private static final String GERMAN_POINTING_WORDS = "Er|Sie|Es|Dies(?:e[rsmn]?)?|Jene[rsmn]?"
            + "|(?:Ihr|Sein)(?:e[nmrs]?)?|Solche[rsmn]?|Beide|Letztere[rsmn]?|Dort";

    /// "Deshalb fordern", "Damit hat", "Aber".
    private static final String GERMAN_CONNECTIVES =
            "Da(?:für|mit|bei|von|durch|zu|gegen|her|rin|ran|rauf|rum|nach|neben|hinter)|Des(?:halb|wegen)|Demnach"
                    + "|Dennoch|Trotzdem|Au(?:ß|ss)erdem|Zudem|Stattdessen|Auch|Doch|Aber|Und|Oder|Denn|Jedoch"
                    + "|Allerdings|Hingegen|Dann|Anschlie(?:ß|ss)end|Schlie(?:ß|ss)lich|Somit|Folglich|Ferner|Ebenso"
                    + "|Hierfür|Hierzu|Zuvor";

    /// "Das ist", but not "Das Werk".
    private static final String GERMAN_THAT =
            "Das (?:ist|war|sei|hat|hatte|wird|wäre|macht|bedeutet|zeigt|gilt|soll|kann|sagte?)";

    private static final Pattern BEGINNING_GERMAN = Pattern.compile(
            "^[\"“„‘(\\[]*" + anyOf(GERMAN_POINTING_WORDS, GERMAN_CONNECTIVES, GERMAN_THAT) + "(?![\\p{L}-])");

    /// How many of what: no beginning that leans on anything where an article begins so.
    private static final Pattern COUNTING = Pattern.compile(
            "^(?:One|Two|Some|Most|Many|All|Few|Another)(?: of)? (?!(?:is|was|are|were|has|have|had|will|would|can|could"
                    + "|said|says|say|of|also|them|these|those|this|that|which|whom)\\b)[\\p{L}\\d]");

    /// Speaks of whom or what the title has named.
    private static final Pattern OF_TITLE =
            Pattern.compile("^(?:He|She|It|They|His|Her|Its|Their|Er|Sie|Es|(?:Ihr|Sein)(?:e[nmrs]?)?)\\b");

    private static final String HE_OR_IT = "(?:he|she|it|they)";

    /// What opens a clause or phrase that stands before the main one: "After", "Unlike".
    private static final String OPENING = "(?:In|On|At|By|For|From|With|Without|Unlike|Like|After|Before|Since|During"
            + "|Under|Among|Despite|As|When|While|If|Following|Instead|Earlier|Later|Last|Until|Once|Because|Although"
            + "|Though|Besides|Beyond|Through)\\b";

    /// "In 54 matches he", "After returning on August 18 she": up to five words, none of which may be somebody.
    private static final String NOBODY_THEN_PRONOUN =
            "(?: (?!where|when|that|which|who|after|before|because|if|as|once)(?:[\\p{Ll}\\d%-]+|"
                    + CalendarNames.EXPRESSION + ")){1,5} " + HE_OR_IT + "\\b";

    /// "Unlike most such systems, it", "In its own tests it": no name before the pronoun.
    private static final String NO_NAME_THEN_PRONOUN =
            "(?:[^,\\p{Lu}]{0,70},| (?:its|his|her|their)\\b[^,\\p{Lu}]{0,50})"
                    + " (?:he|she|it|they|his|her|its|their)\\b";

    /// "Monday, he", "Today they".
    private static final String DAY_THEN_PRONOUN =
            anyOf(CalendarNames.EXPRESSION, "Today|Yesterday|Tonight") + ",? " + HE_OR_IT + "\\b";

    /// A beginning that names nobody before it says "it".
    private static final Pattern PRONOUN_BEHIND_BEGINNING =
            Pattern.compile("^" + anyOf(OPENING + anyOf(NOBODY_THEN_PRONOUN, NO_NAME_THEN_PRONOUN), DAY_THEN_PRONOUN));

    /// "The Netherlands has imposed one of €8.4 million": one of what stands in another sentence.
    private static final Pattern ONE_OF_A_SUM = Pattern.compile("\\b(?:one|ones) of [$€£¥]");

    /// A short sentence that ends in a word for what another one names: "The governor signed it."
    private static final Pattern ENDS_IN_PRONOUN =
            Pattern.compile("^(?:\\S+ ){1,7}(?:it|them|him|this)[.!]$", Pattern.CASE_INSENSITIVE);

    /// What is told at a time, or done in a way, that only other sentences know.
    private static final Cue AS_TOLD = Cue.of(
            "\\bat (?:that|the same) (?:point|time|moment)[.!]$|^(?:\\S+ ){1,8}(?:do|does|did|done|doing) so\\b",
            "at that ",
            "at the same ",
            " so");

    /// "The ministry said the two were fined."
    private static final Cue TWO = Cue.of(
            "^(?:(?! and ).)*\\bthe (?:two|three|four|pair|duo|trio) (?:were|was|are|had|have|will|would|met|said)\\b",
            "the two ",
            "the three ",
            "the four ",
            "the pair ",
            "the duo ",
            "the trio ");

    private Leaning() {}

    private static String anyOf(String... parts) {
        return "(?:" + String.join("|", parts) + ")";
    }

    /// Whether it leans on another sentence anywhere: at its beginning, at its end, or between.
    static boolean isIn(String shown) {
        return beginsSo(shown)
                || PRONOUN_BEHIND_BEGINNING.matcher(shown).find()
                || ENDS_IN_PRONOUN.matcher(shown).find()
                || shown.endsWith(" that.")
                || isAsTold(shown);
    }

    /// Whether its first words lean on another sentence.
    static boolean beginsSo(String shown) {
        return BEGINNING.matcher(shown).find()
                || BEGINNING_GERMAN.matcher(shown).find();
    }

    /// Whether it tells something as, or of whom, only another sentence does.
    static boolean isAsTold(String shown) {
        return AS_TOLD.isIn(shown)
                || TWO.isIn(shown)
                || ONE_OF_A_SUM.matcher(shown).find();
    }

    /// Whether it begins with how many there are of what it names itself: "Two robots", "Most of the robots".
    static boolean beginsByCounting(String shown) {
        return COUNTING.matcher(shown).find();
    }

    /// Whether it begins with "He", "Its" or the like, which may be for what the title of its article names.
    static boolean beginsWithPronoun(String shown) {
        return OF_TITLE.matcher(shown).find();
    }
}
