package org.footnote.ui;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.footnote.model.RankReason;
import org.footnote.model.Story;
import org.footnote.model.Topic;

/// The small print under a story: why it is here, what was left out.
final class StoryNotes extends VBox {
    StoryNotes(Story story, Words words) {
        getStyleClass().add("story-notes");
        if (!story.reasons().isEmpty()) {
            var reasons = new VBox();
            reasons.getStyleClass().add("reasons");
            story.reasons().forEach(reason -> reasons.getChildren().add(reason(reason, words)));
            var pane = new TitledPane(words.text("why.title"), reasons);
            pane.setExpanded(false);
            pane.setAnimated(false);
            pane.getStyleClass().add("why");
            pane.expandedProperty().addListener((expanded, was, is) -> {
                if (is) {
                    pane.fireEvent(new Opened());
                }
            });
            pane.addEventFilter(KeyEvent.KEY_PRESSED, key -> toggle(pane, key));
            getChildren().add(pane);
        }
        if (story.brief().dropped() > 0) {
            note(words.text("story.dropped", story.brief().dropped()));
        }
        if (!story.headlineBy().isEmpty()) {
            note(words.text("story.headlineby", story.headlineBy()));
        }
    }

    /// JavaFX opens it with the space bar alone, unlike everything else on the page, and hides the focus then.
    private static void toggle(TitledPane pane, KeyEvent key) {
        if (pane.equals(key.getTarget()) && (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE)) {
            pane.setExpanded(!pane.isExpanded());
            key.consume();
        }
    }

    private void note(String text) {
        getChildren().add(new ArticleLabel(text, "note"));
    }

    private static String key(RankReason reason) {
        return reason.kind() == RankReason.Kind.FRESH && reason.detail().equals("0")
                ? "why.fresh.now"
                : "why." + reason.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String detail(RankReason reason, Words words) {
        return Stream.of(Topic.values())
                .filter(topic -> topic.key().equals(reason.detail()))
                .findFirst()
                .map(topic -> words.text("topic." + topic.key()))
                .orElse(reason.detail());
    }

    private static HBox reason(RankReason reason, Words words) {
        var name = new ArticleLabel(words.text(key(reason), detail(reason, words)));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var format = NumberFormat.getNumberInstance(words.locale());
        format.setMaximumFractionDigits(1);
        var points = new Label((reason.points() > 0 ? "+" : "") + format.format(reason.points()));
        points.getStyleClass().add("points");
        points.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(name, gap, points);
        row.getStyleClass().add("reason");
        return row;
    }
}
