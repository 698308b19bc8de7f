package org.footnote.ui;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.footnote.model.Completeness;
import org.footnote.model.Story;
import org.footnote.model.Support;

/// The figures under a story's summary: independent sources, support, disagreements, how much is offline.
final class FactsRow extends FlowPane {
    FactsRow(Story story, Words words) {
        getStyleClass().addAll("facts", "story-facts");
        int independent = story.independentSources();
        fact(Integer.toString(independent), words.text("facts.independent", independent));
        if (story.curatedBy().isEmpty()) {
            addSupport(story, words);
        }
        int differ = story.brief().disagreements().size();
        if (differ > 0) {
            fact(Integer.toString(differ), words.text("facts.differ", differ));
        }
        var sources = story.sources();
        long full = sources.stream()
                .filter(source -> source.completeness() == Completeness.FULL_TEXT)
                .count();
        fact(words.text("facts.of", full, sources.size()), words.text("facts.offline"));
        getChildren().getLast().getStyleClass().add("last");
    }

    private void addSupport(Story story, Words words) {
        var statements = story.brief().sections().stream()
                .flatMap(section -> section.statements().stream())
                .toList();
        if (!statements.isEmpty()) {
            long several = statements.stream()
                    .filter(statement -> statement.support() == Support.SEVERAL)
                    .count();
            fact(words.text("facts.of", several, statements.size()), words.text("facts.corroborated"));
        }
    }

    private void fact(String figure, String what) {
        var number = new Label(figure);
        number.getStyleClass().add("figure");
        number.setMinWidth(USE_PREF_SIZE);
        var label = new Label(what);
        label.setMinWidth(USE_PREF_SIZE);
        var fact = new VBox(number, label);
        fact.getStyleClass().add("fact");
        getChildren().add(fact);
    }

    /// The same in words, for the clipboard.
    static String copied(Story story, Words words) {
        int independent = story.independentSources();
        return String.join(" ", List.of(Integer.toString(independent), words.text("facts.independent", independent)));
    }
}
