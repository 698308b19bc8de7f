package org.footnote.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footnote.library.Library;
import org.footnote.model.Article;
import org.footnote.model.Body;
import org.footnote.model.CuratedStory;
import org.footnote.model.GroupingDecision;
import org.footnote.model.Membership;
import org.footnote.model.Story;
import org.footnote.story.Comparison;
import org.footnote.story.Memberships;
import org.footnote.story.StoryGrouper;
import org.footnote.story.Topics;
import org.jspecify.annotations.Nullable;

/// Owns what story each article is in, and has stories told again when their articles change. What was stored is read
/// when first needed. Any thread may call; calls wait for one another.
final class Stories {
    /// Stories are closed after ten quiet days; thrice that is remembered, so that none is cut in two.
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private static final Duration BETWEEN_FORGETTING = Duration.ofDays(1);

    private static final Arrivals NOTHING = new Arrivals(List.of(), List.of(), Map.of(), Map.of());

    private final Library library;
    private final InstantSource clock;
    private final Topics topics = new Topics();
    private final CuratedStories curatedStories;
    private final Map<String, Article> articles = new HashMap<>();
    private final Memberships memberships = new Memberships();
    private Judge judge = new Judge();
    private StoryGrouper grouper = new StoryGrouper(Comparison.SUMMARY);
    private Instant started;
    private Instant forgottenBefore = Instant.EPOCH;
    private boolean restored;
    private boolean caughtUp;

    Stories(Library library, InstantSource clock) {
        this.library = library;
        this.clock = clock;
        started = clock.instant();
        curatedStories = new CuratedStories(topics, id -> library.body(id).orElse(Body.EMPTY));
    }

    /// What has changed.
    ///
    /// @param told stories that are new or different
    /// @param removed ids of stories that have no article any more, each with the one that an article of it went to
    /// @param feeds ids of the feeds of each told story's articles, by story id
    record Change(List<Story> told, Map<String, String> removed, Map<String, List<Long>> feeds) {
        boolean isNothing() {
            return told.isEmpty() && removed.isEmpty();
        }

        int dropped() {
            return told.stream().mapToInt(story -> story.brief().dropped()).sum();
        }
    }

    /// Puts what has arrived into its stories, tells those again that changed by it, keeps them and hands them over. Of
    /// very many the weightiest come first, so that there is something to read while the others are told.
    synchronized void take(Arrivals arrived, Consumer<Change> show) {
        var arrivals = withWhatWasLeft(arrived);
        if (arrivals.isEmpty()) {
            return;
        }
        restore(arrivals);
        recall(arrivals.updatedArticles().stream().map(Article::id).toList());
        remember(arrivals.newArticles());
        remember(arrivals.updatedArticles());
        var moved = group(arrivals);
        var emptied = move(moved);
        var touched = new LinkedHashSet<String>();
        moved.forEach(membership -> touched.add(membership.story()));
        arrivals.updatedArticles()
                .forEach(article -> memberships.storyOf(article.id()).ifPresent(touched::add));
        emptied.keySet().forEach(story -> {
            if (memberships.hasStory(story)) {
                touched.add(story);
            }
        });
        var order = TellingOrder.of(touched, this::remembered, judge, clock.instant());
        if (!order.first().isEmpty()) {
            show.accept(tell(order.first(), moved, Map.of(), arrivals));
        }
        show.accept(tell(order.rest(), moved, emptied, arrivals));
        forgetOld();
    }

    /// Forgets what is not stored, as some of it could not be; all is read anew when it is next needed. Nothing that
    /// has come may be still on its way to [#take].
    synchronized void startAnew() {
        articles.clear();
        memberships.clear();
        judge = new Judge();
        grouper = new StoryGrouper(Comparison.SUMMARY);
        started = clock.instant().plusMillis(1);
        restored = false;
        caughtUp = false;
    }

    private List<StoryBuilder.Member> remembered(String story) {
        return memberships.articlesOf(story).stream()
                .map(articles::get)
                .filter(Objects::nonNull)
                .map(article -> new StoryBuilder.Member(article, copyOf(article.id(), Map.of())))
                .toList();
    }

    /// Adds what an earlier program kept, but was ended before it could tell.
    private Arrivals withWhatWasLeft(Arrivals arrivals) {
        if (caughtUp) {
            return arrivals;
        }
        caughtUp = true;
        var left = library.untold(clock.instant().minus(REMEMBERED), started);
        var bodies = library.bodies(left.stream().map(Article::id).toList());
        var curated = new HashMap<String, CuratedStory>();
        left.forEach(article -> CuratedStories.in(article, bodies.getOrDefault(article.id(), Body.EMPTY))
                .ifPresent(story -> curated.put(article.id(), story)));
        return Arrivals.together(List.of(arrivals, new Arrivals(left, List.of(), bodies, curated)));
    }

    /// Tells the stories of articles again whose stored text has changed.
    synchronized Change retell(Collection<String> changedArticles) {
        restore(NOTHING);
        recall(changedArticles);
        var touched = new LinkedHashSet<String>();
        changedArticles.forEach(article -> memberships.storyOf(article).ifPresent(touched::add));
        touched.removeIf(CuratedStories::isCurated);
        return tell(touched, List.of(), Map.of(), NOTHING);
    }

    /// Obeys a decision of the reader, or takes it back.
    synchronized Change decide(GroupingDecision decision, boolean obey) {
        restore(NOTHING);
        recall(List.of(decision.first(), decision.second()));
        List<Membership> moved;
        if (obey) {
            library.decide(decision);
            moved = grouper.decide(decision);
        } else {
            library.undoDecision(decision);
            moved = grouper.undo(decision);
        }
        return moved(moved);
    }

    /// Obeys a decision that is stored already, such as one from a backup.
    synchronized Change obey(GroupingDecision decision) {
        restore(NOTHING);
        recall(List.of(decision.first(), decision.second()));
        return moved(grouper.decide(decision));
    }

    private Change moved(List<Membership> moved) {
        var emptied = move(moved);
        var touched = new LinkedHashSet<>(emptied.keySet());
        moved.forEach(membership -> touched.add(membership.story()));
        touched.removeIf(story -> !memberships.hasStory(story));
        return tell(touched, moved, emptied, NOTHING);
    }

    private void restore(Arrivals except) {
        if (restored) {
            return;
        }
        var since = clock.instant().minus(REMEMBERED);
        var known = library.memberships(since);
        known.forEach(memberships::place);
        var fresh = new LinkedHashSet<String>();
        except.newArticles().forEach(article -> fresh.add(article.id()));
        var stored = library.articles(since).stream()
                .filter(article -> !fresh.contains(article.id()))
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

    /// Takes up the stories of articles that are older than what is remembered.
    private void recall(Collection<String> some) {
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

    /// Forgets, once a day, what a restart would not read: it is taken up again where it is needed.
    private void forgetOld() {
        var since = clock.instant().minus(REMEMBERED);
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

    private List<Membership> group(Arrivals arrivals) {
        var moved = new ArrayList<Membership>();
        var items = new ArrayList<StoryGrouper.Item>();
        for (var article : arrivals.newArticles()) {
            var welcome = Welcome.storyOf(article);
            if (welcome.isPresent()) {
                moved.add(new Membership(article.id(), welcome.get(), ""));
            } else if (arrivals.curated().containsKey(article.id())) {
                moved.add(new Membership(article.id(), CuratedStories.idOf(article), ""));
            } else {
                items.add(StoryGrouper.Item.of(
                        article,
                        arrivals.bodies().getOrDefault(article.id(), Body.EMPTY).text()));
            }
        }
        moved.addAll(grouper.group(items));
        return moved;
    }

    /// Notes where articles belong now.
    ///
    /// @return the stories that they were in before, each with the one that an article of it went to
    private Map<String, String> move(List<Membership> moved) {
        var left = new LinkedHashMap<String, String>();
        for (var membership : moved) {
            memberships
                    .place(membership)
                    .filter(before -> !before.story().equals(membership.story()))
                    .ifPresent(before -> left.putIfAbsent(before.story(), membership.story()));
        }
        return left;
    }

    /// Tells these stories, and keeps them with where their articles have moved.
    private Change tell(
            Collection<String> touched, List<Membership> moved, Map<String, String> left, Arrivals arrivals) {
        var ids = Set.copyOf(touched);
        var updated = arrivals.updatedArticles().stream().map(Article::id).collect(Collectors.toSet());
        var builder = new StoryBuilder(topics, judge::judge, id -> body(id, arrivals, updated));
        var known = arrivals.curated().isEmpty() ? Map.<String, Article>of() : byAddress();
        var told = new ArrayList<Story>();
        var feeds = new HashMap<String, List<Long>>();
        for (var one : Parallel.map(List.copyOf(touched), id -> tell(id, builder, arrivals, known))) {
            told.add(one.story());
            feeds.put(one.story().id(), one.feeds());
        }
        var removed = new LinkedHashMap<>(left);
        removed.keySet().removeIf(memberships::hasStory);
        library.keepStories(
                told,
                moved.stream()
                        .filter(membership -> ids.contains(membership.story()))
                        .toList());
        if (!removed.isEmpty()) {
            library.absorbStories(removed);
        }
        return new Change(told, removed, feeds);
    }

    /// A story and the feeds of its articles.
    private record Told(Story story, List<Long> feeds) {}

    private Told tell(String id, StoryBuilder builder, Arrivals arrivals, Map<String, Article> known) {
        var before = library.story(id).orElse(null);
        var copies = forgottenOf(before);
        var inside = Stream.concat(copies.keySet().stream(), memberships.articlesOf(id).stream())
                .map(this::article)
                .flatMap(Optional::stream)
                .toList();
        var feeds = inside.stream().map(Article::feed).distinct().toList();
        for (var article : inside) {
            var curated = arrivals.curated().get(article.id());
            if (curated != null) {
                return new Told(curatedStories.story(article, curated, known), feeds);
            }
        }
        var asMembers = inside.stream()
                .map(article -> new StoryBuilder.Member(article, copyOf(article.id(), copies)))
                .toList();
        return new Told(builder.build(id, asMembers, before, Welcome.isWelcome(id)), feeds);
    }

    private String copyOf(String article, Map<String, String> forgotten) {
        return memberships.of(article).map(Membership::copyOf).orElseGet(() -> forgotten.getOrDefault(article, ""));
    }

    /// The sources of a story that are not remembered any more, each with what it is a copy of.
    private Map<String, String> forgottenOf(@Nullable Story story) {
        if (story == null || !story.curatedBy().isEmpty()) {
            return Map.of();
        }
        var numbers = new HashMap<Integer, String>();
        story.sources().forEach(source -> numbers.put(source.number(), source.article()));
        var forgotten = new LinkedHashMap<String, String>();
        story.sources().stream()
                .filter(source -> !source.article().isEmpty() && !memberships.holds(source.article()))
                .forEach(source -> forgotten.put(source.article(), numbers.getOrDefault(source.copyOf(), "")));
        return forgotten;
    }

    private Optional<Article> article(String id) {
        var remembered = articles.get(id);
        return remembered == null ? library.article(id) : Optional.of(remembered);
    }

    private Body body(String article, Arrivals arrivals, Set<String> updated) {
        var brought = arrivals.bodies().get(article);
        return brought == null || updated.contains(article)
                ? library.body(article).orElse(Body.EMPTY)
                : brought;
    }

    private Map<String, Article> byAddress() {
        var known = new LinkedHashMap<String, Article>();
        for (var article : articles.values()) {
            if (!article.address().isEmpty()) {
                known.merge(StoryBuilder.sameAddress(article.address()), article, (one, other) -> earlier(one, other));
            }
        }
        return known;
    }

    private static Article earlier(Article one, Article other) {
        return one.firstSeen().isAfter(other.firstSeen()) ? other : one;
    }
}
