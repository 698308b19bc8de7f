package org.footnote.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Articles that belong together, in order of arrival, with the sums that comparing needs. A story of the active window
/// is a cluster with an id.
final class Cluster {
    /// How many mergers may wait to have their sums worked out: each is a step deeper into the stack.
    private static final int DEEPEST = 50;

    static final Comparator<Member> BY_ARRIVAL = Comparator.comparingInt(member -> member.number);

    final List<Member> members = new ArrayList<>(2);
    String id = "";

    /// The sum of [Kind#WORDS] over all pairs, each pair twice, and each article with itself.
    double alike;

    /// Hash code of the articles in it, whatever their order.
    long key;

    int dated;
    int summaries;
    int numbered;
    double roundUps;
    int digests;

    /// Who published all of them; "" where several did, or it is not known.
    String publisher = "";

    /// That of one of the articles that are issues of a series, see [SeriesIssue].
    long issue;

    /// How many different words there are, counted for each article.
    int words;

    /// The sum of [Member#room].
    double room;

    /// Where it stands while an [Agglomeration] works on it.
    int place;

    double hours;
    double earliest = Double.POSITIVE_INFINITY;
    double latest = Double.NEGATIVE_INFINITY;

    private @Nullable Sums sums;
    private @Nullable Merger merger;

    /// What a cluster was made of, until its sums are worked out.
    private record Merger(Cluster first, Cluster second, Link link, int depth) {}

    private Cluster() {}

    /// A cluster of these articles, which need not stand in order.
    static Cluster of(List<Member> members) {
        if (members.size() == 1) {
            return of(members.getFirst());
        }
        var cluster = new Cluster();
        var sorted = new ArrayList<>(members);
        sorted.sort(BY_ARRIVAL);
        Set<Member> before = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var member : sorted) {
            for (var at = 0; at < member.earlier.length && !before.isEmpty(); at++) {
                cluster.alike += before.contains(member.earlier[at]) ? 2 * member.alike(at) : 0;
            }
            cluster.include(member);
            before.add(member);
        }
        return cluster;
    }

    /// A cluster of this article alone.
    static Cluster of(Member member) {
        var cluster = new Cluster();
        cluster.include(member);
        return cluster;
    }

    /// Adds an article, given what links it to those already here.
    void add(Member member, Link link) {
        if (sums != null || merger != null) {
            sums().add(member, link);
        }
        alike += 2 * link.alike();
        include(member);
    }

    private void include(Member member) {
        publisher = members.isEmpty() || publisher.equals(member.publisher) ? member.publisher : "";
        members.add(member);
        key += KnownScores.mixed(member.number + 1);
        var profile = member.profile;
        alike += profile.words() == 0 ? 0 : 1;
        summaries += profile.hasSummary ? 1 : 0;
        numbered += profile.has(Kind.NUMBERS) ? 1 : 0;
        roundUps += profile.roundUp;
        digests += profile.isDigest ? 1 : 0;
        issue = Math.max(issue, profile.issue);
        words += profile.words();
        room += member.room;
        if (member.isDated()) {
            dated++;
            hours += member.hours;
            earliest = Math.min(earliest, member.hours);
            latest = Math.max(latest, member.hours);
        }
    }

    /// The sums over the articles, worked out when they are first asked for.
    Sums sums() {
        if (sums == null) {
            sums = merger == null ? ofMembers() : Sums.merged(merger.first.sums(), merger.second.sums(), merger.link);
            merger = null;
        }
        return sums;
    }

    private Sums ofMembers() {
        return members.size() == 1 ? Sums.of(members.getFirst()) : Sums.of(members);
    }

    private int depth() {
        return merger == null ? 0 : merger.depth;
    }

    /// The cluster that the two make together, given what links them.
    static Cluster merged(Cluster first, Cluster second, Link link) {
        var cluster = new Cluster();
        cluster.members.addAll(first.members);
        cluster.members.addAll(second.members);
        cluster.members.sort(BY_ARRIVAL);
        cluster.key = first.key + second.key;
        cluster.alike = first.alike + second.alike + 2 * link.alike();
        cluster.merger = new Merger(first, second, link, 1 + Math.max(first.depth(), second.depth()));
        if (cluster.depth() > DEEPEST) {
            cluster.sums();
        }
        cluster.dated = first.dated + second.dated;
        cluster.summaries = first.summaries + second.summaries;
        cluster.numbered = first.numbered + second.numbered;
        cluster.roundUps = first.roundUps + second.roundUps;
        cluster.digests = first.digests + second.digests;
        cluster.publisher = first.publisher.equals(second.publisher) ? first.publisher : "";
        cluster.issue = Math.max(first.issue, second.issue);
        cluster.words = first.words + second.words;
        cluster.room = first.room + second.room;
        cluster.hours = first.hours + second.hours;
        cluster.earliest = Math.min(first.earliest, second.earliest);
        cluster.latest = Math.max(first.latest, second.latest);
        return cluster;
    }

    /// What links an article to each cluster that it may belong to: where it is alike to any article by
    /// [Judge#LEAST_ALIKE]. Most alike first.
    static Map<Cluster, Link> linksOf(Member member) {
        var neighbours = new LinkedHashMap<Cluster, IntStream.Builder>();
        for (var at = 0; at < member.earlier.length; at++) {
            var cluster = member.earlier[at].cluster;
            if (cluster != null && member.damped(at) > Judge.LEAST_ALIKE) {
                neighbours.computeIfAbsent(cluster, _ -> IntStream.builder());
            }
        }
        for (var at = 0; at < member.earlier.length && !neighbours.isEmpty(); at++) {
            var there = neighbours.get(member.earlier[at].cluster);
            if (there != null) {
                there.add(at);
            }
        }
        var links = new LinkedHashMap<Cluster, Link>();
        neighbours.forEach((cluster, there) ->
                links.put(cluster, new Link.OfArticle(member, there.build().toArray())));
        return links;
    }

    /// What links an article to a cluster.
    static Link linkOf(Member member, Cluster cluster) {
        return new Link.OfArticle(
                member,
                IntStream.range(0, member.earlier.length)
                        .filter(at -> member.earlier[at].cluster == cluster)
                        .toArray());
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
