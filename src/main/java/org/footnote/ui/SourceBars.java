package org.footnote.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.footnote.model.Source;
import org.footnote.model.Story;
import org.footnote.ui.ReadingModel.SourceOpen;

/// The ruled lines above and below a source's text: where it is cited, the way to the original, back and on.
final class SourceBars {
    private SourceBars() {}

    static Region head(SourceOpen open, long timesCited, Words words, StoryActions actions) {
        var cited = new Label(words.text("source.cited", timesCited));
        cited.setMinWidth(Region.USE_PREF_SIZE);
        var headline = new Label(open.story().headline());
        headline.getStyleClass().add("italic");
        headline.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        var where = new HBox(cited, headline);
        where.getStyleClass().add("cited");
        var room = new VBox(bar(where, ways(open, words, actions)));
        room.getStyleClass().add("source-head");
        return room;
    }

    /// To the other text that is stored of a source, and to its original.
    private static Region ways(SourceOpen open, Words words, StoryActions actions) {
        var source = open.source();
        var citation = open.citation();
        var ways = new FlowPane();
        ways.getStyleClass().add("ways");
        if (open.hasOther()) {
            var other = link(words.text(open.isFeedText() ? "source.text.page" : "source.text.feed"));
            other.getStyleClass().add("quiet");
            other.setOnAction(press -> actions.switchText());
            ways.getChildren().add(other);
        }
        if (!source.address().isEmpty()) {
            boolean passage = citation != null && citation.passage() != null;
            var link = link(words.text(passage ? "source.original.passage" : "source.original.open"));
            link.setTooltip(new Tooltip(source.address()));
            link.setOnAction(press -> actions.openOriginal(source, citation));
            ways.getChildren().add(link);
        }
        return ways;
    }

    static Region foot(Story story, Source source, Words words, StoryActions actions) {
        var back = link(words.text("source.back"));
        back.getStyleClass().add("quiet");
        back.setOnAction(press -> actions.backToStory());
        var on = new StackPane();
        on.setAlignment(Pos.CENTER_LEFT);
        story.sources().stream()
                .filter(other -> other.number() > source.number())
                .findFirst()
                .ifPresent(next -> {
                    var link = new Hyperlink(words.text("source.next", next.number(), next.publisher()));
                    link.getStyleClass().add("quiet");
                    link.setOnAction(press -> actions.openSource(next.number(), null));
                    on.getChildren().add(link);
                });
        var bar = bar(back, on);
        bar.getStyleClass().add("foot");
        return bar;
    }

    private static Hyperlink link(String text) {
        var link = new Hyperlink(text);
        link.setMinWidth(Region.USE_PREF_SIZE);
        return link;
    }

    private static Region bar(Region first, Region second) {
        var bar = new TwoEnds(first, second);
        bar.getStyleClass().addAll("facts", "source-bar");
        return bar;
    }
}
