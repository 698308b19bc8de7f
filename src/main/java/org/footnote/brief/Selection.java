package org.footnote.brief;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Chooses the sentences of a brief, one after the other: what most sources say and what is not said yet.
final class Selection {
    private static final double NEARNESS = .5;
    private static final double TOO_LIKE = .55;
    private static final double CORROBORATED = .5;
    private static final int SHORT = 8;

    /// For a source that has said half of the brief, and for one that has said nothing yet.
    private static final double CROWDED = .5;

    private static final double UNHEARD = 1.1;
    private static final Set<String> FIRST_PERSON = Set.of("we", "our", "us", "you", "your", "i", "my");
    private static final Pattern PARTY = Pattern.compile("\\b(we|our|us|you|your|I|my)\\b", Pattern.CASE_INSENSITIVE);

    private final StoryText story;
    private final Function<Sentence, List<Sentence>> sameAs;
    private final PhraseWeights phrases;
    private final Centre centre;
    private final double[] trust;
    private final BitSet said = new BitSet();
    private final BitSet blocked = new BitSet();
    private final List<Sentence> chosen = new ArrayList<>();
    private final Map<Integer, Integer> bySource = new HashMap<>();

    /// @param sameAs gives the sentences of other originals that say what a sentence says
    Selection(StoryText story, Function<Sentence, List<Sentence>> sameAs) {
        this.story = story;
        this.sameAs = sameAs;
        phrases = new PhraseWeights(story);
        centre = new Centre(story);
        trust = story.sentences().stream()
                .mapToDouble(sentence -> sentence.showable() ? trust(sentence) : 0)
                .toArray();
    }

    /// The chosen sentences, best first.
    ///
    /// @param budget how many words they may have together; the last one may pass it where `fill` is set
    List<Sentence> choose(int budget, boolean fill) {
        var words = 0;
        while (words < budget) {
            var best = best(budget - words, fill);
            if (best == null) {
                break;
            }
            take(best);
            words += best.words();
        }
        return List.copyOf(chosen);
    }

    private @Nullable Sentence best(int left, boolean fill) {
        Sentence best = null;
        var most = 0.;
        for (var sentence : story.sentences()) {
            if (!sentence.showable() || blocked.get(sentence.index()) || (!fill && sentence.words() > left + 5)) {
                continue;
            }
            var value = value(sentence);
            if (value > most) {
                most = value;
                best = sentence;
            }
        }
        return best;
    }

    private double value(Sentence sentence) {
        var fresh = 0.;
        for (var phrase : phrases.of(sentence)) {
            fresh += said.get(phrase) ? 0 : phrases.weight(phrase);
        }
        var gain = fresh / Math.max(SHORT, sentence.words()) + NEARNESS * centre.rise(sentence);
        return gain * (1 + CORROBORATED * sameAs.apply(sentence).size()) * trust[sentence.index()] * balance(sentence);
    }

    private static double trust(Sentence sentence) {
        var kind = sentence.source().source().kind();
        var factor = switch (kind) {
            case AGGREGATOR, NEWSLETTER, DIGEST -> .8;
            case LAB -> .85;
            case PUBLISHER, RESEARCH, COMMUNITY, CURATED -> 1.;
        };
        var mayBeParty = sentence.tokens().stream().anyMatch(token -> FIRST_PERSON.contains(token.lower()));
        return mayBeParty
                        && PARTY.matcher(Readability.withoutQuotes(sentence.shown()))
                                .find()
                ? factor * .6
                : factor;
    }

    /// A source that has had its half steps back; one that has not spoken comes forward.
    private double balance(Sentence sentence) {
        var spoken = bySource.getOrDefault(sentence.order(), 0);
        if (story.originals().size() >= 3 && spoken >= 2 && 2 * (spoken + 1) > chosen.size() + 1) {
            return CROWDED;
        }
        return spoken == 0 ? UNHEARD : 1;
    }

    private void take(Sentence sentence) {
        chosen.add(sentence);
        for (var phrase : phrases.of(sentence)) {
            said.set(phrase);
        }
        centre.join(sentence);
        bySource.merge(sentence.order(), 1, Integer::sum);
        blocked.set(sentence.index());
        sameAs.apply(sentence).forEach(same -> blocked.set(same.index()));
        for (var other : story.sentences()) {
            if (!blocked.get(other.index()) && centre.cosine(other, sentence) >= TOO_LIKE) {
                blocked.set(other.index());
            }
        }
    }
}
