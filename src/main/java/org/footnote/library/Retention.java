package org.footnote.library;

import java.util.Set;

/// How long what was not saved is kept.
///
/// @param days a story leaves when nothing has come to it for so many days; 0 for never
/// @param bytes the oldest stories leave when the library and its pictures are larger; 0 for no limit
/// @param exempt ids of feeds whose stories stay whatever their age
/// @param pictureBytes the oldest pictures leave when all but the icons take more; 0 for none at all
/// @param edition ids of stories whose pictures stay however little room there is
public record Retention(int days, long bytes, Set<Long> exempt, long pictureBytes, Set<String> edition) {
    public Retention {
        exempt = Set.copyOf(exempt);
        edition = Set.copyOf(edition);
    }
}
