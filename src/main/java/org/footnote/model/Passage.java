package org.footnote.model;

/// A range in an article's text and the quote that stands there.
///
/// @param article id of the article
/// @param start first UTF-16 unit in [Body#text()], inclusive
/// @param end last UTF-16 unit, exclusive
/// @param quote exactly `text.substring(start, end)`
public record Passage(String article, int start, int end, String quote) {}
