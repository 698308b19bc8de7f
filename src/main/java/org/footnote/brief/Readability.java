package org.footnote.brief;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Whether a sentence can be read on its own, away from the sentences around it. Pure functions.
final class Readability {
    private static final int LEAST_WORDS = 5;
    private static final int MOST_WORDS = 50;
    private static final int MOST_WORDS_ALONE = 70;

    /// How many of what: no beginning that leans on anything where an article begins so.
    private static final Pattern COUNTING = Pattern.compile(
            "^(?:One|Two|Some|Most|Many|All|Few|Another)(?: of)? (?!(?:is|was|are|were|has|have|had|will|would|can|could"
                    + "|said|says|say|of|also|them|these|those|this|that|which|whom)\\b)[\\p{L}\\d]");

    /// Speaks of whom or what the title has named.
    private static final Pattern OF_TITLE =
            Pattern.compile("^(?:He|She|It|They|His|Her|Its|Their|Er|Sie|Es|(?:Ihr|Sein)(?:e[nmrs]?)?)\\b");

    /// Beginnings that lean on the sentence before.
    private static final Pattern DANGLING = Pattern.compile(
            "^[\"'“‘(\\[]*(?:he|she|it|they|this|that|these|those|his|her|hers|their|theirs|its|but|and|or|nor|so|then"
                    + "|also|however|still|yet|nevertheless|nonetheless|therefore|moreover|furthermore|meanwhile"
                    + "|besides|otherwise|instead|thus|hence|consequently|accordingly|conversely|similarly|likewise"
                    + "|such|another|others|both|neither|either|some|most|many|none|few|all|one|two|here|there|now"
                    + "|what|which|who|why|how|if|you|your|i|my|of (?:this|that|these|them|those)(?=[, ])|among them|among these"
                    + "|until then|since then|after that|before that|on top|by then|that['’]s|it['’]s|there['’]s|let['’]s"
                    + "|(?:in|on|at|for|by|with|from|to) (?:it|them|him)(?=[ ,])"
                    + "|(?:as|and) such|to (?:that|this) end|with (?:that|this)|because of (?:that|this)|for (?:that|this) reason"
                    + "|on (?:that|this) (?:occasion|day|date|point|front)"
                    + "|in (?:that|this|each|either|both) (?:case|way|sense|cases|regard)|at (?:that|this) (?:point|time)"
                    + "|(?:any|every|some|no)(?:one|body| one) (?:\\w+ ){1,3}(?:it|them|him|her)"
                    + "|(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|some|\\d+)? ?(?:seconds?|minutes?|hours?"
                    + "|days?|weeks?|months?|years?) (?:later|earlier|afterwards?|on)"
                    + "|(?:plus|elsewhere|below|above|later|earlier|afterwards?|previously)(?=,)|at the time|\\d+[-–]\\d+(?=,)|[qa](?=:)"
                    + "|the (?:first|second|third|fourth|fifth|last) (?:is|was|are|were|gets?|has|have|will|would|can|comes?|goes)"
                    + "|the (?:pair|duo|trio)"
                    + "|the (?:two|three|four|five|six|seven|eight|nine|ten|dozen)(?= (?:include|are|were|have|had|will|would"
                    + "|said|say|also|who)\\b)"
                    + "|(?:yes|no|well|sure|okay)(?=,)"
                    + "|not(?! (?:all|every\\w*|only|one|many|a|an|even|until|since|much|any|long|far)\\b)"
                    + "|in view of (?:this|that|the above)|later in the \\w+"
                    + "|even so|in addition|in other words|as a result|for example|for instance|for its part|at the same"
                    + " time|in turn|in contrast|by contrast|on the other hand|in fact|of course|not so|on the contrary"
                    + "|the (?:latter|former|same|two|rest|others?|result|move|news|reason|idea))\\b",
            Pattern.CASE_INSENSITIVE);

    /// The same in German: "Deshalb fordern", "Das ist", but not "Das Werk".
    private static final Pattern DANGLING_GERMAN = Pattern.compile(
            "^[\"“„‘(\\[]*(?:(?:Er|Sie|Es|Dies(?:e[rsmn]?)?|Jene[rsmn]?|(?:Ihr|Sein)(?:e[nmrs]?)?|Solche[rsmn]?|Beide|Letztere[rsmn]?"
                    + "|Da(?:für|mit|bei|von|durch|zu|gegen|her|rin|ran|rauf|rum|nach|neben|hinter)|Des(?:halb|wegen)|Demnach|Dennoch"
                    + "|Trotzdem|Au(?:ß|ss)erdem|Zudem|Stattdessen|Auch|Doch|Aber|Und|Oder|Denn|Jedoch|Allerdings|Hingegen|Dort|Dann"
                    + "|Anschlie(?:ß|ss)end|Schlie(?:ß|ss)lich|Somit|Folglich|Ferner|Ebenso|Hierfür|Hierzu|Zuvor)"
                    + "|Das (?:ist|war|sei|hat|hatte|wird|wäre|macht|bedeutet|zeigt|gilt|soll|kann|sagte?))(?![\\p{L}-])");

    /// Days of the week and months, which are no names of anybody, as alternatives of an expression.
    static final String CALENDAR =
            "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September"
                    + "|October|November|December";

    /// A beginning that names nobody before it says "it".
    private static final Pattern PRONOUN_BEHIND_BEGINNING = Pattern.compile(
            "^(?:In|On|At|By|For|From|With|Without|Unlike|Like|After|Before|Since|During|Under|Among|Despite|As|When|While|If"
                    + "|Following|Instead|Earlier|Later|Last|Until|Once|Because|Although|Though|Besides|Beyond|Through)\\b"
                    + "(?:(?: (?!where|when|that|which|who|after|before|because|if|as|once)(?:[\\p{Ll}\\d%-]+|"
                    + CALENDAR
                    + ")){1,5} (?:he|she|it|they)\\b"
                    + "|(?:[^,\\p{Lu}]{0,70},| (?:its|his|her|their)\\b[^,\\p{Lu}]{0,50})"
                    + " (?:he|she|it|they|his|her|its|their)\\b)"
                    + "|^(?:" + CALENDAR + "|Today|Yesterday|Tonight),? (?:he|she|it|they)\\b");

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

    /// Cut at what was taken for the end of a sentence: "but the key obstacle for Mr.", "convicted of murdering L.",
    /// or somebody's words that begin in another one: "[Presidential] nominees".
    private static final Pattern CUT_SHORT = Pattern.compile(
            "^\\[[^\\]]*\\] \\p{Ll}|\\b(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Sgt|Prof|Rev|St|Mt|vs)\\.$"
                    + "|\\b(?!(?:vitamin|plan|series|hepatitis|class|grade|type|option|phase|point|group|section|category|round"
                    + "|schedule|part|level|exhibit|appendix|model|line|team|version|variant|figure|letter) )\\p{Ll}+ \\p{Lu}\\.$"
                    + "|^\\p{Lu}\\.[,)]");

    /// Counting words that number points of a list.
    private static final Pattern ENUMERATING =
            Pattern.compile("^(?:(?:first|second|third|fourth|fifth|four|five|finally|lastly)(?:[,:]"
                    + "| (?:is|was|are|were|comes?|came|there|they|he|she|it|we|you|the|a|an|of (?:all|them|these|those))\\b)"
                    + "|(?:we|our)\\b).*");

    /// A connective, or what some papers put before a paragraph, that may be left out, as what follows stands for
    /// itself.
    private static final Pattern CONNECTIVE = Pattern.compile(
            "^(?:However|Meanwhile|Moreover|Furthermore|In addition|Still|Nevertheless|Nonetheless|Separately"
                    + "|Additionally|But|And|Yet|Also|Besides),? (?=\\p{Lu})"
                    + "|^(?:- )?(?:Why it matters|The (?:big picture|bottom line|intrigue|latest|context|backdrop|background|details"
                    + "|other side|stakes|upshot)|Driving the news|Between the lines|Zoom (?:in|out)|State of play|Flashback"
                    + "|Reality check|By the numbers|What(?:['’]s (?:new|next|happening)|['’]re watching| they['’]re saying"
                    + "| to (?:know|watch)| happened)|How it works|Catch up quick|Yes, but|Context|Key (?:point|takeaway)s?): (?=[\\p{Lu}\\d$“\"])");

    private static final Pattern SPEECH = Pattern.compile(
            "\\b(?:said|says|say|told|tells|wrote|writes|added|adds|according to|explained|argued|noted|warned|asked"
                    + "|joked|(?<!so-)called|replied|recalled|insisted|announced|stated|claimed|testified)\\b");

    private static final String PERSON = "(\\p{Lu}[\\p{L}’'-]+ (?:\\p{Lu}\\. )?\\p{Lu}[\\p{L}’'-]+)";
    private static final String SAYS =
            "(?:said|says|told|tells|wrote|writes|added|adds|explained|argued|noted|warned|replied)";
    private static final Pattern SPEAKER = Pattern.compile(
            PERSON + "(?:, [^,“\"]{3,70},)? " + SAYS + "\\b|\\b(?:" + SAYS + "|according to) " + PERSON);

    private static final Pattern OPENING_SINGLE = Pattern.compile("(?:^|[:,] )‘(?=\\p{L})");
    private static final Pattern CLOSING_SINGLE = Pattern.compile("’(?!\\p{L})");

    /// "Free for all of us.’" ends what another sentence began.
    private static final Pattern ENDS_SINGLE_QUOTE = Pattern.compile("[.!?,]’$");

    private static final String QUOTES = "\"“”„«»";
    private static final Pattern QUOTED = Pattern.compile("[\"“”„«»][^\"“”„«»]*[\"“”«»]");
    /// A quote whose speaker only the sentence before names.
    private static final Pattern SPEAKER_UNKNOWN = Pattern.compile(
            "^[\"“„].*[\"”“],? (?:(?:he|she|they|it) [a-z]+|(?:said|says|added|adds) (?:he|she|they|it))\\b");

    /// Words of somebody who is only "he" or "it" in this sentence: "Houses were damaged, he added."
    private static final Pattern SAID_BY_PRONOUN = Pattern.compile(
            ",[\"”’]? (?:he|she|it|they) (?:said|says|added|adds|told|wrote|explained|noted|argued|continued|warned|recalled)\\b");

    /// Somebody who says what only the sentence before or after tells: "The senator asked the chamber."
    private static final Pattern SAYS_NOTHING = Pattern.compile(
            "^(?:(?!what )[\\p{L}.’'()-]+ ){1,7}?"
                    + "(?:(?:said|says|added|adds|continued|replied|wrote|writes|explained|noted|recalled)"
                    + "(?: (?:in|on|to|at|after|during|from|via) [^,:\"“”]{1,50})?"
                    + "|(?:asked|told|tells) (?:(?:the|a|his|her|its) )?\\p{L}+(?: (?:in|on|at|after|during) [^,:\"“”]{1,40})?)\\.$");

    /// The end of what a feed has cut: "Sen. Ron Wyden, D-O . . .".
    private static final Pattern BROKEN_OFF = Pattern.compile("(?:…|\\.\\s?\\.)[\"'”’)\\]]*$");

    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}’'-]*");

    /// As short as "with" and "from", which titles of some papers do not write with a capital.
    private static final int LONG_IN_TITLE = 5;

    private static final int LEAST_IN_TITLE = 4;

    private static final Pattern PERSONAL = Pattern.compile("\\b(?:[Ww]e|[Oo]ur|[Uu]s|[Yy]ou|[Yy]our|I|[Mm]y)\\b");

    private static final int LEAST_STATED = 4;
    private static final int LEAST_QUOTED = 25;

    /// Of the sentence: a few words between marks do not make it somebody's.
    private static final double LEAST_SHARE = .35;

    private Readability() {}

    /// How many units a brief leaves out at the start of a sentence: the leading connective of "However, Visarc ...",
    /// 0 where nothing can be left out.
    static int leadingConnective(String sentence) {
        var connective = CONNECTIVE.matcher(sentence);
        return connective.find() && !isDangling(sentence.substring(connective.end())) ? connective.end() : 0;
    }

    static boolean isDangling(String shown) {
        return leansAtBeginning(shown)
                || PRONOUN_BEHIND_BEGINNING.matcher(shown).find()
                || ENDS_IN_PRONOUN.matcher(shown).find()
                || shown.endsWith(" that.")
                || isAsTold(shown);
    }

    private static boolean leansAtBeginning(String shown) {
        return DANGLING.matcher(shown).find() || DANGLING_GERMAN.matcher(shown).find();
    }

    /// Whether it tells something as, or of whom, only another sentence does.
    private static boolean isAsTold(String shown) {
        return AS_TOLD.isIn(shown)
                || TWO.isIn(shown)
                || ONE_OF_A_SUM.matcher(shown).find();
    }

    /// Whether it is mostly what somebody says, in quotation marks, and says who does.
    static boolean isQuoteWithSpeaker(String sentence) {
        var quoted = QUOTED.matcher(sentence)
                .results()
                .mapToInt(quote -> quote.end() - quote.start())
                .sum();
        return quoted >= Math.max(LEAST_QUOTED, LEAST_SHARE * sentence.length()) && speaks(withoutQuotes(sentence));
    }

    /// Whether words of somebody's stand in it, in quotation marks, more than a few.
    static boolean quotesSomebody(String sentence) {
        return QUOTED.matcher(sentence).results().anyMatch(quote -> quote.end() - quote.start() >= LEAST_QUOTED);
    }

    /// Whether it speaks of itself or to the reader ("we", "you"), outside what it quotes.
    static boolean isPersonal(String sentence) {
        return PERSONAL.matcher(withoutQuotes(sentence)).find();
    }

    /// The words of the name of who speaks, none where nobody does or only a title or a pronoun stands there.
    static Set<String> speaker(String sentence) {
        var speaker = speaks(sentence) ? SPEAKER.matcher(sentence) : null;
        if (speaker == null || !speaker.find()) {
            return Set.of();
        }
        var name = speaker.group(1) == null ? speaker.group(2) : speaker.group(1);
        return Arrays.stream(name.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
    }

    static boolean speaks(String sentence) {
        return SPEECH.matcher(sentence).find();
    }

    static String withoutQuotes(String sentence) {
        return sentence.chars().noneMatch(unit -> QUOTES.indexOf(unit) >= 0)
                ? sentence
                : QUOTED.matcher(sentence).replaceAll(" ");
    }

    /// How many words stand between blanks.
    static int words(String text) {
        var words = 0;
        var inside = false;
        for (var index = 0; index < text.length(); index++) {
            var blank = isBlank(text.charAt(index));
            words += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return words;
    }

    private static boolean isBlank(char unit) {
        return unit == ' ' || (unit >= '\t' && unit <= '\r');
    }

    /// Whether it is a whole sentence that states something: no heading, caption, question or teaser.
    static boolean isSentence(String text) {
        return endsSentence(text)
                && words(text) >= LEAST_STATED
                && !BROKEN_OFF.matcher(text).find();
    }

    /// Whether a brief may print this sentence.
    static boolean isOnItsOwn(String shown) {
        return words(shown) <= MOST_WORDS
                && !isDangling(shown)
                && !SAID_BY_PRONOUN.matcher(shown).find()
                && isUncut(shown)
                && !Pronouns.leanOnOthers(shown);
    }

    /// Whether a brief may print this sentence, which begins its article: how many there are of something leans on
    /// nothing there ("Two men were arrested"), and who "said" so at its end it has named itself.
    static boolean isOnItsOwnAsFirst(String shown) {
        return words(shown) <= MOST_WORDS
                && (!isDangling(shown) || COUNTING.matcher(shown).find())
                && isUncut(shown)
                && !Pronouns.leanOnOthers(shown);
    }

    /// Whether a brief may print this sentence right under the title of its article, of which it may speak ("It runs on
    /// a telephone"). Nobody else could tell it in fewer words.
    static boolean isOnItsOwnUnderTitle(String shown) {
        return words(shown) <= MOST_WORDS_ALONE
                && (!leansAtBeginning(shown)
                        || COUNTING.matcher(shown).find()
                        || OF_TITLE.matcher(shown).find())
                && !isAsTold(shown)
                && isUncut(shown);
    }

    private static boolean isUncut(String shown) {
        return words(shown) >= LEAST_WORDS
                && beginsAsSentence(shown)
                && !SPEAKER_UNKNOWN.matcher(shown).find()
                && !SAYS_NOTHING.matcher(shown).find()
                && hasWholeQuotes(shown)
                && !CUT_SHORT.matcher(shown).find()
                && !BROKEN_OFF.matcher(shown).find()
                && !isTitle(shown)
                && !isOnlyQuote(shown)
                && !ENUMERATING.matcher(shown.toLowerCase(Locale.ROOT)).matches();
    }

    /// Whether it ends as a sentence does, and is no heading or caption.
    static boolean endsSentence(String text) {
        var end = text.length();
        while (end > 0 && "\"'”’)]»".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!…".indexOf(text.charAt(end - 1)) >= 0;
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

    /// Whether it begins with a capital, a digit, a letter without case, or a name such as "iPhone" or "xAI", behind
    /// quotation marks, brackets and signs of currencies.
    private static boolean beginsAsSentence(String text) {
        var index = 0;
        while (index < text.length() - 1 && "\"“„‘'«([$€£¥".indexOf(text.charAt(index)) >= 0) {
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

    /// How often a mark stands in a text.
    static int count(String text, char mark) {
        var count = 0;
        for (var index = text.indexOf(mark); index >= 0; index = text.indexOf(mark, index + 1)) {
            count++;
        }
        return count;
    }

    private static boolean isOnlyQuote(String text) {
        var first = text.charAt(0);
        if ("\"“„‘«".indexOf(first) < 0) {
            return false;
        }
        var last = text.length() - 1;
        var mark = last > 0 && ".!?…".indexOf(text.charAt(last)) >= 0 ? last - 1 : last;
        var closed = "\"”“’»".indexOf(text.charAt(mark)) >= 0;
        return closed && !SPEECH.matcher(withoutQuotes(text)).find();
    }
}
