package org.footnote.library;

import org.footnote.model.Article;
import org.footnote.model.Body;

/// An article with the text its feed brought, to be kept.
///
/// @param article everything but its text
/// @param body the feed's text as blocks, [Body#EMPTY] if the feed brought none
/// @param made what it was made of
public record StoredArticle(Article article, Body body, MadeOf made) {
    /// An article of which nothing tells whether the feed has changed it.
    public StoredArticle(Article article, Body body) {
        this(article, body, MadeOf.UNKNOWN);
    }
}
