package org.footnote.ui;

import java.time.Duration;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Brings the window before the reader who has started the program once more. FX thread only.
final class Foreground {
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final Stage stage;
    private final WindowPlace place;
    private final WindowView window;
    private final boolean mayBeGone;

    /// @param mayBeGone whether a window can go without JavaFX being told: on X11 any program can destroy it
    Foreground(Stage stage, WindowPlace place, WindowView window, boolean mayBeGone) {
        this.stage = stage;
        this.place = place;
        this.window = window;
        this.mayBeGone = mayBeGone;
    }

    /// Most systems only flash a window in the task bar that wants to come to the front; one that is on top of all
    /// for a moment is there.
    void come() {
        stage.setIconified(false);
        stage.setAlwaysOnTop(true);
        stage.toFront();
        stage.requestFocus();
        stage.setAlwaysOnTop(false);
        if (mayBeGone) {
            window.after(LONGEST, this::comeAnew);
        }
    }

    /// A window that has not come is taken to be gone, unless a dialog of the system waits for an answer.
    private void comeAnew() {
        if (stage.isFocused() || !stage.isShowing() || Platform.isNestedLoopRunning()) {
            return;
        }
        boolean implicit = Platform.isImplicitExit();
        var closed = stage.getOnHidden();
        Platform.setImplicitExit(false);
        stage.setOnHidden(null);
        var where = place.remembered();
        stage.hide();
        stage.setOnHidden(closed);
        place.restore(where);
        stage.show();
        Platform.setImplicitExit(implicit);
    }
}
