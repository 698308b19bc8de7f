package org.footnote.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which sentences of different originals say the same, found in two steps: how alike two sentences are, then what
/// stands around them and how much of what each says the other says too. Copies never vote.
final class Claims implements Agreement {
    /// From which score of the second step on two sentences say the same.
    private static final double ACCEPTED = -.9;

    /// The least score of a further sentence with each of those that say the same already.
    private static final double WITH_MEMBERS = -4;

    /// The least score of a sentence with one that says the same, to join though it is too far from the first.
    private static final double THROUGH_MEMBER = -.5;

    /// The least score of such a sentence with all others that say the same.
    private static final double THROUGH_OTHERS = -2;

    private static final double FLOOR = Likeness.NOTHING;

    // What the words of two sentences and what stands around them weigh ([#nearby]), fitted to judged pairs. How alike
    // two sentences are is about -12 to 4; what each weight gives is in src/docs/measured/briefs.md.

    /// What every two sentences begin with.
    private static final double ALWAYS = .8;

    /// For how alike they are by their words.
    private static final double ALIKE = .55;

    /// For a sentence of a third original that is the best match of both: how alike the less alike of the two is to it.
    private static final double WITNESS = .29;

    /// For how alike the sentences right before them are, or those right behind them.
    private static final double NEIGHBOURS = .08;

    /// Where each names somebody or something that the other does not.
    private static final double OTHER_NAMES = -1.12;

    /// Below this nothing that stands around two sentences makes them say the same.
    private static final double HOPELESS = -4.5;

    /// Below this, with what stands around them, no meaning that they share does either.
    private static final double HOPELESS_NEARBY = -2.5;

    /// How much of what each says the other says too counts, from the mean part that pairs at the limit have. Names
    /// and days of one event stand in many of its sentences, so they alone do not make two of them say the same.
    /// Fitted to 220 pairs that were found without it and judged by hand (src/docs/measured/briefs.md).
    private static final double MEANING = 6;

    private static final double USUAL_MEANING = .45;

    /// The least mean part of two sentences that says the same; a figure in common makes up for some words.
    private static final double LEAST = .36;

    private static final double LEAST_WITH_FIGURE = .28;

    /// From this score on little that they mean in common does not matter.
    private static final double SURE = 3;

    /// In fewer sentences which words are rare is not known, and one or two in common tell what the story is about:
    /// "The agent controls a browser" and "The browser agent is cautious".
    private static final int SHORT_STORY = 40;

    /// From which on two sentences may say the same, by both steps or by what they say alone (decision 0061). When that
    /// was written it found 26 of 28 statements that were said elsewhere and not found to be, and 10 of 42 others.
    private static final double PERHAPS = -2.65;

    private static final double PERHAPS_BY_MEANING = .4;

    /// Too little for two sentences, not for two that stand beside a third.
    private static final double NOT_ALONE = -3;

    private final Sentence[] sentences;
    private final Sentence[][] articles;
    private final Likeness likeness;
    private final Retelling retelling;
    private final SharedSupport shared;
    private final boolean isShort;
    private final Map<Integer, List<Sentence>> found = new HashMap<>();
    private final Map<Integer, List<Sentence>> bestMatches = new HashMap<>();

    /// How alike two sentences are: the first step.
    private final double[][] alike;

    /// The sentence of each original that is most alike, by sentence and [Sentence#order()]; -1 where there is none.
    private final int[][] best;

    /// How clearly two sentences say the same: the second step.
    private final double[][] scores;

    Claims(StoryText story, Likeness likeness) {
        this.likeness = likeness;
        isShort = story.sentences().size() < SHORT_STORY;
        retelling = new Retelling(likeness);
        shared = new SharedSupport(this, likeness);
        sentences = story.sentences().toArray(Sentence[]::new);
        articles = story.articles().stream()
                .map(article -> article.toArray(Sentence[]::new))
                .toArray(Sentence[][]::new);
        alike = new double[sentences.length][sentences.length];
        best = new int[sentences.length][articles.length];
        scores = new double[sentences.length][sentences.length];
        for (var sentence : sentences) {
            compare(sentence);
        }
        for (var sentence : sentences) {
            findBest(sentence.index());
        }
        for (var sentence : sentences) {
            compareClosely(sentence);
        }
    }

    private void compare(Sentence one) {
        for (var index = one.index() + 1; index < sentences.length; index++) {
            var other = sentences[index];
            var score = one.order() == other.order() ? FLOOR : likeness.score(one, other);
            alike[one.index()][index] = score;
            alike[index][one.index()] = score;
        }
    }

    private void findBest(int one) {
        Arrays.fill(best[one], -1);
        for (var other : sentences) {
            var first = best[one][other.order()];
            if (first < 0 || alike[one][other.index()] > alike[one][first]) {
                best[one][other.order()] = other.index();
            }
        }
    }

    private void compareClosely(Sentence one) {
        for (var index = one.index() + 1; index < sentences.length; index++) {
            var other = sentences[index];
            var score = one.order() == other.order() ? FLOOR : closely(one, other);
            scores[one.index()][index] = score;
            scores[index][one.index()] = score;
        }
    }

    /// How alike two sentences are by their words alone.
    double alike(Sentence one, Sentence other) {
        return alike[one.index()][other.index()];
    }

    /// The sentences of other originals that say what this one says, at most one of each, best first.
    @Override
    public List<Sentence> sameAs(Sentence sentence) {
        return found.computeIfAbsent(sentence.index(), _ -> findSame(sentence));
    }

    @Override
    public boolean mayBeSame(Sentence one, Sentence other) {
        if (one.order() == other.order() || alike(one, other) <= FLOOR) {
            return false;
        }
        var meaning = likeness.sharedMeaning(one, other);
        return meaning >= PERHAPS_BY_MEANING || nearby(one, other) + MEANING * (meaning - USUAL_MEANING) >= PERHAPS;
    }

    @Override
    public boolean maybeSaidElsewhere(Sentence sentence) {
        for (var other : sentences) {
            if (mayBeSame(sentence, other)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean beginAlike(Sentence one, Sentence other) {
        return retelling.beginAlike(one, other);
    }

    @Override
    public boolean tellsAgain(Sentence one, Sentence shown) {
        return sameAs(one).isEmpty() ? retelling.is(one, shown) : shared.tellsAgain(one, shown);
    }

    private List<Sentence> findSame(Sentence sentence) {
        var candidates = new ArrayList<Sentence>();
        for (var order = 0; order < articles.length; order++) {
            if (order != sentence.order()) {
                candidates.addAll(bestIn(sentence, order));
            }
        }
        candidates.sort(Comparator.comparingDouble((Sentence other) -> -score(sentence, other))
                .thenComparingInt(Sentence::index));
        var members = new ArrayList<Sentence>();
        for (var candidate : candidates) {
            if (score(sentence, candidate) >= ACCEPTED && fits(candidate, members, WITH_MEMBERS)) {
                members.add(candidate);
            }
        }
        for (var order = 0; order < articles.length; order++) {
            joinThroughMember(sentence, order, members);
        }
        members.removeIf(member -> likeness.leavesOpen(sentence, member));
        return List.copyOf(members);
    }

    /// A source whose words are too far from the sentence may be near to another that says the same.
    private void joinThroughMember(Sentence sentence, int order, List<Sentence> members) {
        if (order == sentence.order() || speaksIn(order, members)) {
            return;
        }
        Sentence found = null;
        var most = THROUGH_MEMBER;
        for (var member : members) {
            for (var other : bestIn(member, order)) {
                if (score(member, other) >= most
                        && score(sentence, other) >= THROUGH_OTHERS
                        && !likeness.areExclusive(sentence, other)
                        && fits(other, members, THROUGH_OTHERS)) {
                    found = other;
                    most = score(member, other);
                }
            }
        }
        if (found != null) {
            members.add(found);
        }
    }

    private static boolean speaksIn(int order, List<Sentence> members) {
        for (var member : members) {
            if (member.order() == order) {
                return true;
            }
        }
        return false;
    }

    private List<Sentence> bestIn(Sentence sentence, int order) {
        var place = sentence.index() * articles.length + order;
        return bestMatches.computeIfAbsent(place, _ -> findBestIn(sentence, order));
    }

    private List<Sentence> findBestIn(Sentence sentence, int order) {
        Sentence found = null;
        var most = Math.min(ACCEPTED, THROUGH_MEMBER);
        for (var other : articles[order]) {
            if (alike(sentence, other) < HOPELESS || !other.statement()) {
                continue;
            }
            var score = score(sentence, other);
            if (score > most && !likeness.areExclusive(sentence, other)) {
                found = other;
                most = score;
            }
        }
        return found == null ? List.of() : List.of(found);
    }

    private boolean fits(Sentence candidate, List<Sentence> members, double least) {
        for (var member : members) {
            if (score(candidate, member) < least || likeness.contradict(candidate, member)) {
                return false;
            }
        }
        return true;
    }

    private double score(Sentence one, Sentence other) {
        return scores[one.index()][other.index()];
    }

    /// The second step: what stands around the two sentences, and how much of what each says the other says too.
    private double closely(Sentence one, Sentence other) {
        var score = nearby(one, other);
        if (score < HOPELESS_NEARBY) {
            return score;
        }
        var meaning = likeness.sharedMeaning(one, other);
        var telling = likeness.shareTellingFigure(one, other);
        var least = telling ? LEAST_WITH_FIGURE : LEAST;
        return (meaning < least && score < SURE) || (isShort && !telling && likeness.shareFewWords(one, other))
                ? Math.min(score, NOT_ALONE)
                : score + MEANING * (meaning - USUAL_MEANING);
    }

    /// From the first step and from what stands around the two sentences.
    private double nearby(Sentence one, Sentence other) {
        return ALWAYS
                + ALIKE * alike(one, other)
                + WITNESS * witness(one, other)
                + NEIGHBOURS * neighbours(one, other)
                + (likeness.haveOtherNames(one, other) ? OTHER_NAMES : 0);
    }

    /// How alike both are to a sentence of a third original that is the best match of each; [#FLOOR] where none is.
    private double witness(Sentence one, Sentence other) {
        var most = FLOOR;
        for (var order = 0; order < articles.length; order++) {
            var witness = best[one.index()][order];
            if (order != one.order()
                    && order != other.order()
                    && witness >= 0
                    && witness == best[other.index()][order]) {
                most = Math.max(most, Math.min(alike[one.index()][witness], alike[other.index()][witness]));
            }
        }
        return most;
    }

    /// How alike the sentences before them or behind them are; [#FLOOR] where there are none.
    private double neighbours(Sentence one, Sentence other) {
        return Math.max(shifted(one, other, -1), shifted(one, other, 1));
    }

    private double shifted(Sentence one, Sentence other, int by) {
        var first = one.index() + by;
        var second = other.index() + by;
        var inside = Math.min(first, second) >= 0 && Math.max(first, second) < alike.length;
        return inside && sentences[first].order() == one.order() && sentences[second].order() == other.order()
                ? Math.max(FLOOR, alike[first][second])
                : FLOOR;
    }
}
