package org.footnote.brief;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// Whether a sentence that others bear out tells once more what a shown one tells, as far as what bears out both shows.
/// Of one thread at a time.
///
/// Where many sources tell an event, those that tell it in one way and those that tell it in another are found to say
/// the same among themselves, and some sentence between them is found to say what both do.
final class SharedSupport {
    /// The least mean part of two sentences that says the same where one sentence says what both do.
    private static final double WITH_ONE_SUPPORT = .2;

    /// The same where a sentence that says what one does says what one that says what the other does.
    private static final double AT_ONE_REMOVE = .25;

    /// Who is named besides was told of something else.
    private static final int MOST_NEW_NAMES = 2;

    private final Agreement agreement;
    private final Likeness likeness;

    /// By sentence, as each is held against many.
    private final Map<Integer, BitSet> telling = new HashMap<>();

    private final Map<Integer, BitSet> reached = new HashMap<>();

    SharedSupport(Agreement agreement, Likeness likeness) {
        this.agreement = agreement;
        this.likeness = likeness;
    }

    boolean tellsAgain(Sentence one, Sentence shown) {
        // What more sources say is no repeat of what one says.
        if (agreement.sameAs(one).isEmpty() || agreement.sameAs(shown).isEmpty()) {
            return false;
        }
        if (telling(one).intersects(telling(shown))) {
            return likeness.sharedMeaning(one, shown) >= WITH_ONE_SUPPORT;
        }
        return (reached(one).intersects(telling(shown)) || reached(shown).intersects(telling(one)))
                && likeness.sharedMeaning(one, shown) >= AT_ONE_REMOVE
                && likeness.hasFigures(one, shown)
                && likeness.newNames(one, shown) <= MOST_NEW_NAMES;
    }

    /// A sentence and those that say what it does.
    private BitSet telling(Sentence sentence) {
        return telling.computeIfAbsent(sentence.index(), index -> {
            var telling = new BitSet();
            telling.set(index);
            agreement.sameAs(sentence).forEach(same -> telling.set(same.index()));
            return telling;
        });
    }

    /// And those that say what these do.
    private BitSet reached(Sentence sentence) {
        return reached.computeIfAbsent(sentence.index(), _ -> {
            var reached = new BitSet();
            reached.or(telling(sentence));
            agreement.sameAs(sentence).forEach(same -> reached.or(telling(same)));
            return reached;
        });
    }
}
