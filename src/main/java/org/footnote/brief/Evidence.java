package org.footnote.brief;

import java.util.List;
import org.footnote.text.Quantity;

/// What the articles of a story say elsewhere on the point of a figure. Immutable.
///
/// @param story the sentences
/// @param likeness how alike they are
/// @param claims which say the same
record Evidence(StoryText story, Likeness likeness, Claims claims) {

    /// How many figures of the same measure the article of a sentence gives.
    int count(Profile profile, Quantity figure) {
        var count = 0;
        for (var sentence : articleOf(profile)) {
            for (var other : likeness.profile(sentence).figures()) {
                count += figure.isComparable(other) ? 1 : 0;
            }
        }
        return count;
    }

    /// How many figures of the same thing the article gives.
    int countOfNoun(Profile profile, Quantity figure) {
        var count = 0;
        for (var sentence : articleOf(profile)) {
            for (var other : likeness.profile(sentence).figures()) {
                count += figure.isComparable(other) && other.sharesNoun(figure) ? 1 : 0;
            }
        }
        return count;
    }

    /// Whether the article of a sentence gives another figure as well, on a point that has a word in common.
    boolean alsoSays(Profile profile, Quantity figure) {
        return articleOf(profile).stream()
                .map(likeness::profile)
                .anyMatch(elsewhere -> Figures.has(elsewhere.figures(), figure)
                        && elsewhere.words().intersects(profile.words()));
    }

    /// How alike a sentence is to the best one in the article of another sentence, that sentence left out.
    double bestElsewhere(Sentence sentence, Sentence but) {
        return story.articles().get(but.order()).stream()
                .filter(other -> other.index() != but.index())
                .mapToDouble(other -> claims.alike(sentence, other))
                .max()
                .orElse(Likeness.NOTHING);
    }

    private List<Sentence> articleOf(Profile profile) {
        return story.articles().get(profile.sentence().order());
    }
}
