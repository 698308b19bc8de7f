package org.footnote.app;

import java.time.Instant;
import java.util.List;
import org.footnote.library.Library;
import org.footnote.model.Brief;
import org.footnote.model.Story;

/// Stories that are nothing but there.
final class PlainStory {
    private PlainStory() {}

    /// Keeps a story without sources.
    static void keep(Library library, String id, Instant published) {
        var story = new Story(
                id, "Headline", "P", null, List.of(), Brief.EMPTY, published, published, "", "", 0, List.of(), "");
        library.keepStories(List.of(story), List.of());
    }
}
