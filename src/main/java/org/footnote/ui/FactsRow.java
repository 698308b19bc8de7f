package org.footnote.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.footnote.model.Completeness;
import org.footnote.model.Story;
import org.footnote.model.Support;

/// The figures under a story's summary: independent sources, support, disagreements, how much is offline.
final class FactsRow extends FlowPane {
    FactsRow(Story story, Words words) {
        getStyleClass().addAll("facts", "story-facts");
        addStanding(story, words);
        if (story.curatedBy().isEmpty() && canAgree(story)) {
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
    }

    /// A rule stands between two figures of one line, and after none that ends a line. It is hidden and not styled
    /// otherwise, since a style that is set while a row is laid out may be painted only with the frame after.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        var facts = getChildren();
        for (int index = 0; index < facts.size(); index++) {
            boolean last = index == facts.size() - 1
                    || facts.get(index + 1).getLayoutY() > facts.get(index).getLayoutY();
            ((Fact) facts.get(index)).rule().setVisible(!last);
        }
    }

    /// How many independent sources there are; where there is none, how many primary ones, or how many at all.
    private void addStanding(Story story, Words words) {
        int count = standing(story);
        fact(Integer.toString(count), standing(story, count, words));
    }

    private static int standing(Story story) {
        int independent = story.independentSources();
        int primary = story.primarySources();
        return independent > 0
                ? independent
                : primary > 0 ? primary : story.sources().size();
    }

    private static String standing(Story story, int count, Words words) {
        if (story.independentSources() > 0) {
            return words.text("facts.independent", count);
        }
        return words.text(story.primarySources() > 0 ? "facts.primary" : "facts.dependent", count);
    }

    /// One source alone can be corroborated by none.
    private static boolean canAgree(Story story) {
        return story.sources().stream().filter(source -> source.copyOf() == 0).count() > 1;
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
        getChildren().add(new Fact(new VBox(number, label)));
    }

    /// A figure with its words, and the rule after it.
    private static final class Fact extends HBox {
        private final Region rule = new Region();

        Fact(VBox figure) {
            super(figure);
            getStyleClass().add("fact");
            rule.getStyleClass().add("fact-rule");
            getChildren().add(rule);
        }

        Region rule() {
            return rule;
        }
    }

    /// The same in words, for the clipboard.
    static String copied(Story story, Words words) {
        int count = standing(story);
        return count + " " + standing(story, count, words);
    }
}
