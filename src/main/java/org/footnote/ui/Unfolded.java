package org.footnote.ui;

import java.util.HashSet;
import java.util.Set;

/// What the reader has opened of a story's page that begins folded. Immutable.
///
/// @param list whether a long list of sources is shown whole
/// @param copies numbers of the sources of which all copies are named
record Unfolded(boolean list, Set<Integer> copies) {
    static final Unfolded NOTHING = new Unfolded(false, Set.of());

    Unfolded {
        copies = Set.copyOf(copies);
    }

    Unfolded withList() {
        return new Unfolded(true, copies);
    }

    Unfolded withCopiesOf(int source) {
        var more = new HashSet<>(copies);
        more.add(source);
        return new Unfolded(list, more);
    }
}
