package org.footnote.brief;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.footnote.text.Quantity;

/// What the articles of a story say on the point of a figure, around it and elsewhere. Immutable.
///
/// @param story the sentences
/// @param likeness how alike they are
/// @param claims which say the same
record Evidence(StoryText story, Likeness likeness, Claims claims) {
    /// In fewer sentences, that a figure is the only one of its kind tells nothing.
    private static final int TELLING = 6;

    private static final int EXACT = 4;

    /// Whether the words around two figures show that they are of one thing: what is counted, and at least one more
    /// word or meaning; where each is the only one of its measure in its article, less will do.
    boolean areOnOnePoint(Stated one, Stated other) {
        if (one.isCount() && !one.isBare() && !other.isBare() && one.isOfOtherThing(other)) {
            return false;
        }
        var shared = sharedAround(one, other);
        if (one.isCount() && !one.isBare() && !other.isBare()) {
            return shared > 0
                    || (isOnlyOneOfItsNoun(one) && isOnlyOneOfItsNoun(other))
                    || (isExact(one) && isExact(other))
                    || haveOneTail(one, other);
        }
        return switch (one.figure().dimension()) {
            case MONEY, DURATION -> shared > 0 || (isOnlyOne(one) && isOnlyOne(other));
            case COUNT -> isNamedBeside(one, other) ? shared > 0 : shared > 1 && areAsBare(one, other);
            default -> one.figure().isPhysical() ? shared > 0 || (isOnlyOne(one) && isOnlyOne(other)) : shared > 0;
        };
    }

    /// Whether the next two words that say something are the same behind both: "2.1 million users in Spain".
    static boolean haveOneTail(Stated one, Stated other) {
        var tail = one.tail();
        return tail.size() == Stated.TAIL && tail.equals(other.tail());
    }

    /// Whether what one counts stands around the other, which does not say what it counts.
    private static boolean isNamedBeside(Stated one, Stated other) {
        return one.isBare() != other.isBare() && (one.isBare() ? one.speaksOf(other) : other.speaksOf(one));
    }

    private static boolean areAsBare(Stated one, Stated other) {
        return one.isBare() == other.isBare() || (isExact(one) && isExact(other));
    }

    /// The weight of the word that tells most of those that both sentences have, apart from names that run through the
    /// story.
    double bestShared(Stated one, Stated other) {
        var best = 0.;
        for (var index = 0; index < one.profile().terms(); index++) {
            var term = one.profile().term(index);
            if (other.profile().has(term) && !likeness.vocabulary().isMainName(term)) {
                best = Math.max(best, likeness.vocabulary().weight(term));
            }
        }
        return best;
    }

    /// Whether it has so many digits that hardly two things are counted like that: "5,114 of the calls".
    private static boolean isExact(Stated stated) {
        return stated.figure().digits() >= EXACT;
    }

    /// How many words around a figure stand around the other one as well, or may mean what one there means, apart from
    /// what is counted and from names that run through the story.
    int sharedAround(Stated one, Stated other) {
        var stems = new HashSet<String>();
        var meanings = new BitSet();
        var others = other.sentence().tokens();
        var meaningsOfOthers = other.profile().meaningsOfTokens();
        for (var index : other.around()) {
            stems.add(others.get(index).stem());
            for (var group : meaningsOfOthers.get(index)) {
                meanings.set(group);
            }
        }
        var shared = 0;
        var tokens = one.sentence().tokens();
        var meaningsOfTokens = one.profile().meaningsOfTokens();
        for (var index : one.around()) {
            var token = tokens.get(index);
            if (!likeness.vocabulary().isMainName(likeness.vocabulary().numberOf(token))
                    && (stems.contains(token.stem()) || Meanings.anyIn(meaningsOfTokens.get(index), meanings))) {
                shared++;
            }
        }
        return shared;
    }

    /// Whether it is the only figure of its measure in an article that is more than a few sentences.
    boolean isOnlyOne(Stated stated) {
        return isAlone(stated, stated.figure()::isComparable);
    }

    /// Whether it is the only figure of the same thing in such an article.
    boolean isOnlyOneOfItsNoun(Stated stated) {
        return stated.isCount()
                && !stated.figure().noun().isEmpty()
                && isAlone(stated, other -> stated.figure().isComparable(other) && other.sharesNoun(stated.figure()));
    }

    private boolean isAlone(Stated stated, Predicate<Quantity> like) {
        var article = articleOf(stated);
        return article.size() >= TELLING
                && article.stream()
                                .flatMap(sentence -> likeness.profile(sentence).figures().stream())
                                .filter(like)
                                .limit(2)
                                .count()
                        == 1;
    }

    /// Whether the article of a figure gives another one as well, in a sentence that has a word in common with its own.
    boolean alsoSays(Stated stated, Stated other) {
        return articleOf(stated).stream()
                .map(likeness::profile)
                .anyMatch(elsewhere -> Figures.give(elsewhere.figures(), other.figure())
                        && elsewhere.words().intersects(stated.profile().words()));
    }

    /// How alike a sentence is to the best one in the article of another sentence, that sentence left out.
    double bestElsewhere(Sentence sentence, Sentence but) {
        return story.articles().get(but.order()).stream()
                .filter(other -> other.index() != but.index())
                .mapToDouble(other -> claims.alike(sentence, other))
                .max()
                .orElse(Likeness.NOTHING);
    }

    private List<Sentence> articleOf(Stated stated) {
        return story.articles().get(stated.order());
    }
}
