package org.footnote.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Judges whether an article is about AI, by weighted terms with word edges and by what its feed usually brings.
/// Immutable, for any thread.
///
/// The terms and their weights are ours (`relevance.tsv`): names of the field, of labs and of models, weaker words
/// of its surroundings, and negative ones for other senses of the same names.
public final class Relevance {
    /// The three answers.
    public enum Answer {
        /// It is about AI.
        AI,
        /// It touches AI, or may.
        UNSURE,
        /// It is about something else.
        NOT
    }

    /// An answer and what it rests on.
    ///
    /// @param score 0 upwards, from 2 it is about AI, from 1.2 perhaps
    public record Judgement(Answer answer, double score) {
        private static Judgement of(double score) {
            return new Judgement(score >= SURE ? Answer.AI : score >= PERHAPS ? Answer.UNSURE : Answer.NOT, score);
        }
    }

    /// What a feed's prior adds at most: alone it makes nothing sure.
    private static final double FULL_PRIOR = 1.5;

    private static final double SURE = 2.0;
    private static final double PERHAPS = 1.2;

    /// What an article speaks for its story at most, however often it says AI: a column that names ten models would
    /// outvote four reports of an election.
    private static final double FULL_VOICE = 2.5;

    /// A term in the summary alone counts less than one in the title, and less the later it stands.
    private static final int SUMMARY_LIMIT = 400;

    private static final int EARLY = 120;
    private static final double EARLY_SHARE = 0.7;
    private static final double LATE_SHARE = 0.55;
    private static final double REPEATED_SHARE = 0.2;

    private final WeightedTerms terms = WeightedTerms.read("relevance.tsv");

    /// Judges an article by its words alone.
    public Judgement judge(String title, String summary) {
        return judge(title, summary, 0);
    }

    /// Judges an article by its words and its feed.
    ///
    /// @param feedShare see [#shareOfAi(Collection)], 0 if unknown
    public Judgement judge(String title, String summary, double feedShare) {
        var beginning = summary.length() > SUMMARY_LIMIT ? summary.substring(0, SUMMARY_LIMIT) : summary;
        var weights = new HashMap<String, Double>();
        var places = new HashMap<String, Integer>();
        var negative = new HashMap<String, Double>();
        for (var found : terms.find(title)) {
            count(found.term(), 1, weights, places, negative);
        }
        for (var found : terms.find(beginning)) {
            count(found.term(), found.start() < EARLY ? EARLY_SHARE : LATE_SHARE, weights, places, negative);
        }
        var score = weights.values().stream().mapToDouble(Double::doubleValue).sum()
                + negative.values().stream().mapToDouble(Double::doubleValue).sum();
        return Judgement.of(Math.max(0, score) + prior(feedShare));
    }

    /// Judges a story by the judgements of its articles: the better half decides, so that one passing mention among
    /// many articles makes no AI story and one dull headline unmakes none.
    public static Judgement ofStory(Collection<Judgement> articles) {
        var best = articles.stream()
                .map(Judgement::score)
                .sorted((one, other) -> Double.compare(other, one))
                .limit((articles.size() + 1) / 2)
                .mapToDouble(score -> Math.min(score, FULL_VOICE))
                .average();
        return Judgement.of(best.orElse(0));
    }

    /// The share of a feed's articles that are about AI by their words, 0 to 1; 0 while fewer than five are known.
    public static double shareOfAi(Collection<Judgement> articlesOfFeed) {
        if (articlesOfFeed.size() < 5) {
            return 0;
        }
        var about = articlesOfFeed.stream()
                .filter(judgement -> judgement.answer() == Answer.AI)
                .count();
        return (double) about / articlesOfFeed.size();
    }

    private static double prior(double feedShare) {
        return FULL_PRIOR * Math.max(0, feedShare - 0.4) / 0.6;
    }

    private static void count(
            WeightedTerms.Term term,
            double share,
            Map<String, Double> weights,
            Map<String, Integer> places,
            Map<String, Double> negative) {
        if (term.weight() < 0) {
            negative.put(term.text(), term.weight());
            return;
        }
        var seen = places.merge(term.text(), 1, Integer::sum);
        if (seen == 1) {
            weights.put(term.text(), term.weight() * share);
        } else if (seen <= 3) {
            weights.merge(term.text(), term.weight() * REPEATED_SHARE, Double::sum);
        }
    }
}
