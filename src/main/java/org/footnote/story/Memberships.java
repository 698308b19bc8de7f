package org.footnote.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footnote.model.Membership;

/// Which story each article is in, and which articles each story has: an article is in one story at most, and a story
/// without articles is none. Of one thread at a time.
public final class Memberships {
    private final Map<String, Membership> byArticle = new HashMap<>();
    private final Map<String, Set<String>> articles = new HashMap<>();

    /// Puts an article into a story, and takes it out of the one that it was in.
    ///
    /// @return where it was before
    public Optional<Membership> place(Membership membership) {
        var before = Optional.ofNullable(byArticle.put(membership.article(), membership));
        before.filter(one -> !one.story().equals(membership.story())).ifPresent(this::leave);
        articles.computeIfAbsent(membership.story(), _ -> new LinkedHashSet<>()).add(membership.article());
        return before;
    }

    /// Takes an article out of its story, if it is in one.
    public void forget(String article) {
        Optional.ofNullable(byArticle.remove(article)).ifPresent(this::leave);
    }

    private void leave(Membership membership) {
        articles.computeIfPresent(membership.story(), (_, inside) -> {
            inside.remove(membership.article());
            return inside.isEmpty() ? null : inside;
        });
    }

    /// Forgets all.
    public void clear() {
        byArticle.clear();
        articles.clear();
    }

    /// Where an article is.
    public Optional<Membership> of(String article) {
        return Optional.ofNullable(byArticle.get(article));
    }

    /// The id of an article's story.
    public Optional<String> storyOf(String article) {
        return of(article).map(Membership::story);
    }

    /// Whether an article is in a story.
    public boolean holds(String article) {
        return byArticle.containsKey(article);
    }

    /// Whether a story has any article.
    public boolean hasStory(String id) {
        return articles.containsKey(id);
    }

    /// The ids of a story's articles, the one that has been in it longest first; none if there is no such story.
    public List<String> articlesOf(String story) {
        return List.copyOf(articles.getOrDefault(story, Set.of()));
    }

    /// Every article's membership, in no order.
    public Collection<Membership> all() {
        return List.copyOf(byArticle.values());
    }
}
