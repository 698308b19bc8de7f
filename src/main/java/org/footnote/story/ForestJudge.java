package org.footnote.story;

import java.util.List;

/// Judges by two forests: one learned from many streams, the other from fewer with more to look at. Large clusters of
/// bare headlines are judged by their centres instead, as single words say too little there. Of one thread at a time.
final class ForestJudge implements Judge {
    /// The log odds of [Judge#ONE].
    private static final double ONE_ODDS = 0;

    private static final int MEANING = Features.NAMES.indexOf("MEANING centre");
    private static final double LARGE = 12;
    private static final double SMALL = 3;
    private static final double CENTRES_ALIKE = 0.25;

    private final Forest forest;
    private final boolean isLeaning;

    /// What is looked at, written anew for each question: there are millions.
    private final double[] features = new double[Features.COUNT];

    private ForestJudge(List<Forest> forests, boolean isLeaning) {
        this.forest = Forest.mean(forests);
        this.isLeaning = isLeaning;
    }

    ForestJudge(List<Forest> forests) {
        this(forests, true);
    }

    /// A judge that hears the forests alone: what others are learned from.
    static ForestJudge ofForestsAlone(List<Forest> forests) {
        return new ForestJudge(forests, false);
    }

    /// The judge that is shipped with the program.
    static ForestJudge load() {
        return new ForestJudge(List.of(Forest.load("forest.txt"), Forest.load("forest-wide.txt")));
    }

    @Override
    public double score(Cluster first, Cluster second, Link link) {
        var bare = bareness(first, second);
        Features.write(first, second, link, features);
        var more = isLeaning ? Leanings.of(first, second, link, features[MEANING]) : 0;
        var least = bare == 0 ? ONE_ODDS - more : Double.NEGATIVE_INFINITY;
        var likelihood = 1 / (1 + Math.exp(-more - forest.logOdds(features, least)));
        return bare == 0 ? likelihood : (1 - bare) * likelihood + bare * Judge.ONE * byCentres(first, second, link);
    }

    private static double latent(Directions first, Directions second) {
        return first.cosine(second, first.product(second));
    }

    /// How much two clusters are large ones of bare headlines, 0 to 1.
    private static double bareness(Cluster first, Cluster second) {
        if (!first.isDated() || !second.isDated()) {
            return 0;
        }
        var size = Math.log(Math.min(first.size(), second.size()) / SMALL) / Math.log(LARGE / SMALL);
        var summaries = Math.max((double) first.summaries / first.size(), (double) second.summaries / second.size());
        return Math.clamp(size, 0, 1) * Math.clamp(1 - 2 * summaries, 0, 1);
    }

    private static double byCentres(Cluster first, Cluster second, Link link) {
        var sums = first.sums();
        var others = second.sums();
        var totals = link.totals();
        var centre = 0.5 * Features.centre(sums, others, totals, Kind.STORY)
                + 0.3 * Features.centre(sums, others, totals, Kind.GRAMS)
                + 0.2 * latent(sums.latent, others.latent);
        return Math.min(2, centre * Similarity.damping(first.meanHours(), second.meanHours()) / CENTRES_ALIKE);
    }
}
