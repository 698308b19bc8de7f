package org.footnote.story;

/// Judges by the forest, where two clusters have enough in common to be looked at.
final class ForestJudge implements Judge {
    private static final double LEAST_CENTRE = 0.07;
    private static final double LEAST_MOST = 0.09;

    private final Forest forest;

    ForestJudge(Forest forest) {
        this.forest = forest;
    }

    @Override
    public double score(Cluster first, Cluster second, Link link) {
        return isWorthALook(first, second, link) ? forest.likelihood(Features.of(first, second, link)) : 0;
    }

    /// Whether two clusters have so much in common that the forest is asked.
    static boolean isWorthALook(Cluster first, Cluster second, Link link) {
        return link.max(Kind.DAMPED) > LEAST_MOST && Features.dampedCentre(first, second, link) > LEAST_CENTRE;
    }
}
