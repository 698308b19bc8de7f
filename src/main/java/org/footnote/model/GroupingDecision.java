package org.footnote.model;

/// What the reader has decided about two articles; it stands above every measurement, for ever, until undone.
///
/// @param first id of an article
/// @param second id of another article
/// @param together true for "same story", false for "not this story"
public record GroupingDecision(String first, String second, boolean together) {}
