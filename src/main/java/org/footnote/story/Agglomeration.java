package org.footnote.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// Groups clusters from the bottom up: the best pair is merged, again and again, until no pair is good enough.
/// Deterministic: ties go to the earlier articles.
final class Agglomeration {
    private final Judge judge;
    private final Map<Cluster, Map<Cluster, Link>> links = new LinkedHashMap<>();
    private final PriorityQueue<Merge> merges =
            new PriorityQueue<>(Comparator.comparingDouble((Merge merge) -> -merge.score())
                    .thenComparingInt(Merge::earlier)
                    .thenComparingInt(Merge::later));

    private record Merge(Cluster first, Cluster second, double score) {
        int earlier() {
            return Math.min(first.number(), second.number());
        }

        int later() {
            return Math.max(first.number(), second.number());
        }
    }

    private Agglomeration(Judge judge) {
        this.judge = judge;
    }

    /// The clusters that these become. Every member's cluster is one of the units while this runs and is changed.
    static List<Cluster> of(List<Cluster> units, Judge judge) {
        var agglomeration = new Agglomeration(judge);
        agglomeration.link(units);
        agglomeration.mergeAll();
        return new ArrayList<>(agglomeration.links.keySet());
    }

    private void link(List<Cluster> units) {
        for (var unit : units) {
            links.put(unit, new LinkedHashMap<>());
            unit.members.forEach(member -> member.cluster = unit);
        }
        for (var unit : units) {
            unit.members.forEach(this::link);
        }
        links.forEach((unit, others) -> others.forEach((other, link) -> {
            if (unit.number() > other.number()) {
                offer(
                        unit,
                        other,
                        unit.size() == 1 && other.size() == 1
                                ? score(unit, other, link)
                                : judge.score(unit, other, link));
            }
        }));
    }

    private void link(Member member) {
        var unit = member.cluster;
        for (var at = 0; at < member.earlier.length; at++) {
            var other = member.earlier[at].cluster;
            if (unit != null && other != null && other != unit) {
                var others = links.get(other);
                var own = links.get(unit);
                if (others != null && own != null) {
                    var link = own.computeIfAbsent(other, missing -> new Link());
                    others.put(unit, link);
                    link.add(member.values, at * Kind.COUNT);
                }
            }
        }
    }

    /// The score of two single articles, which never changes and is kept.
    private double score(Cluster later, Cluster earlier, Link link) {
        var member = later.members.getFirst();
        var at = Arrays.asList(member.earlier).indexOf(earlier.members.getFirst());
        if (Float.isNaN(member.scores[at])) {
            member.scores[at] = (float) judge.score(later, earlier, link);
        }
        return member.scores[at];
    }

    private void offer(Cluster first, Cluster second, double score) {
        if (score >= Judge.ONE) {
            merges.add(new Merge(first, second, score));
        }
    }

    private void mergeAll() {
        for (var merge = merges.poll(); merge != null; merge = merges.poll()) {
            var first = links.get(merge.first());
            var second = links.get(merge.second());
            if (first != null && second != null) {
                merge(merge, first, second);
            }
        }
    }

    private void merge(Merge merge, Map<Cluster, Link> first, Map<Cluster, Link> second) {
        var between = first.get(merge.second());
        var merged = Cluster.merged(merge.first(), merge.second(), between == null ? new Link() : between);
        links.remove(merge.first());
        links.remove(merge.second());
        first.remove(merge.second());
        second.remove(merge.first());
        second.forEach((other, link) -> {
            var known = first.putIfAbsent(other, link);
            if (known != null) {
                known.add(link);
            }
        });
        links.put(merged, first);
        merged.members.forEach(member -> member.cluster = merged);
        first.forEach((other, link) -> {
            var others = links.get(other);
            if (others != null) {
                others.remove(merge.first());
                others.remove(merge.second());
                others.put(merged, link);
            }
            offer(merged, other, judge.score(merged, other, link));
        });
    }
}
