package org.footnote.app;

import java.util.HashMap;
import java.util.List;
import org.footnote.brief.BriefOptions;
import org.footnote.brief.BriefWriter;
import org.footnote.brief.SourceText;
import org.footnote.library.Library;
import org.footnote.library.LibraryException;
import org.footnote.model.Body;
import org.footnote.model.Story;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes the briefs of stories that are set aside, when somebody looks at them: general feeds bring many such stories,
/// and hardly any is ever looked at. One that has been told is told again at once whenever it changes. Blocking, for
/// any thread; waits for no refresh.
final class LateBriefs {
    private static final Logger LOG = LoggerFactory.getLogger(LateBriefs.class);

    private final Library library;

    LateBriefs(Library library) {
        this.library = library;
    }

    /// This story, told.
    Story tell(Story story) {
        return story.isUntold() ? tell(List.of(story)).getFirst() : story;
    }

    /// These stories, told as far as their sources have text; what had to be written is kept, if the library takes it.
    List<Story> tell(List<Story> stories) {
        var told = new HashMap<String, Story>();
        Parallel.map(stories.stream().filter(Story::isUntold).toList(), this::written).stream()
                .filter(story -> !story.isUntold())
                .forEach(story -> told.put(story.id(), story));
        if (told.isEmpty()) {
            return stories;
        }
        try {
            library.keepBriefs(List.copyOf(told.values()));
        } catch (LibraryException unkept) {
            LOG.warn("The briefs of {} stories that are set aside could not be kept", told.size(), unkept);
        }
        return stories.stream()
                .map(story -> told.getOrDefault(story.id(), story))
                .toList();
    }

    private Story written(Story story) {
        var texts = story.sources().stream()
                .map(source -> new SourceText(
                        source,
                        library.body(source.article()).orElse(Body.EMPTY).text()))
                .toList();
        return story.withBrief(BriefWriter.write(texts, story.headline(), BriefOptions.DEFAULT));
    }
}
