package org.footnote.ui;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.footnote.model.Citation;
import org.footnote.model.Completeness;
import org.footnote.model.Source;

/// What a citation says, beside its number: publisher, date, the sentence itself.
final class CitationCard extends VBox {
    private static final int LONGEST_QUOTE = 320;

    CitationCard(Citation citation, Source source, Words words, Ages ages, Runnable read) {
        getStyleClass().add("citation-card");
        // Its shadow reaches over the number that it belongs to, which is to be pressed.
        setPickOnBounds(false);
        var name = new Label("[" + source.number() + "] " + source.publisher());
        name.getStyleClass().add("strong");
        var rest = new Label(" · " + details(source, words, ages));
        rest.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(name, rest);
        head.getStyleClass().add("card-head");
        var quote = new ArticleLabel(quote(citation, words), citation.passage() == null ? "card-note" : "card-quote");
        var link = new Hyperlink(words.text("citation.read"));
        link.setOnAction(press -> read.run());
        link.setFocusTraversable(false);
        getChildren().addAll(head, quote, link);
    }

    private static String details(Source source, Words words, Ages ages) {
        var stored = words.text(completenessKey(source.completeness()));
        return source.published() == null ? stored : ages.shortDate(source.published()) + " · " + stored;
    }

    static String completenessKey(Completeness completeness) {
        return switch (completeness) {
            case FULL_TEXT -> "source.full";
            case EXCERPT -> "source.excerpt";
            case FEED_TEXT -> "source.feedtext";
        };
    }

    private static String quote(Citation citation, Words words) {
        var passage = citation.passage();
        if (passage == null) {
            return words.text(
                    citation.standing() == Citation.Standing.NOT_FOUND ? "citation.notfound" : "citation.unchecked");
        }
        var text = passage.quote().strip();
        return words.text(
                "citation.quote", text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text);
    }
}
