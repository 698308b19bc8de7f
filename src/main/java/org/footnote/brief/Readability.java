package org.footnote.brief;

import java.util.regex.Pattern;
import org.footnote.text.Spaces;

/// Whether a brief may print a sentence away from the sentences around it: it leans on none of them ([Leaning],
/// [Pronouns]), is whole ([Wholeness]), tells who speaks where somebody does ([Speech]), and is neither too short nor
/// too long. Pure functions.
final class Readability {
    private static final int LEAST_WORDS = 5;
    private static final int MOST_WORDS = 50;

    /// News often begins with more words, and where an article is alone nobody tells it in fewer.
    private static final int MOST_WORDS_ALONE = 70;

    /// "However, Kestrel".
    private static final String CONNECTIVE = "(?:However|Meanwhile|Moreover|Furthermore|In addition|Still|Nevertheless"
            + "|Nonetheless|Separately|Additionally|But|And|Yet|Also|Besides),? (?=\\p{Lu})";

    /// "Why it matters: Kestrel": what some papers put before a paragraph.
    private static final String LABEL =
            "(?:- )?(?:Why it matters|The (?:big picture|bottom line|intrigue|latest|context|backdrop|background|details"
                    + "|other side|stakes|upshot)|Driving the news|Between the lines|Zoom (?:in|out)|State of play"
                    + "|Flashback|Reality check|By the numbers|What(?:['’]s (?:new|next|happening)|['’]re watching"
                    + "| they['’]re saying| to (?:know|watch)| happened)|How it works|Catch up quick|Yes, but|Context"
                    + "|Key (?:point|takeaway)s?): (?=[\\p{Lu}\\d$“\"])";

    /// May be left out, as what follows stands for itself.
    private static final Pattern LEADING = Pattern.compile("^(?:" + CONNECTIVE + "|" + LABEL + ")");

    private Readability() {}

    /// How many UTF-16 units a brief leaves out at the start of a sentence: the leading connective of "However, Visarc
    /// ..." or the label of a paragraph; 0 where nothing can be left out.
    static int leadingConnective(String sentence) {
        var leading = LEADING.matcher(sentence);
        return leading.find() && !Leaning.isIn(sentence.substring(leading.end())) ? leading.end() : 0;
    }

    /// Whether a brief may print this sentence.
    static boolean isOnItsOwn(String shown) {
        return hasWords(shown, MOST_WORDS)
                && !Leaning.isIn(shown)
                && !Speech.isSaidByPronoun(shown)
                && isComplete(shown)
                && !Pronouns.leanOnOthers(shown);
    }

    /// Whether a brief may print this sentence, which begins its article: how many there are of something leans on
    /// nothing there ("Two men were arrested"), and who "said" so at its end it has named itself.
    static boolean isOnItsOwnAsFirst(String shown) {
        return hasWords(shown, MOST_WORDS)
                && (!Leaning.isIn(shown) || Leaning.beginsByCounting(shown))
                && isComplete(shown)
                && !Pronouns.leanOnOthers(shown);
    }

    /// Whether a brief may print this sentence right under the title of its article, of which it may speak ("It runs on
    /// a telephone"). Nobody else could tell it in fewer words.
    static boolean isOnItsOwnUnderTitle(String shown) {
        return hasWords(shown, MOST_WORDS_ALONE)
                && (!Leaning.beginsSo(shown) || Leaning.beginsByCounting(shown) || Leaning.beginsWithPronoun(shown))
                && !Leaning.isAsTold(shown)
                && isComplete(shown);
    }

    private static boolean hasWords(String shown, int most) {
        var words = Spaces.words(shown);
        return words >= LEAST_WORDS && words <= most;
    }

    private static boolean isComplete(String shown) {
        return Wholeness.isUncut(shown) && Speech.isComplete(shown);
    }
}
