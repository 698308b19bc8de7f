package org.footnote.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Articles that belong together, in order of arrival, with the sums that comparing needs. A story of the active window
/// is a cluster with an id.
final class Cluster {
    private static final Kind[] KINDS = Kind.values();

    static final Comparator<Member> BY_ARRIVAL = Comparator.comparingInt(member -> member.number);

    final List<Member> members = new ArrayList<>(2);
    final double[] self = new double[Kind.COUNT];
    final Directions meaning = new Directions();
    final Directions latent = new Directions();
    String id = "";

    /// Hash code of the articles in it, whatever their order.
    long key;

    int dated;
    int summaries;
    int numbered;
    double roundUps;

    /// Where it stands while an [Agglomeration] works on it.
    int place;

    double hours;
    double earliest = Double.POSITIVE_INFINITY;
    double latest = Double.NEGATIVE_INFINITY;

    private Cluster() {}

    /// A cluster of these articles, which need not stand in order.
    static Cluster of(List<Member> members) {
        if (members.size() == 1) {
            return of(members.getFirst());
        }
        var cluster = new Cluster();
        var sorted = new ArrayList<>(members);
        sorted.sort(BY_ARRIVAL);
        var before = new IdentityHashMap<Member, Boolean>();
        for (var member : sorted) {
            var link = Link.none();
            for (var at = 0; at < member.earlier.length && !before.isEmpty(); at++) {
                if (before.containsKey(member.earlier[at])) {
                    link = Link.joined(link, new Link.OfPair(member, at));
                }
            }
            cluster.add(member, link);
            before.put(member, true);
        }
        return cluster;
    }

    /// A cluster of this article alone.
    static Cluster of(Member member) {
        var cluster = new Cluster();
        cluster.add(member, Link.none());
        return cluster;
    }

    /// Adds an article, given what links it to those already here.
    void add(Member member, Link link) {
        members.add(member);
        key += KnownScores.mixed(member.number + 1);
        if (members.size() > 1) {
            for (var kind = 0; kind < Kind.COUNT; kind++) {
                self[kind] += 2 * link.sum(KINDS[kind]);
            }
        }
        var profile = member.profile;
        count(Kind.WORDS, profile.words() == 0 ? 0 : 1);
        count(Kind.TITLE, member.titleMass > 0 ? 1 : 0);
        count(Kind.STORY, profile.words() == 0 ? 0 : 1);
        count(Kind.GRAMS, profile.has(Kind.GRAMS) ? 1 : 0);
        count(Kind.PAIRS, profile.has(Kind.PAIRS) ? 1 : 0);
        count(Kind.NAMES, profile.has(Kind.NAMES) ? 1 : 0);
        count(Kind.ENTITIES, profile.has(Kind.ENTITIES) ? 1 : 0);
        count(Kind.NUMBERS, profile.has(Kind.NUMBERS) ? 1 : 0);
        count(Kind.COVER, 1);
        count(Kind.TITLES, 1);
        count(Kind.RARE, member.rare);
        count(Kind.RAREST, member.rarest);
        meaning.add(profile.meaning);
        latent.add(profile.latent);
        summaries += profile.hasSummary ? 1 : 0;
        numbered += profile.has(Kind.NUMBERS) ? 1 : 0;
        roundUps += profile.roundUp;
        if (member.isDated()) {
            dated++;
            hours += member.hours;
            earliest = Math.min(earliest, member.hours);
            latest = Math.max(latest, member.hours);
        }
    }

    private void count(Kind kind, double value) {
        self[kind.index()] += value;
    }

    /// The cluster that the two make together, given what links them.
    static Cluster merged(Cluster first, Cluster second, Link link) {
        var cluster = new Cluster();
        cluster.members.addAll(first.members);
        cluster.members.addAll(second.members);
        cluster.members.sort(BY_ARRIVAL);
        cluster.key = first.key + second.key;
        for (var kind = 0; kind < Kind.COUNT; kind++) {
            cluster.self[kind] = first.self[kind] + second.self[kind] + 2 * link.sum(KINDS[kind]);
        }
        cluster.meaning.add(first.meaning, second.meaning);
        cluster.latent.add(first.latent, second.latent);
        cluster.dated = first.dated + second.dated;
        cluster.summaries = first.summaries + second.summaries;
        cluster.numbered = first.numbered + second.numbered;
        cluster.roundUps = first.roundUps + second.roundUps;
        cluster.hours = first.hours + second.hours;
        cluster.earliest = Math.min(first.earliest, second.earliest);
        cluster.latest = Math.max(first.latest, second.latest);
        return cluster;
    }

    /// What links an article to each cluster that it may belong to: where it is alike to any article by
    /// [Judge#LEAST_ALIKE]. Most alike first.
    static Map<Cluster, Link> linksOf(Member member) {
        var links = new LinkedHashMap<Cluster, Link>();
        for (var at = 0; at < member.earlier.length; at++) {
            var cluster = member.earlier[at].cluster;
            if (cluster != null && member.damped(at) > Judge.LEAST_ALIKE) {
                links.putIfAbsent(cluster, Link.none());
            }
        }
        for (var at = 0; at < member.earlier.length && !links.isEmpty(); at++) {
            var cluster = member.earlier[at].cluster;
            if (cluster != null && links.containsKey(cluster)) {
                links.merge(cluster, new Link.OfPair(member, at), Link::joined);
            }
        }
        return links;
    }

    /// What links an article to a cluster.
    static Link linkOf(Member member, Cluster cluster) {
        var link = Link.none();
        for (var at = 0; at < member.earlier.length; at++) {
            if (member.earlier[at].cluster == cluster) {
                link = Link.joined(link, new Link.OfPair(member, at));
            }
        }
        return link;
    }

    int size() {
        return members.size();
    }

    /// Number of the first article.
    int number() {
        return members.getFirst().number;
    }

    boolean isDated() {
        return dated > 0;
    }

    /// Whether most articles have more than a title.
    boolean isMostlySummaries() {
        return 2 * summaries >= members.size();
    }

    double meanHours() {
        return dated == 0 ? Double.NaN : hours / dated;
    }
}
