package org.footnote.ui;

import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/// The short message at the foot of the window, with the way to take back what it tells.
final class ToastView extends HBox {
    private static final Duration SHOWN = Duration.seconds(8);

    ToastView(ToastModel model, Words words) {
        getStyleClass().add("toast");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        // Its shadow reaches over what stands around it, which is to be pressed.
        setPickOnBounds(false);
        setAccessibleRole(AccessibleRole.TEXT);
        var text = new Label();
        text.setWrapText(true);
        var undo = new Hyperlink(words.text("toast.undo"));
        undo.setOnAction(press -> model.undo());
        var away = new PauseTransition(SHOWN);
        away.setOnFinished(end -> model.hide());
        setVisible(false);
        model.shown().addListener((shown, was, is) -> {
            setVisible(is != null);
            if (is != null) {
                if (getChildren().isEmpty()) {
                    getChildren().addAll(text, undo);
                }
                text.setText(words.text(is.key(), is.values().toArray()));
                setAccessibleText(text.getText());
                undo.setVisible(is.canUndo());
                undo.setManaged(is.canUndo());
                undo.setVisited(false);
                away.playFromStart();
            }
        });
    }
}
