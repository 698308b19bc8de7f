package org.footnote.brief;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// The words around a value, in its place a gap: "The cuts hit … people". Says what sources differ on in the words of
/// one of them. Immutable.
///
/// @param sentence in which the value stands
/// @param start of the value, in UTF-16 units of the sentence's text
/// @param end of the value, exclusive
record Gap(Sentence sentence, int start, int end) {
    private static final String MARK = "…";

    /// How many UTF-16 units are shown on each side, at most.
    private static final int MOST = 60;

    private static final Pattern CLAUSE_BEGINS = Pattern.compile("[,;:] |(?<= (?:that|and|but|which|who)) | [–—-] ");
    private static final Pattern CLAUSE_ENDS =
            Pattern.compile("[,;:] | [–—-] | (?=(?:that|and|but|which|who|because) )");
    private static final Pattern STOP = Pattern.compile("[.!?…]*[\"”’]?$");

    /// What values that differ are of, by the one whose sentence can best be understood alone.
    static String best(List<Gap> gaps) {
        return gaps.stream()
                .min(Comparator.comparing((Gap gap) -> !gap.sentence.showable()).thenComparing(Gap::isCut))
                .map(Gap::words)
                .orElse("");
    }

    private boolean isCut() {
        return start > MOST || sentence.text().length() - end > MOST;
    }

    private String words() {
        return (before() + MARK + behind()).strip();
    }

    private String before() {
        var text = sentence.text().substring(0, start);
        if (text.length() <= MOST) {
            return text;
        }
        var near = text.substring(text.indexOf(' ', text.length() - MOST) + 1);
        var clause = CLAUSE_BEGINS.matcher(near);
        return clause.find() && clause.end() < near.length() ? near.substring(clause.end()) : near;
    }

    private String behind() {
        var text = STOP.matcher(sentence.text().substring(end)).replaceFirst("");
        if (text.length() <= MOST) {
            return text;
        }
        var near = text.substring(0, Math.max(0, text.lastIndexOf(' ', MOST)));
        var clause = CLAUSE_ENDS.matcher(near);
        return clause.find() ? near.substring(0, clause.start()) : near;
    }
}
