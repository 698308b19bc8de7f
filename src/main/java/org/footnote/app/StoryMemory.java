package org.footnote.app;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.footnote.library.Library;
import org.footnote.model.Article;
import org.footnote.model.Body;
import org.footnote.model.CuratedStory;
import org.footnote.model.Membership;
import org.footnote.story.Comparison;
import org.footnote.story.Memberships;
import org.footnote.story.StoryGrouper;

/// What is known, without asking the library, of the articles of the last thirty days and of the stories they are in.
/// It is read when first needed; what is older is taken up where it is. Of one thread at a time.
final class StoryMemory {
    /// Stories are closed after ten quiet days; thrice that is remembered, so that none is cut in two.
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private static final Duration BETWEEN_FORGETTING = Duration.ofDays(1);

    private final Library library;
    private final Instant started;
    private final Map<String, Article> articles = new HashMap<>();
    private final Memberships memberships = new Memberships();
    private final Judge judge = new Judge();
    private final StoryGrouper grouper = new StoryGrouper(Comparison.SUMMARY);
    private Instant forgottenBefore = Instant.EPOCH;
    private boolean restored;
    private boolean caughtUp;

    /// @param started when it was made: what was kept before and is in no story, was left by an earlier program
    StoryMemory(Library library, Instant started) {
        this.library = library;
        this.started = started;
    }

    Memberships memberships() {
        return memberships;
    }

    StoryGrouper grouper() {
        return grouper;
    }

    Judge judge() {
        return judge;
    }

    /// Adds, once, what an earlier program kept, but was ended before it could tell.
    Arrivals withWhatWasLeft(Arrivals arrivals, Instant now) {
        if (caughtUp) {
            return arrivals;
        }
        caughtUp = true;
        var left = library.untold(now.minus(REMEMBERED), started);
        var bodies = library.bodies(left.stream().map(Article::id).toList());
        var curated = new HashMap<String, CuratedStory>();
        left.forEach(article -> CuratedStories.in(article, bodies.getOrDefault(article.id(), Body.EMPTY))
                .ifPresent(story -> curated.put(article.id(), story)));
        return Arrivals.together(List.of(arrivals, new Arrivals(left, List.of(), bodies, curated)));
    }

    /// Remembers what has arrived beside what is stored. Where the new articles belong is not known yet.
    void take(Arrivals arrivals, Instant now) {
        var fresh = arrivals.newArticles().stream().map(Article::id).collect(Collectors.toSet());
        restore(fresh, now);
        recallOlder(arrivals.updatedArticles().stream().map(Article::id).toList());
        remember(arrivals.newArticles());
        remember(arrivals.updatedArticles());
    }

    /// Takes up the stories of these articles, where they are not remembered.
    void recall(Collection<String> some, Instant now) {
        restore(Set.of(), now);
        recallOlder(some);
    }

    private void restore(Set<String> except, Instant now) {
        if (restored) {
            return;
        }
        var since = now.minus(REMEMBERED);
        var known = library.memberships(since);
        known.forEach(memberships::place);
        var stored = library.articles(since).stream()
                .filter(article -> !except.contains(article.id()))
                .toList();
        remember(stored);
        grouper.restore(
                stored.stream()
                        .filter(article -> isGrouped(article.id()))
                        .map(article -> StoryGrouper.Item.of(article, ""))
                        .toList(),
                known,
                library.decisions());
        forgottenBefore = since;
        restored = true;
    }

    private void recallOlder(Collection<String> some) {
        var forgotten =
                some.stream().filter(article -> !memberships.holds(article)).toList();
        if (!forgotten.isEmpty()) {
            var known = library.membershipsBeside(forgotten).stream()
                    .filter(membership -> !memberships.holds(membership.article()))
                    .toList();
            known.forEach(memberships::place);
            grouper.recall(known.stream()
                    .filter(membership -> isGrouped(membership.article()))
                    .toList());
        }
    }

    private boolean isGrouped(String article) {
        return memberships
                .storyOf(article)
                .filter(story -> story.startsWith("s-"))
                .isPresent();
    }

    private void remember(List<Article> some) {
        for (var article : some) {
            articles.put(article.id(), article);
            judge.learn(article);
        }
    }

    /// Notes where articles belong now.
    ///
    /// @return the stories that they were in before, each with those that articles of it went to
    Map<String, Set<String>> move(List<Membership> moved) {
        var left = new LinkedHashMap<String, Set<String>>();
        for (var membership : moved) {
            memberships
                    .place(membership)
                    .filter(before -> !before.story().equals(membership.story()))
                    .ifPresent(before -> left.computeIfAbsent(before.story(), _ -> new LinkedHashSet<>())
                            .add(membership.story()));
        }
        return left;
    }

    /// The stories that some articles are in, each once, in the order of the articles.
    Set<String> storiesOf(Collection<String> some) {
        var stories = new LinkedHashSet<String>();
        some.forEach(article -> memberships.storyOf(article).ifPresent(stories::add));
        return stories;
    }

    /// Whether any article is in a story.
    boolean hasStory(String story) {
        return memberships.hasStory(story);
    }

    /// Forgets, once a day, what a restart would not read: it is taken up again where it is needed.
    void forgetOld(Instant now) {
        var since = now.minus(REMEMBERED);
        if (since.isBefore(forgottenBefore.plus(BETWEEN_FORGETTING))) {
            return;
        }
        forgottenBefore = since;
        for (var membership : memberships.all()) {
            var article = articles.get(membership.article());
            if ((article == null || article.published().isBefore(since)) && grouper.forget(membership.article())) {
                articles.remove(membership.article());
                memberships.forget(membership.article());
            }
        }
    }

    /// The articles of a story that are remembered.
    List<Article> articlesOf(String story) {
        return memberships.articlesOf(story).stream()
                .map(articles::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /// An article, remembered or only stored.
    Optional<Article> article(String id) {
        var remembered = articles.get(id);
        return remembered == null ? library.article(id) : Optional.of(remembered);
    }

    /// The articles that are remembered, by [PageAddress#key]; of several the one that was first seen.
    Map<String, Article> byAddress() {
        var known = new LinkedHashMap<String, Article>();
        for (var article : articles.values()) {
            if (!article.address().isEmpty()) {
                known.merge(PageAddress.key(article.address()), article, StoryMemory::earlier);
            }
        }
        return known;
    }

    private static Article earlier(Article one, Article other) {
        return one.firstSeen().isAfter(other.firstSeen()) ? other : one;
    }
}
