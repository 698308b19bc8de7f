package org.footnote.brief;

import org.footnote.text.Quantity;

/// What the articles of a story say elsewhere on the point of a figure. Immutable.
///
/// @param story the sentences
/// @param likeness how alike they are
/// @param claims which say the same
record Evidence(StoryText story, Likeness likeness, Claims claims) {

    /// How many figures of the same measure the article of a sentence gives.
    long count(Profile profile, Quantity figure) {
        var count = 0;
        for (var sentence : story.sentences()) {
            if (sentence.order() == profile.sentence().order()) {
                for (var other : likeness.profile(sentence).figures()) {
                    count += figure.isComparable(other) ? 1 : 0;
                }
            }
        }
        return count;
    }

    /// How many figures of the same thing the article gives.
    long countOfNoun(Profile profile, Quantity figure) {
        return story.sentences().stream()
                .filter(sentence -> sentence.order() == profile.sentence().order())
                .flatMap(sentence -> likeness.profile(sentence).figures().stream())
                .filter(other ->
                        figure.isComparable(other) && other.noun().stream().anyMatch(figure.noun()::contains))
                .count();
    }

    /// Whether the article of a sentence gives another figure as well, on a point that has a word in common.
    boolean alsoSays(Profile profile, Quantity figure) {
        return story.sentences().stream()
                .filter(sentence -> sentence.order() == profile.sentence().order())
                .map(likeness::profile)
                .anyMatch(elsewhere -> elsewhere.figures().stream().anyMatch(figure::isCompatible)
                        && elsewhere.words().intersects(profile.words()));
    }

    /// How alike a sentence is to the best one in the article of another sentence, that sentence left out.
    double bestElsewhere(Sentence sentence, Sentence but) {
        return story.sentences().stream()
                .filter(other -> other.order() == but.order() && other.index() != but.index())
                .mapToDouble(other -> claims.alike(sentence, other))
                .max()
                .orElse(Likeness.NOTHING);
    }
}
