package org.footnote.ui;

import java.util.ArrayList;
import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.footnote.model.Source;

/// One of a story's numbered sources: who, what, when, what kind, whether its text is here, and the original.
final class SourceRow extends HBox {
    /// Between two details, at the end of a line rather than at the beginning of the next.
    private static final String DOT = "\u00A0· ";

    /// @param copies its syndicated copies
    /// @param isNew true if it was not there when the reader last opened the story
    SourceRow(Source source, SourceCopies copies, boolean isNew, Words words, Ages ages, StoryActions actions) {
        getStyleClass().add("source-row");
        var number = new Label(Integer.toString(source.number()));
        number.getStyleClass().add("source-number");
        var shown = source.title().isEmpty() ? source.publisher() : source.title();
        var title = new Button(Scripts.wrappable(shown));
        if (Scripts.rightToLeft(shown)) {
            title.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        }
        title.setId(id(source.number()));
        title.getStyleClass().setAll("source-title");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinHeight(USE_PREF_SIZE);
        title.setAccessibleText(words.text("source.open", source.number(), source.title(), source.publisher()));
        title.setOnAction(press -> actions.openSource(source.number(), null));
        var text = new VBox(title, line(source, isNew, words, ages, actions));
        text.getChildren().addAll(copies.shown(words, actions));
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(number, text);
        if (!source.address().isEmpty()) {
            getChildren().add(original(source, words, actions));
        }
    }

    /// Of the node that opens the offline copy of a source.
    static String id(int number) {
        return "source-" + number;
    }

    private static TextFlow line(Source source, boolean isNew, Words words, Ages ages, StoryActions actions) {
        var details = new ArrayList<String>();
        if (!source.author().isEmpty() && !source.author().equals(source.publisher())) {
            details.add(source.author());
        }
        if (source.published() != null) {
            details.add(ages.shortDate(source.published()));
        }
        details.add(words.text("kind." + source.kind().name().toLowerCase(Locale.ROOT)));
        details.add(words.text(CitationCard.completenessKey(source.completeness())));
        var publisher = new Text("  " + Scripts.wrappable(source.publisher()));
        publisher.getStyleClass().add("source-publisher");
        var rest = new Text(DOT + Scripts.wrappable(String.join(DOT, details)));
        rest.getStyleClass().add("source-details");
        var line = new TextFlow(new OnLine(actions.mark(source.publisher())), publisher, rest);
        line.getStyleClass().add("source-line");
        if (isNew) {
            var mark = new Label(words.text("new.source"));
            mark.getStyleClass().add("new-mark");
            line.getChildren().addAll(new Text("  "), mark);
        }
        return line;
    }

    /// A mark that stands on a line of text as deep as its words do, with an icon or with initials.
    private static final class OnLine extends StackPane {
        private static final double ABOVE_THE_LINE = 0.76;

        OnLine(PublisherMark mark) {
            super(mark);
        }

        @Override
        public double getBaselineOffset() {
            return prefHeight(-1) * ABOVE_THE_LINE;
        }
    }

    private static Hyperlink original(Source source, Words words, StoryActions actions) {
        var link = new Hyperlink(words.text("source.original"));
        link.setMinWidth(USE_PREF_SIZE);
        PointerTip.of(link, source.address());
        link.setAccessibleText(words.text("source.original.name", source.publisher()));
        link.setOnAction(press -> actions.openOriginal(source, null));
        return link;
    }
}
