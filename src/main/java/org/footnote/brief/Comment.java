package org.footnote.brief;

import java.util.regex.Pattern;

/// Tells a judgement or an announcement that stands in place of what happened: "The move marks a dramatic turn", "She
/// also addressed the matter". Pure functions.
final class Comment {
    private static final Pattern COMMENT = Pattern.compile(
            "\\b(?:(?<!that )(?<!which )(?:mark(?:s|ed)?|represent(?:s|ed)?|reflect(?:s|ed)?|underscore[sd]?|highlight(?:s|ed)?"
                    + "|signal(?:s|l?ed)?|serve[sd]? as|(?:is|was|are) (?:yet )?another) (?:a|an|the|another|how|what)"
                    + " (?:[a-z-]+ ){0,3}(?:turn|turning point|shift|step|moment|act|effort|example|reminder|milestone|chapter"
                    + "|escalation|departure|tension|challenge|importance|significance|victory|blow|sign|testament|trend)s?\\b"
                    + "|(?:offer|provide|give|shed|raise|reveal)(?:s|ed)? (?:(?:a|an|some|more|new|fresh|rare|many"
                    + "|serious|further|additional) )*(?:glimpse|insights?|light|questions|details|look)\\b"
                    + "|(?:addressed|discussed|touched on|spoke about|opened up about|reacted to) (?:the|his|her|its|their|this"
                    + "|these) (?:[a-z-]+ ){0,2}(?:circumstances|relationship|matter|issue|situation|controversy|topic|subject"
                    + "|incident|rumou?rs)s?\\b"
                    + "|(?:came|come) together (?:rather |very )?(?:quickly|swiftly|fast)\\b"
                    + "|(?:drew|draws|attracted|garnered|sparked) (?:[a-z]+ )?(?:attention|interest|debate|controversy)(?=[.])"
                    + "|(?:line in the sand|remains to be seen|only time will tell|(?:is|was) no accident)\\b)");

    private Comment() {}

    /// Whether a sentence judges or announces, outside what it quotes; one with a figure does not, as that is news.
    static boolean is(String sentence) {
        var said = Speech.withoutQuotes(sentence);
        return said.chars().noneMatch(Character::isDigit)
                && COMMENT.matcher(said).find();
    }
}
