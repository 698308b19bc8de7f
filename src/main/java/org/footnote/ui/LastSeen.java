package org.footnote.ui;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import javafx.beans.Observable;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;

/// What the next start is to find, noted a second after the reader has done something: where the system ends the
/// program, JavaFX's thread ends first and can tell nothing any more. FX thread only, but for [#noted()].
final class LastSeen {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final WindowView window;
    private final WindowPlace place;
    private volatile Map<String, String> noted;
    private boolean isDue;

    /// @param before what the last start left
    LastSeen(WindowView window, WindowPlace place, Map<String, String> before) {
        this.window = window;
        this.place = place;
        noted = Map.copyOf(before);
    }

    /// Notes from now on what the reader does in a window, and where it is moved to.
    void watch(Stage stage) {
        for (var done : List.of(KeyEvent.ANY, MouseEvent.MOUSE_RELEASED, ScrollEvent.SCROLL)) {
            stage.addEventFilter(done, event -> noteSoon());
        }
        for (Observable moves : List.of(
                stage.xProperty(),
                stage.yProperty(),
                stage.widthProperty(),
                stage.heightProperty(),
                stage.maximizedProperty())) {
            moves.addListener(moved -> noteSoon());
        }
    }

    /// What was noted last. Any thread may ask.
    Map<String, String> noted() {
        return noted;
    }

    /// What the next start is to find, as it is now.
    Map<String, String> now() {
        return window.remembered(place.remembered());
    }

    private void noteSoon() {
        if (!isDue) {
            isDue = true;
            window.after(PAUSE, () -> {
                isDue = false;
                noted = Map.copyOf(now());
            });
        }
    }
}
