package org.footnote.brief;

import java.util.regex.Pattern;

/// Whether a sentence tells what is done or what is still to come, as far as its verbs show. Looser than [Future], by
/// which what is shown is put in its place: it only keeps two figures from contradicting each other.
enum Tense {
    TO_COME,
    DONE,
    UNKNOWN;

    private static final Pattern STILL_TO_COME = Pattern.compile(
            "\\b(?:will|would|expects?|expected|plans?|planned|is to|are to|due|aims?|intends?|wants?|scheduled"
                    + "|set for|hopes?|should|next)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PAST = Pattern.compile("\\b(?:was|were|had|did|\\w{3,}ed)\\b");

    static Tense of(String sentence) {
        return STILL_TO_COME.matcher(sentence).find()
                ? TO_COME
                : PAST.matcher(sentence).find() ? DONE : UNKNOWN;
    }
}
