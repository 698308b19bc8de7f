package org.footnote.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footnote.library.KeepReport;
import org.footnote.library.Library;
import org.footnote.library.MadeOf;
import org.footnote.library.StoredArticle;
import org.footnote.model.Article;
import org.footnote.model.Body;
import org.footnote.model.CuratedStory;
import org.footnote.model.Entry;
import org.footnote.model.Feed;
import org.footnote.model.FeedHealth;
import org.footnote.model.ParsedFeed;

/// Keeps what a feed document brings: its entries as articles, its curated stories as articles that are stories
/// already. Blocking, for any thread.
final class Intake {
    private static final int REPEATED = 3;

    private final Library library;

    Intake(Library library) {
        this.library = library;
    }

    /// Keeps a document's articles and how its feed has fared, together or not at all.
    Arrivals keep(Feed feed, FeedHealth health, ParsedFeed document, Instant now) {
        var maker = new ArticleMaker(feed, document, now);
        var curated = new HashMap<String, CuratedStory>();
        var stored = new ArrayList<StoredArticle>();
        for (var story : document.curated()) {
            var article = maker.of(story);
            curated.put(article.article().id(), story);
            stored.add(article);
        }
        stored.addAll(changed(feed, document, maker));
        return arrivals(library.keep(health, stored), stored, curated);
    }

    /// An entry, the id of its article, and what it is made of.
    private record Given(Entry entry, String id, long digest) {
        static Given of(Feed feed, Entry entry) {
            return new Given(entry, Article.idOf(feed.id(), entry.id()), ArticleMaker.digest(entry));
        }

        Made made(ArticleMaker maker) {
            return new Made(this, maker.of(id, entry));
        }
    }

    /// An entry that is as it was when its article was made.
    private record Same(Given given, MadeOf before) {}

    private record Made(Given given, StoredArticle article) {}

    /// Articles of the entries that are new or not as they were; of the fifty that a feed brings most are as they were.
    private List<StoredArticle> changed(Feed feed, ParsedFeed document, ArticleMaker maker) {
        var entries = new LinkedHashMap<String, Given>();
        for (var entry : document.entries()) {
            var given = Given.of(feed, entry);
            entries.putIfAbsent(given.id(), given);
        }
        var known = library.madeOf(
                feed.id(), entries.values().stream().collect(Collectors.toMap(Given::id, Given::digest)));
        var same = new ArrayList<Same>();
        var made = new ArrayList<Made>();
        for (var given : recognised(entries, known)) {
            var before = known.getOrDefault(given.id(), MadeOf.UNKNOWN);
            if (before.digest() == given.digest()) {
                same.add(new Same(given, before));
            } else {
                made.add(given.made(maker));
            }
        }
        var repeated = repeatedPictures(same, made);
        same.stream()
                .filter(one -> isShownOtherwise(one.before(), repeated))
                .forEach(one -> made.add(one.given().made(maker)));
        return made.stream().map(one -> withMadeOf(one, repeated)).toList();
    }

    /// An entry that came before under another id, as some feeds name theirs anew each time, has the id it had.
    private static Collection<Given> recognised(Map<String, Given> entries, Map<String, MadeOf> known) {
        var before = new HashMap<Long, String>();
        known.forEach((id, made) -> {
            if (!entries.containsKey(id)) {
                before.put(made.digest(), id);
            }
        });
        var recognised = new LinkedHashMap<String, Given>();
        for (var given : entries.values()) {
            var id = known.containsKey(given.id()) ? given.id() : before.getOrDefault(given.digest(), given.id());
            recognised.putIfAbsent(id, new Given(given.entry(), id, given.digest()));
        }
        return recognised.values();
    }

    /// Pictures that stand on several entries are the feed's and lead none of them.
    private static Set<String> repeatedPictures(List<Same> same, List<Made> made) {
        return Stream.concat(
                        same.stream().map(one -> one.before().picture()),
                        made.stream().map(one -> one.article().article().image()))
                .filter(picture -> !picture.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(count -> count.getValue() >= REPEATED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean isShownOtherwise(MadeOf before, Set<String> repeated) {
        return !before.picture().isEmpty() && before.isPictureShown() == repeated.contains(before.picture());
    }

    private static StoredArticle withMadeOf(Made made, Set<String> repeated) {
        var article = made.article().article();
        boolean shown = !repeated.contains(article.image());
        return new StoredArticle(
                shown ? article : article.withImage(""),
                made.article().body(),
                new MadeOf(made.given().digest(), article.image(), shown));
    }

    private static Arrivals arrivals(KeepReport report, List<StoredArticle> stored, Map<String, CuratedStory> curated) {
        var changed = Stream.concat(report.newArticles().stream(), report.updatedArticles().stream())
                .map(Article::id)
                .collect(Collectors.toSet());
        var bodies = new HashMap<String, Body>();
        for (var one : stored) {
            var id = one.article().id();
            if (changed.contains(id)) {
                bodies.putIfAbsent(id, one.body());
                CuratedStories.in(one.article(), one.body()).ifPresent(story -> curated.putIfAbsent(id, story));
            }
        }
        curated.keySet().retainAll(changed);
        return new Arrivals(report.newArticles(), report.updatedArticles(), bodies, curated);
    }
}
