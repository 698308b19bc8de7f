package org.footnote.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footnote.model.GroupingDecision;

/// What the reader has decided about pairs of articles. A later decision beats an earlier one that it contradicts.
final class Decisions {
    private final List<GroupingDecision> all = new ArrayList<>();
    private final Map<String, Set<String>> apart = new HashMap<>();
    private final Map<String, String> together = new HashMap<>();

    void add(GroupingDecision decision) {
        all.removeIf(earlier -> isSamePair(earlier, decision));
        all.add(decision);
        apply();
    }

    void remove(GroupingDecision decision) {
        all.removeIf(earlier -> isSamePair(earlier, decision));
        apply();
    }

    private static boolean isSamePair(GroupingDecision one, GroupingDecision other) {
        return (one.first().equals(other.first()) && one.second().equals(other.second()))
                || (one.first().equals(other.second()) && one.second().equals(other.first()));
    }

    private void apply() {
        apart.clear();
        together.clear();
        for (var decision : all.reversed()) {
            if (!decision.together()) {
                if (!root(decision.first()).equals(root(decision.second()))) {
                    forbid(root(decision.first()), root(decision.second()));
                }
            } else if (!areApart(decision.first(), decision.second())) {
                unite(root(decision.first()), root(decision.second()));
            }
        }
    }

    private void forbid(String first, String second) {
        apart.computeIfAbsent(first, missing -> new HashSet<>()).add(second);
        apart.computeIfAbsent(second, missing -> new HashSet<>()).add(first);
    }

    private void unite(String first, String second) {
        if (!first.equals(second)) {
            together.put(second, first);
            var others = apart.remove(second);
            if (others != null) {
                others.forEach(other -> {
                    apart.getOrDefault(other, new HashSet<>()).remove(second);
                    forbid(first, other);
                });
            }
        }
    }

    /// One name for all articles that have to stay together with this one.
    String root(String article) {
        var root = article;
        for (var next = together.get(root); next != null; next = together.get(root)) {
            root = next;
        }
        return root;
    }

    /// Whether two articles must not be in one story.
    boolean areApart(String first, String second) {
        return !apart.isEmpty() && apart.getOrDefault(root(first), Set.of()).contains(root(second));
    }

    /// Whether two clusters must not be one story.
    boolean areApart(Cluster first, Cluster second) {
        if (apart.isEmpty()) {
            return false;
        }
        var forbidden = new HashSet<String>();
        first.members.forEach(member -> forbidden.addAll(apart.getOrDefault(root(member.id), Set.of())));
        return !forbidden.isEmpty() && second.members.stream().anyMatch(member -> forbidden.contains(root(member.id)));
    }

    /// Whether anything has to stay together.
    boolean unitesAny() {
        return !together.isEmpty();
    }

    /// Whether anything has to stay apart.
    boolean separatesAny() {
        return !apart.isEmpty();
    }
}
