package org.footnote.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.footnote.model.GroupingDecision;
import org.footnote.model.Membership;
import org.jspecify.annotations.Nullable;

/// Moves articles as the reader has decided, between open stories and closed ones. Of one thread at a time.
final class DecidedMoves {
    private final Decisions decisions;
    private final Map<String, Member> members;
    private final OpenStories open;
    private final ClosedStories closed;
    /// The stories that articles were in before a decision moved them, by the decision and the article.
    private final Map<GroupingDecision, Map<String, String>> left = new HashMap<>();

    /// @param decisions all that stand; one that is obeyed is among them, one that is undone is not
    /// @param members the articles of open stories, by id
    DecidedMoves(Decisions decisions, Map<String, Member> members, OpenStories open, ClosedStories closed) {
        this.decisions = decisions;
        this.members = members;
        this.open = open;
        this.closed = closed;
    }

    /// Moves what a decision moves.
    ///
    /// @return the articles that changed their story by it
    List<Membership> obey(GroupingDecision decision) {
        var before = new HashMap<String, String>();
        note(clusterOf(decision.first()), before);
        note(clusterOf(decision.second()), before);
        var moved = move(decision);
        before.keySet().retainAll(moved.stream().map(Membership::article).toList());
        left.put(decision, before);
        return moved;
    }

    private List<Membership> move(GroupingDecision decision) {
        var first = clusterOf(decision.first());
        var second = clusterOf(decision.second());
        if (decision.together()) {
            return first != null && second != null
                    ? unite(decision, first, second)
                    : uniteWithClosed(decision, first, second);
        }
        if (!storyOf(decision.first()).equals(storyOf(decision.second()))) {
            return List.of();
        }
        return first != null
                ? open.move(boundTo(decision.first(), first), first, null)
                : closed.separate(
                        decision,
                        article -> isBound(article, decision.first()),
                        open.freeId(List.of(decision.first())));
    }

    /// Puts back what a decision had moved.
    ///
    /// @param groupAfresh groups the articles of an open story as if none had ever been in it
    /// @return the articles that changed their story by it
    List<Membership> undo(GroupingDecision decision, Function<Cluster, List<Membership>> groupAfresh) {
        var first = clusterOf(decision.first());
        var second = clusterOf(decision.second());
        if (first == null || second == null) {
            return undoWithClosed(decision, first == null ? second : first);
        }
        if (!decision.together()) {
            return goBack(decision, first, second);
        }
        var before = left.getOrDefault(decision, Map.of());
        var origins = Set.copyOf(before.values());
        var moving = first.members.stream()
                .filter(member -> before.containsKey(member.id))
                .toList();
        boolean areAllThere = origins.size() == 1 && moving.size() == before.size();
        return areAllThere && origins.stream().noneMatch(closed::hasStory)
                ? open.moveTo(origins.iterator().next(), moving, first)
                : groupAfresh.apply(first);
    }

    private static void note(@Nullable Cluster story, Map<String, String> places) {
        if (story != null) {
            story.members.forEach(member -> places.put(member.id, story.id));
        }
    }

    private @Nullable Cluster clusterOf(String article) {
        var member = members.get(article);
        return member == null ? null : member.cluster;
    }

    /// Where an article is now, "" if it is not known.
    private String storyOf(String article) {
        var cluster = clusterOf(article);
        return cluster == null ? closed.storyOf(article) : cluster.id;
    }

    private boolean isBound(String article, String other) {
        return decisions.root(article).equals(decisions.root(other));
    }

    private List<Member> boundTo(String article, Cluster story) {
        return story.members.stream()
                .filter(member -> isBound(member.id, article))
                .toList();
    }

    private List<Membership> unite(GroupingDecision decision, Cluster one, Cluster other) {
        if (one == other) {
            return List.of();
        }
        var moving = decisions.areApart(one, other) ? boundTo(decision.second(), other) : other.members;
        var staysWithFirst = moving.size() < other.size() || one.number() < other.number();
        return staysWithFirst
                ? open.move(List.copyOf(moving), other, one)
                : open.move(List.copyOf(one.members), one, other);
    }

    /// Puts an open story into the closed one of another article, or two closed ones together.
    private List<Membership> uniteWithClosed(
            GroupingDecision decision, @Nullable Cluster first, @Nullable Cluster second) {
        if (storyOf(decision.first()).isEmpty() || storyOf(decision.second()).isEmpty()) {
            return List.of();
        }
        if (first != null) {
            return open.rename(first, closed.storyOf(decision.second()));
        }
        return second == null ? closed.unite(decision) : open.rename(second, closed.storyOf(decision.first()));
    }

    /// Puts back what was taken out of a story, where it still stands alone.
    private List<Membership> goBack(GroupingDecision decision, Cluster first, Cluster second) {
        var goesBack = first != second
                && !decisions.areApart(first, second)
                && boundTo(decision.first(), first).size() == first.size();
        return goesBack ? open.move(List.copyOf(first.members), first, second) : List.of();
    }

    private List<Membership> undoWithClosed(GroupingDecision decision, @Nullable Cluster story) {
        if (story == null || !decision.together()) {
            return closed.undo(decision);
        }
        return closed.hasStory(story.id) ? open.rename(story, open.freeId(story)) : List.of();
    }
}
