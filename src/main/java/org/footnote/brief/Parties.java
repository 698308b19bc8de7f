package org.footnote.brief;

import java.util.Collection;
import java.util.List;
import org.footnote.text.Quantity;
import org.footnote.text.Quantity.Dimension;

/// Whether two figures are of two parties, places or bodies, by the names in their sentences. Pure functions.
final class Parties {
    /// How many words a name may stand from the figure that is its own.
    private static final int BESIDE = 3;

    private static final int BEFORE_RESULT = 6;
    private static final int BASE_OF_RESULTS = 100_000;

    /// How much more votes one and the same body may cast another time.
    private static final double LARGER = 1.3;

    private Parties() {}

    static boolean areOthersOfTheirKind(Stated one, Stated other) {
        return areApart(one.profile().qualifiers(), other.profile().qualifiers());
    }

    /// Whether a result or a date is that of others: a name beside it is not in the other sentence.
    static boolean differ(Stated one, Stated other) {
        if (one.is(Dimension.PAIR)) {
            return isOfSomebodyElse(one, other) || isOfSomebodyElse(other, one);
        }
        return one.figure().isDate() && hasNameOfItsOwn(one, other) && hasNameOfItsOwn(other, one);
    }

    /// Whether a sentence names somebody whom the other one does not.
    static boolean hasNameOfItsOwn(Stated one, Stated other) {
        return one.profile().names().stream().anyMatch(name -> !other.profile().has(name));
    }

    private static boolean isOfSomebodyElse(Stated stated, Stated other) {
        var tokens = stated.sentence().tokens();
        var named = Stated.names(other.sentence().tokens());
        var subject = Stated.names(
                tokens.subList(0, Math.max(0, Verbs.first(stated.sentence().text(), tokens))));
        return !named.containsAll(stated.namesWithin(BEFORE_RESULT, 0)) || !named.containsAll(subject);
    }

    static boolean areOfOtherSize(Quantity one, Quantity other) {
        var members = members(one);
        var others = members(other);
        return Math.max(members, others) > LARGER * Math.min(members, others);
    }

    private static double members(Quantity result) {
        var larger = Math.floor(result.value() / BASE_OF_RESULTS);
        return larger + result.value() - larger * BASE_OF_RESULTS;
    }

    /// Whether sentences that give several such figures name others right beside these: "60 percent in India".
    static boolean areOfOtherPlaces(Stated one, Stated other) {
        return (one.likeIt() > 1 || other.likeIt() > 1)
                && areApart(one.namesWithin(BESIDE, BESIDE), other.namesWithin(BESIDE, BESIDE));
    }

    private static boolean areApart(Collection<String> some, Collection<String> others) {
        return !some.isEmpty() && !others.isEmpty() && some.stream().noneMatch(List.copyOf(others)::contains);
    }
}
