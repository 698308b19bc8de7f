package org.footnote.ui;

import javafx.scene.AccessibleRole;
import org.footnote.model.Citation;
import org.footnote.model.Source;

/// A citation's number within a line of text: its card shows on hover and focus, pressing it opens the passage.
final class CitationMark extends TextButton {
    static final double RAISED_BY = 5;

    CitationMark(Citation citation, Source source, Words words, StoryActions actions, double scale) {
        super(Integer.toString(citation.source()), AccessibleRole.HYPERLINK);
        onPress(() -> actions.openSource(citation.source(), citation));
        getStyleClass().setAll("citation");
        setTranslateY(-RAISED_BY * scale);
        setAccessibleText(words.text("citation.name", source.number(), source.publisher()));
        hoverProperty().addListener((hover, was, is) -> show(is || isFocused(), citation, actions));
        focusedProperty().addListener((focus, was, is) -> show(is || isHover(), citation, actions));
    }

    private void show(boolean shown, Citation citation, StoryActions actions) {
        if (shown) {
            actions.showCard(this, citation);
        } else {
            actions.hideCard();
        }
    }
}
