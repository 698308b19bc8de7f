package org.footnote.model;

/// An author as a feed or page names them.
///
/// @param name "" if unknown
/// @param email "" if unknown
public record Person(String name, String email) {}
