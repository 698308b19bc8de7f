package org.footnote.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.footnote.model.Article;
import org.footnote.story.Relevance;

/// Judges whether articles are about AI, by their words and by what their feeds have brought before. For any thread.
final class Judge {
    private static final int REMEMBERED = 200;

    private final Relevance relevance = new Relevance();
    private final Map<Long, Deque<Relevance.Judgement>> feeds = new ConcurrentHashMap<>();

    /// Takes an article into what is known of its feed.
    void learn(Article article) {
        var judgement = relevance.judge(article.title(), article.summary());
        feeds.compute(article.feed(), (feed, known) -> {
            var latest = known == null ? new ArrayDeque<Relevance.Judgement>() : known;
            latest.addLast(judgement);
            if (latest.size() > REMEMBERED) {
                latest.removeFirst();
            }
            return latest;
        });
    }

    Relevance.Judgement judge(Article article) {
        var known = feeds.getOrDefault(article.feed(), new ArrayDeque<>());
        return relevance.judge(article.title(), article.summary(), Relevance.shareOfAi(List.copyOf(known)));
    }
}
