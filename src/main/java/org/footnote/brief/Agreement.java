package org.footnote.brief;

import java.util.List;

/// What the sources of a story say alike, as far as it is known.
interface Agreement {
    /// Where only one source speaks.
    Agreement NONE = _ -> List.of();

    /// The sentences of other originals that say what a sentence says, best first.
    List<Sentence> sameAs(Sentence sentence);

    /// Whether two sentences may well say the same, though that is not sure enough to count as support.
    default boolean mayBeSame(Sentence one, Sentence other) {
        return false;
    }

    /// Whether another original may well say what a sentence says.
    default boolean maybeSaidElsewhere(Sentence sentence) {
        return false;
    }

    /// Whether two sentences begin so alike that the second to be read tells little.
    default boolean beginAlike(Sentence one, Sentence other) {
        return false;
    }

    /// Whether a sentence tells once more what one that is shown tells, and little beside it.
    default boolean tellsAgain(Sentence one, Sentence shown) {
        return false;
    }
}
