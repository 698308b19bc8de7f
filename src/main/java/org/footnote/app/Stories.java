package org.footnote.app;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footnote.library.Library;
import org.footnote.model.Article;
import org.footnote.model.Body;
import org.footnote.model.GroupingDecision;
import org.footnote.model.Membership;
import org.footnote.model.Story;
import org.footnote.story.StoryGrouper;
import org.footnote.story.Topics;
import org.jspecify.annotations.Nullable;

/// Owns what story each article is in, and has stories told again when their articles change. What was stored is read
/// when first needed. Any thread may call; calls wait for one another, and hand over what they have changed before the
/// next one changes more: so nothing that was told earlier is shown later.
final class Stories {
    private static final Arrivals NOTHING = new Arrivals(List.of(), List.of(), Map.of(), Map.of());

    private final Library library;
    private final InstantSource clock;
    private final Supplier<Settings> settings;
    private final Topics topics = new Topics();
    private final CuratedStories curatedStories;
    private StoryMemory memory;

    Stories(Library library, InstantSource clock, Supplier<Settings> settings) {
        this.library = library;
        this.clock = clock;
        this.settings = settings;
        memory = new StoryMemory(library, clock.instant());
        curatedStories = new CuratedStories(topics, id -> library.body(id).orElse(Body.EMPTY));
    }

    /// What has changed.
    ///
    /// @param told stories that are new or different
    /// @param removed ids of stories that have no article any more, each with the one that an article of it went to
    /// @param feeds ids of the feeds of each told story's articles, by story id
    /// @param rearranged whether articles have gone from one story to another, and what is saved with them
    record Change(List<Story> told, Map<String, String> removed, Map<String, List<Long>> feeds, boolean rearranged) {
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
        var arrivals = memory.withWhatWasLeft(arrived, clock.instant());
        if (arrivals.isEmpty()) {
            return;
        }
        memory.take(arrivals, clock.instant());
        var moved = group(arrivals);
        var left = memory.move(moved);
        library.shelves().keepAlike(left);
        var touched = new LinkedHashSet<String>();
        moved.forEach(membership -> touched.add(membership.story()));
        touched.addAll(memory.storiesOf(
                arrivals.updatedArticles().stream().map(Article::id).toList()));
        left.keySet().stream().filter(memory::hasStory).forEach(touched::add);
        var worth = settings.get().weights();
        var order = TellingOrder.of(touched, this::members, memory.judge(), worth, clock.instant());
        if (!order.first().isEmpty()) {
            show.accept(tell(order.first(), moved, Map.of(), arrivals));
        }
        show.accept(tell(order.rest(), moved, left, arrivals));
        memory.forgetOld(clock.instant());
    }

    /// Forgets what is not stored, as some of it could not be, or has left by now; all is read anew when it is next
    /// needed. Nothing that has come may be still on its way to [#take].
    synchronized void startAnew() {
        memory = new StoryMemory(library, clock.instant().plusMillis(1));
    }

    private List<StoryBuilder.Member> members(String story) {
        return memory.articlesOf(story).stream()
                .map(article -> new StoryBuilder.Member(article, copyOf(article.id(), Map.of())))
                .toList();
    }

    /// Tells the stories of articles again whose stored text has changed, and hands them over.
    synchronized void retell(Collection<String> changedArticles, Consumer<Change> show) {
        memory.recall(changedArticles, clock.instant());
        var touched = memory.storiesOf(changedArticles);
        touched.removeIf(CuratedStories::isCurated);
        show.accept(tell(touched, List.of(), Map.of(), NOTHING));
    }

    /// Obeys a decision of the reader, and hands over what changed by it.
    synchronized void decide(GroupingDecision decision, Consumer<Change> show) {
        memory.recall(List.of(decision.first(), decision.second()), clock.instant());
        library.decide(decision);
        show.accept(obeyed(memory.grouper().decide(decision)));
    }

    /// Takes a decision back. A story that is there again is as the reader had left it, and saved as well if the one
    /// that its articles were in is.
    synchronized void takeBack(GroupingDecision decision, BeforeDecision before, Consumer<Change> show) {
        memory.recall(List.of(decision.first(), decision.second()), clock.instant());
        var again = before.statuses().stream()
                .filter(status -> !memory.hasStory(status.story()))
                .toList();
        library.undoDecision(decision);
        var moved = memory.grouper().undo(decision);
        var left = memory.move(moved);
        library.keepStatuses(
                again.stream().filter(status -> memory.hasStory(status.story())).toList());
        library.shelves().keepAlike(decision.together() ? left : vanished(left));
        show.accept(moved(moved, left, before));
    }

    /// Obeys a decision that is stored already, such as one from a backup.
    synchronized void obey(GroupingDecision decision) {
        memory.recall(List.of(decision.first(), decision.second()), clock.instant());
        obeyed(memory.grouper().decide(decision));
    }

    /// Tells the stories between which the reader has moved articles. A saved story that is no more is saved as what
    /// took it in; what is only taken out of one takes nothing with it.
    private Change obeyed(List<Membership> moved) {
        var left = memory.move(moved);
        library.shelves().keepAlike(vanished(left));
        return moved(moved, left, BeforeDecision.UNKNOWN);
    }

    private Change moved(List<Membership> moved, Map<String, Set<String>> left, BeforeDecision before) {
        var touched = new LinkedHashSet<>(left.keySet());
        moved.forEach(membership -> touched.add(membership.story()));
        touched.removeIf(story -> !memory.hasStory(story));
        var seen = new SeenBefore(library.statuses(), before.statuses(), left);
        var change = tell(touched, moved, left, NOTHING, before.numbers());
        library.keepStatuses(
                change.told().stream().flatMap(story -> seen.in(story).stream()).toList());
        return change;
    }

    /// Those of the stories that articles have left which have none any more.
    private Map<String, Set<String>> vanished(Map<String, Set<String>> left) {
        var vanished = new LinkedHashMap<>(left);
        vanished.keySet().removeIf(memory::hasStory);
        return vanished;
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
        moved.addAll(memory.grouper().group(items));
        return moved;
    }

    /// Tells these stories, and keeps them with where their articles have moved.
    private Change tell(
            Collection<String> touched, List<Membership> moved, Map<String, Set<String>> left, Arrivals arrivals) {
        return tell(touched, moved, left, arrivals, Map.of());
    }

    private Change tell(
            Collection<String> touched,
            List<Membership> moved,
            Map<String, Set<String>> left,
            Arrivals arrivals,
            Map<String, Integer> numbers) {
        var ids = Set.copyOf(touched);
        var updated = arrivals.updatedArticles().stream().map(Article::id).collect(Collectors.toSet());
        var builder = new StoryBuilder(topics, memory.judge()::judge, id -> body(id, arrivals, updated), numbers);
        var known = arrivals.curated().isEmpty() ? Map.<String, Article>of() : memory.byAddress();
        var told = new ArrayList<Story>();
        var feeds = new HashMap<String, List<Long>>();
        for (var one : Parallel.map(List.copyOf(touched), id -> tell(id, builder, arrivals, known))) {
            told.add(one.story());
            feeds.put(one.story().id(), one.feeds());
        }
        var removed = new LinkedHashMap<String, String>();
        vanished(left)
                .forEach((story, others) -> removed.put(story, others.iterator().next()));
        library.keepStories(
                told,
                moved.stream()
                        .filter(membership -> ids.contains(membership.story()))
                        .toList());
        if (!removed.isEmpty()) {
            library.forgetStories(removed.keySet());
        }
        return new Change(told, removed, feeds, !left.isEmpty());
    }

    /// A story and the feeds of its articles.
    private record Told(Story story, List<Long> feeds) {}

    private Told tell(String id, StoryBuilder builder, Arrivals arrivals, Map<String, Article> known) {
        var before = library.story(id).orElse(null);
        var copies = forgottenOf(before);
        var inside = Stream.concat(copies.keySet().stream(), memory.memberships().articlesOf(id).stream())
                .map(memory::article)
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
        return memory.memberships()
                .of(article)
                .map(Membership::copyOf)
                .orElseGet(() -> forgotten.getOrDefault(article, ""));
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
                .filter(source ->
                        !source.article().isEmpty() && !memory.memberships().holds(source.article()))
                .forEach(source -> forgotten.put(source.article(), numbers.getOrDefault(source.copyOf(), "")));
        return forgotten;
    }

    private Body body(String article, Arrivals arrivals, Set<String> updated) {
        var brought = arrivals.bodies().get(article);
        return brought == null || updated.contains(article)
                ? library.body(article).orElse(Body.EMPTY)
                : brought;
    }
}
