package org.footnote.ui;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.footnote.model.Disagreement;
import org.footnote.model.Story;

/// A point on which sources differ: their values side by side, each with its citation.
final class DifferBox extends VBox {
    /// How many different values are shown.
    private static final int MOST = 8;

    /// How many sources of one value.
    private static final int MOST_SOURCES = 3;

    DifferBox(Disagreement disagreement, Story story, Words words, StoryActions actions, double scale) {
        getStyleClass().add("differ");
        var title = new ArticleLabel(title(disagreement, words), "differ-title");
        var values = new FlowPane();
        values.getStyleClass().add("differ-values");
        var different = disagreement.alike();
        different.stream()
                .limit(MOST)
                .map(same -> value(same, story, words, actions, scale))
                .forEach(values.getChildren()::add);
        if (different.size() > MOST) {
            values.getChildren()
                    .add(new ArticleLabel(words.text("differ.more", different.size() - MOST), "differ-more"));
        }
        getChildren().addAll(title, values);
        HBox.setHgrow(values, Priority.ALWAYS);
    }

    /// A value with the first sources that give it. A long name is cut: it stands whole in the list of sources.
    private static VBox value(
            List<Disagreement.Value> same, Story story, Words words, StoryActions actions, double scale) {
        var figure = new ArticleLabel(same.getFirst().text(), "differ-value");
        var who = new VBox(figure);
        for (var value : same.subList(0, Math.min(MOST_SOURCES, same.size()))) {
            var line = new HBox();
            line.getStyleClass().add("differ-who");
            story.sources().stream()
                    .filter(source -> source.number() == value.citation().source())
                    .findFirst()
                    .ifPresent(source -> line.getChildren()
                            .addAll(
                                    new Label(source.publisher()),
                                    new CitationMark(value.citation(), source, words, actions, scale)));
            who.getChildren().add(line);
        }
        return who;
    }

    /// The same in words, for the clipboard and for paper.
    static String copied(Disagreement disagreement, Words words) {
        var values = disagreement.alike().stream()
                .map(same -> same.getFirst().text() + " " + numbers(same))
                .collect(Collectors.joining("; "));
        return title(disagreement, words) + ": " + values;
    }

    private static String numbers(List<Disagreement.Value> same) {
        return same.stream().map(value -> "[" + value.citation().source() + "]").collect(Collectors.joining());
    }

    private static String title(Disagreement disagreement, Words words) {
        boolean differs = disagreement.kind() == Disagreement.Kind.CONFLICT;
        return words.text(differs ? "differ.conflict" : "differ.update", disagreement.about());
    }
}
