package org.footnote.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footnote.library.KeepReport;
import org.footnote.library.Library;
import org.footnote.library.StoredArticle;
import org.footnote.model.Article;
import org.footnote.model.Body;
import org.footnote.model.CuratedStory;
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
        document.entries().stream().map(maker::of).forEach(stored::add);
        stored.replaceAll(withoutPictures(repeatedPictures(stored)));
        var ids = new HashSet<String>();
        stored.removeIf(article -> !ids.add(article.article().id()));
        return arrivals(library.keep(health, stored), stored, curated);
    }

    /// A picture that stands on several entries is the feed's and leads none of them.
    private static Set<String> repeatedPictures(List<StoredArticle> stored) {
        return stored.stream()
                .map(article -> article.article().image())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(count -> count.getValue() >= REPEATED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static UnaryOperator<StoredArticle> withoutPictures(Set<String> repeated) {
        return one -> repeated.contains(one.article().image())
                ? new StoredArticle(one.article().withImage(""), one.body())
                : one;
    }

    private static Arrivals arrivals(KeepReport report, List<StoredArticle> stored, Map<String, CuratedStory> curated) {
        var changed = Stream.concat(report.newArticles().stream(), report.updatedArticles().stream())
                .map(Article::id)
                .collect(Collectors.toSet());
        var bodies = new HashMap<String, Body>();
        for (var one : stored) {
            var id = one.article().id();
            if (changed.contains(id)) {
                bodies.put(id, one.body());
                CuratedStories.in(one.article(), one.body()).ifPresent(story -> curated.putIfAbsent(id, story));
            }
        }
        curated.keySet().retainAll(changed);
        return new Arrivals(report.newArticles(), report.updatedArticles(), bodies, curated);
    }
}
