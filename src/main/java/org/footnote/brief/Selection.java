package org.footnote.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final Pattern PARTY = Pattern.compile("\\b(we|our|us|you|your|I|my)\\b", Pattern.CASE_INSENSITIVE);

    private final StoryText story;
    private final Claims claims;
    private final PhraseWeights phrases;
    private final Centre centre;
    private final Set<String> said = new HashSet<>();
    private final Set<Integer> blocked = new HashSet<>();
    private final List<Sentence> chosen = new ArrayList<>();
    private final Map<Integer, Integer> bySource = new HashMap<>();

    Selection(StoryText story, Claims claims) {
        this.story = story;
        this.claims = claims;
        phrases = new PhraseWeights(story);
        centre = new Centre(story);
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
            if (!sentence.showable() || blocked.contains(sentence.index()) || (!fill && sentence.words() > left + 5)) {
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
        var fresh = phrases.of(sentence).stream()
                .filter(phrase -> !said.contains(phrase))
                .mapToDouble(phrases::weight)
                .sum();
        var gain = fresh / Math.max(SHORT, sentence.words()) + NEARNESS * centre.rise(sentence);
        return gain * (1 + CORROBORATED * claims.sameAs(sentence).size()) * trust(sentence) * balance(sentence);
    }

    private static double trust(Sentence sentence) {
        var kind = sentence.source().source().kind();
        var factor = switch (kind) {
            case AGGREGATOR, NEWSLETTER, DIGEST -> .8;
            case LAB -> .85;
            case PUBLISHER, RESEARCH, COMMUNITY, CURATED -> 1.;
        };
        return PARTY.matcher(Readability.withoutQuotes(sentence.shown())).find() ? factor * .6 : factor;
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
        said.addAll(phrases.of(sentence));
        centre.join(sentence);
        bySource.merge(sentence.order(), 1, Integer::sum);
        blocked.add(sentence.index());
        claims.sameAs(sentence).forEach(same -> blocked.add(same.index()));
        for (var other : story.sentences()) {
            if (!blocked.contains(other.index()) && centre.cosine(other, sentence) >= TOO_LIKE) {
                blocked.add(other.index());
            }
        }
    }
}
