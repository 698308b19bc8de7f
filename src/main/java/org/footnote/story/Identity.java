package org.footnote.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Lets stories keep their ids when they are grouped again: each id goes to the cluster that has most of the story.
final class Identity {
    private static final int CORE = 1000;

    private Identity() {}

    private record Overlap(Cluster story, Cluster cluster, int size) {}

    /// Gives every cluster an id.
    ///
    /// @param before the story that each article was in
    /// @param core articles that weigh more, as the reader may have seen them long since
    /// @param fresh makes the id of a cluster that takes over none
    static List<Cluster> carryOver(
            List<Cluster> clusters, Map<Member, Cluster> before, Set<Member> core, Function<Cluster, String> fresh) {
        var taken = new HashSet<String>();
        for (var overlap : overlaps(clusters, before, core)) {
            if (overlap.cluster().id.isEmpty() && taken.add(overlap.story().id)) {
                overlap.cluster().id = overlap.story().id;
            }
        }
        for (var cluster : clusters) {
            if (cluster.id.isEmpty()) {
                cluster.id = fresh.apply(cluster);
                for (var again = 1; !taken.add(cluster.id); again++) {
                    cluster.id = fresh.apply(cluster) + "-" + again;
                }
            }
        }
        return clusters;
    }

    private static List<Overlap> overlaps(List<Cluster> clusters, Map<Member, Cluster> before, Set<Member> core) {
        var overlaps = new ArrayList<Overlap>();
        for (var cluster : clusters) {
            var sizes = new LinkedHashMap<Cluster, Integer>();
            for (var member : cluster.members) {
                var story = before.get(member);
                if (story != null) {
                    sizes.merge(story, core.contains(member) ? CORE + 1 : 1, Integer::sum);
                }
            }
            sizes.forEach((story, size) -> overlaps.add(new Overlap(story, cluster, size)));
        }
        overlaps.sort(Comparator.comparingInt((Overlap overlap) -> -overlap.size())
                .thenComparingInt(overlap -> overlap.story().number())
                .thenComparingInt(overlap -> overlap.cluster().number()));
        return overlaps;
    }
}
