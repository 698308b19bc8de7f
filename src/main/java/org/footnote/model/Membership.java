package org.footnote.model;

/// Which story an article belongs to.
///
/// @param article id of the article
/// @param story id of its story
/// @param copyOf id of the article that it is a syndicated copy of, "" if it is none
public record Membership(String article, String story, String copyOf) {}
