package org.footnote.library;

/// What retention took, and what is left.
///
/// @param stories how many stories left
/// @param articles how many articles left
/// @param pictures how many picture files were deleted
/// @param bytes what the library and its pictures take now
public record RetentionReport(int stories, int articles, int pictures, long bytes) {}
