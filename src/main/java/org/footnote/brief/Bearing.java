package org.footnote.brief;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footnote.text.Token;
import org.footnote.text.Tokens;

/// How much a sentence has to do with what the other sources of its story tell: a round-up tells of other events as
/// well, an essay of other times. A title tells what a source is about where its summary does not. Immutable.
final class Bearing {
    /// What a story's own sentences share with each other source on the average, about.
    private static final double USUAL = .35;

    private static final double LEAST = .3;

    /// Nearly all statements below it in real briefs that were read are about something else.
    private static final double NONE = .12;

    /// So many words the other sources have to know for that, on the average: of ten they know next to none of another
    /// event, and often few of their own.
    private static final double MANY_WORDS = 64;

    /// Between two sources nobody tells which one is beside the story.
    private static final int ENOUGH = 3;

    private final Map<String, BitSet> holders = new HashMap<>();
    private final int originals;

    /// The share of common words below which a sentence of each source is about something else.
    private final double[] none;

    Bearing(StoryText story) {
        originals = story.originals().size();
        var words = new int[originals];
        for (var sentence : story.sentences()) {
            hold(sentence.tokens(), sentence.order(), words);
        }
        for (var order = 0; order < originals; order++) {
            hold(Tokens.of(story.originals().get(order).source().title()), order, words);
        }
        var all = Arrays.stream(words).sum();
        none = Arrays.stream(words)
                .mapToDouble(own -> NONE * Math.min(1, (all - own) / (originals - 1.) / MANY_WORDS))
                .toArray();
    }

    /// Notes which source has which words, and how many different ones it has.
    private void hold(List<Token> tokens, int order, int[] words) {
        for (var token : tokens) {
            if (token.isContent()) {
                var sources = holders.computeIfAbsent(token.stem(), _ -> new BitSet());
                words[order] += sources.get(order) ? 0 : 1;
                sources.set(order);
            }
        }
    }

    /// From 1 where the other sources use the words of a sentence as well to 0 where they know nearly none of them.
    double of(Sentence sentence) {
        if (originals < ENOUGH) {
            return 1;
        }
        var share = sentence.tokens().stream()
                .filter(Token::isContent)
                .map(Token::stem)
                .distinct()
                .mapToDouble(this::heldByOthers)
                .average()
                .orElse(0);
        return share < none[sentence.order()] ? 0 : Math.clamp(share / USUAL, LEAST, 1);
    }

    /// Whether another source has a word that says something, in its text or title.
    ///
    /// @param order of the source that is asked about
    boolean isKnownBeside(String stem, int order) {
        var sources = holders.get(stem);
        return sources != null && sources.cardinality() > (sources.get(order) ? 1 : 0);
    }

    private double heldByOthers(String stem) {
        var sources = holders.get(stem);
        return sources == null ? 0 : (sources.cardinality() - 1.) / (originals - 1);
    }
}
