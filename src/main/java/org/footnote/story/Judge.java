package org.footnote.story;

/// Says how likely two clusters tell of one event.
@FunctionalInterface
interface Judge {
    /// From this score on two clusters are one.
    double ONE = 0.5;

    /// Two clusters have no chance where no article of one is alike to one of the other by more, see [Kind#DAMPED].
    double LEAST_ALIKE = 0.09;

    /// The likelihood that the two are one, 0 to 1; asked where they are worth a look, see [Glance].
    double score(Cluster first, Cluster second, Link link);
}
