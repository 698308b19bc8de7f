package org.footnote.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.footnote.model.GroupingDecision;
import org.footnote.model.Membership;

/// The stories that nothing is compared with any more, as nothing has come to them for ten days. Only the reader still
/// changes them. Of one thread at a time.
final class ClosedStories {
    private final Memberships memberships = new Memberships();

    /// What a decision has changed, as it was before.
    private final Map<GroupingDecision, List<Membership>> before = new HashMap<>();

    void add(Collection<Membership> some) {
        some.forEach(memberships::place);
    }

    boolean holds(String article) {
        return memberships.holds(article);
    }

    boolean hasStory(String id) {
        return memberships.hasStory(id);
    }

    /// The story of an article, "" if it is in none of these.
    String storyOf(String article) {
        return memberships.storyOf(article).orElse("");
    }

    void forget(String article) {
        memberships.forget(article);
    }

    /// Makes one story of those of two articles, under the id of the first.
    ///
    /// @return the articles that changed their story by it
    List<Membership> unite(GroupingDecision decision) {
        var story = storyOf(decision.first());
        var other = storyOf(decision.second());
        return story.equals(other) ? List.of() : move(decision, memberships.articlesOf(other), story);
    }

    /// Takes the first article, and those that are bound to it, out of the story of the second.
    ///
    /// @param id of the story that they make
    /// @return the articles that changed their story by it
    List<Membership> separate(GroupingDecision decision, Predicate<String> isBound, String id) {
        var leaving = memberships.articlesOf(storyOf(decision.first())).stream()
                .filter(isBound)
                .toList();
        return move(decision, leaving, id);
    }

    private List<Membership> move(GroupingDecision decision, List<String> moving, String story) {
        var now = moving.stream()
                .flatMap(article -> memberships.of(article).stream())
                .toList();
        before.put(decision, now);
        var moved = now.stream()
                .map(place -> new Membership(place.article(), story, place.copyOf()))
                .toList();
        add(moved);
        return moved;
    }

    /// Puts back what a decision has moved since the program was started.
    ///
    /// @return the articles that changed their story by it
    List<Membership> undo(GroupingDecision decision) {
        var back = before.remove(decision);
        if (back == null) {
            return List.of();
        }
        add(back);
        return back;
    }
}
