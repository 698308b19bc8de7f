package org.footnote.brief;

import java.util.regex.Pattern;

/// Where a sentence begins to tell what is still to come: what somebody will do, plans, aims at or is expected to do.
/// Pure functions.
///
/// What must not stand before some words is looked for behind them, so that it is only looked for where they stand.
final class Future {
    /// Somebody plans to do something; "the mayor's plan to" and "a plan to" only name a plan.
    private static final String PLANS = "plans? to(?<!(?:['’]s |the |a |an |his |her |its |their |any |no )plans? to)";

    /// "The reason for this is", "Visarc's mission is": what somebody is about follows.
    private static final String PURPOSE_IS =
            "\\b(?:reason|goal|aim|purpose|mission|objective|intention|idea|role|job|task|point)\\b[^,;.]{0,40} is";

    /// Something is to be; nobody "is to blame".
    private static final String IS_TO =
            "(?:is|are)(?<!" + PURPOSE_IS + ")" + " (?:to(?! (?:blame|thank|say)\\b)|due|expected|scheduled|set) ";

    /// What is made for a purpose: that "the bill aims to ban" something is not to come, but what it is.
    private static final String PURPOSEFUL =
            "(?:bill|law|legislation|act|measure|plan|proposal|rule|order|policy|tool|system|model|program|programme"
                    + "|initiative|project|deal|technology|effort|study|service|app|feature|platform|framework)";

    private static final String AIM_TO = "(?:aims?|intends?) to";

    /// Somebody aims to do something.
    private static final String AIMS = AIM_TO + "(?<!\\b" + PURPOSEFUL + " " + AIM_TO + ")";

    private static final String AT_A_TIME =
            "[Nn]ext (?:week|month|year|spring|summer|autumn|fall|winter)|[Ll]ater this (?:week|month|year)|in the coming";

    private static final Pattern TO_COME = Pattern.compile("\\b(?:"
            + String.join("|", "will", PLANS, "planned for", IS_TO, "expects? to", AIMS, "hopes? to", AT_A_TIME)
            + ")\\b");

    /// Past forms that only announce: "has promised that it will".
    private static final String ANNOUNCING = "(?:announced|expected|planned|scheduled|warned|added|indeed|called|stated"
            + "|promised|vowed|pledged|agreed|hundred|need|confirmed|noted|claimed|explained|United|asked)";

    /// What a sentence tells as done, before it comes to what is to come: "has passed a law, which will ...".
    private static final Pattern DONE =
            Pattern.compile("\\b(?:was|were|has|have|had|did|\\w{3,}ed)\\b(?<!\\b" + ANNOUNCING + ")");

    /// The same, of verbs that do not show it by their end as well.
    private static final Pattern HAPPENED =
            Pattern.compile(DONE.pattern() + "|\\b(?:made|won|paid|took|gave|met|sent|struck)\\b");

    /// A clause about somebody, up to a comma: "a Republican who is to run next year, has signed".
    private static final Pattern WHO =
            Pattern.compile("(?<=[\\w,]) (?:who|which|whose) [^,;.]{3,80}(?=, (?:has|have|had|was|were|\\w{3,}ed)\\b)");

    private Future() {}

    /// Whether a sentence is about what is to come, outside what it quotes.
    static boolean isIn(String sentence) {
        return start(Speech.withoutQuotes(sentence)) >= 0;
    }

    /// Whether a text tells something as done.
    static boolean hasDone(String text) {
        return HAPPENED.matcher(text).find();
    }

    /// Whether a text tells only what has happened.
    static boolean tellsDone(String text) {
        return hasDone(text) && !TO_COME.matcher(text).find();
    }

    /// Where a sentence begins to be about what is to come, in UTF-16 units; -1 where it is not, or has told before
    /// that what is done.
    ///
    /// @param text without what it quotes
    static int start(String text) {
        var told =
                WHO.matcher(text).replaceAll(clause -> " ".repeat(clause.group().length()));
        var future = TO_COME.matcher(told);
        return future.find() && !DONE.matcher(told.substring(0, future.start())).find() ? future.start() : -1;
    }
}
