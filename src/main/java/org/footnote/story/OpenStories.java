package org.footnote.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.footnote.model.Membership;
import org.jspecify.annotations.Nullable;

/// The stories of the active window by their ids, in the order in which they were put here. Of one thread at a time.
final class OpenStories {
    private final ClosedStories closed;
    private final Map<String, Cluster> stories = new LinkedHashMap<>();

    /// @param closed those that are closed, whose ids are not given again
    OpenStories(ClosedStories closed) {
        this.closed = closed;
    }

    void put(Cluster cluster, String id) {
        cluster.id = id;
        cluster.members.forEach(member -> member.cluster = cluster);
        stories.put(id, cluster);
    }

    void remove(String id) {
        stories.remove(id);
    }

    /// Adds an article to a story, which it opens where there is none of that id.
    void join(Member member, String id) {
        var cluster = stories.get(id);
        if (cluster == null) {
            put(Cluster.of(member), id);
        } else {
            cluster.add(member, Cluster.linkOf(member, cluster));
            member.cluster = cluster;
        }
    }

    String freeId(Cluster cluster) {
        return freeId(cluster.members.stream().map(member -> member.id).toList());
    }

    /// "s-" and an article's id; with a number behind it where all of these are taken.
    String freeId(List<String> articles) {
        return Stream.concat(
                        articles.stream().map(article -> "s-" + article),
                        IntStream.iterate(2, next -> next + 1)
                                .mapToObj(next -> "s-" + articles.getFirst() + "-" + next))
                .filter(id -> !stories.containsKey(id) && !closed.hasStory(id))
                .findFirst()
                .orElseThrow();
    }

    /// Moves members of a story to another one, or to a new one where that is null.
    ///
    /// @return the articles that changed their story by it
    List<Membership> move(List<Member> moving, Cluster from, @Nullable Cluster to) {
        var staying =
                from.members.stream().filter(member -> !moving.contains(member)).toList();
        stories.remove(from.id);
        if (!staying.isEmpty()) {
            put(Cluster.of(staying), from.id);
        }
        var all = new ArrayList<>(moving);
        if (to != null) {
            all.addAll(to.members);
        }
        var cluster = Cluster.of(all);
        put(cluster, to == null ? freeId(cluster) : to.id);
        return noted(moving);
    }

    /// Moves members of a story to the one of an id, or opens it with them where there is none.
    ///
    /// @return the articles that changed their story by it
    List<Membership> moveTo(String id, List<Member> moving, Cluster from) {
        var moved = move(moving, from, stories.get(id));
        var now = moving.getFirst().cluster;
        return now == null || now.id.equals(id) ? moved : rename(now, id);
    }

    /// Gives a story another id; where one has that already, the two are one from then on.
    ///
    /// @return the articles that changed their story by it
    List<Membership> rename(Cluster story, String id) {
        if (story.id.equals(id)) {
            return List.of();
        }
        var other = stories.get(id);
        if (other != null) {
            return move(List.copyOf(story.members), story, other);
        }
        stories.remove(story.id);
        put(story, id);
        return noted(story.members);
    }

    /// Closes the stories to which nothing has come since.
    ///
    /// @return the articles in them
    List<Member> close(double since) {
        var quiet = stories.values().stream()
                .filter(story -> story.isDated() && story.latest < since)
                .toList();
        for (var story : quiet) {
            stories.remove(story.id);
            closed.add(noted(story.members));
            story.members.forEach(member -> member.cluster = null);
        }
        return quiet.stream().flatMap(story -> story.members.stream()).toList();
    }

    private static List<Membership> noted(List<Member> members) {
        var changed = new LinkedHashMap<String, Membership>();
        members.forEach(member -> note(member, changed));
        return List.copyOf(changed.values());
    }

    /// Notes where an article is now.
    static void note(Member member, Map<String, Membership> changed) {
        if (member.cluster != null) {
            var copyOf = member.copyOf == null ? member.olderOriginal : member.copyOf.id;
            changed.put(member.id, new Membership(member.id, member.cluster.id, copyOf));
        }
    }
}
