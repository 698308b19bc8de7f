package org.footnote.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.footnote.model.Article;
import org.footnote.model.FeedKind;
import org.footnote.model.GroupingDecision;
import org.footnote.model.Membership;
import org.jspecify.annotations.Nullable;

/// Puts articles that report the same event together, one arrival after the other: the same input in the same order
/// gives the same stories. Make one with [#StoryGrouper(Comparison)], give it what is stored with [#restore], then
/// each refresh's new articles with [#group]. Not thread-safe: one owner calls it, from one thread at a time.
public final class StoryGrouper {
    /// So many hours after its last article a story is closed.
    private static final double QUIET_HOURS = 240;

    /// For so many hours an article may still leave its story for a better one (decision 0050).
    private static final double FREE_HOURS = 72;

    /// So many hours the window may move on before stories are closed again.
    private static final double MOST_BETWEEN_MOMENTS = 24;

    /// How alike an article is to one of a story, damped by time ([Kind#DAMPED]), where it has that looked at again.
    private static final double NEAR = 0.12;

    /// How many stories an article has looked at again; its nearest neighbours stand first.
    private static final int MOST_NEAR = 8;

    private final Supplier<Judge> judges;
    private final Comparison comparison;
    private final double freeHours;
    private final Map<String, Member> members = new HashMap<>();
    private final ClosedStories closed = new ClosedStories();
    private final OpenStories stories = new OpenStories(closed);
    private final Decisions decisions = new Decisions();
    private final DecidedMoves moves = new DecidedMoves(decisions, members, stories, closed);
    private final Moments moments = new Moments();
    private final Neighbours neighbours = new Neighbours();
    private final KnownScores scores = new KnownScores();
    private final List<Member> fresh = new ArrayList<>();
    private @Nullable Workings workings;
    private int arrivals;

    private record Workings(FingerprintMaker maker, StoryCounts counts, Judge judge) {}

    /// A grouper that knows no article yet. What it knows of words is read when the first article comes.
    public StoryGrouper(Comparison comparison) {
        this(comparison, ForestJudge::load, FREE_HOURS);
    }

    /// @param freeHours for how many hours an article may leave its story
    StoryGrouper(Comparison comparison, Supplier<Judge> judges, double freeHours) {
        this.comparison = comparison;
        this.judges = judges;
        this.freeHours = freeHours;
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

        /// When, in hours since 1970; NaN if unknown.
        double hours() {
            return published == null ? Double.NaN : published.getEpochSecond() / 3600.0;
        }
    }

    /// Takes up where an earlier run stopped: the stored articles in the order in which they had arrived, the stories
    /// they are in, and everything the reader has decided. Articles of the last thirty days are enough.
    public void restore(List<Item> items, List<Membership> memberships, List<GroupingDecision> decided) {
        decided.forEach(decisions::add);
        var places = new HashMap<String, Membership>();
        memberships.forEach(membership -> places.put(membership.article(), membership));
        closed.add(QuietStories.of(items, places, QUIET_HOURS + MOST_BETWEEN_MOMENTS));
        var settled = new ArrayList<Member>();
        var settledAt = Double.NaN;
        for (var item : items) {
            var place = places.get(item.id());
            if (place != null && !isKnown(item.id())) {
                if (moments.isDue(item.hours(), members.size())) {
                    settled.addAll(fresh);
                    startOver();
                    settledAt = moments.now();
                }
                var member = admit(item);
                member.copyOf = members.get(place.copyOf());
                member.olderOriginal = member.copyOf == null ? place.copyOf() : "";
                fresh.add(member);
            }
        }
        var clusters = new LinkedHashMap<String, List<Member>>();
        settled.forEach(member -> clusters.computeIfAbsent(storyOf(places, member), missing -> new ArrayList<>())
                .add(member));
        clusters.forEach((id, list) -> stories.put(Cluster.of(list), id));
        close(settledAt);
        fresh.forEach(member -> stories.join(member, storyOf(places, member)));
    }

    /// Takes up stories that are older than what was restored, so that the reader can correct them. They stay closed.
    public void recall(List<Membership> memberships) {
        closed.add(memberships.stream()
                .filter(membership -> !isKnown(membership.article()))
                .toList());
    }

    /// Forgets an article of a closed story.
    ///
    /// @return false if its story is open, where it is still needed
    public boolean forget(String article) {
        closed.forget(article);
        return !members.containsKey(article);
    }

    private boolean isKnown(String article) {
        return members.containsKey(article) || closed.holds(article);
    }

    private static String storyOf(Map<String, Membership> places, Member member) {
        var place = places.get(member.id);
        return place == null ? "" : place.story();
    }

    /// Groups newly arrived articles, in this order; articles that are known already are passed over.
    ///
    /// @return where each of them belongs, and the new place of every earlier article that changed its story
    public List<Membership> group(List<Item> arrived) {
        var changed = new LinkedHashMap<String, Membership>();
        var agglomeration = new Agglomeration(this::judged);
        for (var item : arrived) {
            if (!isKnown(item.id())) {
                if (moments.isDue(item.hours(), members.size())) {
                    regroup(agglomeration, changed);
                }
                arrive(item, changed);
            }
        }
        return List.copyOf(changed.values());
    }

    private void arrive(Item item, Map<String, Membership> changed) {
        var member = admit(item);
        member.copyOf = Syndication.original(member).orElse(null);
        stories.join(member, bestStory(member));
        fresh.add(member);
        OpenStories.note(member, changed);
    }

    private Workings workings() {
        if (workings == null) {
            var vocabulary = Vocabulary.load();
            workings = new Workings(
                    new FingerprintMaker(vocabulary, comparison), new StoryCounts(vocabulary.words()), judges.get());
        }
        return workings;
    }

    private Member admit(Item item) {
        var print = workings().maker().of(item);
        var rarities = workings().counts().rarities(print.words());
        var member = new Member(arrivals++, item, print, rarities);
        neighbours.add(member, moments.now());
        workings().counts().add(member);
        members.put(item.id(), member);
        return member;
    }

    private String bestStory(Member member) {
        var single = Cluster.of(member);
        var original = member.original().cluster;
        if (original != null && !decisions.areApart(single, original)) {
            return original.id;
        }
        var best = "";
        var bestScore = 0.0;
        for (var link : Cluster.linksOf(member).entrySet()) {
            var score = decisions.areApart(single, link.getKey())
                            || !Glance.isWorthALook(single, link.getKey(), link.getValue())
                    ? 0
                    : workings().judge().score(single, link.getKey(), link.getValue());
            if (score >= Judge.ONE && score > bestScore) {
                best = link.getKey().id;
                bestScore = score;
            }
        }
        return best.isEmpty() ? stories.freeId(single) : best;
    }

    private void regroup(Agglomeration agglomeration, Map<String, Membership> changed) {
        var region = new LinkedHashSet<Cluster>();
        fresh.forEach(member -> region.addAll(near(member)));
        regroup(agglomeration, region, moments.now() - freeHours, changed);
        startOver();
        close(moments.now());
    }

    private void startOver() {
        fresh.clear();
        workings().counts().forgetBefore(moments.now());
    }

    private static Set<Cluster> near(Member member) {
        var near = new LinkedHashSet<Cluster>();
        if (member.cluster != null) {
            near.add(member.cluster);
        }
        for (var at = 0; at < member.earlier.length; at++) {
            var story = member.earlier[at].cluster;
            if (near.size() < MOST_NEAR && story != null && member.damped(at) > NEAR) {
                near.add(story);
            }
        }
        return near;
    }

    private void regroup(
            Agglomeration agglomeration,
            Collection<Cluster> region,
            double freeSince,
            Map<String, Membership> changed) {
        var before = new LinkedHashMap<Member, Cluster>();
        var core = new LinkedHashSet<Member>();
        for (var story : region) {
            stories.remove(story.id);
            story.members.forEach(member -> before.put(member, story));
            story.members.stream().filter(member -> member.hours < freeSince).forEach(core::add);
        }
        var units = Units.of(before, core, decisions);
        var found = agglomeration.of(units);
        scores.age();
        for (var cluster : Identity.carryOver(found, before, core, stories::freeId)) {
            stories.put(Cluster.of(cluster.members), cluster.id);
        }
        before.forEach((member, story) -> {
            if (member.cluster == null || !member.cluster.id.equals(story.id)) {
                OpenStories.note(member, changed);
            }
        });
    }

    private void close(double now) {
        stories.close(now - QUIET_HOURS).forEach(member -> members.remove(member.id));
        neighbours.keep(members);
    }

    private double judged(Cluster first, Cluster second, Link link) {
        return decisions.areApart(first, second)
                ? 0
                : scores.of(first, second, () -> workings().judge().score(first, second, link));
    }

    /// Obeys a decision of the reader from now on. "Same story" makes the stories of both articles one, under the
    /// id of the older; "not this story" takes the first article, and what has to stay with it, out of the story.
    /// Closed stories obey as well, and stay closed.
    ///
    /// @return the articles that changed their story by it
    public List<Membership> decide(GroupingDecision decision) {
        decisions.add(decision);
        scores.clear();
        return moves.obey(decision);
    }

    /// Forgets a decision. What was put together is as it was, or falls into what it would be without the decision
    /// where that was made before a restart; what was taken out goes back.
    ///
    /// @return the articles that changed their story by it
    public List<Membership> undo(GroupingDecision decision) {
        decisions.remove(decision);
        scores.clear();
        return moves.undo(decision, this::groupAfresh);
    }

    private List<Membership> groupAfresh(Cluster story) {
        var changed = new LinkedHashMap<String, Membership>();
        regroup(new Agglomeration(this::judged), List.of(story), Double.NEGATIVE_INFINITY, changed);
        return List.copyOf(changed.values());
    }
}
