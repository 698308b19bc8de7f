package org.footnote.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footnote.model.Article;
import org.footnote.model.FeedKind;
import org.footnote.model.GroupingDecision;
import org.footnote.model.Membership;
import org.footnote.text.Terms;
import org.jspecify.annotations.Nullable;

/// Puts articles that report the same event together, one arrival after the other: the same input in the same order
/// gives the same stories. Make one with [#StoryGrouper(Comparison)], give it what is stored with [#restore], then
/// each refresh's new articles with [#group]. Not thread-safe: one owner calls it, from one thread at a time.
public final class StoryGrouper {
    private static final Duration QUIET = Duration.ofDays(10);
    private static final double DAMPING_HOURS = 48;
    private static final double JOIN = 0.24;

    private final Comparison comparison;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Map<String, Integer> documents = new HashMap<>();
    private final List<GroupingDecision> decisions = new ArrayList<>();

    /// A grouper that knows no article yet.
    public StoryGrouper(Comparison comparison) {
        this.comparison = comparison;
    }

    /// What is compared of an article.
    ///
    /// @param id the article's id
    /// @param summary plain text of the feed's summary, "" if none
    /// @param body the article's text, "" if it is not stored
    /// @param published when, or null where nothing is known
    public record Item(
            String id,
            String title,
            String summary,
            String body,
            String publisher,
            FeedKind kind,
            String address,
            @Nullable Instant published) {

        /// The item of a kept article with its text ("" if none is stored).
        public static Item of(Article article, String body) {
            return new Item(
                    article.id(),
                    article.title(),
                    article.summary(),
                    body,
                    article.publisher(),
                    article.kind(),
                    article.address(),
                    article.published());
        }
    }

    private record Member(Item item, Map<String, Double> vector, String story) {
        Member in(String other) {
            return new Member(item, vector, other);
        }
    }

    /// Takes up where an earlier run stopped: the stored articles in the order in which they had arrived, the stories
    /// they are in, and everything the reader has decided. Articles of the last thirty days are enough.
    public void restore(List<Item> items, List<Membership> memberships, List<GroupingDecision> decided) {
        var stories = new HashMap<String, String>();
        memberships.forEach(membership -> stories.put(membership.article(), membership.story()));
        decisions.addAll(decided);
        for (var item : items) {
            var story = stories.get(item.id());
            if (story != null) {
                members.put(item.id(), new Member(item, vector(item), story));
            }
        }
    }

    /// Groups newly arrived articles, in this order.
    ///
    /// @return where each of them belongs, and the new place of every earlier article that changed its story
    public List<Membership> group(List<Item> arrived) {
        var changed = new ArrayList<Membership>();
        for (var item : arrived) {
            var vector = vector(item);
            var story = bestStory(item, vector);
            members.put(item.id(), new Member(item, vector, story));
            changed.add(new Membership(item.id(), story, ""));
        }
        return changed;
    }

    /// Obeys a decision of the reader from now on.
    ///
    /// @return the articles that changed their story by it
    public List<Membership> decide(GroupingDecision decision) {
        decisions.add(decision);
        var first = members.get(decision.first());
        var second = members.get(decision.second());
        if (first == null || second == null || first.story().equals(second.story()) == decision.together()) {
            return List.of();
        }
        return List.of(move(second, decision.together() ? first.story() : storyOf(second.item())));
    }

    /// Forgets a decision.
    ///
    /// @return the articles that changed their story by it
    public List<Membership> undo(GroupingDecision decision) {
        decisions.remove(decision);
        return List.of();
    }

    private Membership move(Member member, String story) {
        members.put(member.item().id(), member.in(story));
        return new Membership(member.item().id(), story, "");
    }

    private String bestStory(Item item, Map<String, Double> vector) {
        var best = storyOf(item);
        var bestScore = JOIN;
        var scores = new LinkedHashMap<String, Double>();
        for (var member : members.values()) {
            scores.merge(member.story(), similarity(item, vector, member), Math::max);
        }
        for (var score : scores.entrySet()) {
            if (score.getValue() >= bestScore && !keptApart(item, score.getKey())) {
                best = score.getKey();
                bestScore = score.getValue();
            }
        }
        return best;
    }

    private boolean keptApart(Item item, String story) {
        return decisions.stream()
                .filter(decision -> !decision.together())
                .anyMatch(decision -> isIn(otherOf(decision, item.id()), story));
    }

    private static String otherOf(GroupingDecision decision, String article) {
        if (decision.first().equals(article)) {
            return decision.second();
        }
        return decision.second().equals(article) ? decision.first() : "";
    }

    private boolean isIn(String article, String story) {
        var member = members.get(article);
        return member != null && member.story().equals(story);
    }

    private static String storyOf(Item item) {
        return "s-" + item.id();
    }

    private static double similarity(Item item, Map<String, Double> vector, Member member) {
        var hours = 0.0;
        if (item.published() != null && member.item().published() != null) {
            var apart = Duration.between(item.published(), member.item().published())
                    .abs();
            if (apart.compareTo(QUIET) > 0) {
                return 0;
            }
            hours = apart.toMinutes() / 60.0;
        }
        var product = 0.0;
        for (var entry : vector.entrySet()) {
            product += entry.getValue() * member.vector().getOrDefault(entry.getKey(), 0.0);
        }
        return product * Math.exp(-hours / DAMPING_HOURS);
    }

    private Map<String, Double> vector(Item item) {
        var counts = new LinkedHashMap<String, Integer>();
        Terms.of(item.title()).forEach(term -> counts.merge(term, 2, Integer::sum));
        var text = comparison == Comparison.FULL && !item.body().isEmpty() ? item.body() : item.summary();
        Terms.of(text).forEach(term -> counts.merge(term, 1, Integer::sum));
        counts.keySet().forEach(term -> documents.merge(term, 1, Integer::sum));
        var vector = new LinkedHashMap<String, Double>();
        counts.forEach((term, count) -> vector.put(term, (1 + Math.log(count)) * rarity(term)));
        var length = Math.sqrt(
                vector.values().stream().mapToDouble(weight -> weight * weight).sum());
        vector.replaceAll((term, weight) -> weight / length);
        return vector;
    }

    private double rarity(String term) {
        return Math.log((members.size() + 2.0) / documents.getOrDefault(term, 0)) + 0.5;
    }
}
