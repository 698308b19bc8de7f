package org.footnote.brief;

import java.util.List;

/// Which sentences of different sources say the same.
final class Claims {
    Claims(StoryText story) {}

    /// The sentences of other originals that say what this one says, at most one of each.
    List<Sentence> sameAs(Sentence sentence) {
        return List.of();
    }
}
