package org.footnote.ui;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.footnote.model.Source;
import org.footnote.model.Story;
import org.footnote.ui.ReadingModel.SourceOpen;

/// The ruled lines above and below a source's text: where it is cited, the way to the original, back and on.
final class SourceBars {
    private SourceBars() {}

    static Region head(SourceOpen open, long timesCited, Words words, StoryActions actions) {
        var source = open.source();
        var citation = open.citation();
        var cited = new Label(words.text("source.cited", timesCited));
        cited.setMinWidth(Region.USE_PREF_SIZE);
        var headline = new Label(open.story().headline());
        headline.getStyleClass().add("italic");
        headline.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        headline.setMinWidth(40);
        var bar = bar(cited, headline, gap());
        if (open.hasOther()) {
            var other = new Hyperlink(words.text(open.isFeedText() ? "source.text.page" : "source.text.feed"));
            other.setMinWidth(Region.USE_PREF_SIZE);
            other.getStyleClass().addAll("quiet", "other-text");
            other.setOnAction(press -> actions.switchText());
            bar.getChildren().add(other);
        }
        if (!source.address().isEmpty()) {
            boolean passage = citation != null && citation.passage() != null;
            var link = new Hyperlink(words.text(passage ? "source.original.passage" : "source.original.open"));
            link.setMinWidth(Region.USE_PREF_SIZE);
            link.setTooltip(new Tooltip(source.address()));
            link.setOnAction(press -> actions.openOriginal(source, citation));
            bar.getChildren().add(link);
        }
        var room = new VBox(bar);
        room.getStyleClass().add("source-head");
        return room;
    }

    static HBox foot(Story story, Source source, Words words, StoryActions actions) {
        var back = new Hyperlink(words.text("source.back"));
        back.getStyleClass().add("quiet");
        back.setOnAction(press -> actions.backToStory());
        var bar = bar(back, gap());
        story.sources().stream()
                .filter(other -> other.number() > source.number())
                .findFirst()
                .ifPresent(next -> {
                    var link = new Hyperlink(words.text("source.next", next.number(), next.publisher()));
                    link.getStyleClass().add("quiet");
                    link.setOnAction(press -> actions.openSource(next.number(), null));
                    bar.getChildren().add(link);
                });
        bar.getStyleClass().add("foot");
        return bar;
    }

    private static HBox bar(javafx.scene.Node... nodes) {
        var bar = new HBox(nodes);
        bar.getStyleClass().addAll("facts", "source-bar");
        return bar;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
