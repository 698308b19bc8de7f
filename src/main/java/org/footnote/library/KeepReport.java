package org.footnote.library;

import java.util.List;
import org.footnote.model.Article;

/// What came of keeping the articles of a feed. What was known and unchanged, and what was deleted earlier, is in
/// neither list.
///
/// @param newArticles those seen for the first time, in the order given
/// @param updatedArticles those whose publisher changed them, as they are now; they keep their id, status and first
/// date
public record KeepReport(List<Article> newArticles, List<Article> updatedArticles) {
    public KeepReport {
        newArticles = List.copyOf(newArticles);
        updatedArticles = List.copyOf(updatedArticles);
    }
}
