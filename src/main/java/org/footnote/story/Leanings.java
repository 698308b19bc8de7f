package org.footnote.story;

/// What is added to the log odds of the forests, which have seen too few such articles to learn it: brief texts,
/// digests, issues of one series, and what one publisher alone tells.
final class Leanings {
    private static final double MEANING_ODDS = 9;
    private static final double ALIKE_IN_MEANING = 0.3;

    /// From which [Kind#NAMED] on two tell of the same.
    private static final double SAME_NAMES = 4;

    /// Up to which [Kind#NAMED] two tell of others.
    private static final double OTHER_NAMES = -2;

    /// Different words up to which a text is brief, and from which on it is not.
    private static final double BRIEF_TEXT = 20;

    private static final double FULL_TEXT = 26;
    private static final double DIGEST_ODDS = 2;

    /// Against what one publisher alone tells: the forests could not see that it seldom reports twice on one event, as
    /// the streams that they learned from have few articles of each.
    private static final double ONE_PUBLISHER_ODDS = 1;

    /// And as much more where its titles have nothing in common.
    private static final double UNLIKE_TITLES_ODDS = 5;

    /// Likeness of titles ([Kind#TITLE]) from which on they tell of the same.
    private static final double ALIKE_IN_TITLE = 0.3;

    /// More than all else can weigh for one event.
    private static final double OTHER_ISSUE_ODDS = 20;

    private Leanings() {}

    /// What speaks for one event, or against it where below zero.
    ///
    /// @param link what their articles share
    /// @param meaning how alike the centres of both are in meaning
    static double of(Cluster first, Cluster second, Link link, double meaning) {
        var weight = brief(first, second) * room(first, second);
        return (weight == 0 ? 0 : weight * meaningOdds(first, second, link, meaning))
                - DIGEST_ODDS * Math.max(share(first.digests, first), share(second.digests, second))
                - onePublisher(first, second, link)
                - (SeriesIssue.differ(first.issue, second.issue) ? OTHER_ISSUE_ODDS : 0);
    }

    /// Meaning speaks for one event as far as a name is shared that is rarer than those which are not: two launches or
    /// two rounds of money mean much the same, and are told apart by whose they are.
    private static double meaningOdds(Cluster first, Cluster second, Link link, double meaning) {
        var named = link.totals().sum(Kind.NAMED) / first.size() / second.size();
        var odds = MEANING_ODDS * (meaning - ALIKE_IN_MEANING);
        var heard = odds > 0 ? Math.clamp(named / SAME_NAMES, 0, 1) : 1;
        return heard * odds - Math.max(0, OTHER_NAMES - named);
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

    /// What speaks against two clusters of one and the same publisher. Its byline, the place of its desk and the
    /// last line of its feed stand in all its summaries, so that only titles tell whether it reports twice on one
    /// event.
    private static double onePublisher(Cluster first, Cluster second, Link link) {
        if (first.publisher.isEmpty() || !first.publisher.equals(second.publisher)) {
            return 0;
        }
        var unlike = Math.clamp(1 - link.totals().max(Kind.TITLE) / ALIKE_IN_TITLE, 0, 1);
        return ONE_PUBLISHER_ODDS + UNLIKE_TITLES_ODDS * unlike;
    }

    private static double share(int count, Cluster cluster) {
        return (double) count / cluster.size();
    }
}
