package org.footnote.model;

/// A link that a feed or an entry carries beside its main one.
///
/// @param address absolute address
/// @param relation the Atom `rel` value, `alternate` if none was given
/// @param type media type, "" if unknown
public record Link(String address, String relation, String type) {}
