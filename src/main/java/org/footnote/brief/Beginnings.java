package org.footnote.brief;

import java.util.BitSet;
import java.util.List;

/// How the sentences of a story begin: what a sentence tells stands in its first words, what it adds behind them.
/// Immutable.
final class Beginnings {
    /// How many words that say something tell what a sentence is about.
    private static final int LENGTH = 9;

    /// How many words later the other sentence may say the same.
    private static final int SHIFT = 3;

    private static final double OF_NAME = .5;

    /// Fewer words in common tell nothing.
    private static final int FEWEST = 5;

    private final Vocabulary vocabulary;
    private final List<BitSet> words;
    private final List<BitSet> meanings;

    /// @param profiles of the sentences, by [Sentence#index()]
    Beginnings(List<Profile> profiles, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        words = profiles.stream().map(Beginnings::words).toList();
        meanings = profiles.stream().map(Beginnings::meanings).toList();
    }

    private static BitSet words(Profile profile) {
        var words = new BitSet();
        for (var index = 0; index < Math.min(LENGTH + SHIFT, profile.terms()); index++) {
            words.set(profile.term(index));
        }
        return words;
    }

    private static BitSet meanings(Profile profile) {
        var meanings = new BitSet();
        for (var index = 0; index < Math.min(LENGTH + SHIFT, profile.terms()); index++) {
            for (var group : profile.meanings(index)) {
                meanings.set(group);
            }
        }
        return meanings;
    }

    /// How much of the beginning of one sentence stands in that of the other, the larger of both parts, 0 to 1. Names
    /// count half, as all of a story has them.
    double shared(Profile one, Profile other) {
        return Math.max(part(one, other), part(other, one));
    }

    private double part(Profile from, Profile to) {
        var wordsThere = words.get(to.sentence().index());
        var meaningsThere = meanings.get(to.sentence().index());
        var all = 0.;
        var shared = 0.;
        var count = 0;
        for (var index = 0; index < Math.min(LENGTH, from.terms()); index++) {
            var word = from.term(index);
            var weight = vocabulary.isName(word) ? OF_NAME : 1;
            all += weight;
            if (wordsThere.get(word)
                    || vocabulary.hasKin(word, wordsThere)
                    || Meanings.anyIn(from.meanings(index), meaningsThere)) {
                shared += weight;
                count++;
            }
        }
        return count < FEWEST ? 0 : shared / all;
    }
}
