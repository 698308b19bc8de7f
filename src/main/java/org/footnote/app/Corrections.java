package org.footnote.app;

import java.util.List;
import org.footnote.model.GroupingDecision;
import org.footnote.model.Source;
import org.footnote.model.Story;

/// The reader's last word on what belongs together; it stands until it is undone. Blocking, for any thread but the
/// window's; the snapshot follows at once.
public final class Corrections {
    private final Stories stories;
    private final Presentation presentation;
    private final Screen screen;

    Corrections(Stories stories, Presentation presentation, Screen screen) {
        this.stories = stories;
        this.presentation = presentation;
        this.screen = screen;
    }

    /// Takes a source out of a story, for ever.
    ///
    /// @throws FootnoteException if it is the story's only source
    public Undo notThisStory(Story story, Source source) {
        var others = articles(story).stream()
                .filter(article -> !article.equals(source.article()))
                .toList();
        if (others.isEmpty() || source.article().isEmpty()) {
            throw new FootnoteException("This is the story's only source, so there is nothing to take apart.");
        }
        return decide(new GroupingDecision(source.article(), others.getFirst(), false), List.of(story));
    }

    /// Makes one story of two, for ever.
    ///
    /// @throws FootnoteException if one of them was curated elsewhere
    public Undo sameStory(Story first, Story second) {
        var one = articles(first);
        var other = articles(second);
        if (one.isEmpty()
                || other.isEmpty()
                || !first.curatedBy().isEmpty()
                || !second.curatedBy().isEmpty()) {
            throw new FootnoteException("A story that was curated elsewhere stands as it is.");
        }
        return decide(new GroupingDecision(one.getFirst(), other.getFirst(), true), List.of(first, second));
    }

    private Undo decide(GroupingDecision decision, List<Story> before) {
        var earlier = screen.snapshot().today();
        var had = BeforeDecision.of(before, screen.snapshot());
        stories.decide(decision, change -> show(change, List.of()));
        return () -> stories.takeBack(decision, had, change -> show(change, earlier));
    }

    private void show(Stories.Change change, List<String> earlier) {
        screen.change(before -> presentation.corrected(before, change, earlier));
    }

    private static List<String> articles(Story story) {
        return story.sources().stream()
                .map(Source::article)
                .filter(article -> !article.isEmpty())
                .toList();
    }
}
