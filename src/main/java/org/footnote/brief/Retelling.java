package org.footnote.brief;

/// Whether a sentence tells once more what another one tells, and little beside it: in other words or with another
/// detail, so that it need not bear the other out. Of one thread at a time.
final class Retelling {
    /// How much of two beginnings is shared where they are alike.
    private static final double BEGIN_ALIKE = .5;

    /// The least mean part of two sentences that says the same: of one article, of two that begin alike, and of two
    /// that tell the same deed.
    private static final double OF_ONE_ARTICLE = .4;

    private static final double WITH_ONE_BEGINNING = .27;

    private static final double WITH_ONE_DEED = .15;

    /// Fewer words in common show nothing, whatever they may mean.
    private static final double FEWEST_WORDS = 3;

    /// Names of one event stand in many of its sentences.
    private static final double OF_NAME = .5;

    /// Who is named besides was told of something else.
    private static final int MOST_NEW_NAMES = 2;

    /// What is told beside something else is not told again.
    private static final Cue BESIDE =
            Cue.of("\\b(?:also|another|as well(?! as)|too(?=[,.]))\\b", "also", "another", "as well", "too");

    private final Likeness likeness;

    Retelling(Likeness likeness) {
        this.likeness = likeness;
    }

    boolean beginAlike(Sentence one, Sentence other) {
        return likeness.sharedBeginning(one, other) >= BEGIN_ALIKE;
    }

    /// Whether a sentence tells again what one that is shown does.
    boolean is(Sentence one, Sentence shown) {
        if (sharedWords(one, shown, OF_NAME) < FEWEST_WORDS || BESIDE.isIn(one.text())) {
            return false;
        }
        var meaning = likeness.sharedMeaning(one, shown);
        if (one.order() == shown.order() && meaning >= OF_ONE_ARTICLE) {
            return true;
        }
        return meaning >= WITH_ONE_DEED
                && !addsFigure(one, shown)
                && !likeness.contradict(one, shown)
                && ((meaning >= WITH_ONE_BEGINNING
                                && beginAlike(one, shown)
                                && sharedWords(one, shown, 0) >= FEWEST_WORDS)
                        || tellOneDeed(one, shown));
    }

    /// How many words both have, or such that begin alike.
    ///
    /// @param ofName how much a name counts
    private double sharedWords(Sentence one, Sentence other, double ofName) {
        var from = likeness.profile(one);
        var to = likeness.profile(other);
        var vocabulary = likeness.vocabulary();
        var shared = 0.;
        for (var index = 0; index < from.terms(); index++) {
            var word = from.term(index);
            if (to.has(word) || vocabulary.hasKin(word, to.words())) {
                shared += vocabulary.isName(word) ? ofName : 1;
            }
        }
        return shared;
    }

    private boolean addsFigure(Sentence one, Sentence shown) {
        var figures = likeness.profile(shown).figures();
        return likeness.profile(one).figures().stream().anyMatch(figure -> !Figures.has(figures, figure));
    }

    private boolean tellOneDeed(Sentence one, Sentence shown) {
        var first = likeness.profile(one);
        var second = likeness.profile(shown);
        return first.sharesAct(second) && likeness.newNames(one, shown) <= MOST_NEW_NAMES;
    }
}
