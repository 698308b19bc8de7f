package org.footnote.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is not to be taken apart when stories are grouped again: the core of a story, an article and its copies, and
/// what the reader has put together. All else stands alone.
final class Units {
    private final Map<Member, Member> roots = new HashMap<>();

    private Units() {}

    /// The units that the members of these stories start as, in order of arrival.
    ///
    /// @param stories the story that each member is in
    /// @param core the members that are not free to leave their story
    static List<Cluster> of(Map<Member, Cluster> stories, Set<Member> core, Decisions decisions) {
        var units = new Units();
        var cores = new HashMap<Cluster, Member>();
        var decided = new HashMap<String, Member>();
        stories.forEach((member, story) -> {
            if (core.contains(member)) {
                units.unite(cores.computeIfAbsent(story, missing -> member), member);
            }
            if (stories.containsKey(member.original()) && !decisions.separatesAny()) {
                units.unite(member.original(), member);
            }
            if (decisions.unitesAny()) {
                units.unite(decided.computeIfAbsent(decisions.root(member.id), missing -> member), member);
            }
        });
        return units.clusters(stories.keySet());
    }

    private Member root(Member member) {
        var root = member;
        for (var next = roots.get(root); next != null; next = roots.get(root)) {
            root = next;
        }
        return root;
    }

    private void unite(Member first, Member second) {
        var one = root(first);
        var other = root(second);
        if (one != other) {
            roots.put(other, one);
        }
    }

    private List<Cluster> clusters(Set<Member> members) {
        var lists = new LinkedHashMap<Member, List<Member>>();
        members.stream()
                .sorted(Cluster.BY_ARRIVAL)
                .forEach(member -> lists.computeIfAbsent(root(member), missing -> new ArrayList<>())
                        .add(member));
        return lists.values().stream().map(Cluster::of).toList();
    }
}
