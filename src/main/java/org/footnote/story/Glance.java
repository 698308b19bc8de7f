package org.footnote.story;

/// Tells from what is known of all pairs of articles whether two clusters have so much in common that a judge is asked,
/// which takes much longer.
final class Glance {
    private static final double LEAST_CENTRE = 0.07;

    /// From this rarity (a tenth of it) on, a word tells events apart: about one story in fifty has it.
    private static final double TELLING = 0.40;

    /// How alike centres have to be where no word that tells events apart is shared, as in texts made from one pattern.
    private static final double SAME_WITHOUT = 0.55;

    private Glance() {}

    /// Whether a judge is asked about two clusters.
    static boolean isWorthALook(Cluster first, Cluster second, Link link) {
        return isWorthALook(first, second, link.damped(), link.mostDamped(), link.rarest());
    }

    /// Whether a judge is asked about two clusters, told by what links them.
    ///
    /// @param damped sum of [Kind#DAMPED] over pairs of their members
    /// @param mostDamped its maximum
    /// @param rarest maximum of [Kind#RAREST]
    static boolean isWorthALook(Cluster first, Cluster second, double damped, float mostDamped, float rarest) {
        if (!(mostDamped > Judge.LEAST_ALIKE)) {
            return false;
        }
        var centre = Features.dampedCentre(first, second, damped);
        return centre > LEAST_CENTRE
                && (centre > SAME_WITHOUT
                        || rarest >= TELLING
                        || !first.isMostlySummaries()
                        || !second.isMostlySummaries());
    }
}
