package org.footnote.brief;

import java.util.Optional;
import org.footnote.text.Quantity.Dimension;

/// Why two figures of one measure that are not equal are no contradiction: each a rule of its own, told by the figures,
/// the words around them and what their sentences name.
enum Reason {
    /// Somebody's words, or the rest of a sentence or number that was cut in two.
    NOT_WHOLE,

    /// One sentence denies what the other says; that is no matter of figures.
    DENIED,

    /// One of the sentences gives the other's figure as well, beside its own.
    GIVEN_TOO,

    /// "About $50,000", "about $56,000".
    BOTH_ABOUT,

    /// A year that is only what something is held against: "three times what it was worth in 2022".
    HELD_AGAINST,

    /// What somebody had reckoned with: "more than forecasters' expectations of 359,000".
    RECKONED_WITH,

    /// What is aimed at, and what there is.
    TARGET,

    /// The dead and the hurt.
    OTHER_FATE,

    /// Of the dead, one counts the one who killed them as well.
    WITH_THE_DOER,

    /// "Series B" and "Series C", the first and the second quarter.
    OTHER_OF_ITS_KIND,

    /// This time and last time, other years, other days.
    OTHER_MOMENT,

    /// What is still to come, and what has been.
    OTHER_TENSE,

    /// "First elected in 1977", and elected again.
    FIRST_TIME,

    /// The result or the day of somebody else.
    OTHER_PARTY,

    /// The votes of two bodies that have not as many members.
    OTHER_BODY,

    /// "60 percent in India", and how many in Egypt.
    OTHER_PLACE,

    /// "15 percent of its workforce", "a 17.5 percent discount"; "four members", "five districts".
    OTHER_THING,

    /// By how much something has changed, and how much of it there is.
    CHANGE,

    /// What a part is told of: "25 of its 38 seats", "most of a sentence of six months".
    WHOLE,

    /// One of several parts: "17 more", "seven others".
    PART,

    /// Times of day that are whole half hours apart, one of them with its zone.
    OTHER_ZONE;

    /// The first reason why two figures of one measure do not contradict each other, if there is any.
    static Optional<Reason> of(Stated one, Stated other) {
        for (var reason : values()) {
            if (reason.explains(one, other)) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }

    private boolean explains(Stated one, Stated other) {
        return switch (this) {
            case NOT_WHOLE -> Wording.isNotWhole(one) || Wording.isNotWhole(other);
            case DENIED -> one.profile().isExcludedBy(other.profile());
            case GIVEN_TOO -> one.sentenceHas(other.figure()) || other.sentenceHas(one.figure());
            case BOTH_ABOUT -> Wording.areBothAbout(one, other);
            case HELD_AGAINST -> Wording.isHeldAgainst(one) || Wording.isHeldAgainst(other);
            case RECKONED_WITH -> Wording.isReckonedWith(one) != Wording.isReckonedWith(other);
            case TARGET -> Wording.isTarget(one) != Wording.isTarget(other);
            case OTHER_FATE -> Wording.haveOtherFates(one, other);
            case WITH_THE_DOER -> Wording.countsTheDoer(one) != Wording.countsTheDoer(other);
            case OTHER_OF_ITS_KIND -> Parties.areOthersOfTheirKind(one, other);
            case OTHER_MOMENT -> Moments.differ(one, other);
            case OTHER_TENSE -> Moments.differInTense(one, other);
            case FIRST_TIME -> one.figure().isDate() && Wording.isFirst(one) != Wording.isFirst(other);
            case OTHER_PARTY -> Parties.differ(one, other);
            case OTHER_BODY -> one.is(Dimension.PAIR) && Parties.areOfOtherSize(one.figure(), other.figure());
            case OTHER_PLACE -> Parties.areOfOtherPlaces(one, other);
            case OTHER_THING -> (one.is(Dimension.PERCENT) || one.isCount()) && one.isOfOtherThing(other);
            case CHANGE -> one.is(Dimension.PERCENT) && Wording.isChange(one) != Wording.isChange(other);
            case WHOLE -> Wording.isOfAWhole(one) != Wording.isOfAWhole(other);
            case PART -> Wording.isPart(one) != Wording.isPart(other);
            case OTHER_ZONE -> Moments.areInOtherZones(one, other);
        };
    }
}
