package org.footnote.story;

/// Says how likely two clusters tell of one event.
@FunctionalInterface
interface Judge {
    /// From this score on two clusters are one.
    double ONE = 0.5;

    /// The likelihood that the two are one, 0 to 1.
    double score(Cluster first, Cluster second, Link link);
}
