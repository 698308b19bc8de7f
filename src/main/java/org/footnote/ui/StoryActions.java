package org.footnote.ui;

import javafx.scene.Node;
import org.footnote.model.Citation;
import org.footnote.model.Source;
import org.jspecify.annotations.Nullable;

/// What the reader can do from within a story's or a source's page.
interface StoryActions {
    /// Opens the offline copy of a source, at the passage where there is one.
    void openSource(int number, @Nullable Citation citation);

    /// Opens the original in the browser, at the passage where there is one.
    void openOriginal(Source source, @Nullable Citation citation);

    /// Shows all of a long list of sources.
    ///
    /// @param next number of the first one that comes to those which are shown
    void showAllSources(int next);

    /// Names all of the many that carry the same text as a source.
    ///
    /// @param next number of the first one that comes to those which are named
    void showAllCopies(int number, int next);

    /// Shows what the feed brought of the source that is open, or the text of its page again.
    void switchText();

    /// Shows the card of a citation beside its number.
    void showCard(Node number, Citation citation);

    /// Takes the card away again.
    void hideCard();

    /// The mark of a publisher.
    PublisherMark mark(String publisher);

    /// Goes back to the story from one of its sources.
    void backToStory();
}
