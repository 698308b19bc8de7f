package org.footnote.ui;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleExpression;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The short message at the foot of the page, or of the window where no page is shown, with the way to take back what
/// it tells, or to do something about it.
final class ToastView extends HBox {
    private static final Duration SHOWN = Duration.seconds(8);

    private static final double BESIDE = 16;

    private final DoubleExpression room;

    /// @param left where the page begins in the window, in pixels
    /// @param room how wide it is
    ToastView(ToastModel model, Words words, DoubleExpression left, DoubleExpression room) {
        this.room = room;
        // Centred in the window by its parent, and over the page by half of what is left of that one.
        translateXProperty().bind(Bindings.createDoubleBinding(() -> Math.rint(left.get() / 2), left));
        room.addListener(width -> requestLayout());
        getStyleClass().add("toast");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        // Its shadow reaches over what stands around it, which is to be pressed.
        setPickOnBounds(false);
        setAccessibleRole(AccessibleRole.TEXT);
        var text = new ArticleLabel("");
        var link = new Hyperlink();
        var away = new PauseTransition(SHOWN);
        away.setOnFinished(end -> model.hide());
        setVisible(false);
        model.shown().addListener((shown, was, is) -> {
            setVisible(is != null);
            if (is != null) {
                if (getChildren().isEmpty()) {
                    getChildren().addAll(text, link);
                }
                var said = words.text(is.key(), is.values().toArray());
                text.show(said);
                setAccessibleText(said);
                show(link, is.offer(), words);
                away.playFromStart();
            }
        });
    }

    private static void show(Hyperlink link, ToastModel.@Nullable Offer offer, Words words) {
        link.setVisible(offer != null);
        link.setManaged(offer != null);
        link.setVisited(false);
        if (offer != null) {
            link.setText(words.text(offer.key()));
            link.setOnAction(press -> offer.run().run());
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.min(super.computePrefWidth(height), Math.max(0, room.get() - 2 * BESIDE));
    }
}
