package org.footnote.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Groups clusters from the bottom up: the best pair is merged, again and again, until no pair is good enough.
/// Deterministic: ties go to the earlier articles.
///
/// Every cluster has a place in a list; what two make together takes a new one, and their places then lead there. So
/// nothing has to be changed in the clusters that are linked to them: those find out when they are merged themselves.
final class Agglomeration {
    private final Judge judge;
    private final List<@Nullable Cluster> clusters = new ArrayList<>();
    private final List<Bonds> bonds = new ArrayList<>();
    private final PriorityQueue<Merge> merges = new PriorityQueue<>();
    private int[] successors = new int[64];
    private int[] found = new int[64];

    /// What one cluster is linked to, by place; a place that has been left stands for the one that it leads to.
    private static final class Bonds {
        private int[] others = {};
        private Link[] links = {};
        private int size;

        void add(int other, Link link) {
            if (size == others.length) {
                others = Arrays.copyOf(others, size * 2 + 8);
                links = Arrays.copyOf(links, size * 2 + 8);
            }
            others[size] = other;
            links[size++] = link;
        }
    }

    private record Merge(Cluster first, Cluster second, Link link, double score, int earlier, int later)
            implements Comparable<Merge> {
        @Override
        public int compareTo(Merge other) {
            if (score != other.score) {
                return score > other.score ? -1 : 1;
            }
            return earlier == other.earlier
                    ? Integer.compare(later, other.later)
                    : Integer.compare(earlier, other.earlier);
        }
    }

    private Agglomeration(Judge judge) {
        this.judge = judge;
    }

    /// The clusters that these become. Every member's cluster is one of the units after this.
    static List<Cluster> of(List<Cluster> units, Judge judge) {
        var agglomeration = new Agglomeration(judge);
        for (var unit : units) {
            agglomeration.place(unit);
            unit.members.forEach(member -> member.cluster = unit);
        }
        units.forEach(unit -> unit.members.forEach(member -> agglomeration.link(unit, member)));
        units.forEach(agglomeration::offerEarlier);
        agglomeration.mergeAll();
        return agglomeration.clusters.stream().flatMap(Stream::ofNullable).toList();
    }

    private void place(Cluster cluster) {
        cluster.place = clusters.size();
        if (cluster.place == successors.length) {
            successors = Arrays.copyOf(successors, cluster.place * 2);
            found = Arrays.copyOf(found, cluster.place * 2);
        }
        successors[cluster.place] = cluster.place;
        clusters.add(cluster);
        bonds.add(new Bonds());
    }

    private void link(Cluster unit, Member member) {
        for (var at = 0; at < member.earlier.length; at++) {
            var other = member.earlier[at].cluster;
            if (other != null && other != unit && isPlaced(other)) {
                var link = new Link.OfPair(member, at);
                bonds.get(unit.place).add(other.place, link);
                bonds.get(other.place).add(unit.place, link);
            }
        }
    }

    private boolean isPlaced(Cluster cluster) {
        return cluster.place < clusters.size() && clusters.get(cluster.place) == cluster;
    }

    private void offerEarlier(Cluster unit) {
        var all = gathered(unit.place, bonds.get(unit.place));
        bonds.set(unit.place, all);
        for (var at = 0; at < all.size; at++) {
            var other = clusters.get(all.others[at]);
            if (other != null && unit.number() > other.number()) {
                offer(unit, other, all.links[at]);
            }
        }
    }

    private void offer(Cluster first, Cluster second, Link link) {
        var score = link instanceof Link.OfPair pair && first.size() == 1 && second.size() == 1
                ? score(first, second, pair)
                : judge.score(first, second, link);
        if (score >= Judge.ONE) {
            var earlier = Math.min(first.number(), second.number());
            merges.add(new Merge(first, second, link, score, earlier, Math.max(first.number(), second.number())));
        }
    }

    /// The score of two single articles, which never changes and is kept.
    private double score(Cluster first, Cluster second, Link.OfPair pair) {
        var scores = pair.later().scores;
        if (Float.isNaN(scores[pair.neighbour()])) {
            scores[pair.neighbour()] = (float) judge.score(first, second, pair);
        }
        return scores[pair.neighbour()];
    }

    private void mergeAll() {
        for (var merge = merges.poll(); merge != null; merge = merges.poll()) {
            if (isPlaced(merge.first()) && isPlaced(merge.second())) {
                merge(merge);
            }
        }
    }

    private void merge(Merge merge) {
        var merged = Cluster.merged(merge.first(), merge.second(), merge.link());
        place(merged);
        var first = leave(merge.first(), merged);
        var second = leave(merge.second(), merged);
        var all = gathered(merged.place, first, second);
        bonds.set(merged.place, all);
        for (var at = 0; at < all.size; at++) {
            var other = clusters.get(all.others[at]);
            if (other != null) {
                offer(merged, other, all.links[at]);
            }
        }
    }

    private Bonds leave(Cluster cluster, Cluster successor) {
        successors[cluster.place] = successor.place;
        clusters.set(cluster.place, null);
        return bonds.set(cluster.place, new Bonds());
    }

    private int root(int place) {
        var root = place;
        while (successors[root] != root) {
            successors[root] = successors[successors[root]];
            root = successors[root];
        }
        return root;
    }

    /// The bonds of the cluster at a place, one for each other cluster. The parts are used up: a sum of pairs belongs
    /// to
    /// one cluster's bonds alone, so it may grow here.
    private Bonds gathered(int place, Bonds... parts) {
        var all = new Bonds();
        for (var part : parts) {
            for (var at = 0; at < part.size; at++) {
                var other = root(part.others[at]);
                var known = found[other];
                if (known < all.size && all.others[known] == other) {
                    all.links[known] = Link.joined(all.links[known], part.links[at]);
                } else if (other != place) {
                    found[other] = all.size;
                    all.add(other, part.links[at]);
                }
            }
        }
        return all;
    }
}
