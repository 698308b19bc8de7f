package org.footnote.library;

import java.util.Set;

/// How long what was not saved is kept.
///
/// @param days a story leaves when nothing has come to it for so many days; 0 for never
/// @param bytes the oldest stories leave when the library and its pictures are larger; 0 for no limit
/// @param exempt ids of feeds whose stories stay whatever their age
public record Retention(int days, long bytes, Set<Long> exempt) {
    public Retention {
        exempt = Set.copyOf(exempt);
    }
}
