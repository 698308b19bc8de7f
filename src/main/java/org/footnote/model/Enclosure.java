package org.footnote.model;

/// A media file attached to an entry.
///
/// @param address absolute address
/// @param type media type, "" if unknown
/// @param length bytes, 0 if unknown
public record Enclosure(String address, String type, long length) {}
