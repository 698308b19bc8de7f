package org.footnote.story;

import java.util.List;

/// Judges by two forests, where two clusters have enough in common to be looked at: one learned from many streams, the
/// other from fewer with more to look at. Large clusters of bare headlines are judged by their centres instead, as
/// single words say too little there.
final class ForestJudge implements Judge {
    private static final double LEAST_CENTRE = 0.07;

    /// From this rarity (a tenth of it) on, a word tells events apart: about one story in fifty has it.
    private static final double TELLING = 0.40;

    /// How alike centres have to be where no word that tells events apart is shared, as in texts made from one pattern.
    private static final double SAME_WITHOUT = 0.55;

    /// The log odds of [Judge#ONE].
    private static final double ONE_ODDS = 0;

    private static final int MEANING = Features.NAMES.indexOf("MEANING centre");
    private static final double LARGE = 12;
    private static final double SMALL = 3;
    private static final double CENTRES_ALIKE = 0.25;

    private final Forest forest;
    private final boolean isLeaning;

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
        if (!isWorthALook(first, second, link)) {
            return 0;
        }
        var bare = bareness(first, second);
        var features = Features.of(first, second, link);
        var more = isLeaning ? Leanings.of(first, second, link, features[MEANING]) : 0;
        var least = bare == 0 ? ONE_ODDS - more : Double.NEGATIVE_INFINITY;
        var likelihood = 1 / (1 + Math.exp(-more - forest.logOdds(features, least)));
        return bare == 0 ? likelihood : (1 - bare) * likelihood + bare * Judge.ONE * byCentres(first, second, link);
    }

    /// Whether two clusters have so much in common that the forests are asked.
    static boolean isWorthALook(Cluster first, Cluster second, Link link) {
        return isWorthALook(first, second, link.damped, link.mostDamped, link.rarest);
    }

    /// Whether two clusters have so much in common that the forests are asked, told from a glance at their articles.
    ///
    /// @param damped sum of [Kind#DAMPED] over pairs of their members
    /// @param mostDamped its maximum
    /// @param rarest maximum of [Kind#RAREST]
    static boolean isWorthALook(Cluster first, Cluster second, double damped, float mostDamped, float rarest) {
        if (!(mostDamped > LEAST_ALIKE)) {
            return false;
        }
        var centre = Features.dampedCentre(first, second, damped);
        return centre > LEAST_CENTRE
                && (centre > SAME_WITHOUT
                        || rarest >= TELLING
                        || !first.isMostlySummaries()
                        || !second.isMostlySummaries());
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
        var centre = 0.5 * Features.centre(first, second, link, Kind.STORY)
                + 0.3 * Features.centre(first, second, link, Kind.GRAMS)
                + 0.2 * latent(first.sums().latent, second.sums().latent);
        return Math.min(2, centre * Similarity.damping(first.meanHours(), second.meanHours()) / CENTRES_ALIKE);
    }
}
