package org.footnote.app;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.footnote.library.Library;
import org.footnote.model.Article;
import org.footnote.model.Completeness;
import org.footnote.model.Feed;
import org.footnote.model.FeedKind;
import org.footnote.web.Fetcher;

/// Sees to it that what matters can be read with the network off: fetches whole texts and pictures, the most wanted
/// first, and says what is there. What is stored is never fetched again; what was interrupted goes on the next time.
///
/// Get one from [Footnote]; blocking, one caller at a time, for any thread but the FX thread. Interrupting the thread
/// cancels.
public final class Offline {
    private final Library library;
    private final Fetcher fetcher;
    private final Consumer<Collection<String>> changed;
    private final WantedArticles wanted;
    private final PageFetch pages;
    private final PictureFetch pictures;
    private final RepeatedOnHost repeated;
    private final PagePauses pauses;

    /// @param changed hears which articles have got another text, so that their stories are told again
    Offline(Library library, Fetcher fetcher, Clock clock, Consumer<Collection<String>> changed) {
        this.changed = changed;
        this.library = library;
        this.fetcher = fetcher;
        wanted = new WantedArticles(library, clock);
        pages = new PageFetch(library, fetcher);
        pictures = new PictureFetch(library, fetcher);
        repeated = new RepeatedOnHost(library);
        pauses = new PagePauses(library, clock);
    }

    /// Fetches what is wanted and not stored yet, as a refresh does: what failed lately is left alone.
    ///
    /// @param settings how much is wanted
    public OfflineReport fetch(Settings settings, Consumer<RefreshProgress> progress) throws InterruptedException {
        return fetch(settings, pauses::holds, progress);
    }

    /// Fetches what is wanted and not stored yet because the reader asks for it: tries everything once more.
    public OfflineReport fetchTheRest(Settings settings, Consumer<RefreshProgress> progress)
            throws InterruptedException {
        pictures.startOver();
        return fetch(settings, _ -> false, progress);
    }

    private OfflineReport fetch(Settings settings, Predicate<Article> leftAlone, Consumer<RefreshProgress> progress)
            throws InterruptedException {
        var all = wanted.within(settings.offline());
        retellWhereInterrupted(all.toldFromFeed());
        var feeds = feeds();
        var articles = articles(all.ids());
        var fetched = fetchPages(unstored(articles, feeds, leftAlone), feeds, progress);
        pictures.fetch(articles, fetched, article -> isPrivate(article, feeds), settings.offlineMegabytes());
        return report(fetched);
    }

    /// Has stories told again whose articles' pages were stored when the program was ended before it could do so.
    private void retellWhereInterrupted(Collection<String> toldFromFeed) {
        var behind = library.completeness(toldFromFeed);
        behind.values().removeIf(stored -> stored == Completeness.FEED_TEXT);
        if (!behind.isEmpty()) {
            changed.accept(List.copyOf(behind.keySet()));
        }
    }

    /// What is there now and what is missing. Contacts nobody.
    public OfflineReport report() {
        return report(List.of());
    }

    private OfflineReport report(Collection<String> fetched) {
        var ids = wanted.ofEdition();
        var feeds = feeds();
        var stored = library.completeness(ids);
        var missing = new ArrayList<OfflineReport.Missing>();
        int partial = 0;
        var articles = articles(ids);
        for (var article : articles) {
            var completeness = stored.getOrDefault(article.id(), Completeness.FEED_TEXT);
            partial += completeness == Completeness.EXCERPT ? 1 : 0;
            if (completeness == Completeness.FEED_TEXT && hasPage(article, feeds)) {
                missing.add(new OfflineReport.Missing(article, reason(article)));
            }
        }
        var counted = pictures.count(articles);
        return new OfflineReport(
                articles.size(), partial, missing, counted.stored(), counted.missing(), List.copyOf(fetched));
    }

    private String reason(Article article) {
        return pauses.reason(article).orElse("It was not fetched yet.");
    }

    private List<Article> unstored(List<Article> articles, Map<Long, Feed> feeds, Predicate<Article> leftAlone) {
        var stored = library.completeness(idsOf(articles));
        return articles.stream()
                .filter(article -> hasPage(article, feeds))
                .filter(article -> stored.getOrDefault(article.id(), Completeness.FEED_TEXT) == Completeness.FEED_TEXT)
                .filter(Predicate.not(leftAlone))
                .toList();
    }

    private static boolean hasPage(Article article, Map<Long, Feed> feeds) {
        var feed = feeds.get(article.feed());
        return !article.address().isEmpty() && article.kind() != FeedKind.CURATED && (feed == null || feed.fullText());
    }

    private List<String> fetchPages(List<Article> articles, Map<Long, Feed> feeds, Consumer<RefreshProgress> progress)
            throws InterruptedException {
        var fetched = new ConcurrentLinkedQueue<Article>();
        var done = new AtomicInteger();
        var queues = new HostQueues<Article>(Article::address, article -> {
            var outcome = pages.fetch(article, isPrivate(article, feeds));
            pauses.note(article, outcome);
            if (outcome.stored()) {
                fetched.add(article);
            }
            progress.accept(new RefreshProgress(RefreshProgress.Step.TEXTS, done.incrementAndGet(), articles.size()));
            return outcome.host();
        });
        try {
            queues.run(articles);
        } finally {
            repeated.remove(List.copyOf(fetched));
            changed.accept(idsOf(fetched));
        }
        return idsOf(fetched);
    }

    private static List<String> idsOf(Collection<Article> articles) {
        return articles.stream().map(Article::id).toList();
    }

    /// What a feed in a private network names may be there too; the public web has no business there.
    private boolean isPrivate(Article article, Map<Long, Feed> feeds) throws InterruptedException {
        var feed = feeds.get(article.feed());
        return feed != null && fetcher.isPrivate(feed.address());
    }

    private Map<Long, Feed> feeds() {
        return library.feeds().stream().collect(Collectors.toMap(Feed::id, Function.identity()));
    }

    private List<Article> articles(Collection<String> ids) {
        var byId = library.articles(ids).stream().collect(Collectors.toMap(Article::id, Function.identity()));
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
    }
}
