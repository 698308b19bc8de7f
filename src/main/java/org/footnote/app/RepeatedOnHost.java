package org.footnote.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.footnote.library.Library;
import org.footnote.library.StoredArticle;
import org.footnote.model.Article;
import org.footnote.model.Body;
import org.footnote.page.RepeatedBlocks;

/// Takes out of pages that were stored just now what the same host shows on other articles too. Only a page that no
/// story has been told from yet is changed; what was stored before is only compared with. Blocking, for any thread.
final class RepeatedOnHost {
    private static final int NEIGHBOURS = 30;

    private final Library library;

    RepeatedOnHost(Library library) {
        this.library = library;
    }

    /// Cleans the stored pages of these articles.
    void remove(List<Article> fetched) {
        var byHost = fetched.stream()
                .collect(Collectors.groupingBy(
                        article -> HostQueues.host(article.address()), LinkedHashMap::new, Collectors.toList()));
        byHost.forEach(this::remove);
    }

    private void remove(String host, List<Article> fetched) {
        var bodies = library.bodies(fetched.stream().map(Article::id).toList());
        var repeated = RepeatedBlocks.of(onePerPage(host, fetched, bodies));
        bodies.forEach((article, body) -> {
            var cleaned = RepeatedBlocks.without(body, repeated);
            if (!cleaned.equals(body)) {
                library.keepFullText(article, cleaned);
            }
        });
    }

    /// The texts to compare: one article that two feeds bring is no repetition.
    private Collection<Body> onePerPage(String host, List<Article> fetched, Map<String, Body> bodies) {
        var pages = new ArrayList<StoredArticle>();
        fetched.forEach(
                article -> pages.add(new StoredArticle(article, bodies.getOrDefault(article.id(), Body.EMPTY))));
        for (var feed : fetched.stream().map(Article::feed).distinct().toList()) {
            pages.addAll(library.pages(feed, NEIGHBOURS));
        }
        var addresses = new HashSet<String>();
        return pages.stream()
                .filter(page -> HostQueues.host(page.article().address()).equals(host))
                .filter(page -> addresses.add(PageAddress.key(page.article().address())))
                .map(StoredArticle::body)
                .toList();
    }
}
