package org.footnote.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.footnote.model.FeedKind;
import org.jspecify.annotations.Nullable;

/// Chooses the sentences of a brief, one after the other: what most sources say and what is not said yet. Where three
/// sources or more have something to say, none of them says more than half.
final class Selection {
    /// What bringing the brief nearer to the centre of the story is worth beside phrases that are not said yet.
    private static final double NEARNESS = .5;

    /// From this cosine on two sentences are too much alike to stand in one brief.
    private static final double TOO_LIKE = .55;

    /// What each other source that says the same adds to the worth of a sentence, as a share of it.
    private static final double CORROBORATED = .5;

    /// A shorter sentence is measured by as many words, so that a few rare ones do not make it the best.
    private static final int SHORT = 8;

    /// What is left of the worth of a sentence that tells little.
    private static final double THIN = .3;

    /// How many words the last sentence may be longer than what is left.
    private static final int TOLERANCE = 5;

    /// "We" and "you" say less than names, and "we" of a lab are least clear among others.
    private static final double FIRST_PERSONS = .6;

    private static final double LAB_AMONG_OTHERS = .3;

    /// For a source that has said nothing yet.
    private static final double UNHEARD = 1.1;

    /// For what begins as a chosen sentence does: it mostly tells the event once more.
    private static final double RETOLD = .4;

    /// What the best sentence by words and support is worth as the first one, beside how well it would stand on top.
    private static final double BEST = 6;

    private static final double LITTLE = 1e-9;
    private static final int SEVERAL_SOURCES = 3;
    private static final Set<String> FIRST_PERSON = Set.of("we", "our", "us", "you", "your", "i", "my");

    private final StoryText story;
    private final Lead lead;
    private final Agreement agreement;
    private final PhraseWeights phrases;
    private final Centre centre;
    private final double[] trust;
    private final BitSet said = new BitSet();
    private final BitSet blocked = new BitSet();
    private final BitSet given = new BitSet();
    private final List<Sentence> chosen = new ArrayList<>();
    private final Map<Integer, Integer> bySource = new HashMap<>();
    private final boolean shared;

    Selection(StoryText story, Agreement agreement, Lead lead) {
        this.lead = lead;
        this.story = story;
        this.agreement = agreement;
        phrases = new PhraseWeights(story);
        centre = new Centre(story);
        var bearing = new Bearing(story);
        var antecedents = new Antecedents(story, bearing);
        var forecasts = new Forecasts(story, agreement);
        var showable = story.sentences().stream()
                .filter(sentence ->
                        sentence.showable() && antecedents.areKnown(sentence) && !forecasts.isOver(sentence))
                .toList();
        trust = new double[story.sentences().size()];
        showable.forEach(sentence -> trust[sentence.index()] = trust(sentence, bearing::of));
        // Where no sentence has the others' words, as in summaries of a line each, none is beside the story.
        if (showable.stream().noneMatch(this::maySpeak)) {
            showable.forEach(sentence -> trust[sentence.index()] = trust(sentence, _ -> 1));
        }
        shared = story.sentences().stream()
                        .filter(this::maySpeak)
                        .map(Sentence::order)
                        .distinct()
                        .count()
                >= SEVERAL_SOURCES;
    }

    private boolean maySpeak(Sentence sentence) {
        return trust[sentence.index()] > 0;
    }

    /// The chosen sentences, best first.
    ///
    /// @param budget how many words they may have together; the last one may pass it where `fill` is set
    List<Sentence> choose(int budget, boolean fill) {
        var words = 0;
        var first = first(budget, fill);
        if (first != null) {
            take(first);
            words += first.words();
        }
        while (words < budget) {
            var best = best(budget - words, fill);
            if (best != null) {
                take(best);
                words += best.words();
            } else if (!letAnotherSayOne()) {
                break;
            }
        }
        while (shared && chosen.size() > 1 && mostOfOne() * 2 > chosen.size()) {
            if (!letAnotherSayOne()) {
                leaveOutOne();
            }
        }
        return List.copyOf(chosen);
    }

    private int mostOfOne() {
        return bySource.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /// Gives a sentence of a source that has said most to another source that says the same or nearly so; what has been
    /// given is not given on.
    private boolean letAnotherSayOne() {
        var most = mostOfOne();
        for (var place = 0; shared && place < chosen.size(); place++) {
            var sentence = chosen.get(place);
            if (bySource.getOrDefault(sentence.order(), 0) == most && !given.get(sentence.index())) {
                var other = inOtherWords(sentence, most);
                if (other != null) {
                    chosen.set(place, other);
                    given.set(other.index());
                    bySource.merge(sentence.order(), -1, Integer::sum);
                    bySource.merge(other.order(), 1, Integer::sum);
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable Sentence inOtherWords(Sentence sentence, int most) {
        return story.sentences().stream()
                .filter(other -> maySpeak(other)
                        && bySource.getOrDefault(other.order(), 0) + 1 <= most
                        && other.order() != sentence.order()
                        && chosen.stream().allMatch(one -> one.index() == sentence.index() || !says(one, other))
                        && (agreement.sameAs(sentence).contains(other) || isLike(sentence, other)))
                .max(Comparator.comparingDouble((Sentence other) -> centre.cosine(sentence, other))
                        .thenComparing(Sentence::index, Comparator.reverseOrder()))
                .orElse(null);
    }

    private boolean says(Sentence one, Sentence other) {
        return agreement.sameAs(one).contains(other) || repeats(other, one);
    }

    private boolean isLike(Sentence one, Sentence other) {
        return centre.cosine(one, other) >= TOO_LIKE;
    }

    private void leaveOutOne() {
        var most = mostOfOne();
        for (var place = chosen.size() - 1; place >= 0; place--) {
            if (bySource.getOrDefault(chosen.get(place).order(), 0) == most) {
                bySource.merge(chosen.remove(place).order(), -1, Integer::sum);
                return;
            }
        }
    }

    /// Whether a source may say one more, so that it will not have said more than half when the next one has spoken.
    private boolean mayGoOn(Sentence sentence) {
        return !shared || 2 * (bySource.getOrDefault(sentence.order(), 0) + 1) <= chosen.size() + 2;
    }

    /// The sentence that tells the event, so that no detail stands on top and the rest is measured by it.
    private @Nullable Sentence first(int budget, boolean fill) {
        var candidates = story.sentences().stream()
                .filter(sentence -> maySpeak(sentence) && (fill || sentence.words() <= budget + TOLERANCE))
                .toList();
        var values = candidates.stream().mapToDouble(this::value).toArray();
        var highest = Arrays.stream(values).max().orElse(0);
        Sentence first = null;
        var most = Double.NEGATIVE_INFINITY;
        for (var place = 0; place < values.length; place++) {
            var sentence = candidates.get(place);
            var same = agreement.sameAs(sentence).size();
            var score = lead.merits(sentence, same > 0, same) + BEST * values[place] / Math.max(LITTLE, highest);
            // What speaks against a sentence takes long to find, and most are behind without it.
            score -= score > most ? lead.drawbacks(sentence) : 0;
            if (score > most) {
                most = score;
                first = sentence;
            }
        }
        return first;
    }

    private @Nullable Sentence best(int left, boolean fill) {
        Sentence best = null;
        var most = 0.;
        for (var sentence : story.sentences()) {
            if (!maySpeak(sentence)
                    || blocked.get(sentence.index())
                    || (!fill && sentence.words() > left + TOLERANCE)
                    || !mayGoOn(sentence)) {
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
        var same = agreement.sameAs(sentence).size();
        var gain = fresh / Math.max(SHORT, sentence.words()) + NEARNESS * centre.rise(sentence);
        return gain * (1 + CORROBORATED * same) * trust[sentence.index()] * balance(sentence);
    }

    private static boolean tellsLittle(Sentence sentence) {
        return sentence.isThin() || Comment.is(sentence.shown());
    }

    private double trust(Sentence sentence, ToDoubleFunction<Sentence> bearing) {
        var kind = sentence.source().source().kind();
        var factor = switch (kind) {
            case AGGREGATOR, NEWSLETTER, DIGEST -> .8;
            case LAB -> .85;
            case PUBLISHER, RESEARCH, COMMUNITY, CURATED -> 1.;
        };
        var mayBeParty = sentence.tokens().stream().anyMatch(token -> FIRST_PERSON.contains(token.lower()));
        if (agreement.sameAs(sentence).isEmpty()) {
            factor *= bearing.applyAsDouble(sentence) * (tellsLittle(sentence) ? THIN : 1);
        }
        return mayBeParty && Speech.isPersonal(sentence.shown())
                ? factor * (kind == FeedKind.LAB && story.originals().size() > 1 ? LAB_AMONG_OTHERS : FIRST_PERSONS)
                : factor;
    }

    /// A source that has not spoken yet comes forward.
    private double balance(Sentence sentence) {
        return bySource.getOrDefault(sentence.order(), 0) == 0 ? UNHEARD : 1;
    }

    private void take(Sentence sentence) {
        chosen.add(sentence);
        for (var phrase : phrases.of(sentence)) {
            said.set(phrase);
        }
        centre.join(sentence);
        bySource.merge(sentence.order(), 1, Integer::sum);
        blocked.set(sentence.index());
        agreement.sameAs(sentence).forEach(same -> blocked.set(same.index()));
        for (var other : story.sentences()) {
            if (blocked.get(other.index()) || !maySpeak(other)) {
                continue;
            }
            if (repeats(other, sentence)) {
                blocked.set(other.index());
            } else if (agreement.beginAlike(other, sentence)) {
                trust[other.index()] *= RETOLD;
            }
        }
    }

    private boolean repeats(Sentence other, Sentence sentence) {
        return isLike(other, sentence)
                || haveOneSupport(other, sentence)
                || mayBeSaid(other, sentence)
                || agreement.tellsAgain(other, sentence);
    }

    /// Whether a sentence that stands alone may say what a chosen one says, in words too different to bear it out:
    /// nothing is said twice, and no source is said to stand alone with what others say.
    private boolean mayBeSaid(Sentence other, Sentence sentence) {
        return agreement.sameAs(other).isEmpty()
                && (agreement.mayBeSame(other, sentence)
                        || agreement.sameAs(sentence).stream().anyMatch(same -> agreement.mayBeSame(other, same)));
    }

    /// Whether one says what the other does as far as its support tells: the other, which has as much, bears it out; or
    /// the sentences of further sources that say what one says are among those that say what the other does.
    private boolean haveOneSupport(Sentence one, Sentence other) {
        var supports = agreement.sameAs(one);
        var others = agreement.sameAs(other);
        if (supports.contains(other) && supports.size() <= others.size()) {
            return true;
        }
        return supports.size() < others.size()
                ? !supports.isEmpty() && others.containsAll(supports)
                : !others.isEmpty() && supports.containsAll(others);
    }
}
