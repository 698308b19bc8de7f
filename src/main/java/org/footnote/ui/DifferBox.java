package org.footnote.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.footnote.model.Disagreement;
import org.footnote.model.Story;

/// A point on which sources differ: their values side by side, each with its citation.
final class DifferBox extends VBox {
    DifferBox(Disagreement disagreement, Story story, Words words, StoryActions actions, double scale) {
        getStyleClass().add("differ");
        var title = new ArticleLabel(
                words.text(
                        disagreement.kind() == Disagreement.Kind.CONFLICT ? "differ.conflict" : "differ.update",
                        disagreement.about()),
                "differ-title");
        var values = new FlowPane();
        values.getStyleClass().add("differ-values");
        for (var value : disagreement.values()) {
            values.getChildren().add(value(value, story, words, actions, scale));
        }
        getChildren().addAll(title, values);
        HBox.setHgrow(values, Priority.ALWAYS);
    }

    private static VBox value(Disagreement.Value value, Story story, Words words, StoryActions actions, double scale) {
        var figure = new ArticleLabel(value.text(), "differ-value");
        var line = new HBox();
        line.getStyleClass().add("differ-who");
        story.sources().stream()
                .filter(source -> source.number() == value.citation().source())
                .findFirst()
                .ifPresent(source -> line.getChildren()
                        .addAll(
                                new Label(source.publisher()),
                                new CitationMark(value.citation(), source, words, actions, scale)));
        return new VBox(figure, line);
    }

    /// The same in words, for the clipboard.
    static String copied(Disagreement disagreement) {
        var text = new StringBuilder(disagreement.about()).append(": ");
        for (var value : disagreement.values()) {
            text.append(value.text())
                    .append(" [")
                    .append(value.citation().source())
                    .append("] ");
        }
        return text.toString().strip();
    }
}
