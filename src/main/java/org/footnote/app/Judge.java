package org.footnote.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footnote.model.Article;
import org.footnote.story.Relevance;

/// Judges whether articles are about AI, by their words and by what their feeds have brought before. For any thread.
final class Judge {
    private static final int REMEMBERED = 200;

    private final Relevance relevance = new Relevance();
    private final Map<Long, Deque<Relevance.Judgement>> feeds = new HashMap<>();

    /// Takes an article into what is known of its feed.
    void learn(Article article) {
        var judgement = relevance.judge(article.title(), article.summary());
        synchronized (feeds) {
            var latest = feeds.computeIfAbsent(article.feed(), _ -> new ArrayDeque<>());
            latest.addLast(judgement);
            if (latest.size() > REMEMBERED) {
                latest.removeFirst();
            }
        }
    }

    Relevance.Judgement judge(Article article) {
        return relevance.judge(article.title(), article.summary(), Relevance.shareOfAi(known(article.feed())));
    }

    private List<Relevance.Judgement> known(long feed) {
        synchronized (feeds) {
            var known = feeds.get(feed);
            return known == null ? List.of() : List.copyOf(known);
        }
    }
}
