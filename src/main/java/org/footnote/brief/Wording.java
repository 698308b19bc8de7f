package org.footnote.brief;

import java.util.regex.Pattern;
import org.footnote.text.Quantity.Hedge;

/// What the words right beside a figure make of it. Pure functions.
final class Wording {
    private static final double ABOUT_THE_SAME = .15;
    private static final int FEWEST_WORDS = 4;

    /// How far from a figure, in UTF-16 units, words may tell what it is.
    private static final int BEFORE = 40;

    private static final Cue PARTS = Cue.of(
            "\\b(?:of these|of those|of which|of whom|among them|among these|among those|each"
                    + "|the first (?:building|phase|stage|part|tranche|wave|batch|step|half)|first phase|a further"
                    + "|another|additional|more than half of|extra|the rest|the remaining|the other|other)\\b",
            "of ",
            "among",
            "each",
            "first",
            "further",
            "other",
            "additional",
            "extra",
            "rest",
            "remaining");

    private static final Pattern MORE = Pattern.compile("^ (?:more|others?|additional|further|extra)\\b(?! than)");

    private static final String SOME =
            "(?:\\d[\\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|all"
                    + "|most|half|part|some|many|majority|rest)";

    private static final Pattern OF_A_WHOLE = Pattern.compile(
            "\\b" + SOME + "(?: out)? of (?:(?:the|its|his|her|their|an?) )?(?:[\\p{L}.]+['’]s? )?"
                    + "(?:(?:more than|about|nearly|at least|some) )?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CHANGED_BY = Pattern.compile(
            "\\b(?:rose|risen|rises?|rising|jump\\w*|fell|fallen|falls?|drop\\w*|climb\\w*|gained|surg\\w*|slid|slipped"
                    + "|sank|soar\\w*|plung\\w*|tumbl\\w*|grew|grown|grows?|up|down|increased|decreased|declined|shrank"
                    + "|higher|lower)"
                    + "(?: (?:by|as|much|about|around|nearly|almost|more|than|over|some|another|roughly|at|least)){0,4} $",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TARGET = Pattern.compile(
            "\\b(?:target(?:s|ed|ing)?|goals?|quota|aim(?:s|ed|ing)?|seek(?:s|ing)?|sought|ask(?:s|ed|ing)? for"
                    + "|demand(?:s|ed|ing)?|limit(?:s|ed)?|threshold|needed|required?|worth of up to)\\b[^,.;]*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WITH_THE_DOER = Pattern.compile(
            "\\bincluding the (?:\\w+ )?(?:gunman|shooter|attacker|assailant|killer|bomber|driver|suspect)\\b");

    private static final Pattern FIRST = Pattern.compile("\\bfirst\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern BASELINE =
            Pattern.compile("\\b(?:than|times what|compared (?:with|to)|up from|down from|against|versus)\\b[^,.;]*$");

    private static final Pattern RECKONED = Pattern.compile(
            "\\b(?:expectations?|forecasts?|consensus|(?:had|analysts|economists|forecasters) (?:\\w+ )?(?:expected|forecast"
                    + "|predicted|estimated|projected))\\b[^,.;]*$");

    private static final Pattern DEAD = Pattern.compile("^[^,;\\d]*\\b(?:killed|dead|died|deaths)\\b");
    private static final Pattern HURT = Pattern.compile("^[^,;\\d]*\\b(?:injured|wounded|hurt|injuries)\\b");

    private Wording() {}

    /// Whether it stands in what somebody says, in a heading, or where a sentence or a number may be cut in two
    /// ("registering 6." before "9 in magnitude").
    static boolean isNotWhole(Stated stated) {
        var sentence = stated.sentence();
        return sentence.startsWithQuote()
                || sentence.words() < FEWEST_WORDS
                || !Wholeness.endsSentence(sentence.shown())
                || (stated.figure().start() == 0
                        && Character.isDigit(sentence.text().charAt(0)))
                || isCut(stated);
    }

    private static boolean isCut(Stated stated) {
        var behind = stated.behind(3);
        return Character.isDigit(behind.isEmpty() ? ' ' : behind.charAt(0))
                || (behind.strip().equals(".") && Character.isDigit(stated.nextInArticle()));
    }

    static boolean areBothAbout(Stated one, Stated other) {
        var larger = Math.max(one.figure().value(), other.figure().value());
        return one.figure().hedge() == Hedge.ABOUT
                && other.figure().hedge() == Hedge.ABOUT
                && Math.abs(one.figure().value() - other.figure().value()) <= ABOUT_THE_SAME * larger;
    }

    static boolean isHeldAgainst(Stated stated) {
        return stated.figure().isDate()
                && BASELINE.matcher(stated.before(BEFORE)).find();
    }

    static boolean isReckonedWith(Stated stated) {
        return RECKONED.matcher(stated.before(BEFORE)).find();
    }

    static boolean isTarget(Stated stated) {
        return TARGET.matcher(stated.before(BEFORE)).find();
    }

    /// "Nine people dead, including the gunman".
    static boolean countsTheDoer(Stated stated) {
        return WITH_THE_DOER.matcher(stated.behind(BEFORE)).find();
    }

    /// Whether one figure is of the dead and the other of the hurt.
    static boolean haveOtherFates(Stated one, Stated other) {
        return (isOf(DEAD, one) && isOf(HURT, other)) || (isOf(HURT, one) && isOf(DEAD, other));
    }

    private static boolean isOf(Pattern fate, Stated stated) {
        return fate.matcher(stated.behind(BEFORE)).find();
    }

    static boolean isFirst(Stated stated) {
        return FIRST.matcher(stated.before(BEFORE)).find();
    }

    static boolean isChange(Stated stated) {
        return CHANGED_BY.matcher(stated.before(BEFORE)).find();
    }

    static boolean isOfAWhole(Stated stated) {
        return OF_A_WHOLE.matcher(stated.before(BEFORE)).find();
    }

    static boolean isPart(Stated stated) {
        return MORE.matcher(stated.behind(12)).find()
                || PARTS.isIn(stated.before(60) + stated.text() + stated.behind(BEFORE));
    }
}
