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
    private static final double QUIET_HOURS = 240;
    private static final double NEAR = 0.12;

    /// How many stories an article has looked at again; its nearest neighbours stand first.
    private static final int MOST_NEAR = 8;

    private final Supplier<Judge> judges;
    private final Comparison comparison;
    private final double freeHours;
    private final Map<String, Member> members = new HashMap<>();
    private final Map<String, Cluster> stories = new LinkedHashMap<>();
    private final Map<String, String> closed = new HashMap<>();
    private final Decisions decisions = new Decisions();
    private final Moments moments = new Moments();
    private final Neighbours neighbours = new Neighbours();
    private final KnownScores scores = new KnownScores();
    private final List<Member> fresh = new ArrayList<>();
    private @Nullable Workings workings;
    private int arrivals;

    private record Workings(FingerprintMaker maker, StoryCounts counts, Judge judge) {}

    /// A grouper that knows no article yet. What it knows of words is read when the first article comes.
    public StoryGrouper(Comparison comparison) {
        this(comparison, ForestJudge::load, 72);
    }

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
        closed.putAll(QuietStories.of(items, places, QUIET_HOURS));
        var settled = new ArrayList<Member>();
        for (var item : items) {
            var place = places.get(item.id());
            if (place != null && !members.containsKey(item.id()) && !closed.containsKey(item.id())) {
                if (moments.isDue(item.hours(), members.size())) {
                    settled.addAll(fresh);
                    startOver();
                }
                var member = admit(item);
                member.copyOf = members.get(place.copyOf());
                fresh.add(member);
            }
        }
        var clusters = new LinkedHashMap<String, List<Member>>();
        settled.forEach(member -> clusters.computeIfAbsent(storyOf(places, member), missing -> new ArrayList<>())
                .add(member));
        clusters.forEach((id, list) -> put(Cluster.of(list), id));
        close();
        fresh.forEach(member -> join(member, storyOf(places, member)));
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
        for (var item : arrived) {
            if (!members.containsKey(item.id()) && !closed.containsKey(item.id())) {
                if (moments.isDue(item.hours(), members.size())) {
                    regroup(changed);
                }
                arrive(item, changed);
            }
        }
        return List.copyOf(changed.values());
    }

    private void arrive(Item item, Map<String, Membership> changed) {
        var member = admit(item);
        member.copyOf = Syndication.original(member);
        join(member, bestStory(member));
        fresh.add(member);
        note(member, changed);
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

    private void join(Member member, String story) {
        var cluster = stories.get(story);
        if (cluster == null) {
            put(Cluster.of(member), story);
        } else {
            cluster.add(member, Cluster.linkOf(member, cluster));
            member.cluster = cluster;
        }
    }

    private void put(Cluster cluster, String id) {
        cluster.id = id;
        cluster.members.forEach(member -> member.cluster = cluster);
        stories.put(id, cluster);
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
        return best.isEmpty() ? freeId(single) : best;
    }

    private String freeId(Cluster cluster) {
        return cluster.members.stream()
                .map(member -> "s-" + member.id)
                .filter(id -> !stories.containsKey(id))
                .findFirst()
                .orElseGet(() -> "s-" + cluster.members.getFirst().id + "-" + arrivals);
    }

    private static void note(Member member, Map<String, Membership> changed) {
        if (member.cluster != null) {
            changed.put(
                    member.id,
                    new Membership(member.id, member.cluster.id, member.copyOf == null ? "" : member.copyOf.id));
        }
    }

    private void regroup(Map<String, Membership> changed) {
        var region = new LinkedHashSet<Cluster>();
        fresh.forEach(member -> region.addAll(near(member)));
        regroup(region, moments.now() - freeHours, changed);
        startOver();
        close();
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

    private void regroup(Collection<Cluster> region, double freeSince, Map<String, Membership> changed) {
        var before = new LinkedHashMap<Member, Cluster>();
        var core = new LinkedHashSet<Member>();
        for (var story : region) {
            stories.remove(story.id);
            story.members.forEach(member -> before.put(member, story));
            story.members.stream().filter(member -> member.hours < freeSince).forEach(core::add);
        }
        var units = Units.of(before, core, decisions);
        var found = Agglomeration.of(units, this::judged);
        scores.age();
        for (var cluster : Identity.carryOver(found, before, core, this::freeId)) {
            put(Cluster.of(cluster.members), cluster.id);
        }
        before.forEach((member, story) -> {
            if (member.cluster == null || !member.cluster.id.equals(story.id)) {
                note(member, changed);
            }
        });
    }

    private double judged(Cluster first, Cluster second, Link link) {
        return decisions.areApart(first, second)
                ? 0
                : scores.of(first, second, () -> workings().judge().score(first, second, link));
    }

    private void close() {
        var quiet = stories.values().stream()
                .filter(story -> story.isDated() && story.latest < moments.now() - QUIET_HOURS)
                .toList();
        for (var story : quiet) {
            stories.remove(story.id);
            for (var member : story.members) {
                member.cluster = null;
                members.remove(member.id);
                closed.put(member.id, story.id);
            }
        }
        neighbours.keep(members);
    }

    /// Obeys a decision of the reader from now on: "same story" makes the stories of both articles one, under the id
    /// of the older; "not this story" takes the first article, and what has to stay with it, out of the story.
    ///
    /// @return the articles that changed their story by it
    public List<Membership> decide(GroupingDecision decision) {
        decisions.add(decision);
        scores.clear();
        var first = members.get(decision.first());
        var second = members.get(decision.second());
        if (first == null || second == null) {
            return decision.together() ? reopen(decision) : List.of();
        }
        return decision.together() ? unite(first, second) : separate(first, second);
    }

    /// Forgets a decision. What was put together falls into what it would be without it; what was taken out goes back.
    ///
    /// @return the articles that changed their story by it
    public List<Membership> undo(GroupingDecision decision) {
        decisions.remove(decision);
        scores.clear();
        var first = members.get(decision.first());
        var second = members.get(decision.second());
        if (first == null || second == null || first.cluster == null || second.cluster == null) {
            return List.of();
        }
        if (!decision.together()) {
            var goesBack = first.cluster != second.cluster
                    && !decisions.areApart(first.cluster, second.cluster)
                    && first.cluster.members.stream().allMatch(member -> isBound(member, first));
            return goesBack ? move(List.copyOf(first.cluster.members), first.cluster, second.cluster) : List.of();
        }
        var changed = new LinkedHashMap<String, Membership>();
        regroup(List.of(first.cluster), Double.NEGATIVE_INFINITY, changed);
        return List.copyOf(changed.values());
    }

    private boolean isBound(Member member, Member other) {
        return decisions.root(member.id).equals(decisions.root(other.id));
    }

    private List<Membership> unite(Member first, Member second) {
        var one = first.cluster;
        var other = second.cluster;
        if (one == null || other == null || one == other) {
            return List.of();
        }
        var moving = decisions.areApart(one, other)
                ? other.members.stream()
                        .filter(member -> isBound(member, second))
                        .toList()
                : other.members;
        var kept = moving.size() < other.size() || one.number() < other.number() ? one : other;
        var before = kept == one ? moving : one.members;
        return move(List.copyOf(before), kept == one ? other : one, kept);
    }

    private List<Membership> separate(Member first, Member second) {
        var story = first.cluster;
        if (story == null || story != second.cluster) {
            return List.of();
        }
        var leaving =
                story.members.stream().filter(member -> isBound(member, first)).toList();
        return move(leaving, story, null);
    }

    /// Moves members of a story to another one, or to a new one where that is null.
    private List<Membership> move(List<Member> moving, Cluster from, @Nullable Cluster to) {
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
        var changed = new LinkedHashMap<String, Membership>();
        moving.forEach(member -> note(member, changed));
        return List.copyOf(changed.values());
    }

    /// Puts an article, with its story, into the closed story of another.
    private List<Membership> reopen(GroupingDecision decision) {
        var past = closed.getOrDefault(decision.first(), closed.getOrDefault(decision.second(), ""));
        var live = members.getOrDefault(decision.first(), members.get(decision.second()));
        if (past.isEmpty() || live == null || live.cluster == null || live.cluster.id.equals(past)) {
            return List.of();
        }
        var story = live.cluster;
        stories.remove(story.id);
        put(story, past);
        var changed = new LinkedHashMap<String, Membership>();
        story.members.forEach(member -> note(member, changed));
        return List.copyOf(changed.values());
    }
}
