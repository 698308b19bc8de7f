package org.footnote.brief;

import java.util.List;
import org.footnote.model.Support;

/// A sentence that stands in a brief, with the sentences of other sources that say the same.
///
/// @param alone whether it is said of no other source that it may say the same
record Chosen(Sentence sentence, List<Sentence> same, Support support, boolean alone) {
    Chosen {
        same = List.copyOf(same);
    }
}
