package org.footnote.story;

import java.util.ArrayList;
import java.util.List;

/// What the judge of two clusters looks at, as numbers in a fixed order.
final class Features {
    private static final double FARTHEST_DAYS = 10;

    /// Kinds of which the likeness of the centres, the mean over pairs and the maximum are looked at.
    private static final List<Kind> THREEFOLD = List.of(
            Kind.WORDS,
            Kind.TITLE,
            Kind.GRAMS,
            Kind.PAIRS,
            Kind.NAMES,
            Kind.ENTITIES,
            Kind.NUMBERS,
            Kind.STORY,
            Kind.COVER,
            Kind.RARE,
            Kind.RAREST,
            Kind.TITLES);

    /// The names of the features, in order.
    static final List<String> NAMES = names();

    static final int COUNT = NAMES.size();

    private Features() {}

    private static List<String> names() {
        var names = new ArrayList<String>();
        for (var kind : THREEFOLD) {
            names.addAll(List.of(kind + " centre", kind + " mean", kind + " most"));
        }
        names.addAll(List.of(
                "MEANING centre",
                "MEANING mean",
                "MEANING most",
                "DAMPED centre",
                "DAMPED most",
                "MASS mean",
                "MASS most",
                "smaller size",
                "larger size",
                "gap",
                "distance",
                "span",
                "dated",
                "smaller share of summaries",
                "larger share of summaries",
                "share of numbers",
                "number clashes",
                "version clashes",
                "smaller share of round-ups",
                "larger share of round-ups",
                "MEANING damped",
                "LATENT centre",
                "LATENT mean",
                "LATENT most",
                "DAYS mean"));
        return List.copyOf(names);
    }

    /// Writes all features of two clusters to a row.
    static void write(Cluster first, Cluster second, Link link, double[] features) {
        double pairs = (double) first.size() * second.size();
        var totals = link.totals();
        var sums = first.sums();
        var others = second.sums();
        var at = 0;
        for (var kind : THREEFOLD) {
            features[at++] = centre(sums, others, totals, kind);
            features[at++] = totals.sum(kind) / pairs;
            features[at++] = totals.max(kind);
        }
        var meaning = sums.meaning.product(others.meaning);
        var meaningCentre = sums.meaning.cosine(others.meaning, meaning);
        var latent = sums.latent.product(others.latent);
        features[at++] = meaningCentre;
        features[at++] = meaning / pairs;
        features[at++] = totals.max(Kind.MEANING);
        features[at++] = dampedCentre(first, second, link.damped());
        features[at++] = totals.max(Kind.DAMPED);
        features[at++] = Math.log1p(totals.sum(Kind.MASS) / pairs);
        features[at++] = Math.log1p(totals.max(Kind.MASS));
        features[at++] = Math.log(Math.min(first.size(), second.size()));
        features[at++] = Math.log(Math.max(first.size(), second.size()));
        var dated = first.isDated() && second.isDated();
        features[at++] = dated ? days(gap(first, second)) : 0;
        features[at++] = dated ? days(Math.abs(first.meanHours() - second.meanHours())) : 0;
        features[at++] = dated ? days(span(first, second)) : 0;
        features[at++] = dated ? 1 : 0;
        var summaries = (double) first.summaries / first.size();
        var otherSummaries = (double) second.summaries / second.size();
        features[at++] = Math.min(summaries, otherSummaries);
        features[at++] = Math.max(summaries, otherSummaries);
        features[at++] = Math.min((double) first.numbered / first.size(), (double) second.numbered / second.size());
        features[at++] = totals.sum(Kind.NUMBER_CLASH) / pairs;
        features[at++] = totals.sum(Kind.VERSION_CLASH) / pairs;
        features[at++] = Math.min(first.roundUps / first.size(), second.roundUps / second.size());
        features[at++] = Math.max(first.roundUps / first.size(), second.roundUps / second.size());
        features[at++] = meaningCentre * Similarity.damping(first.meanHours(), second.meanHours());
        features[at++] = sums.latent.cosine(others.latent, latent);
        features[at++] = latent / pairs;
        features[at++] = totals.max(Kind.LATENT);
        features[at] = totals.sum(Kind.DAYS) / pairs;
    }

    /// The likeness of two clusters' centres: their pairs' sum over the mean of their own.
    static double centre(Sums first, Sums second, Link.Totals totals, Kind kind) {
        return ratio(totals.sum(kind), first.self(kind) * second.self(kind));
    }

    /// The likeness of two clusters' centres damped by time.
    ///
    /// @param damped sum of [Kind#DAMPED] over pairs of their members
    static double dampedCentre(Cluster first, Cluster second, double damped) {
        return ratio(damped, first.alike * second.alike);
    }

    private static double ratio(double sum, double squares) {
        return squares <= 0 ? 0 : sum / Math.sqrt(squares);
    }

    private static double gap(Cluster first, Cluster second) {
        return Math.max(0, Math.max(first.earliest, second.earliest) - Math.min(first.latest, second.latest));
    }

    private static double span(Cluster first, Cluster second) {
        return Math.max(first.latest, second.latest) - Math.min(first.earliest, second.earliest);
    }

    private static double days(double hours) {
        return Math.min(FARTHEST_DAYS, hours / 24);
    }
}
