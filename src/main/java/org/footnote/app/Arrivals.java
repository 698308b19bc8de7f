package org.footnote.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footnote.model.Article;
import org.footnote.model.Body;
import org.footnote.model.CuratedStory;

/// What feeds have brought that was not there before.
///
/// @param newArticles kept for the first time, in order of publication
/// @param updatedArticles known ones whose text has changed
/// @param bodies the feed's text of both, by article id
/// @param curated the stories that some of them are already, by article id
record Arrivals(
        List<Article> newArticles,
        List<Article> updatedArticles,
        Map<String, Body> bodies,
        Map<String, CuratedStory> curated) {

    Arrivals {
        newArticles = List.copyOf(newArticles);
        updatedArticles = List.copyOf(updatedArticles);
        bodies = Map.copyOf(bodies);
        curated = Map.copyOf(curated);
    }

    /// All together, in an order that does not depend on which feed answered first.
    static Arrivals together(Collection<Arrivals> parts) {
        var newArticles = new ArrayList<Article>();
        var updatedArticles = new ArrayList<Article>();
        var bodies = new HashMap<String, Body>();
        var curated = new HashMap<String, CuratedStory>();
        for (var part : parts) {
            newArticles.addAll(part.newArticles());
            updatedArticles.addAll(part.updatedArticles());
            bodies.putAll(part.bodies());
            curated.putAll(part.curated());
        }
        var inTime = Comparator.comparing(Article::published).thenComparing(Article::id);
        newArticles.sort(inTime);
        updatedArticles.sort(inTime);
        return new Arrivals(newArticles, updatedArticles, bodies, curated);
    }

    boolean isEmpty() {
        return newArticles.isEmpty() && updatedArticles.isEmpty();
    }
}
