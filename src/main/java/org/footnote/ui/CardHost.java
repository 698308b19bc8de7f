package org.footnote.ui;

import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.footnote.model.Citation;
import org.footnote.model.Story;
import org.jspecify.annotations.Nullable;

/// Puts the card of a citation below its number, or above it where there is no room.
final class CardHost {
    private static final Duration LINGER = Duration.millis(180);
    private static final double GAP = 8;

    private final Pane pane;
    private final Words words;
    private final Ages ages;
    private final StoryActions actions;
    private final PauseTransition linger = new PauseTransition(LINGER);
    private @Nullable CitationCard card;

    CardHost(Pane pane, Words words, Ages ages, StoryActions actions) {
        this.pane = pane;
        this.words = words;
        this.ages = ages;
        this.actions = actions;
        linger.setOnFinished(end -> hideUnlessPointedAt());
    }

    void show(Node number, Citation citation, Story story) {
        hideNow();
        story.sources().stream()
                .filter(source -> source.number() == citation.source())
                .findFirst()
                .ifPresent(source -> {
                    var shown = new CitationCard(
                            citation, source, words, ages, () -> actions.openSource(citation.source(), citation));
                    shown.hoverProperty().addListener((hover, was, is) -> {
                        if (!is) {
                            hideSoon();
                        }
                    });
                    card = shown;
                    pane.getChildren().setAll(shown);
                    place(shown, pane.sceneToLocal(number.localToScene(number.getBoundsInLocal())));
                });
    }

    private void place(CitationCard shown, Bounds number) {
        shown.applyCss();
        double width = Math.min(shown.prefWidth(-1), pane.getWidth() - 2 * GAP);
        double height = shown.prefHeight(width);
        shown.resize(width, height);
        shown.setMaxWidth(width);
        shown.setPrefWidth(width);
        double left = Math.clamp(number.getCenterX() - width / 2, GAP, Math.max(GAP, pane.getWidth() - width - GAP));
        double below = number.getMaxY() + GAP;
        boolean fits = below + height + GAP <= pane.getHeight();
        shown.relocate(
                pane.snapPositionX(left),
                pane.snapPositionY(fits ? below : Math.max(GAP, number.getMinY() - GAP - height)));
    }

    void hideSoon() {
        linger.playFromStart();
    }

    private void hideUnlessPointedAt() {
        if (card != null && !card.isHover()) {
            hideNow();
        }
    }

    /// Takes the card away at once.
    ///
    /// @return false if there was no card
    boolean hideNow() {
        linger.stop();
        boolean shown = card != null;
        card = null;
        pane.getChildren().clear();
        return shown;
    }
}
