package org.footnote.story;

/// What is added to the log odds of the forests, which have seen too few such articles to learn it: brief texts, and
/// digests.
final class Leanings {
    private static final double MEANING_ODDS = 9;
    private static final double ALIKE_IN_MEANING = 0.4;

    /// Different words up to which a text is brief, and from which on it is not.
    private static final double BRIEF_TEXT = 20;

    private static final double FULL_TEXT = 26;
    private static final double DIGEST_ODDS = 2;

    private Leanings() {}

    /// What speaks for one event, or against it where below zero.
    ///
    /// @param link what their articles share
    /// @param meaning how alike the centres of both are in meaning
    static double of(Cluster first, Cluster second, Link link, double meaning) {
        return brief(first, second) * room(first, second) * meaningOdds(link, meaning)
                - DIGEST_ODDS * Math.max(share(first.digests, first), share(second.digests, second));
    }

    /// Meaning speaks for one event only where a very rare word and a capitalised one are shared: two launches, two
    /// rounds of money or two verdicts mean much the same, and are told apart by whose they are.
    private static double meaningOdds(Link link, double meaning) {
        var odds = MEANING_ODDS * (meaning - ALIKE_IN_MEANING);
        var totals = link.totals();
        var mayBeOne = totals.max(Kind.RARE) > 0 && totals.max(Kind.ENTITIES) > 0;
        return odds > 0 && !mayBeOne ? 0 : odds;
    }

    /// How far both are texts of a title and a sentence, 0 to 1: reports of one event in other words share few of
    /// them, so what they mean tells more.
    private static double brief(Cluster first, Cluster second) {
        if (!first.isMostlySummaries() || !second.isMostlySummaries()) {
            return 0;
        }
        var words = Math.max(share(first.words, first), share(second.words, second));
        return Math.clamp((FULL_TEXT - words) / (FULL_TEXT - BRIEF_TEXT), 0, 1);
    }

    /// The more articles there are, the more are alike in meaning by chance.
    private static double room(Cluster first, Cluster second) {
        return (first.room + second.room) / (first.size() + second.size());
    }

    private static double share(int count, Cluster cluster) {
        return (double) count / cluster.size();
    }
}
