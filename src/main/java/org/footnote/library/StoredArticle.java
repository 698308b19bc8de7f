package org.footnote.library;

import org.footnote.model.Article;
import org.footnote.model.Body;

/// An article with the text its feed brought, to be kept.
///
/// @param article everything but its text
/// @param body the feed's text as blocks, [Body#EMPTY] if the feed brought none
public record StoredArticle(Article article, Body body) {}
